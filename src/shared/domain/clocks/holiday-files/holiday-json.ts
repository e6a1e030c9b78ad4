// The public JSON files of holidays in common use: chinese-days, holiday-cn, timor.tech, full-year tables (Taiwan), and plain lists
// such as Nager.Date.
import { z } from 'zod';
import type { HolidayDay } from '../holidays.ts';
import { exceptionOf, type HolidayFileError, type HolidayRows, readDate, readKind } from './holiday-row.ts';

type Row = { date: string; name: string; isOff: boolean; isTable: boolean };

const ByKind = z.object({
  holidays: z.record(z.string(), z.string()),
  workdays: z.record(z.string(), z.string()).default({}),
});
const HolidayCn = z.object({ days: z.array(z.object({ name: z.string(), date: z.string(), isOffDay: z.boolean() })) });
const Timor = z.object({
  holiday: z.record(z.string(), z.object({ holiday: z.boolean(), name: z.string(), date: z.string() })),
});
const Table = z.array(
  z.object({
    date: z.string(),
    isHoliday: z.boolean(),
    description: z.string().default(''),
    name: z.string().optional(),
  }),
);
const Plain = z.array(
  z.object({
    date: z.string(),
    localName: z.string().optional(),
    name: z.string().optional(),
    kind: z.string().optional(),
    type: z.string().optional(),
  }),
);

/** Each known shape with how its rows read; the first that fits is taken. */
const shapes: readonly ((value: unknown) => Row[] | null)[] = [
  (value) => {
    const read = ByKind.safeParse(value).data;
    if (read === undefined) return null;
    const rows = (days: Record<string, string>, isOff: boolean) =>
      // "Spring Festival,春节,4": English, Chinese, days.
      Object.entries(days).map(([date, text]): Row => ({
        date,
        name: text.split(',')[1] ?? text,
        isOff,
        isTable: false,
      }));
    return [...rows(read.holidays, true), ...rows(read.workdays, false)];
  },
  (value) =>
    HolidayCn.safeParse(value).data?.days.map(({ name, date, isOffDay }) => ({
      date,
      name,
      isOff: isOffDay,
      isTable: false,
    })) ?? null,
  (value) => {
    const read = Timor.safeParse(value).data;
    return read === undefined
      ? null
      : Object.values(read.holiday).map(({ date, name, holiday }) => ({ date, name, isOff: holiday, isTable: false }));
  },
  (value) =>
    Table.safeParse(value).data?.map((row) => ({
      date: row.date,
      name: row.name ?? row.description,
      isOff: row.isHoliday,
      isTable: true,
    })) ?? null,
  (value) =>
    Plain.safeParse(value).data?.map((row) => ({
      date: row.date,
      name: row.localName ?? row.name ?? '',
      isOff: readKind(row.kind ?? row.type ?? '') !== 'workday',
      isTable: false,
    })) ?? null,
];

/** Reads a JSON file of holidays. */
export function parseHolidayJson(text: string): HolidayRows {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // What an engine says of it is for programmers; most such files were cut off, and their end shows it.
    return { days: [], errors: [{ line: null, code: 'bad-json', text: text.trim().slice(-60) }] };
  }
  for (const shape of shapes) {
    const rows = shape(value);
    if (rows !== null) return toDays(rows);
  }
  return { days: [], errors: [{ line: null, code: 'unknown-format', text: text.slice(0, 80) }] };
}

function toDays(rows: readonly Row[]): HolidayRows {
  const days: HolidayDay[] = [];
  const errors: HolidayFileError[] = [];
  for (const { date: dateText, name, isOff, isTable } of rows) {
    const date = readDate(dateText);
    if (date === null) {
      errors.push({ line: null, code: 'bad-date', text: dateText });
      continue;
    }
    const day = isTable
      ? exceptionOf(date, isOff, name)
      : { date, kind: isOff ? ('holiday' as const) : ('workday' as const), name };
    if (day !== null) days.push(day);
  }
  return { days, errors };
}
