import { describe, expect, test } from 'vitest';
import { IntakeForm } from '#shared/contract/intake.ts';
import type { Lists } from '#shared/contract/settings.ts';
import { assessText } from '#shared/domain/assess/assess-text.ts';
import { compileCalendar } from '#shared/domain/clocks/calendar.ts';
import { problemsOf } from './check-form.ts';
import { patchOf, removal, signalsOf, suggestionsOf } from './suggestions.ts';

const now = Date.UTC(2026, 8, 9, 2);
const day = [{ from: 540, to: 1260 }];
const calendar = compileCalendar({ zone: 'Asia/Shanghai', week: [day, day, day, day, day, day, day], days: {} });
const words =
  '豆浆机第二次用就漏电，手都麻了。客服答应两小时内回电，等到晚上也没人管。订单号 SO20260908001，花了 329 元，电话 13900139000，不解决我就打12315！';
const aForm = (changes: Partial<IntakeForm> = {}) => IntakeForm.parse({ words, ...changes });
const read = (form: IntakeForm) =>
  suggestionsOf(assessText(form.words, { language: 'zh-CN', now: '2026-09-09' }), form, {
    text: form.words,
    calendar,
    now,
  });
const of = (form: IntakeForm, field: string) => read(form).filter((one) => one.field === field);

describe('suggestions of the intake form', () => {
  test('[§2.2] every suggestion quotes the words it was drawn from', () => {
    const found = read(aForm());
    expect(found.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['severity', 'phone', 'orderNumber', 'amountFen', 'promisedBy']),
    );
    for (const { evidence } of found) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, quote } of evidence) expect(words.slice(start, end)).toBe(quote);
    }
  });

  test('[§2.2] a value set by hand is neither replaced nor argued with', () => {
    expect(of(aForm({ phone: '021 5555 1234' }), 'phone')).toEqual([]);
    const [phone] = of(aForm({ phone: '13900139000' }), 'phone');
    expect(phone).toMatchObject({ value: '13900139000', isTaken: true });
  });

  test('[§2.2] a removed suggestion stays removed and takes its value with it', () => {
    const taken = aForm({ amountFen: 32_900 });
    const [amount] = of(taken, 'amountFen');
    const after = { ...taken, ...removal(taken, amount!) };
    expect(after.amountFen).toBeNull();
    expect(of(after, 'amountFen')).toEqual([]);
    expect(of(after, 'phone')).toHaveLength(1);
  });

  test('[§2.2] the product goes into the attributes and leaves the others alone', () => {
    const form = aForm({ attributes: { store: '东门店' } });
    expect(patchOf(form, 'product', '豆浆机')).toEqual({ attributes: { store: '东门店', product: '豆浆机' } });
  });

  test('[§3.4] a promised time is read with the words around it', () => {
    const [promise] = of(aForm({ receivedAt: now }), 'promisedBy');
    expect(promise).toMatchObject({ value: now + 2 * 3_600_000, evidence: [{ quote: '两小时内' }] });
  });

  test('[§4.5] a dismissed signal lowers the risk and no longer carries a suggestion', () => {
    const form = aForm();
    const assessment = assessText(words);
    const before = signalsOf(assessment, form);
    const safety = before.kept.filter(({ kind }) => kind === 'safety');
    expect(safety.length).toBeGreaterThan(0);
    const dismissed = aForm({ dismissed: safety.map(({ rule, quote }) => ({ rule, quote })) });
    const after = signalsOf(assessment, dismissed);
    expect(after.risk).toBeLessThan(before.risk);
    expect(after.removed).toHaveLength(safety.length);
    expect(of(dismissed, 'severity').filter(({ value }) => value === 'safety')).toEqual([]);
  });
});

describe('problems of the intake form', () => {
  const lists = {
    channels: [],
    categories: [
      { code: 'logistics', parentCode: null, name: null, isActive: true, required: ['orderNumber', 'carrier'] },
    ],
    values: {},
  } as unknown as Lists;

  test('[§2.2] words are the only thing every complaint needs', () => {
    expect(problemsOf(aForm(), lists)).toEqual([]);
    expect(problemsOf(aForm({ words: '  \n' }), lists)).toEqual([{ field: 'words', reason: 'missing' }]);
  });

  test('[§2.6] what the category requires is named field by field', () => {
    const form = aForm({ category: 'logistics', orderNumber: 'A1' });
    expect(problemsOf(form, lists)).toEqual([{ field: 'carrier', reason: 'required' }]);
  });

  test('[§2.7] a phone without digits is pointed out', () => {
    expect(problemsOf(aForm({ phone: '没留' }), lists)).toEqual([{ field: 'phone', reason: 'invalid' }]);
  });
});
