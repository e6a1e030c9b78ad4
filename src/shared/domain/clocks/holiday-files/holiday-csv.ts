// Holidays from a table with a header: any order of columns, Chinese or English names, Taiwan's official CSV included.
import type { HolidayDay } from '../holidays.ts';
import {
  exceptionOf,
  type HolidayFileError,
  type HolidayRows,
  namesWorkday,
  readDate,
  readKind,
} from './holiday-row.ts';

const dateHeader = /^(?:date|日期|西元日期|公历日期|公曆日期|day)$/i;
const nameHeader = /^(?:name|holiday|title|description|summary|名称|名稱|节日|節日|假日|说明|說明|备注|備註|subject)$/i;
const kindHeader = /^(?:type|kind|isholiday|isoffday|is_holiday|类型|類型|是否放假|放假|休班|状态|狀態)$/i;

type Columns = { date: number; name: number; kind: number };

/** Reads a CSV of holidays; without a column for the kind every row is a holiday unless its name says it works. */
export function parseHolidayCsv(text: string): HolidayRows {
  const rows = text.split(/\r\n|\n|\r/).map(cellsOf);
  const headerAt = rows.findIndex((cells) => cells.some((cell) => dateHeader.test(cell)));
  const days: HolidayDay[] = [];
  const errors: HolidayFileError[] = [];
  const columns = headerAt === -1 ? { date: 0, name: 1, kind: 2 } : columnsOf(rows[headerAt]!);
  for (const [i, cells] of rows.entries()) {
    if (i <= headerAt || cells.every((cell) => cell === '')) continue;
    const result = dayOf(cells, columns, i + 1);
    if (result === null) continue;
    if ('code' in result) errors.push(result);
    else days.push(result);
  }
  return { days, errors };
}

function columnsOf(header: readonly string[]): Columns {
  const find = (pattern: RegExp) => header.findIndex((cell) => pattern.test(cell));
  return { date: find(dateHeader), name: find(nameHeader), kind: find(kindHeader) };
}

function dayOf(cells: readonly string[], columns: Columns, line: number): HolidayDay | HolidayFileError | null {
  const dateText = cells[columns.date] ?? '';
  const date = readDate(dateText);
  if (date === null) return { line, code: 'bad-date', text: dateText };
  const name = cells[columns.name] ?? '';
  const kindText = cells[columns.kind] ?? '';
  if (kindText === '') return { date, kind: namesWorkday(name) ? 'workday' : 'holiday', name };
  const kind = readKind(kindText);
  if (kind === null) return { line, code: 'unclear-kind', text: kindText };
  return exceptionOf(date, kind === 'holiday', name);
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < line.length; i += 1) {
    const character = line[i]!;
    if (isQuoted && character === '"' && line[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ',' || character === ';' || character === '\t')) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  return [...cells, cell.trim()];
}
