// When is it due, and why (§3.6, §3.8). computeDueAt is the hot path; computeDeadline tells the same with its steps.
import type { Allowance, PolicyKey, TimeUnit } from '../policy/policy.ts';
import {
  addOpenTime,
  type CompiledCalendar,
  firstWorkingDayIndex,
  instantOf,
  localDayOf,
  openTimeBetween,
} from './calendar.ts';
import {
  countedPauses,
  type CountedPause,
  type Measure,
  type Pause,
  runClock,
  type Stretch,
  wallTime,
} from './pauses.ts';
import { explainClockChanges, explainDays } from './explain-days.ts';
import type { ExplainStep } from './explain-step.ts';
import { DAY_MS, MINUTE_MS, toInstant, toLocal } from './zone.ts';

/** A rule of time: its id, the figure of the policy it takes, and that figure. */
export type TimeRule = { ruleId: string; policyKey: PolicyKey; allowance: Allowance };

export type Deadline = { dueAt: number | null; steps: ExplainStep[] };

export type DeadlineInput = {
  start: number;
  allowance: Allowance;
  calendar: CompiledCalendar;
  pauses?: readonly Pause[];
  /** Longest total pause that still moves the due time; null: no cap. */
  pauseCapMinutes?: number | null;
};

/**
 * Due time in UTC ms; null while an open pause without a cap holds the clock. Working days: the day of the start does not count, due
 * when the store closes on the last one. Calendar days: the same wall clock so many dates later. Throws RangeError
 * outside the years of the calendar.
 */
export function computeDueAt(input: DeadlineInput): number | null {
  const { start, allowance, calendar, pauses } = input;
  if (pauses === undefined || pauses.length === 0) return dueWithoutPauses(start, allowance, calendar);
  return runWithPauses(input).dueAt;
}

/** The same with the chain of steps. */
export function computeDeadline(input: Omit<DeadlineInput, 'allowance'> & { rule: TimeRule }): Deadline {
  const { start, rule, calendar } = input;
  const { amount, unit } = rule.allowance;
  const { ruleId, policyKey } = rule;
  const run = runWithPauses({ ...input, allowance: rule.allowance });
  const planned = dueWithoutPauses(start, rule.allowance, calendar);
  return {
    dueAt: run.dueAt,
    steps: [
      { code: 'rule', ruleId, policyKey, amount, unit },
      { code: 'start', at: start },
      ...explainUnit(unit, amount, { calendar, start, planned, ran: run.ran }),
      ...explainEnd({ calendar, start, planned, run }),
    ],
  };
}

/** Due at a share of the time promised to the customer (§3.2), rounded down to the millisecond. */
export function computeShareOfPromise(input: {
  start: number;
  promisedAt: number;
  share: number;
  ruleId: string;
  policyKey: PolicyKey;
  calendar: CompiledCalendar;
  pauses?: readonly Pause[];
  pauseCapMinutes?: number | null;
}): Deadline {
  const { start, promisedAt, share, ruleId, policyKey, calendar } = input;
  const allowedMs = Math.max(0, Math.floor((promisedAt - start) * share));
  const pauses = countedPauses(start, input.pauses ?? [], capMsOf(input.pauseCapMinutes));
  const run = { ...runClock(wallTime, start, allowedMs, pauses), pauses };
  return {
    dueAt: run.dueAt,
    steps: [
      { code: 'share-of-promise', ruleId, policyKey, share, promisedAt },
      { code: 'start', at: start },
      ...explainEnd({ calendar, start, planned: start + allowedMs, run }),
    ],
  };
}

type Run = { dueAt: number | null; ran: Stretch[]; pauses: CountedPause[] };

function dueWithoutPauses(start: number, { amount, unit }: Allowance, calendar: CompiledCalendar): number {
  switch (unit) {
    case 'wall-minutes':
      return start + amount * MINUTE_MS;
    case 'working-minutes':
      return addOpenTime(calendar, start, amount * MINUTE_MS);
    case 'calendar-days':
      // Not through instants for 0 days: in a repeated hour that would go back to its first passing.
      return amount === 0 ? start : toInstant(calendar.zone, toLocal(calendar.zone, start) + amount * DAY_MS);
    case 'working-days':
      return closingAfter(start, amount, calendar);
    default:
      return unit satisfies never;
  }
}

/** Closing time of the nth working day after the start's own date; for 0 the next closing time. */
function closingAfter(start: number, workingDays: number, calendar: CompiledCalendar): number {
  const today = localDayOf(calendar, start);
  let index = firstWorkingDayIndex(calendar, workingDays === 0 ? today : today + 1) + Math.max(0, workingDays - 1);
  if (calendar.closings[index]! <= start) index += 1;
  const closing = calendar.closings[index];
  if (closing === undefined) throw new RangeError(`the calendar ends before ${workingDays} working days have passed`);
  return closing;
}

/** Pauses stop working time for units that follow the opening hours, and wall-clock time for the others. */
function runWithPauses(input: DeadlineInput): Run {
  const { start, allowance, calendar } = input;
  const pauses = countedPauses(start, input.pauses ?? [], capMsOf(input.pauseCapMinutes));
  const measure = measureOf(allowance.unit, calendar);
  const amount = measure.between(start, dueWithoutPauses(start, allowance, calendar));
  return { ...runClock(measure, start, amount, pauses), pauses };
}

function measureOf(unit: TimeUnit, calendar: CompiledCalendar): Measure {
  if (unit === 'wall-minutes' || unit === 'calendar-days') return wallTime;
  return {
    between: (from, to) => openTimeBetween(calendar, from, to),
    add: (at, amount) => addOpenTime(calendar, at, amount),
  };
}

function capMsOf(minutes: number | null | undefined): number | null {
  return minutes === null || minutes === undefined ? null : minutes * MINUTE_MS;
}

type UnitContext = { calendar: CompiledCalendar; start: number; planned: number; ran: Stretch[] };

function explainUnit(unit: TimeUnit, amount: number, context: UnitContext): ExplainStep[] {
  const { calendar, start, planned, ran } = context;
  if (unit === 'working-minutes') return explainDays({ calendar, start, stretches: ran, mode: 'minutes' });
  if (unit === 'working-days') {
    return explainDays({ calendar, start, stretches: [{ from: start, to: planned }], mode: 'days' });
  }
  if (unit === 'calendar-days') {
    const date = new Date(localDayOf(calendar, planned) * DAY_MS).toISOString().slice(0, 10);
    return [{ code: 'calendar-days', date, days: amount }];
  }
  return [];
}

function explainEnd(context: { calendar: CompiledCalendar; start: number; planned: number; run: Run }): ExplainStep[] {
  const { calendar, start, planned, run } = context;
  const pauses = run.pauses.filter((pause) => pause.from < (run.dueAt ?? Number.POSITIVE_INFINITY));
  const steps: ExplainStep[] = explainClockChanges(calendar, start, run.dueAt ?? planned);
  if (pauses.length > 0) steps.push({ code: 'due-without-pauses', at: planned });
  for (const { from, to, reason, isCapped } of pauses) {
    steps.push({ code: 'pause', from, to: Number.isFinite(to) ? to : null, reason, isCapped });
  }
  if (run.dueAt === null) steps.push({ code: 'held', reason: pauses[pauses.length - 1]?.reason ?? '' });
  else steps.push({ code: 'due', at: run.dueAt });
  return steps;
}

/** Instant of a minute of the store's local day after `days` dates (snooze until tomorrow morning, quiet hours). */
export function minuteOfLaterDay(calendar: CompiledCalendar, at: number, days: number, minute: number): number {
  return instantOf(calendar, localDayOf(calendar, at) + days, minute);
}
