// Holidays and swapped working days as data (§3.6): shipped packs, imported files, and the warning when a year is missing.
import { z } from 'zod';
import { type Language, Localized } from '../vocabulary.ts';
import { IsoDate, type StoreCalendar } from './calendar.ts';

/** A date off, or a date that works although its weekday may not (调休, 補班). */
export type HolidayDay = { date: string; kind: 'holiday' | 'workday'; name: string };

/** A shipped pack: the years it knows in full, with its source, and rows of [date, name]. */
export const HolidayPack = z.strictObject({
  id: z.string().min(1),
  source: z.string().min(1),
  sourceDate: IsoDate,
  years: z.array(z.int()).min(1),
  names: z.record(z.string(), Localized),
  holidays: z.array(z.tuple([IsoDate, z.string()])),
  workdays: z.array(z.tuple([IsoDate, z.string()])),
});
export type HolidayPack = z.infer<typeof HolidayPack>;

/** Days of a pack, by date, with names in one language. */
export function holidaysOf(pack: HolidayPack, language: Language): HolidayDay[] {
  const toDay =
    (kind: HolidayDay['kind']) =>
    ([date, name]: [string, string]): HolidayDay => ({ date, kind, name: pack.names[name]![language] });
  return [...pack.holidays.map(toDay('holiday')), ...pack.workdays.map(toDay('workday'))].sort(byDate);
}

/** The calendar with these days added; what the store has set for a date itself stays as it is. */
export function withHolidays(calendar: StoreCalendar, days: readonly HolidayDay[]): StoreCalendar {
  const added: StoreCalendar['days'] = {};
  for (const { date, kind, name } of days) added[date] = { kind, name };
  return { ...calendar, days: { ...added, ...calendar.days } };
}

/** A year whose holidays are not known: this one at any time, the next one from October on. */
export type MissingYear = { year: number; urgency: 'now' | 'soon' };

// Next year's holidays are published in autumn, and deadlines begin to reach into it in December.
const WARN_FROM_MONTH = 10;
const URGENT_FROM_MONTH = 12;

/** Years to warn of, given the years known and today's local date ("2026-11-22"). */
export function missingYearWarning(yearsKnown: readonly number[], today: string): MissingYear[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const missing: MissingYear[] = [];
  if (!yearsKnown.includes(year)) missing.push({ year, urgency: 'now' });
  if (month >= WARN_FROM_MONTH && !yearsKnown.includes(year + 1)) {
    missing.push({ year: year + 1, urgency: month >= URGENT_FROM_MONTH ? 'now' : 'soon' });
  }
  return missing;
}

/** Years in which at least one holiday is known. */
export function yearsWithHolidays(days: readonly Pick<HolidayDay, 'date' | 'kind'>[]): number[] {
  const years = new Set(days.filter((day) => day.kind === 'holiday').map((day) => Number(day.date.slice(0, 4))));
  return [...years].sort((a, b) => a - b);
}

function byDate(a: HolidayDay, b: HolidayDay): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}
