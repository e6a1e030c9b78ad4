import { holidaysCn } from '#shared/content/calendar/holidays-cn.ts';
import { holidaysTw } from '#shared/content/calendar/holidays-tw.ts';
import type { Region } from '#shared/contract/session.ts';
import { type CompiledCalendar, compileCalendar, StoreCalendar } from '#shared/domain/clocks/calendar.ts';
import { type HolidayPack, holidaysOf, withHolidays } from '#shared/domain/clocks/holidays.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { readSetting, readShop } from './settings.ts';

/** Open every day from nine to nine until the shop says otherwise. */
const everyDay = [{ from: 9 * 60, to: 21 * 60 }];

let compiled: { key: string; calendar: CompiledCalendar } | undefined;

/** The shop's calendar, compiled once and kept until what it is made of changes. */
export function storeCalendar(db: ReadDb): CompiledCalendar {
  const settings = db.all<{ value: string }>(
    "SELECT value FROM setting WHERE key IN ('shop', 'calendar') ORDER BY key",
  );
  const key = settings.map((row) => row.value).join('\n');
  if (compiled?.key !== key) compiled = { key, calendar: compileCalendar(calendarSource(db)) };
  return compiled.calendar;
}

const holidaysOfRegion: Record<Region, HolidayPack | null> = { cn: holidaysCn, tw: holidaysTw, other: null };

/** What the shop saved, else every day of its region's calendar with the public holidays closed (§3.6). */
function calendarSource(db: ReadDb): StoreCalendar {
  const saved = readSetting(db, 'calendar');
  if (saved !== undefined) return StoreCalendar.parse(saved);
  const shop = readShop(db);
  const week = [everyDay, everyDay, everyDay, everyDay, everyDay, everyDay, everyDay];
  const plain = { zone: shop?.zone ?? 'Asia/Shanghai', week, days: {} };
  const pack = shop ? holidaysOfRegion[shop.region] : null;
  return shop && pack ? withHolidays(plain, holidaysOf(pack, shop.language)) : plain;
}
