import { describe, expect, test } from 'vitest';
import { languages } from '../vocabulary.ts';
import { fillPlaceholders, gapMark, placeholdersIn } from './fill-placeholders.ts';
import { placeholderNames } from './placeholder.ts';

describe('fillPlaceholders', () => {
  test('[§7.5] known values go in, with the place where each one stands', () => {
    const filled = fillPlaceholders('{{salutation}},{{promiseTime}}前我给您回电。', {
      salutation: '王女士',
      promiseTime: '今天下午四点',
    });
    expect(filled.text).toBe('王女士,今天下午四点前我给您回电。');
    expect(filled.missing).toEqual([]);
    expect(filled.spans.map((span) => filled.text.slice(span.start, span.end))).toEqual(['王女士', '今天下午四点']);
  });

  test('[§7.5] a missing value is listed once and never printed raw', () => {
    const filled = fillPlaceholders('{{promiseTime}}前,最晚{{promiseTime}}。', { promiseTime: '  ' });
    expect(filled.missing).toEqual(['promiseTime']);
    expect(filled.text).toBe(`${gapMark}前,最晚${gapMark}。`);
  });

  test('[§7.5] an unknown name in a script is not printed raw either', () => {
    expect(fillPlaceholders('您好,{{nickname}}。', {}).text).toBe(`您好,${gapMark}。`);
    expect(placeholdersIn('{{nickname}} {{ product }} {{product}}')).toEqual({
      names: ['product'],
      unknown: ['nickname'],
      fallbacks: {},
    });
  });

  test('[§7.5] a fallback reads naturally and is reported as assumed', () => {
    const filled = fillPlaceholders('Your order {{orderNumber}} with the {{product}} is open.', {}, 'en');
    expect(filled.text).toBe('Your order with the item is open.');
    expect(filled.assumed).toEqual(['orderNumber', 'product']);
  });

  test('[§7.5] a script may bring its own fallback, which stands before the common one and for a blank without one', () => {
    const text = '{{salutation|这位顾客}}，{{promiseTime|打烊前}}我回您。';
    expect(placeholdersIn(text)).toEqual({
      names: ['salutation', 'promiseTime'],
      unknown: [],
      fallbacks: { salutation: '这位顾客', promiseTime: '打烊前' },
    });
    const filled = fillPlaceholders(text, { promiseTime: '四点' });
    expect(filled.text).toBe('这位顾客，四点我回您。');
    expect(fillPlaceholders(text, {}).missing).toEqual([]);
    expect(fillPlaceholders('{{ promiseTime | }}我回您。', {}).text).toBe('我回您。');
  });

  test('[§7.5] a value that opens an English sentence gets its capital, elsewhere it keeps its case', () => {
    const text = '{{waitedFor}} is long. {{supervisorName}} will call after {{waitedFor}}.';
    expect(fillPlaceholders(text, {}, 'en').text).toBe(
      'All this time is long. My supervisor will call after all this time.',
    );
  });

  test('[§7.5] braces pasted by a customer do not become a blank', () => {
    const filled = fillPlaceholders('您说“{{customerWords}}”。', { customerWords: '{{product}}坏了' });
    expect(filled.text).toBe('您说“product坏了”。');
  });

  test('[§7.5] every placeholder in every language leaves no braces behind', () => {
    const text = placeholderNames.map((name) => `{{${name}}}`).join(' ');
    for (const language of languages) expect(fillPlaceholders(text, {}, language).text).not.toMatch(/[{}]/);
  });
});
