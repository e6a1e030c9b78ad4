import { describe, expect, test } from 'vitest';
import { fillPlaceholders } from '#shared/domain/scripts/fill-placeholders.ts';
import { hasOpenGap, withPersonal } from './outgoing.ts';

describe('a text before it goes out', () => {
  test('[§7.5] a blank in any form holds it back', () => {
    expect(hasOpenGap(fillPlaceholders('{{promiseTime}}前回电。', {}).text)).toBe(true);
    expect(hasOpenGap('{{promiseTime}}前回电。')).toBe(true);
    expect(hasOpenGap('【几点】前给您回电话。')).toBe(true);
    expect(hasOpenGap(fillPlaceholders('{{promiseTime}}前回电。', { promiseTime: '下午四点' }).text)).toBe(false);
  });

  test('[§7.5] the personal sentence follows, closed like a sentence of its language', () => {
    expect(withPersonal('我四点前回电。', ' 孩子的生日我记着 ')).toBe('我四点前回电。孩子的生日我记着。');
    expect(withPersonal('我四点前回电。', '您好些了吗？')).toBe('我四点前回电。您好些了吗？');
    expect(withPersonal('I will call by four.', 'I hope the party went well')).toBe(
      'I will call by four. I hope the party went well.',
    );
    expect(withPersonal('我四点前回电。', '  ')).toBe('我四点前回电。');
  });
});
