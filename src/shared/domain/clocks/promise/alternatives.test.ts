import { expect, test } from 'vitest';
import { aCalendar, at, shown } from '../clocks.builder.ts';
import { parsePromiseTime } from '../promise-time.ts';
import { otherReadings } from './alternatives.ts';
import { nextFeast } from './feasts.ts';

const calendar = aCalendar();
const now = at('2026-09-09 10:00');
const others = (text: string) => {
  const time = parsePromiseTime(text, { now, calendar })!;
  return otherReadings(time, { now, calendar }).map(shown);
};

test.each([
  ['明天3点', ['2026-09-10 03:00']],
  ['明天8点', ['2026-09-10 20:00']],
  ['周五之前', ['2026-09-11 18:00']],
  ['今天5点前', []],
  ['今天17:00前', []],
  ['within 2 hours', []],
  ['by 5 tomorrow', ['2026-09-10 05:00']],
])('[§3.4] %s may also mean %j', (text, expected) => {
  expect(others(text)).toEqual(expected);
});

test('[§3.4] a feast beyond the calendar that is kept is not read', () => {
  const feast = { isLunar: true, month: 1, day: 8, offset: 0 };
  expect(nextFeast(Date.UTC(2040, 0, 1) / 86_400_000, feast)).toBeNull();
  expect(
    new Date(nextFeast(Date.UTC(2029, 11, 1) / 86_400_000, { ...feast, day: 1 })! * 86_400_000).toISOString(),
  ).toBe('2030-02-03T00:00:00.000Z');
});

test('[§3.4] a feast is not kept in a leap month', () => {
  // 2025 has a second sixth month: the seventh of the seventh is 29 August.
  const found = nextFeast(Date.UTC(2025, 6, 1) / 86_400_000, { isLunar: true, month: 7, day: 7, offset: 0 })!;
  expect(new Date(found * 86_400_000).toISOString().slice(0, 10)).toBe('2025-08-29');
});
