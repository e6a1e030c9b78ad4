import { holidayPacks } from '#shared/content/calendar/holiday-packs.ts';
import type { Region } from '#shared/contract/session.ts';
import { type CompiledCalendar, compileCalendar, type StoreCalendar } from '#shared/domain/clocks/calendar.ts';
import { calendarOf, type HolidaySource, hoursOfNewShop, OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { readShop } from './settings.ts';

type Saved = { store: string; body: string };

/** Compiled calendars by everything they are made of: a change makes a new key, and a chain has as many as it has stores. */
const compiled = new Map<string, CompiledCalendar>();
const mostCompiled = 200;

/** The calendar of a store, compiled once and kept until what it is made of changes; '' and unknown stores: the shop's (§3.6). */
export function storeCalendar(db: ReadDb, store = ''): CompiledCalendar {
  const saved = db.all<Saved>("SELECT store, body FROM opening_hours WHERE store IN ('', ?) ORDER BY store", [store]);
  const shop = db.get<{ value: string }>("SELECT value FROM setting WHERE key = 'shop'")?.value ?? '';
  const key = [shop, ...saved.map((row) => `${row.store}\n${row.body}`)].join('\n');
  let calendar = compiled.get(key);
  if (!calendar) {
    calendar = compileCalendar(calendarSource(db, store));
    if (compiled.size >= mostCompiled) compiled.clear();
    compiled.set(key, calendar);
  }
  return calendar;
}

/** The same before compiling: what the page needs to read promised times as the core does. */
export function calendarSource(db: ReadDb, store: string): StoreCalendar {
  const shop = shopHours(db);
  const own = store === '' ? null : hoursOfStore(db, store);
  return calendarOf({ shop, store: own }, holidayPacks, readShop(db)?.language ?? 'zh-CN');
}

const holidaysOfRegion: Record<Region, Exclude<HolidaySource, 'as-shop'>> = { cn: 'cn', tw: 'tw', other: 'none' };

/** The shop's own hours, as saved or as a new shop begins. */
export function shopHours(db: ReadDb): OpeningHours {
  const saved = hoursOfStore(db, '');
  if (saved) return saved;
  const shop = readShop(db);
  return hoursOfNewShop(shop?.zone ?? 'Asia/Shanghai', holidaysOfRegion[shop?.region ?? 'cn']);
}

/** Hours a store saved for itself, or null. */
export function hoursOfStore(db: ReadDb, store: string): OpeningHours | null {
  const row = db.get<{ body: string }>('SELECT body FROM opening_hours WHERE store = ?', [store]);
  return row ? OpeningHours.parse(JSON.parse(row.body)) : null;
}
