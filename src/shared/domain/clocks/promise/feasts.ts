// Feasts and days of the lunar calendar as a promise names them: 大年初八, 中秋节前, before Christmas (§3.4).
import { lunarEpochDay, lunarYears } from '#shared/content/calendar/lunar-years.ts';
import { DAY_MS } from '../zone.ts';

export type Feast = { isLunar: boolean; month: number; day: number; offset: number };

/** A year and the days of a leap month more than any feast is away. */
const FARTHEST = 385;

/** Local day number of the next time a feast comes, today included; null when it never does. */
export function nextFeast(today: number, feast: Feast): number | null {
  for (let day = today; day <= today + FARTHEST; day += 1) {
    const { month, date } = feast.isLunar ? lunarOf(day - feast.offset) : solarOf(day - feast.offset);
    if (month === feast.month && date === feast.day) return day;
  }
  return null;
}

function solarOf(day: number): { month: number; date: number } {
  const date = new Date(day * DAY_MS);
  return { month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

let firstDays: Map<number, { month: number; length: number }> | undefined;

/** First day of every month of the calendar kept, with its number and length; a leap month is month 0: feasts are not kept in it. */
function monthsFrom(): Map<number, { month: number; length: number }> {
  const months = new Map<number, { month: number; length: number }>();
  let day = lunarEpochDay;
  const add = (month: number, isLong: boolean) => {
    const length = isLong ? 30 : 29;
    months.set(day, { month, length });
    day += length;
  };
  for (const year of lunarYears) {
    for (let month = 1; month <= 12; month += 1) {
      add(month, (year & (0x10000 >> month)) !== 0);
      if ((year & 0xf) === month) add(0, (year & 0x10000) !== 0);
    }
  }
  return months;
}

function lunarOf(day: number): { month: number; date: number } {
  firstDays ??= monthsFrom();
  for (let first = day; first > day - 30; first -= 1) {
    const found = firstDays.get(first);
    if (found && day - first < found.length) return { month: found.month, date: day - first + 1 };
  }
  return { month: 0, date: 0 };
}
