// The obviously right model the engine is held against: it walks minute by minute and asks Intl what the wall clock shows. Slow on
// purpose, and it shares nothing with the engine but the types of its input.
import type { Allowance } from '../policy/policy.ts';
import type { StoreCalendar } from './calendar.ts';
import type { Pause } from './pauses.ts';

const MINUTE = 60_000;

/** What the wall clock of a zone shows at each minute of a window. */
export type WallClock = { zone: string; from: number; dates: string[]; minutes: number[] };

/** Asks Intl once for every minute of the window. */
export function watchWallClock(zone: string, from: number, days: number): WallClock {
  // Swedish dates are ISO dates.
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  const dates: string[] = [];
  const minutes: number[] = [];
  for (let minute = 0; minute < days * 1440; minute += 1) {
    const [date, time] = format.format(from + minute * MINUTE).split(' ') as [string, string];
    dates.push(date);
    minutes.push(Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)));
  }
  return { zone, from, dates, minutes };
}

/** Whether the shop is open at each minute of the window. */
export function openMinutes(clock: WallClock, calendar: StoreCalendar): boolean[] {
  const spansByDate = new Map([...new Set(clock.dates)].map((date) => [date, spansOn(calendar, date)]));
  return clock.dates.map((date, i) => spansByDate.get(date)!.some((span) => inSpan(clock.minutes[i]!, span)));
}

export type ModelInput = {
  start: number;
  allowance: Allowance;
  clock: WallClock;
  open: boolean[];
  pauses: readonly Pause[];
  pauseCapMinutes: number | null;
};

/** Due time, null when an open pause holds the clock, or 'beyond' when the window ends first. */
export function modelDueAt(input: ModelInput): number | null | 'beyond' {
  const { allowance, clock, open, start } = input;
  const first = (start - clock.from) / MINUTE;
  const always = clock.dates.map(() => true);
  switch (allowance.unit) {
    case 'wall-minutes':
      return walk(input, first, allowance.amount, always);
    case 'working-minutes':
      return walk(input, first, allowance.amount, open);
    case 'calendar-days': {
      const planned = sameWallClockLater(clock, first, allowance.amount);
      return planned === null ? 'beyond' : walk(input, first, planned - first, always);
    }
    case 'working-days': {
      const planned = closingOfWorkingDay(input, first, allowance.amount);
      if (planned === null) return 'beyond';
      const openUntilThen = open.slice(first, planned).filter(Boolean).length;
      return walk(input, first, openUntilThen, open);
    }
    default:
      return allowance.unit satisfies never;
  }
}

function walk(input: ModelInput, first: number, amount: number, counts: boolean[]): number | null | 'beyond' {
  const { clock, pauses } = input;
  if (amount === 0) return input.start;
  let pausable = input.pauseCapMinutes ?? Number.POSITIVE_INFINITY;
  let counted = 0;
  for (let minute = first; minute < clock.dates.length; minute += 1) {
    const at = clock.from + minute * MINUTE;
    const isPaused = pauses.some((pause) => pause.from <= at && (pause.to === null || at < pause.to));
    if (isPaused && pausable > 0) {
      pausable -= 1;
      continue;
    }
    if (!counts[minute]) continue;
    counted += 1;
    if (counted === amount) return at + MINUTE;
  }
  const isHeld = input.pauseCapMinutes === null && pauses.some((pause) => pause.to === null);
  return isHeld ? null : 'beyond';
}

function sameWallClockLater(clock: WallClock, first: number, days: number): number | null {
  if (days === 0) return first;
  const date = new Date(`${clock.dates[first]}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  const wanted = date.toISOString().slice(0, 10);
  const found = clock.dates.findIndex(
    (each, i) => i >= first && (each > wanted || (each === wanted && clock.minutes[i]! >= clock.minutes[first]!)),
  );
  return found === -1 ? null : found;
}

/** Minute after the last open one of the nth date with open minutes. */
function closingOfWorkingDay({ clock, open }: ModelInput, first: number, amount: number): number | null {
  const today = clock.dates[first]!;
  const lastOpen = new Map<string, number>();
  for (let i = 0; i < open.length; i += 1) if (open[i]) lastOpen.set(clock.dates[i]!, i);
  // The last date of the window may be cut short.
  lastOpen.delete(clock.dates[clock.dates.length - 1]!);
  const closings = [...lastOpen].filter(([date, last]) => (amount === 0 ? last + 1 > first : date > today));
  const closing = closings[Math.max(0, amount - 1)];
  return closing === undefined ? null : closing[1] + 1;
}

function spansOn(calendar: StoreCalendar, date: string): readonly { from: number; to: number }[] {
  const weekly = calendar.week[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7]!;
  const special = calendar.days[date];
  if (special === undefined) return weekly;
  if (special.kind === 'holiday') return [];
  if (special.spans !== undefined) return special.spans;
  return weekly.length > 0 ? weekly : calendar.week.find((spans) => spans.length > 0)!;
}

function inSpan(minute: number, span: { from: number; to: number }): boolean {
  return span.from <= minute && minute < span.to;
}
