import { describe, expect, test } from 'vitest';
import type { TimeUnit } from '../policy/policy.ts';
import { aCalendar, at, shown } from './clocks.builder.ts';
import { computeDeadline, computeDueAt } from './deadline.ts';
import type { Pause } from './pauses.ts';

const calendar = aCalendar();

function due(
  start: string,
  amount: number,
  unit: TimeUnit,
  pauses: Pause[] = [],
  pauseCapMinutes: number | null = null,
) {
  return shown(computeDueAt({ start: at(start), allowance: { amount, unit }, calendar, pauses, pauseCapMinutes }));
}

describe('[§3.6] units', () => {
  test('[§3.6] wall-clock minutes ignore opening hours', () => {
    expect(due('2026-09-30 17:50', 60, 'wall-minutes')).toBe('2026-09-30 18:50');
  });

  test.each([
    ['2026-09-28 11:30', 60, '2026-09-28 13:30', 'over the lunch break'],
    ['2026-09-28 11:00', 60, '2026-09-28 12:00', 'ends with the morning, not after lunch'],
    ['2026-09-28 20:00', 15, '2026-09-29 09:15', 'after closing counts from the next opening'],
    ['2026-09-30 17:30', 60, '2026-10-08 09:30', 'over the National Day holiday'],
    ['2026-10-09 17:30', 60, '2026-10-10 09:30', 'on a Saturday that works (调休)'],
    ['2026-10-10 17:30', 60, '2026-10-12 09:30', 'but not on its Sunday'],
  ])('[§3.6] %s + %i working minutes = %s: %s', (start, amount, expected) => {
    expect(due(start, amount, 'working-minutes')).toBe(expected);
  });

  test.each([
    ['2026-09-28 10:00', 3, '2026-10-08 18:00'],
    ['2026-09-26 10:00', 3, '2026-09-30 18:00'],
    ['2026-09-28 10:00', 0, '2026-09-28 18:00'],
    ['2026-09-28 19:00', 0, '2026-09-29 18:00'],
    ['2026-10-08 10:00', 2, '2026-10-10 18:00'],
  ])('[§3.6] %s + %i working days closes at %s', (start, amount, expected) => {
    // 28–30 September are Monday to Wednesday, then closed to the 7th.
    expect(due(start, amount, 'working-days')).toBe(expected);
  });

  test('[§3.6] calendar days keep the wall clock', () => {
    expect(due('2026-12-30 21:07', 3, 'calendar-days')).toBe('2027-01-02 21:07');
  });

  test('[§3.6] a calendar day over a clock change keeps the wall clock, 24 hours do not', () => {
    const london = aCalendar({ zone: 'Europe/London' });
    const start = at('2026-03-28 12:00', '+00:00');
    expect(computeDueAt({ start, allowance: { amount: 1, unit: 'calendar-days' }, calendar: london })).toBe(
      at('2026-03-29 12:00', '+01:00'),
    );
    expect(computeDueAt({ start, allowance: { amount: 1440, unit: 'wall-minutes' }, calendar: london })).toBe(
      at('2026-03-29 13:00', '+01:00'),
    );
  });

  test('[§3.6] a due time in a skipped hour comes at its end, in a repeated hour at its first passing', () => {
    const newYork = aCalendar({ zone: 'America/New_York' });
    const oneDay = { amount: 1, unit: 'calendar-days' } as const;
    expect(computeDueAt({ start: at('2026-03-07 02:30', '-05:00'), allowance: oneDay, calendar: newYork })).toBe(
      at('2026-03-08 03:00', '-04:00'),
    );
    expect(computeDueAt({ start: at('2026-10-31 01:30', '-04:00'), allowance: oneDay, calendar: newYork })).toBe(
      at('2026-11-01 01:30', '-04:00'),
    );
  });

  test('[§3.6] outside the years of the calendar is refused, never guessed', () => {
    expect(() => due('2028-12-29 17:00', 6000, 'working-minutes')).toThrow(RangeError);
    expect(() => due('2031-01-01 09:00', 1, 'working-minutes')).toThrow(RangeError);
  });
});

describe('[§3.1] pauses', () => {
  const lunchCall = { from: at('2026-09-28 10:30'), to: at('2026-09-28 13:30'), reason: 'customer asked to wait' };

  test('[§3.1] a pause moves a wall-clock deadline by its length', () => {
    expect(due('2026-09-28 10:00', 60, 'wall-minutes', [lunchCall])).toBe('2026-09-28 14:00');
  });

  test('[§3.1] a pause moves a working deadline by its open time only', () => {
    expect(due('2026-09-28 10:00', 60, 'working-minutes', [lunchCall])).toBe('2026-09-28 14:00');
    expect(due('2026-09-28 10:00', 240, 'working-minutes', [lunchCall])).toBe('2026-09-28 17:00');
  });

  test('[§3.1] one working day of pause moves working days by one', () => {
    const day = { from: at('2026-09-29 00:00'), to: at('2026-09-30 00:00'), reason: 'supplier' };
    expect(due('2026-09-28 10:00', 1, 'working-days', [day])).toBe('2026-09-30 18:00');
  });

  test('[§3.1] overlapping pauses count once, later and earlier ones not at all', () => {
    const overlap = { from: at('2026-09-28 11:00'), to: at('2026-09-28 13:30'), reason: 'again' };
    const after = { from: at('2026-09-28 14:00'), to: at('2026-09-28 15:00'), reason: 'later' };
    const before = { from: at('2026-09-28 08:00'), to: at('2026-09-28 09:30'), reason: 'earlier' };
    const pauses = [after, overlap, lunchCall, before];
    expect(due('2026-09-28 10:00', 60, 'wall-minutes', pauses)).toBe('2026-09-28 14:00');
  });

  test('[§3.1] an open pause holds the clock, a cap lets it go on', () => {
    const open = { from: at('2026-09-28 10:30'), to: null, reason: 'customer travels' };
    expect(due('2026-09-28 10:00', 60, 'wall-minutes', [open])).toBe('held');
    expect(due('2026-09-28 10:00', 60, 'wall-minutes', [open], 120)).toBe('2026-09-28 13:00');
    expect(due('2026-09-28 10:00', 20, 'wall-minutes', [open])).toBe('2026-09-28 10:20');
  });
});

describe('[§3.8] every deadline explains itself', () => {
  const rule = (amount: number, unit: TimeUnit) =>
    ({ ruleId: 'resolve-minor', policyKey: 'handling.minorResolve', allowance: { amount, unit } }) as const;

  test('[§3.8] working minutes name what counted and what was closed', () => {
    const { dueAt, steps } = computeDeadline({
      start: at('2026-09-30 17:30'),
      rule: rule(60, 'working-minutes'),
      calendar,
    });
    expect(shown(dueAt)).toBe('2026-10-08 09:30');
    expect(steps).toEqual([
      {
        code: 'rule',
        ruleId: 'resolve-minor',
        policyKey: 'handling.minorResolve',
        amount: 60,
        unit: 'working-minutes',
      },
      { code: 'start', at: at('2026-09-30 17:30') },
      { code: 'counted', date: '2026-09-30', from: at('2026-09-30 17:30'), to: at('2026-09-30 18:00'), minutes: 30 },
      { code: 'closed-days', fromDate: '2026-10-01', toDate: '2026-10-07', reason: 'holiday', name: '国庆节' },
      { code: 'counted', date: '2026-10-08', from: at('2026-10-08 09:00'), to: at('2026-10-08 09:30'), minutes: 30 },
      { code: 'due', at: at('2026-10-08 09:30') },
    ]);
  });

  test('[§3.8] working days are numbered, a swapped Saturday is named', () => {
    const { steps } = computeDeadline({ start: at('2026-10-09 10:00'), rule: rule(2, 'working-days'), calendar });
    expect(steps.slice(2)).toEqual([
      { code: 'swapped-workday', date: '2026-10-10', name: '国庆节调休' },
      { code: 'working-day', date: '2026-10-10', ordinal: 1 },
      { code: 'closed-days', fromDate: '2026-10-11', toDate: '2026-10-11', reason: 'weekly', name: '' },
      { code: 'working-day', date: '2026-10-12', ordinal: 2 },
      { code: 'due', at: at('2026-10-12 18:00') },
    ]);
  });

  test('[§3.8] a pause shows its effect', () => {
    const pauses = [{ from: at('2026-09-28 10:30'), to: at('2026-09-28 11:00'), reason: 'photo' }];
    const { steps } = computeDeadline({
      start: at('2026-09-28 10:00'),
      rule: rule(60, 'wall-minutes'),
      calendar,
      pauses,
    });
    expect(steps.slice(2)).toEqual([
      { code: 'due-without-pauses', at: at('2026-09-28 11:00') },
      { code: 'pause', from: at('2026-09-28 10:30'), to: at('2026-09-28 11:00'), reason: 'photo', isCapped: false },
      { code: 'due', at: at('2026-09-28 11:30') },
    ]);
  });

  test('[§3.8] long computations stay readable: dates after the first month are summed up', () => {
    const { dueAt, steps } = computeDeadline({
      start: at('2026-11-02 09:00'),
      rule: rule(60 * 480, 'working-minutes'),
      calendar,
    });
    expect(shown(dueAt)).toBe('2027-01-22 18:00');
    expect(steps.filter((step) => step.code === 'counted')).toHaveLength(23);
    expect(steps.at(-2)).toMatchObject({ code: 'counted-rest', toDate: '2027-01-22', days: 37, minutes: 37 * 480 });
  });
});
