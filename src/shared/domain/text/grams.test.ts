import { describe, expect, test } from 'vitest';
import { indexTokens, matchQuery } from '#shared/domain/text/grams.ts';

describe('indexTokens', () => {
  test('[architecture §6] a run becomes its one, two and three character pieces', () => {
    expect(indexTokens('要退錢').split(' ').sort()).toEqual(['要', '退', '钱', '要退', '退钱', '要退钱'].sort());
  });

  test('[architecture §6] a word can be found from any of its letters on', () => {
    expect(indexTokens('iPhone').split(' ')).toEqual(expect.arrayContaining(['iphone', 'phone', 'hone', 'one']));
  });

  test('[architecture §6] white space parts runs and is never a token', () => {
    expect(indexTokens('  退\n钱 ')).toBe('退 钱');
    expect(indexTokens(' \t')).toBe('');
  });
});

describe('matchQuery', () => {
  test('[architecture §6] up to three characters are one token, longer runs are verified', () => {
    expect(matchQuery('退錢')).toEqual({ match: '"退钱"', verify: [] });
    expect(matchQuery('要求退钱')).toEqual({ match: '"要求退" AND "求退钱"', verify: ['要求退钱'] });
    expect(matchQuery('Phone 退')).toEqual({ match: '"phone"* AND "退"', verify: [] });
  });

  test('[architecture §6] operators and quotes of the query language are only characters', () => {
    expect(matchQuery('or "*" -')?.match).not.toMatch(/[*-]|""/);
    expect(matchQuery('  ')).toBeNull();
  });

  test('[issue 2 §9] a query of 100,000 characters stays a short expression', () => {
    const query = matchQuery('退货'.repeat(50_000));
    expect(query!.match.length).toBeLessThan(2000);
    expect(query!.verify).toHaveLength(1);
  });
});
