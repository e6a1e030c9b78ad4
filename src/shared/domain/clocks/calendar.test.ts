import { describe, expect, test } from 'vitest';
import { compileCalendar, isOpen, nextOpening, openTimeBetween, StoreCalendar } from './calendar.ts';
import { aCalendar, aStoreCalendar, at, shown } from './clocks.builder.ts';

const refused = (changes: object) => !StoreCalendar.safeParse({ ...aStoreCalendar(), ...changes }).success;

describe('[§3.6] a store calendar is checked before it is kept', () => {
  test('[§3.6] a sound one is taken as it is', () => {
    expect(StoreCalendar.parse(aStoreCalendar())).toEqual(aStoreCalendar());
  });

  test.each([
    ['an unknown zone', { zone: 'Mars/Olympus' }],
    ['a week without open hours', { week: [[], [], [], [], [], [], []] }],
    ['six weekdays', { week: aStoreCalendar().week.slice(1) }],
    ['a span that ends before it begins', { week: [[{ from: 600, to: 540 }], [], [], [], [], [], []] }],
    [
      'spans that overlap',
      {
        week: [
          [
            { from: 540, to: 720 },
            { from: 700, to: 800 },
          ],
          [],
          [],
          [],
          [],
          [],
          [],
        ],
      },
    ],
    ['a date that does not exist', { days: { '2026-02-30': { kind: 'holiday', name: '' } } }],
    ['a date written otherwise', { days: { '2026/10/1': { kind: 'holiday', name: '' } } }],
  ])('[§3.6] %s is refused', (_, changes) => {
    expect(refused(changes)).toBe(true);
  });
});

describe('[§3.6] open and closed', () => {
  const calendar = aCalendar();

  test('[§3.6] a span holds its first minute and not its last', () => {
    const open = ['08:59', '09:00', '11:59', '12:00', '13:00', '18:00'].map((time) =>
      isOpen(calendar, at(`2026-09-28 ${time}`)),
    );
    expect(open).toEqual([false, true, true, false, true, false]);
  });

  test('[§3.6] the next opening is now while open, else after lunch, the night or the holidays', () => {
    const next = (time: string) => shown(nextOpening(calendar, at(time)));
    expect(next('2026-09-28 10:00')).toBe('2026-09-28 10:00');
    expect(next('2026-09-28 12:30')).toBe('2026-09-28 13:00');
    expect(next('2026-09-30 18:00')).toBe('2026-10-08 09:00');
  });

  test('[§3.6] before the first opening and after the last of the years nothing is guessed', () => {
    expect(shown(nextOpening(calendar, at('2025-01-01 01:00')))).toBe('2025-01-01 09:00');
    expect(() => nextOpening(calendar, at('2028-12-31 20:00'))).toThrow(RangeError);
  });

  test('[§3.6] a night shift that loses or repeats an hour counts the hours that passed', () => {
    const nights = aStoreCalendar({
      zone: 'Europe/London',
      week: Array.from({ length: 7 }, () => [{ from: 0, to: 360 }]),
      days: {},
    });
    const london = compileCalendar(nights, { fromYear: 2026, toYear: 2026 });
    const hoursOn = (date: string) =>
      openTimeBetween(london, at(`${date} 00:00`, '+00:00') - 3_600_000, at(`${date} 12:00`, '+00:00')) / 3_600_000;
    expect([hoursOn('2026-03-28'), hoursOn('2026-03-29'), hoursOn('2026-10-25')]).toEqual([6, 5, 7]);
  });

  test('[§3.6] 29 February is a day like any other', () => {
    expect(isOpen(aCalendar(), at('2028-02-29 10:00'))).toBe(true);
  });
});
