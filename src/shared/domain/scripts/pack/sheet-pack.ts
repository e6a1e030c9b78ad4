// A pack as a sheet (§7.9): one row a script, words of the interface language in its cells, for Excel and WPS.
import { fold } from '../../text/fold.ts';
import { Language, languages } from '../../vocabulary.ts';
import { checkRow, shorten, withoutDuplicates, type RawRow } from './check-row.ts';
import {
  fingerprintOf,
  mostPackScripts,
  packColumns,
  tidyBody,
  tidyText,
  wordColumns,
  PackFragment,
  type PackColumn,
  type PackedScript,
  type PackFault,
  type PackRead,
  type PackScript,
  type PackWords,
  type WordColumn,
} from './pack.ts';

export type Cell = string | number | boolean | Date | null;
export interface SheetOfCells {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** Between the words of a cell. A slash stands inside some words and parts nothing. */
const separator = /[、,，;；\n|]+/;
const excelErrors = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;
const isWordColumn = (column: PackColumn): column is WordColumn =>
  (wordColumns as readonly PackColumn[]).includes(column);

/** Rows of the sheet with its header, every cell a text. */
export function sheetPack(scripts: readonly PackedScript[], words: PackWords, language: Language): string[][] {
  const header = packColumns.map((column) => words.label(language, column));
  return [header, ...scripts.map((script) => packColumns.map((column) => cellOf(script, column, words, language)))];
}

function cellOf(script: PackedScript, column: PackColumn, words: PackWords, language: Language): string {
  const body = tidyBody(script.body);
  const wordsOf = (name: WordColumn, codes: readonly string[]): string =>
    codes.map((code) => words.word(language, name, code)).join('、');
  switch (column) {
    case 'id':
      return script.id;
    case 'language':
    case 'state':
      return wordsOf(column, [script[column]]);
    case 'fingerprint':
      return fingerprintOf(body);
    case 'bad':
    case 'reason':
      return body.contrast?.[column] ?? '';
    case 'tags':
      return body.tags.join('、');
    default: {
      const value = body[column];
      if (typeof value !== 'string') return wordsOf(column as WordColumn, value);
      return isWordColumn(column) ? wordsOf(column, [value]) : value;
    }
  }
}

/** What each column may hold, for the second sheet. */
export function sheetOfHints(words: PackWords, language: Language): string[][] {
  return packColumns.map((column) => [
    words.label(language, column),
    words.hint(language, column),
    isWordColumn(column)
      ? words
          .codes(column)
          .map((code) => words.word(language, column, code))
          .join('、')
      : '',
  ]);
}

type Reading = {
  words: PackWords;
  /** Of rows that name no language. */
  language: Language;
  isShipped: (id: string, language: Language) => boolean;
};

/** Reads the sheet that has the columns of a pack, under whatever language its header was written. */
export function readSheetPack(sheets: readonly SheetOfCells[], reading: Reading): PackRead {
  const known = headers(reading.words);
  const sheet = sheets.find(({ rows }) => {
    const found = new Set((rows[0] ?? []).map((cell) => known.get(keyOf(cell))));
    return found.has('title') && found.has('text');
  });
  if (!sheet) return { problem: 'wrong-sheet', sheets: sheets.map(({ name }) => name) };
  const header = sheet.rows[0]!;
  const columns = header.map((cell) => known.get(keyOf(cell)));
  const ignored = header.flatMap((cell, at) => (columns[at] || cell === null ? [] : [shorten(String(cell))]));
  const filled = sheet.rows
    .map((cells, at) => ({ at: at + 1, cells }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell !== null && String(cell).trim() !== ''));
  if (filled.length === 0) return { problem: 'empty', sheets: [] };
  if (filled.length > mostPackScripts) return { problem: 'too-many', sheets: [] };
  const codes = codesByWord(reading.words);
  const faults: PackFault[] = [];
  const scripts: PackScript[] = [];
  for (const { at, cells } of filled) {
    const read = readRow(at, new RowOfCells(columns, cells), { ...reading, codes });
    if (Array.isArray(read)) faults.push(...read);
    else scripts.push(read);
  }
  const once = withoutDuplicates(scripts);
  const fragments = fragmentsIn(sheets, sheet);
  return { problem: null, scripts: once.scripts, fragments, faults: [...faults, ...once.faults], ignored };
}

const keyOf = (cell: Cell | undefined): string => fold(String(cell ?? '')).replace(/\s+/g, '');

/** Every way a column may be headed: its key, or its label in any language. */
function headers(words: PackWords): Map<string, PackColumn> {
  return new Map(
    packColumns.flatMap((column) =>
      [column, ...languages.map((language) => words.label(language, column))].map((label) => [keyOf(label), column]),
    ),
  );
}

type Codes = Record<WordColumn, ReadonlyMap<string, string>>;

function codesByWord(words: PackWords): Codes {
  const of = (column: WordColumn): ReadonlyMap<string, string> =>
    new Map(
      words
        .codes(column)
        .flatMap((code) =>
          [code, ...languages.map((language) => words.word(language, column, code))].map((word) => [keyOf(word), code]),
        ),
    );
  return Object.fromEntries(wordColumns.map((column) => [column, of(column)])) as unknown as Codes;
}

class RowOfCells {
  private readonly cells = new Map<PackColumn, Cell>();

  constructor(columns: readonly (PackColumn | undefined)[], cells: readonly Cell[]) {
    for (const [at, column] of columns.entries()) {
      // The first of two columns with one name counts.
      if (column && !this.cells.has(column)) this.cells.set(column, cells[at] ?? null);
    }
  }

  of(column: PackColumn): Cell {
    return this.cells.get(column) ?? null;
  }
}

function readRow(at: number, row: RowOfCells, reading: Reading & { codes: Codes }): PackScript | PackFault[] {
  const faults: PackFault[] = [];
  const fault = (column: PackColumn, code: PackFault['code'], value: string): void => {
    faults.push({ at, column, code, value: shorten(value) });
  };
  const text = (column: PackColumn): string => {
    const cell = row.of(column);
    if (cell instanceof Date)
      fault(column, 'date', Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10));
    else if (typeof cell === 'string' && excelErrors.test(cell)) fault(column, 'cell-error', cell);
    else return tidyText(String(cell ?? ''));
    return '';
  };
  const parts = (column: PackColumn): string[] =>
    text(column)
      .split(separator)
      .map((part) => part.trim())
      .filter(Boolean);
  const any = new Set(['any', ...languages.map((language) => keyOf(reading.words.any(language)))]);
  const many = (column: WordColumn): string[] => [
    ...new Set(
      parts(column)
        .filter((word) => !any.has(keyOf(word)))
        .flatMap((word) => {
          const code = reading.codes[column].get(keyOf(word)) ?? foreignCode(column, word);
          if (code === undefined) fault(column, 'unknown-word', word);
          return code ?? [];
        }),
    ),
  ];
  const one = (column: WordColumn, otherwise: string): string => {
    const word = text(column);
    if (word === '') return otherwise;
    const code = reading.codes[column].get(keyOf(word));
    if (code === undefined) fault(column, 'unknown-word', word);
    return code ?? otherwise;
  };
  const language = Language.parse(one('language', reading.language));
  const raw = {
    at,
    language,
    id: text('id'),
    fingerprint: text('fingerprint'),
    title: text('title'),
    text: text('text'),
    bad: text('bad'),
    reason: text('reason'),
    tags: [...new Set(parts('tags'))],
    codes: {
      kind: one('kind', 'script'),
      steps: many('steps'),
      scenarios: many('scenarios'),
      demands: many('demands'),
      customerTypes: many('customerTypes'),
      channels: many('channels'),
      risks: many('risks'),
      tone: one('tone', 'warm'),
      tier: one('tier', 'agent'),
    },
  } as RawRow;
  const columns = new Set(faults.map(({ column }) => column));
  const checked = checkRow(raw, (id) => reading.isShipped(id, language));
  if (!Array.isArray(checked)) return faults.length > 0 ? faults : checked;
  // A cell that could not be read is not also called empty.
  return [...faults, ...checked.filter(({ column }) => !columns.has(column))].sort(
    (left, right) => packColumns.indexOf(left.column) - packColumns.indexOf(right.column),
  );
}

/** Categories and channels are open: a code of another shop stays what it is. */
function foreignCode(column: WordColumn, word: string): string | undefined {
  const isOpen = column === 'scenarios' || column === 'channels';
  return isOpen && /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(word) ? word : undefined;
}

/** Shared texts stand in a sheet of their own: name, language, text. */
export const fragmentHeader = ['fragment', 'language', 'text'] as const;

function fragmentsIn(sheets: readonly SheetOfCells[], ofScripts: SheetOfCells): PackFragment[] {
  return sheets
    .filter((sheet) => sheet !== ofScripts && fragmentHeader.every((name, at) => sheet.rows[0]?.[at] === name))
    .flatMap(({ rows }) => rows.slice(1))
    .flatMap(
      ([name, language, text]) => PackFragment.safeParse({ name: String(name ?? ''), language, text }).data ?? [],
    );
}
