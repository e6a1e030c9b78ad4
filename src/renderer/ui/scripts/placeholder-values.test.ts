import { expect, test } from 'vitest';
import { fillPlaceholders } from '#shared/domain/scripts/fill-placeholders.ts';
import { placeholderValues, type CaseKnowledge } from './placeholder-values.ts';

const around = {
  shopName: 'Corner Living',
  agentName: 'Lin',
  salutation: 'Ms Wang',
  money: (fen: number) => `£${fen / 100}`,
  saidTime: () => '17:00 on Sat 28 Nov',
};
const aCase = (fields: Record<string, string>, titles: string[] = []): CaseKnowledge => ({
  fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value, version: 1, at: 0, by: '' }])),
  promises: [],
  options: titles.map((title) => ({ title, state: 'offered', amountFen: 0 })) as CaseKnowledge['options'],
  customer: null,
  owner: null,
});

test('[§7.5] what we noted about the customer goes into a script as it is said to the customer', () => {
  const values = placeholderValues(aCase({ facts: '客户周二下单，店里让他等到周五。' }), {
    ...around,
    language: 'zh-CN',
  });
  expect(fillPlaceholders('跟您对一下：{{facts}}。', values, 'zh-CN').text).toBe(
    '跟您对一下：您周二下单，店里让您等到周五。',
  );
});

test('[§7.5] options stand in an English sentence with a small letter', () => {
  const values = placeholderValues(aCase({}, ['A new one today', 'Full refund']), { ...around, language: 'en' });
  expect(fillPlaceholders('I can offer {{optionA}}, or {{optionB}}.', values, 'en').text).toBe(
    'I can offer a new one today, or full refund.',
  );
});

test('[§7.5] a change that is told in a whole sentence is fitted into the script, or asked for', () => {
  const fitted = placeholderValues(aCase({ improvementText: '您反映之后，我们把抽查改成了每台都试。' }), {
    ...around,
    language: 'zh-CN',
  });
  expect(fillPlaceholders('我们已经{{change}}。', fitted, 'zh-CN').text).toBe('我们已经把抽查改成了每台都试。');
  const other = placeholderValues(aCase({ improvementText: '每台都要试机' }), { ...around, language: 'zh-CN' });
  expect(fillPlaceholders('我们已经{{change}}。', other, 'zh-CN').missing).toEqual(['change']);
});
