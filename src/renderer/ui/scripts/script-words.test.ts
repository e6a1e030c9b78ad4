import { describe, expect, test } from 'vitest';
import { defaultRankingRules } from '#shared/domain/scripts/outcomes.ts';
import { translatorOf, wordOf } from '#shared/i18n/translate.ts';
import { outcomeOf, outcomeWords, reasonWords } from './script-words.ts';

const t = translatorOf('zh-CN');
const word = (group: string, code: string) => wordOf('zh-CN', group, code);
const use = (uses: number, rated: number, satisfied: number, after = { reopened: 0, escalated: 0 }) => [
  { scriptId: 'a', category: 'price', uses, rated, satisfied, ...after },
];

describe('outcomes and reasons in words', () => {
  test('[§7.7] an outcome is never shown under the minimum n', () => {
    const minimum = defaultRankingRules.minimumRated;
    expect(outcomeOf([])).toBeNull();
    expect(outcomeOf(use(40, minimum - 1, minimum - 1))).toBeNull();
    expect(outcomeOf(use(minimum, minimum, 0))).not.toBeNull();
  });

  test('[§7.7] uses without a known end are not counted as satisfied or not', () => {
    expect(outcomeWords(outcomeOf(use(12, 12, 10))!, t)).toBe('12 次使用，10 次满意');
    expect(outcomeWords(outcomeOf(use(30, 12, 10))!, t)).toBe('30 次使用，12 次有回访，10 次满意');
  });

  test('[§7.7] what went wrong after a use is said too, and records of several categories add up', () => {
    const both = [...use(6, 6, 5, { reopened: 1, escalated: 0 }), ...use(6, 6, 3, { reopened: 1, escalated: 1 })];
    expect(outcomeWords(outcomeOf(both)!, t)).toBe('12 次使用，8 次满意 · 2 次重开 · 1 次升级');
  });

  test('[§7.4] a category that the shop invented is named by its own word', () => {
    expect(reasonWords({ kind: 'category', value: 'logistics' }, t, word)).toBe('同类问题：物流配送');
    expect(reasonWords({ kind: 'category', value: '包装' }, t, word)).toBe('同类问题：包装');
    expect(reasonWords({ kind: 'any-category' }, t, word)).toBe('各类问题都适用');
  });
});
