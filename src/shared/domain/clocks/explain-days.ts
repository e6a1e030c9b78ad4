// The part of an explanation that walks through the dates: what counted, what was closed and why (§3.8).
import { type CompiledCalendar, instantOf, localDayOf, nextOpening, openTimeBetween } from './calendar.ts';
import type { ExplainStep } from './explain-step.ts';
import type { Stretch } from './pauses.ts';
import { isoDateOf, lastAtOrBefore, MINUTE_MS } from './zone.ts';

/** Dates told one by one; what counted after them is summed up. */
const TOLD_DATES = 31;

type ClosedDays = Extract<ExplainStep, { code: 'closed-days' }>;

/** Steps for each local date from the start to the end of the last stretch; `mode` says what a date counts for. */
export function explainDays(input: {
  calendar: CompiledCalendar;
  start: number;
  stretches: readonly Stretch[];
  mode: 'minutes' | 'days';
}): ExplainStep[] {
  const { calendar, start, stretches, mode } = input;
  const end = stretches[stretches.length - 1]?.to ?? start;
  const firstDay = localDayOf(calendar, start);
  const lastDay = localDayOf(calendar, Math.max(start, end - 1));
  const steps: ExplainStep[] = [];
  const opens = nextOpening(calendar, start);
  if (mode === 'minutes' && opens > start) steps.push({ code: 'opens', at: opens });
  let ordinal = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    if (mode === 'minutes' && day - firstDay >= TOLD_DATES) {
      steps.push(countedRest(calendar, day, lastDay, stretches));
      break;
    }
    const closed = closedDay(calendar, day);
    if (closed !== null) {
      addClosedDay(steps, closed);
      continue;
    }
    const special = calendar.source.days[isoDateOf(day)];
    if (special !== undefined) steps.push({ code: 'swapped-workday', date: isoDateOf(day), name: special.name });
    if (mode === 'minutes') {
      const counted = countedOn(calendar, day, stretches);
      if (counted !== null) steps.push(counted);
    } else if (day > firstDay) {
      ordinal += 1;
      steps.push({ code: 'working-day', date: isoDateOf(day), ordinal });
    }
  }
  return steps;
}

/** Clock changes (daylight saving) in (from, to], with the minutes the wall clock jumps. */
export function explainClockChanges(calendar: CompiledCalendar, from: number, to: number): ExplainStep[] {
  const { since, offsets } = calendar.zone;
  const steps: ExplainStep[] = [];
  for (let i = lastAtOrBefore(since, from) + 1; i < since.length && since[i]! <= to; i += 1) {
    steps.push({ code: 'clock-change', at: since[i]!, minutes: (offsets[i]! - offsets[i - 1]!) / MINUTE_MS });
  }
  return steps;
}

function closedDay(calendar: CompiledCalendar, day: number): ClosedDays | null {
  if (openTimeBetween(calendar, instantOf(calendar, day, 0), instantOf(calendar, day + 1, 0)) > 0) return null;
  const date = isoDateOf(day);
  const special = calendar.source.days[date];
  const isHoliday = special?.kind === 'holiday';
  return {
    code: 'closed-days',
    fromDate: date,
    toDate: date,
    reason: isHoliday ? 'holiday' : 'weekly',
    name: isHoliday ? special.name : '',
  };
}

/** Days closed for one reason in a row are told as one step. */
function addClosedDay(steps: ExplainStep[], closed: ClosedDays): void {
  const last = steps[steps.length - 1];
  if (last?.code === 'closed-days' && last.reason === closed.reason && last.name === closed.name) {
    last.toDate = closed.toDate;
  } else {
    steps.push(closed);
  }
}

function countedOn(calendar: CompiledCalendar, day: number, stretches: readonly Stretch[]): ExplainStep | null {
  const dayFrom = instantOf(calendar, day, 0);
  const dayTo = instantOf(calendar, day + 1, 0);
  let openMs = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = 0;
  for (const stretch of stretches) {
    const begin = Math.max(stretch.from, dayFrom);
    const end = Math.min(stretch.to, dayTo);
    const open = begin < end ? openTimeBetween(calendar, begin, end) : 0;
    if (open === 0) continue;
    openMs += open;
    from = Math.min(from, nextOpening(calendar, begin));
    to = end;
  }
  if (openMs === 0) return null;
  const closing = calendar.closings[lastAtOrBefore(calendar.workingDays, day)]!;
  return { code: 'counted', date: isoDateOf(day), from, to: Math.min(to, closing), minutes: openMs / MINUTE_MS };
}

function countedRest(
  calendar: CompiledCalendar,
  fromDay: number,
  toDay: number,
  stretches: readonly Stretch[],
): ExplainStep {
  const from = instantOf(calendar, fromDay, 0);
  let openMs = 0;
  for (const stretch of stretches) {
    const begin = Math.max(stretch.from, from);
    if (begin < stretch.to) openMs += openTimeBetween(calendar, begin, stretch.to);
  }
  const { workingDays } = calendar;
  let days = lastAtOrBefore(workingDays, toDay) - lastAtOrBefore(workingDays, fromDay);
  if (workingDays[lastAtOrBefore(workingDays, fromDay)] === fromDay) days += 1;
  return {
    code: 'counted-rest',
    fromDate: isoDateOf(fromDay),
    toDate: isoDateOf(toDay),
    days,
    minutes: openMs / MINUTE_MS,
  };
}
