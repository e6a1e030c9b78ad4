import { describe, expect, test } from 'vitest';
import { type AssessOptions, type Extracted, extractFacts, parseHanNumber } from '#shared/domain/assess/extract.ts';
import { foldWithOffsets } from '#shared/domain/text/fold.ts';

const extract = (text: string, options: AssessOptions = {}): Extracted =>
  extractFacts(text, foldWithOffsets(text), options);

describe('extractFacts', () => {
  test.each([
    ['订单号：20251103778899', ['20251103778899']],
    ['order no. AB-12345 is missing', ['AB-12345']],
    ['單號ＳＦ１２３４５６７８９０', ['ＳＦ１２３４５６７８９０']],
    ['打13812345678没人接', []],
  ])('[§2.2] order numbers in %s', (text, values) => {
    expect(extract(text).orderNumbers.map((find) => find.value)).toEqual(values);
  });

  test.each([
    ['打138 1234 5678没人接', ['13812345678']],
    ['手機0912-345-678', ['0912345678']],
    ['座机010-62345678，热线400-800-1234', ['010-62345678', '400-800-1234'].map((phone) => phone.replaceAll('-', ''))],
    ['call me on (415) 555-0134', ['4155550134']],
    ['共12345678元', []],
  ])('[§2.2] phones in %s', (text, values) => {
    expect(extract(text).phones.map((find) => find.value)).toEqual(values);
  });

  test.each([
    ['花了199.9元', [[19_990, 'CNY']]],
    ['NT$1,290', [[129_000, 'TWD']]],
    ['two weeks and £45.50 later', [[4550, 'GBP']]],
    ['押金两百块都不退', [[20_000, 'CNY']]],
    ['1.2万元的沙发', [[1_200_000, 'CNY']]],
    ['只有3块肉', []],
  ])('[§2.2] money in %s', (text, amounts) => {
    expect(extract(text).amounts.map((find) => [find.amountFen, find.currency])).toEqual(amounts);
  });

  test('[§2.2] 元 is the money of the reader’s place', () => {
    expect(extract('賠我500元', { language: 'zh-TW' }).amounts[0]).toMatchObject({
      amountFen: 50_000,
      currency: 'TWD',
    });
  });

  test.each([
    ['12月30日买的', '2025-12-30'],
    ['昨天买的', '2026-01-01'],
    ['2025年2月3号', '2025-02-03'],
    ['2月30日', null],
    ['bought on March 3rd', '2025-03-03'],
  ])('[§2.2] a day in %s, read on 2 January 2026', (text, date) => {
    expect(extract(text, { now: '2026-01-02' }).dates.map((find) => find.date)).toEqual([date]);
  });

  test.each([
    ['说好明天上午10点前送到', ['明天上午10点前']],
    ['客服答应48小时内回复', ['48小时内']],
    ['You promised a refund within 3 days', ['within 3 days']],
    ['等了整整六天', []],
  ])('[§3.4] promised times in %s', (text, values) => {
    expect(extract(text).promisedTimes.map((find) => find.value)).toEqual(values);
  });

  test.each([
    ['买了一台空气炸锅，用了三天就坏', ['空气炸锅']],
    ['点了一份牛肉面结果送错', ['牛肉面']],
    ['I bought a coffee machine from you', ['coffee machine']],
  ])('[§2.2] goods in %s', (text, values) => {
    expect(extract(text).products.map((find) => find.value)).toEqual(values);
  });
});

describe('parseHanNumber', () => {
  test.each([
    ['两百三十', 230],
    ['十五', 15],
    ['一千零五', 1005],
    ['三万二千', 32_000],
  ])('[§2.2] %s is %i', (text, number) => {
    expect(parseHanNumber(text)).toBe(number);
  });
});
