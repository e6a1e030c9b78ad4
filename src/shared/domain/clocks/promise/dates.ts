// Which day a promise names: tomorrow, next Wednesday, 5 October, the end of the month (§3.4).
import { type CompiledCalendar, isWorkingDay, localDayOf } from '../calendar.ts';
import type { PromiseAssumption, Resolved, ResolveContext } from './reading.ts';
import { nextFeast } from './feasts.ts';
import type { Token } from './patterns.ts';
import { DAY_MS, weekdayOf } from '../zone.ts';

/** A local day; fixed when the words leave no later one open. */
export type FoundDay = { day: number; isFixed: boolean };

/** Day named by a group: null when none is, undefined when it is no such date (31 June). */
export function findDate(
  group: readonly Token[],
  context: ResolveContext,
  assumed: PromiseAssumption[],
): FoundDay | null | undefined {
  const today = localDayOf(context.calendar, context.now);
  for (const token of group) {
    switch (token.kind) {
      case 'day':
      case 'day-part':
        return { day: today + token.days, isFixed: true };
      case 'weekday':
        return weekdayFrom(today, token);
      case 'date':
        return dateFrom(today, token, assumed);
      case 'feast': {
        const day = nextFeast(today, token);
        return day === null ? undefined : { day, isFixed: true };
      }
      case 'end':
        return { day: lastDayOf(today, token), isFixed: true };
      default:
    }
  }
  return null;
}

/** End of a week, weekend, month or year as a promise: weeks close with their last working day that is still to come. */
export function endOfPeriod(
  period: Extract<Token, { kind: 'end' }>,
  isBefore: boolean,
  context: ResolveContext & {
    assumed: PromiseAssumption[];
    endOfDay: (day: number, context: ResolveContext) => number;
  },
): Resolved {
  const { calendar, now, assumed, endOfDay } = context;
  const today = localDayOf(calendar, now);
  let day = lastDayOf(today, period);
  if (period.opens && isBefore) {
    assumed.push('day-excluded');
    day = Math.max(today, day - 2);
  }
  if (period.of === 'week') day = lastWorkingDay(calendar, Math.max(today, day - 6), day) ?? day;
  assumed.push(isWorkingDay(calendar, day) ? 'closing-time' : 'end-of-day');
  return { dueAt: endOfDay(day, context), assumed };
}

function lastWorkingDay(calendar: CompiledCalendar, from: number, to: number): number | null {
  for (let day = to; day >= from; day -= 1) if (isWorkingDay(calendar, day)) return day;
  return null;
}

function lastDayOf(today: number, { of, ahead, month }: Extract<Token, { kind: 'end' }>): number {
  if (of === 'week' || of === 'weekend') return today - weekdayOf(today) + 6 + 7 * ahead;
  const date = new Date(today * DAY_MS);
  const year = date.getUTCFullYear();
  if (of === 'year') return Date.UTC(year + ahead, 11, 31) / DAY_MS;
  if (month === null) return Date.UTC(year, date.getUTCMonth() + ahead + 1, 0) / DAY_MS;
  return Date.UTC(month - 1 < date.getUTCMonth() ? year + 1 : year, month, 0) / DAY_MS;
}

function weekdayFrom(today: number, { weekday, weeks }: { weekday: number; weeks: number | null }): FoundDay {
  const monday = today - weekdayOf(today);
  if (weeks !== null) return { day: monday + 7 * weeks + weekday, isFixed: true };
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return { day: today + ahead, isFixed: false };
}

function dateFrom(
  today: number,
  { year, month, day, monthsAhead }: Extract<Token, { kind: 'date' }>,
  assumed: PromiseAssumption[],
): FoundDay | undefined {
  const now = new Date(today * DAY_MS);
  const thisYear = now.getUTCFullYear();
  const thisMonth = now.getUTCMonth();
  if (month === null) {
    const found = realDay(thisYear, thisMonth + (monthsAhead ?? 0), day);
    if (monthsAhead !== null || (found !== undefined && found.day >= today)) return found;
    assumed.push('next-month');
    return realDay(thisYear, thisMonth + 1, day);
  }
  const found = realDay(year ?? thisYear, month - 1, day);
  if (year !== null || (found !== undefined && found.day >= today)) return found;
  assumed.push('next-year');
  return realDay(thisYear + 1, month - 1, day);
}

function realDay(year: number, month: number, day: number): FoundDay | undefined {
  const at = Date.UTC(year, month, day);
  return new Date(at).getUTCDate() === day ? { day: at / DAY_MS, isFixed: true } : undefined;
}
