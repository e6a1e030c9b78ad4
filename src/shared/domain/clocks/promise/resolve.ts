// From the tokens of one promised time to its instant (§3.4).
import {
  type CompiledCalendar,
  firstWorkingDayIndex,
  instantOf,
  isWorkingDay,
  localDayOf,
  spansOf,
} from '../calendar.ts';
import { computeDueAt } from '../deadline.ts';
import { endOfPeriod, findDate, type FoundDay } from './dates.ts';
import type { DayPart } from './lexicon.ts';
import type { PromiseAssumption, Resolved, ResolveContext } from './reading.ts';
import { SAME_TIME, type Token } from './patterns.ts';
import { DAY_MS, MINUTE_MS, toInstant, toLocal } from '../zone.ts';

type Of<K extends Token['kind']> = Extract<Token, { kind: K }>;

// The end of a day on which the store has no hours of its own.
const PLAIN_DAY_END = 18 * 60;
// Bare hours are read within the waking day: five is 17:00, seven is 07:00.
const WAKING_FROM = 7 * 60;
const WAKING_TO = 22 * 60;
const OPENING_GRACE = 30;

/** Instant of a group of tokens; null when they promise no time to come. */
export function resolveGroup(group: readonly Token[], context: ResolveContext): Resolved | null {
  if (hasMarker(group, 'ago')) return null;
  const durations = all(group, 'duration');
  const resolved =
    durations.length > 0 ? resolveDuration(group, durations, context) : resolvePoint(group, context, null);
  if (resolved !== null && resolved.dueAt <= context.now) resolved.assumed.push('already-past');
  return resolved;
}

function resolveDuration(
  group: readonly Token[],
  durations: Of<'duration'>[],
  context: ResolveContext,
): Resolved | null {
  const { now, calendar } = context;
  // 两小时前 is two hours ago.
  if (hasMarker(group, 'before')) return null;
  const isAhead = hasMarker(group, 'within') || hasMarker(group, 'after');
  if (!isAhead && durations.some((token) => token.isPast)) return null;
  const [{ unit }] = durations as [Of<'duration'>];
  const amount = durations.reduce((sum, token) => sum + token.amount, 0);
  const assumed: PromiseAssumption[] = [];
  if (durations.some((token) => token.isRange)) assumed.push('range-end');
  if (durations.some((token) => token.isHalfDay)) assumed.push('half-day');
  if (!group.some((token) => token.kind === 'marker')) assumed.push('no-marker');
  if (
    unit === 'days' &&
    Number.isInteger(amount) &&
    group.some((token) => token.kind === 'clock' || token.kind === 'part' || token.kind === 'closing')
  ) {
    const point = resolvePoint(group, context, { day: localDayOf(calendar, now) + amount, isFixed: true });
    return point && { dueAt: point.dueAt, assumed: [...assumed, ...point.assumed] };
  }
  if (unit === 'months') return { dueAt: monthsLater(calendar, now, amount), assumed };
  if (unit === 'working-days') {
    return { dueAt: computeDueAt({ start: now, allowance: { amount: Math.floor(amount), unit }, calendar })!, assumed };
  }
  if (unit === 'days' && Number.isInteger(amount)) {
    return { dueAt: computeDueAt({ start: now, allowance: { amount, unit: 'calendar-days' }, calendar })!, assumed };
  }
  return { dueAt: now + amount * (unit === 'days' ? DAY_MS : MINUTE_MS), assumed };
}

function monthsLater(calendar: CompiledCalendar, now: number, months: number): number {
  // Half a month is fifteen days in the trade.
  if (!Number.isInteger(months)) return toInstant(calendar.zone, toLocal(calendar.zone, now) + months * 30 * DAY_MS);
  const local = new Date(toLocal(calendar.zone, now));
  const lastOfMonth = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months + 1, 0)).getUTCDate();
  const date = Math.min(local.getUTCDate(), lastOfMonth);
  const timeOfDay = local.getTime() % DAY_MS;
  return toInstant(calendar.zone, Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + months, date) + timeOfDay);
}

function resolvePoint(group: readonly Token[], context: ResolveContext, given: FoundDay | null): Resolved | null {
  const assumed: PromiseAssumption[] = [];
  const found = given ?? findDate(group, context, assumed);
  if (found === undefined) return null;
  const parts = [...all(group, 'part'), ...all(group, 'day-part')];
  const part = parts.length > 0 ? context.words.dayParts[parts[parts.length - 1]!.part]! : null;
  const clocks = all(group, 'clock');
  const clock = clocks[clocks.length - 1];
  if (clocks.length > 1) assumed.push('range-end');
  if (clock !== undefined) return atClock(clock, { part, found, assumed, context });
  if (all(group, 'closing').length > 0) return atClosing(found, assumed, context);
  if (all(group, 'opening').length > 0) return atOpening(found, hasMarker(group, 'before'), assumed, context);
  if (part !== null) return atPart(part, { found, isBefore: hasMarker(group, 'before'), assumed, context });
  // After the feast is no time: it has no end that both would name.
  if (found === null || (group.some((token) => token.kind === 'feast') && hasMarker(group, 'after'))) return null;
  const period = all(group, 'end')[0];
  if (period !== undefined) return endOfPeriod(period, hasMarker(group, 'before'), { ...context, assumed, endOfDay });
  return onDay(found, hasMarker(group, 'before'), assumed, context);
}

type PointContext = { found: FoundDay | null; assumed: PromiseAssumption[]; context: ResolveContext };

function atClock(clock: Of<'clock'>, point: PointContext & { part: DayPart | null }): Resolved {
  const { part, found, assumed, context } = point;
  const { calendar, now } = context;
  const today = localDayOf(calendar, now);
  const day = found?.day ?? today;
  const due = (onDay: number) => instantOf(calendar, onDay, minuteOf(clock, part, { day: onDay, assumed, context }));
  const dueAt = due(day);
  if (dueAt > now || (found?.isFixed ?? false)) return { dueAt, assumed };
  assumed.push(found === null ? 'next-day' : 'next-week');
  return { dueAt: due(found === null ? day + 1 : day + 7), assumed };
}

/** Minute of the day a clock token means, up to 28:00 for 今晚一点 and the like. */
function minuteOf(
  clock: Of<'clock'>,
  part: DayPart | null,
  at: { day: number; assumed: PromiseAssumption[]; context: ResolveContext },
): number {
  const { minute } = clock;
  if (minute === SAME_TIME) {
    const { calendar, now } = at.context;
    return Math.ceil((toLocal(calendar.zone, now) - localDayOf(calendar, now) * DAY_MS) / MINUTE_MS);
  }
  if (clock.isExact) {
    // "今晚0点" is the midnight that ends the day.
    return minute < 60 && part?.hours === 'night' ? minute + 1440 : minute;
  }
  const half = minute % 720;
  switch (part?.hours) {
    case 'morning':
      return minute;
    case 'small-hours':
      return half;
    case 'noon':
      return half < 240 ? half + 720 : half;
    case 'afternoon':
      return half + 720;
    case 'night':
      return half < 300 ? half + 1440 : half + 720;
    default:
      return openHalf(half, at);
  }
}

function openHalf(half: number, at: { day: number; assumed: PromiseAssumption[]; context: ResolveContext }): number {
  const { day, assumed, context } = at;
  const isAwake = (minute: number) => minute >= WAKING_FROM && minute < WAKING_TO;
  const isComing = (minute: number) => instantOf(context.calendar, day, minute) > context.now;
  const readings = [half, half + 720];
  const minute = readings.find((each) => isAwake(each) && isComing(each)) ?? readings.find(isComing) ?? half + 720;
  const reading = minute >= 720 ? 'afternoon' : 'morning';
  if (!assumed.includes(reading)) assumed.push(reading);
  return minute;
}

function atClosing(found: FoundDay | null, assumed: PromiseAssumption[], context: ResolveContext): Resolved {
  const { calendar, now } = context;
  if (found !== null) return { dueAt: endOfDay(found.day, context), assumed };
  let index = firstWorkingDayIndex(calendar, localDayOf(calendar, now));
  if (calendar.closings[index]! <= now) index += 1;
  if (calendar.workingDays[index] !== localDayOf(calendar, now)) assumed.push('next-day');
  return { dueAt: calendar.closings[index]!, assumed };
}

function atOpening(
  found: FoundDay | null,
  isBefore: boolean,
  assumed: PromiseAssumption[],
  context: ResolveContext,
): Resolved {
  const { calendar, now } = context;
  const grace = isBefore ? 0 : OPENING_GRACE;
  const due = (day: number) => {
    const workingDay = calendar.workingDays[firstWorkingDayIndex(calendar, day)]!;
    return instantOf(calendar, workingDay, spansOf(calendar.source, workingDay)[0]!.from + grace);
  };
  const day = found?.day ?? localDayOf(calendar, now);
  if (due(day) > now || found !== null) return { dueAt: due(day), assumed };
  assumed.push('next-day');
  return { dueAt: due(day + 1), assumed };
}

function atPart(part: DayPart, point: PointContext & { isBefore: boolean }): Resolved {
  const { found, isBefore, assumed, context } = point;
  const { calendar, now } = context;
  if (!isBefore) assumed.push('part-end');
  const minute = isBefore ? part.from : part.to;
  const day = found?.day ?? localDayOf(calendar, now);
  const dueAt = instantOf(calendar, day, minute);
  if (dueAt > now || found !== null) return { dueAt, assumed };
  assumed.push('next-day');
  return { dueAt: instantOf(calendar, day + 1, minute), assumed };
}

/** A day without a time: until it closes. "Before" a day is the day before it, unless that is over. */
function onDay(found: FoundDay, isBefore: boolean, assumed: PromiseAssumption[], context: ResolveContext): Resolved {
  const { calendar, now } = context;
  const isExcluded = isBefore && found.day - 1 >= localDayOf(calendar, now);
  const day = isExcluded ? found.day - 1 : found.day;
  if (isExcluded) assumed.push('day-excluded');
  assumed.push(isWorkingDay(calendar, day) ? 'closing-time' : 'end-of-day');
  return { dueAt: endOfDay(day, context), assumed };
}

/** Closing time of a day; of a closed day its plain end; midnight when that has passed already. */
function endOfDay(day: number, { calendar, now }: ResolveContext): number {
  const closing = isWorkingDay(calendar, day)
    ? calendar.closings[firstWorkingDayIndex(calendar, day)]!
    : instantOf(calendar, day, PLAIN_DAY_END);
  return closing > now ? closing : instantOf(calendar, day + 1, 0);
}

function all<K extends Token['kind']>(group: readonly Token[], kind: K): Of<K>[] {
  return group.filter((token): token is Of<K> => token.kind === kind);
}

function hasMarker(group: readonly Token[], marker: Of<'marker'>['marker']): boolean {
  return group.some((token) => token.kind === 'marker' && token.marker === marker);
}
