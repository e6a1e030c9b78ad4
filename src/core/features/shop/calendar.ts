import { type CompiledCalendar, compileCalendar, StoreCalendar } from '#shared/domain/clocks/calendar.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { readSetting, readShop } from './settings.ts';

/** Open every day from nine to nine until the shop says otherwise. */
const everyDay = [{ from: 9 * 60, to: 21 * 60 }];

let compiled: { source: string; calendar: CompiledCalendar } | undefined;

/** The shop's calendar, compiled once and kept until its source changes (§3.6). */
export function storeCalendar(db: ReadDb): CompiledCalendar {
  const source = calendarSource(db);
  const text = JSON.stringify(source);
  if (compiled?.source !== text) compiled = { source: text, calendar: compileCalendar(source) };
  return compiled.calendar;
}

function calendarSource(db: ReadDb): StoreCalendar {
  const saved = readSetting(db, 'calendar');
  if (saved !== undefined) return StoreCalendar.parse(saved);
  const zone = readShop(db)?.zone ?? 'Asia/Shanghai';
  return { zone, week: [everyDay, everyDay, everyDay, everyDay, everyDay, everyDay, everyDay], days: {} };
}
