import { type HolidayFile, parseHolidayFile } from '#shared/domain/clocks/holiday-files/parse-holiday-file.ts';
import type { OpeningHours } from '#shared/domain/clocks/opening-hours.ts';

/** Most a holiday file may be; a century of holidays is a tenth of this. */
export const mostBytes = 5 * 1024 * 1024;

/** Bytes to text: byte order mark, then strict UTF-8, then GB18030, as Excel in China writes it (§13.10). */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

export async function readHolidayFile(file: File): Promise<HolidayFile> {
  return parseHolidayFile(decodeText(new Uint8Array(await file.arrayBuffer())));
}

export type ImportedDay = HolidayFile['days'][number] & { change: 'new' | 'changed' | 'same' };

/** What taking the file would do, day by day. */
export function comparedWith(fileDays: OpeningHours['fileDays'], file: HolidayFile): ImportedDay[] {
  return file.days.map((day) => {
    const before = fileDays[day.date];
    const isSame = before?.kind === day.kind && before.name === day.name;
    return { ...day, change: before === undefined ? 'new' : isSame ? 'same' : 'changed' };
  });
}

/** The days after the import: the years of the file are replaced whole, other years stay. */
export function withFile(fileDays: OpeningHours['fileDays'], file: HolidayFile): OpeningHours['fileDays'] {
  const years = new Set(file.days.map(({ date }) => date.slice(0, 4)));
  const kept = Object.entries(fileDays).filter(([date]) => !years.has(date.slice(0, 4)));
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(file.days.map(({ date, kind, name }) => [date, { kind, name }])),
  };
}
