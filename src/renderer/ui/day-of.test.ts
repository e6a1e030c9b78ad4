import { expect, test } from 'vitest';
import { dayOf } from './day-of.ts';

test.each([
  ['2026-11-28', '2026-11-28'],
  ['2026/3/8', '2026-03-08'],
  [' 2026年3月8日 ', '2026-03-08'],
  ['2024-02-29', '2024-02-29'],
])('[§2.6] %s is a day', (text, day) => {
  expect(dayOf(text)).toBe(day);
});

test.each(['2026-02-30', '2026-13-01', '2026-00-10', '28/11/2026', '昨天', '2026-11', '2026-11-28T10:00', ''])(
  '[§2.6] %j is no day, and not another one either',
  (text) => {
    expect(dayOf(text)).toBeNull();
  },
);
