// Holidays from a file someone downloaded (§3.6): ICS, CSV or one of the common public JSON shapes, told apart by content.
import type { HolidayDay } from '../holidays.ts';
import { parseHolidayCsv } from './holiday-csv.ts';
import { parseHolidayIcs } from './holiday-ics.ts';
import { parseHolidayJson } from './holiday-json.ts';
import type { HolidayFileError, HolidayRows } from './holiday-row.ts';

export type HolidayFile = { format: 'ics' | 'csv' | 'json'; days: HolidayDay[]; errors: HolidayFileError[] };

/** Days of a file in order, one per date (the last row of a date wins), and what could not be read. Never throws. */
export function parseHolidayFile(text: string): HolidayFile {
  const plain = text.replace(/^\uFEFF/, '').trimStart();
  const format = formatOf(plain);
  const { days, errors } = parsers[format](plain);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const sorted = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const isEmpty = sorted.length === 0 && errors.length === 0;
  return {
    format,
    days: sorted,
    errors: isEmpty ? [{ line: null, code: 'no-days', text: plain.slice(0, 80) }] : errors,
  };
}

const parsers: Record<HolidayFile['format'], (text: string) => HolidayRows> = {
  ics: parseHolidayIcs,
  csv: parseHolidayCsv,
  json: parseHolidayJson,
};

function formatOf(text: string): HolidayFile['format'] {
  if (text.startsWith('BEGIN:VCALENDAR')) return 'ics';
  return text.startsWith('{') || text.startsWith('[') ? 'json' : 'csv';
}
