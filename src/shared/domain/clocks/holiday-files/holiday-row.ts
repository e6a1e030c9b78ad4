// What all holiday files have in common: rows of date, name and whether the date is off.
import { dayOfIsoDate, weekdayOf } from '../zone.ts';
import type { HolidayDay } from '../holidays.ts';

export type HolidayFileError = {
  /** Line in the file from 1; null when the whole file is meant. */
  line: number | null;
  code: 'unknown-format' | 'bad-json' | 'bad-date' | 'unclear-kind' | 'recurring-event' | 'too-long' | 'no-days';
  text: string;
};

export type HolidayRows = { days: HolidayDay[]; errors: HolidayFileError[] };

/** "2026-10-01" from 20261001, 2026/10/1 or 2026-10-01T…; null when it is no date. */
export function readDate(text: string): string | null {
  const match = /^\s*(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?(?:[T\s].*)?$/.exec(text);
  if (match === null) return null;
  const isoDate = `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`;
  return dayOfIsoDate(isoDate) === null ? null : isoDate;
}

// 调休 is in neither: it is said of the day off as well as of the day worked for it.
const offWords = /^(?:2|1|true|yes|y|是|休|放假|休假|假日|节假日|節假日|例假日|holiday|off|public|dayoff)$/i;
const workWords =
  /^(?:0|false|no|n|否|班|上班|工作日|补班|補班|补班日|補班日|补行上班|補行上班|workday|work|working|makeup)$/i;

/** Kind from a cell; null when the cell says neither. */
export function readKind(text: string): HolidayDay['kind'] | null {
  const word = text.trim();
  if (offWords.test(word)) return 'holiday';
  return workWords.test(word) ? 'workday' : null;
}

/** Whether a name tells of a working day made up for a holiday. */
export function namesWorkday(name: string): boolean {
  return /班|補行上班|补行上班|調整上班|make-?up|workday|working day/i.test(name);
}

/**
 * A row of a full-year table (every date with off or not): ordinary weekends and weekdays say nothing new and are left out, so that a
 * shop that opens on Sundays stays open.
 */
export function exceptionOf(date: string, isOff: boolean, name: string): HolidayDay | null {
  const isWeekend = weekdayOf(dayOfIsoDate(date)!) >= 5;
  if (isOff) return isWeekend && name === '' ? null : { date, kind: 'holiday', name };
  return isWeekend || namesWorkday(name) ? { date, kind: 'workday', name } : null;
}
