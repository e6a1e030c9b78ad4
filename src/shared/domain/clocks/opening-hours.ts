// What a shop saves about the hours of its stores (§3.6), and how the calendar of one store follows from it: holidays of a kept
// library, days from an imported file, the store's own days. A store without hours of its own has those of the shop.
import { z } from 'zod';
import type { Language } from '../vocabulary.ts';
import { DaySpans, IsoDate, SpecialDay, type StoreCalendar } from './calendar.ts';
import { type HolidayPack, holidaysOf, type MissingYear, missingYearWarning, yearsWithHolidays } from './holidays.ts';
import { isZone } from './zone.ts';

/** Where holidays come from: a kept library, none, or (stores only) whatever the shop has, its files and own days included. */
export const holidaySources = ['as-shop', 'cn', 'tw', 'none'] as const;
export const HolidaySource = z.enum(holidaySources);
export type HolidaySource = z.infer<typeof HolidaySource>;

const Days = z.record(IsoDate, SpecialDay);

/** Hours of one store as they are edited and saved; the shop's own are those of the store ''. */
export const OpeningHours = z.strictObject({
  zone: z.string().refine(isZone, { error: 'unknown time zone' }),
  week: z
    .array(DaySpans)
    .length(7)
    .refine((week) => week.some((spans) => spans.length > 0), { error: 'at least one weekday must be open' }),
  holidays: HolidaySource,
  fileDays: Days.describe('days read from an imported file'),
  ownDays: Days.describe('days a person set; they win over every other source'),
  completeYears: z
    .array(z.int().min(2005).max(2045))
    .max(41)
    .describe('years whose holidays a person says are all entered'),
});
export type OpeningHours = z.infer<typeof OpeningHours>;

export type HolidayPacks = Readonly<Record<'cn' | 'tw', HolidayPack>>;

/** Hours of a shop that has said nothing yet: every day from nine to nine, the holidays of its region. */
export function hoursOfNewShop(zone: string, holidays: Exclude<HolidaySource, 'as-shop'>): OpeningHours {
  const day = [{ from: 9 * 60, to: 21 * 60 }];
  return { zone, week: [day, day, day, day, day, day, day], holidays, fileDays: {}, ownDays: {}, completeYears: [] };
}

type Hours = { shop: OpeningHours; store: OpeningHours | null };

/** The calendar of a store: later sources win over earlier ones (library, shop's file, shop's days, store's file, store's days). */
export function calendarOf({ shop, store }: Hours, packs: HolidayPacks, language: Language): StoreCalendar {
  const { zone, week } = store ?? shop;
  const days: StoreCalendar['days'] = {};
  for (const hours of sourcesOf({ shop, store })) {
    if (hours.holidays === 'cn' || hours.holidays === 'tw') {
      for (const { date, kind, name } of holidaysOf(packs[hours.holidays], language)) days[date] = { kind, name };
    }
    Object.assign(days, hours.fileDays, hours.ownDays);
  }
  return { zone, week, days };
}

/** Years whose holidays are known for a store: by its library, by a file, or because a person said so. */
export function yearsKnown(hours: Hours, packs: HolidayPacks): number[] {
  const years = new Set<number>();
  for (const source of sourcesOf(hours)) {
    const inFile = Object.entries(source.fileDays).map(([date, { kind }]) => ({ date, kind }));
    const ofPack = source.holidays === 'cn' || source.holidays === 'tw' ? packs[source.holidays].years : [];
    for (const year of [...ofPack, ...yearsWithHolidays(inFile), ...source.completeYears]) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}

/** Years to warn of at a store on its local date (§3.6). A store that wants no holidays is not warned. */
export function missingYears(hours: Hours, packs: HolidayPacks, today: string): MissingYear[] {
  const wantsNone = sourcesOf(hours).every(
    (source) => source.holidays !== 'cn' && source.holidays !== 'tw' && Object.keys(source.fileDays).length === 0,
  );
  return wantsNone ? [] : missingYearWarning(yearsKnown(hours, packs), today);
}

function sourcesOf({ shop, store }: Hours): OpeningHours[] {
  if (store === null) return [shop];
  return store.holidays === 'as-shop' ? [shop, store] : [store];
}
