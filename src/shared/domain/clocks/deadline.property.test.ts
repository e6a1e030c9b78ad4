import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeUnits } from '../policy/policy.ts';
import { compileCalendar, type DaySpan, isOpen, type SpecialDay, type StoreCalendar } from './calendar.ts';
import { computeDeadline, computeDueAt, type DeadlineInput } from './deadline.ts';
import { modelDueAt, openMinutes, watchWallClock } from './minute-model.builder.ts';

// CLOCKS_RUNS=200000 calendars for a night; a failure prints its seed and the smallest case that fails.
const environment = (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};
const calendarsPerWindow = Math.ceil(Number(environment['CLOCKS_RUNS'] ?? 800) / 8);
const CASES_PER_CALENDAR = 6;

const MINUTE = 60_000;
const DAYS = 26;
const windows = [
  ['Asia/Shanghai', '2026-09-24', 'the National Day holiday'],
  ['Asia/Shanghai', '2026-12-24', 'the turn of the year'],
  ['Asia/Taipei', '2026-02-10', 'the Lunar New Year'],
  ['Asia/Taipei', '2026-12-24', 'the turn of the year'],
  ['Europe/London', '2026-03-24', 'clocks forward'],
  ['Europe/London', '2026-10-20', 'clocks back'],
  ['America/New_York', '2026-03-03', 'clocks forward'],
  ['America/New_York', '2026-10-27', 'clocks back'],
] as const;

const spans: fc.Arbitrary<DaySpan[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15),
      fc.integer({ min: 0, max: 1440 }),
    ),
    {
      maxLength: 6,
    },
  )
  .map((edges) => {
    const sorted = edges.sort((a, b) => a - b);
    const found: DaySpan[] = [];
    for (let i = 0; i + 1 < sorted.length; i += 2) found.push({ from: sorted[i]!, to: sorted[i + 1]! });
    return found;
  });

const specialDay: fc.Arbitrary<SpecialDay> = fc.oneof(
  fc.constant<SpecialDay>({ kind: 'holiday', name: 'holiday' }),
  fc.constant<SpecialDay>({ kind: 'workday', name: 'swapped' }),
  spans
    .filter((each) => each.length > 0)
    .map((each): SpecialDay => ({ kind: 'workday', name: 'own hours', spans: each })),
);

function aCalendarIn(zone: string, from: number): fc.Arbitrary<StoreCalendar> {
  const date = fc
    .integer({ min: 0, max: DAYS - 1 })
    .map((day) => new Date(from + day * 86_400_000).toISOString().slice(0, 10));
  return fc.record({
    zone: fc.constant(zone),
    week: fc
      .array(
        fc.oneof(
          spans,
          fc.constant<DaySpan[]>([
            { from: 540, to: 720 },
            { from: 780, to: 1080 },
          ]),
        ),
        {
          minLength: 7,
          maxLength: 7,
        },
      )
      .filter((week) => week.some((each) => each.length > 0)),
    days: fc.dictionary(date, specialDay, { maxKeys: 8 }),
  });
}

type Case = Pick<DeadlineInput, 'start' | 'allowance'> & {
  pauses: DeadlineInput['pauses'];
  pauseCapMinutes: number | null;
};

function aCaseIn(from: number): fc.Arbitrary<Case> {
  const minute = (maxDays: number) => fc.integer({ min: 0, max: maxDays * 1440 }).map((each) => from + each * MINUTE);
  const pause = fc.record({
    from: minute(12),
    length: fc.option(fc.integer({ min: 0, max: 2880 }), { freq: 12 }),
    reason: fc.constant('waits'),
  });
  return fc.record({
    start: fc.integer({ min: 1440, max: 9 * 1440 }).map((each) => from + each * MINUTE),
    allowance: fc
      .constantFrom(...timeUnits)
      .chain((unit) =>
        fc.record({ unit: fc.constant(unit), amount: fc.integer({ min: 0, max: unit.endsWith('days') ? 8 : 3000 }) }),
      ),
    pauses: fc
      .array(pause, { maxLength: 4 })
      .map((list) =>
        list.map(({ from, length, reason }) => ({ from, to: length === null ? null : from + length * MINUTE, reason })),
      ),
    pauseCapMinutes: fc.option(fc.integer({ min: 0, max: 2000 })),
  });
}

describe('[§3.6] deadlines agree with a model that walks minute by minute', () => {
  test.each(windows)(
    '[§3.6] %s from %s: %s',
    (zone, date) => {
      const from = Date.parse(`${date}T00:00:00Z`);
      const clock = watchWallClock(zone, from, DAYS);
      const cases = fc.array(aCaseIn(from), { minLength: CASES_PER_CALENDAR, maxLength: CASES_PER_CALENDAR });
      let compared = 0;
      let beyond = 0;
      fc.assert(
        fc.property(aCalendarIn(zone, from), cases, (source, each) => {
          const calendar = compileCalendar(source, { fromYear: 2026, toYear: 2027 });
          const open = openMinutes(clock, source);
          for (const one of each) {
            const expected = modelDueAt({ ...one, clock, open, pauses: one.pauses ?? [] });
            if (expected === 'beyond') {
              beyond += 1;
              continue;
            }
            compared += 1;
            expect(computeDueAt({ ...one, calendar })).toBe(expected);
          }
        }),
        { numRuns: calendarsPerWindow },
      );
      // The windows must be long enough for the comparison to mean something.
      expect(compared).toBeGreaterThan(4 * beyond);
    },
    20_000 + calendarsPerWindow * 50,
  );

  test('[§3.6] open minutes agree with the wall clock, minute by minute', () => {
    for (const [zone, date] of windows) {
      const from = Date.parse(`${date}T00:00:00Z`);
      const clock = watchWallClock(zone, from, 12);
      fc.assert(
        fc.property(aCalendarIn(zone, from), (source) => {
          const calendar = compileCalendar(source, { fromYear: 2026, toYear: 2027 });
          const open = openMinutes(clock, source);
          const wrong = open.findIndex((isExpected, i) => isOpen(calendar, from + i * MINUTE) !== isExpected);
          expect(wrong).toBe(-1);
        }),
        { numRuns: 5 },
      );
    }
  });
});

describe('[§3.8] the explanation tells the same as the computation', () => {
  const from = Date.parse('2026-10-20T00:00:00Z');

  test('[§3.8] due times agree, counted minutes add up, pauses are all told', () => {
    fc.assert(
      fc.property(aCalendarIn('Europe/London', from), aCaseIn(from), (source, one) => {
        const calendar = compileCalendar(source, { fromYear: 2026, toYear: 2027 });
        const rule = { ruleId: 'resolve-minor', policyKey: 'handling.minorResolve', allowance: one.allowance } as const;
        const { dueAt, steps } = computeDeadline({ ...one, rule, calendar });
        expect(dueAt).toBe(computeDueAt({ ...one, calendar }));
        expect(steps.at(-1)).toMatchObject(dueAt === null ? { code: 'held' } : { code: 'due', at: dueAt });
        if (one.allowance.unit !== 'working-minutes' || dueAt === null) return;
        const counted = steps.reduce(
          (sum, step) => sum + ('minutes' in step && step.code !== 'clock-change' ? step.minutes : 0),
          0,
        );
        expect(counted).toBe(one.allowance.amount);
      }),
      { numRuns: 300 },
    );
  });

  test('[§3.6] a later start is never due earlier', () => {
    const later = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(aCalendarIn('America/New_York', from), aCaseIn(from), later, (source, { start, allowance }, by) => {
        const calendar = compileCalendar(source, { fromYear: 2026, toYear: 2027 });
        const due = (at: number) => computeDueAt({ start: at, allowance, calendar })!;
        // A repeated hour names calendar days by its first passing: there, and only there, the order may turn by it.
        const slack = allowance.unit === 'calendar-days' ? 60 * MINUTE : 0;
        expect(due(start + by * 1000)).toBeGreaterThanOrEqual(due(start) - slack);
      }),
      { numRuns: 300 },
    );
  });
});
