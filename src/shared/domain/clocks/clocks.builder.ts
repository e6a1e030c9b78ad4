// Builders for the tests of this folder: an invented shop with a lunch break and one swapped Saturday.
import { compileCalendar, type StoreCalendar } from './calendar.ts';

const weekday = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];

/** Monday to Friday 09–12 and 13–18; first week of October 2026 closed, Saturday 10 October works. */
export function aStoreCalendar(changes: Partial<StoreCalendar> = {}): StoreCalendar {
  const days: StoreCalendar['days'] = { '2026-10-10': { kind: 'workday', name: '国庆节调休' } };
  for (let day = 1; day <= 7; day += 1) days[`2026-10-0${day}`] = { kind: 'holiday', name: '国庆节' };
  return { zone: 'Asia/Shanghai', week: [weekday, weekday, weekday, weekday, weekday, [], []], days, ...changes };
}

/** The same, compiled for 2025–2028. */
export function aCalendar(changes: Partial<StoreCalendar> = {}) {
  return compileCalendar(aStoreCalendar(changes), { fromYear: 2025, toYear: 2028 });
}

/** UTC ms of a wall clock with its offset: at('2026-10-09 17:30', '+08:00'). */
export function at(text: string, offset = '+08:00'): number {
  return Date.parse(`${text.replace(' ', 'T')}:00${offset}`);
}

/** "2026-10-09 17:30" in Shanghai of an instant, so that failures can be read. */
export function shown(instant: number | null): string {
  if (instant === null) return 'held';
  return new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}
