// Where the words of a promise leave its time open, the other readings are offered beside the one taken (§3.4).
import { type CompiledCalendar, instantOf, localDayOf } from '../calendar.ts';
import { DAY_MS, MINUTE_MS, toLocal } from '../zone.ts';
import type { PromiseAssumption } from './reading.ts';

const HALF_DAY_MINUTES = 720;

/** Other instants (UTC ms) the same words may mean, still to come, soonest first; empty when there is one reading only. */
export function otherReadings(
  time: { dueAt: number; assumed: readonly PromiseAssumption[] },
  { now, calendar }: { now: number; calendar: CompiledCalendar },
): number[] {
  const day = localDayOf(calendar, time.dueAt);
  const minute = Math.floor((toLocal(calendar.zone, time.dueAt) - day * DAY_MS) / MINUTE_MS);
  const others: number[] = [];
  // "Five o'clock" without a word for the half of the day.
  if (time.assumed.includes('morning')) others.push(instantOf(calendar, day, minute + HALF_DAY_MINUTES));
  if (time.assumed.includes('afternoon')) others.push(instantOf(calendar, day, minute - HALF_DAY_MINUTES));
  // "Before Friday" and still on Friday.
  if (time.assumed.includes('day-excluded')) others.push(instantOf(calendar, day + 1, minute));
  return others.filter((at) => at > now).sort((a, b) => a - b);
}
