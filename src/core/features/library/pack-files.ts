// Packs of scripts as files (§7.9): written out of the library, and read without anything being written into it.
import { allShippedScripts, shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { fragmentsIn } from '#shared/domain/scripts/fragments.ts';
import { bodyOf, type ScriptRef } from '#shared/domain/scripts/own-script.ts';
import { jsonPack, readJsonPack } from '#shared/domain/scripts/pack/json-pack.ts';
import {
  mostPackBytes,
  mostUnpackedBytes,
  packColumns,
  type PackColumn,
  type PackedScript,
  type PackFragment,
  type PackProblem,
  type PackRead,
} from '#shared/domain/scripts/pack/pack.ts';
import { fragmentHeader, readSheetPack, sheetOfHints, sheetPack } from '#shared/domain/scripts/pack/sheet-pack.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { readSpreadsheet, SpreadsheetError, type TextSheet, writeSpreadsheet } from '../../files/spreadsheet.ts';
import { ZipError } from '../../files/unpacked-zip.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { CommandContext } from '../command-context.ts';
import { readShop } from '../shop/settings.ts';
import { fragmentsOf } from './fragments.ts';
import { listLibrary } from './library.ts';
import { packWords, say } from './pack-words.ts';

/** Width of each column in characters. */
const widths: Partial<Record<PackColumn, number>> = {
  title: 28,
  text: 70,
  bad: 40,
  reason: 40,
  fingerprint: 8,
  id: 16,
};

/** What is written out: the texts in use and the drafts that have words, in the order asked for. */
export function packedScripts(db: ReadDb, refs: readonly ScriptRef[]): PackedScript[] {
  const key = ({ id, language }: ScriptRef): string => `${language} ${id}`;
  const known = new Map<string, PackedScript>();
  for (const script of allShippedScripts())
    known.set(key(script), { id: script.id, language: script.language, state: script.state, body: bodyOf(script) });
  for (const { id, language, state, body } of listLibrary(db).scripts)
    known.set(key({ id, language }), { id, language, state: state === 'shipped' ? 'approved' : state, body });
  return refs.flatMap((ref) => {
    const script = known.get(key(ref));
    return script && script.body.title.trim() !== '' && script.body.text.trim() !== '' ? [script] : [];
  });
}

/** Shared texts that scripts use, and those used inside them. */
function fragmentsFor(db: ReadDb, scripts: readonly PackedScript[]): PackFragment[] {
  const languages = [...new Set(scripts.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const all = fragmentsOf(db, language);
    const used = new Set<string>();
    const look = (text: string): void => {
      for (const name of fragmentsIn(text)) {
        if (used.has(name) || !all.has(name)) continue;
        used.add(name);
        look(all.get(name)!);
      }
    };
    for (const { body, language: own } of scripts) if (own === language) look(body.text);
    return [...used].sort().map((name) => ({ name, language, text: all.get(name)! }));
  });
}

export type PackFile = { content: Promise<Buffer>; count: number };

/** A pack as a file; `language` is that of the interface, in which a sheet is headed. */
export function packFile(
  db: ReadDb,
  { refs, as, language, now }: { refs: readonly ScriptRef[]; as: 'json' | 'xlsx'; language: Language; now: number },
): PackFile {
  const scripts = packedScripts(db, refs);
  const fragments = fragmentsFor(db, scripts);
  if (as === 'json') {
    const origin = { shop: readShop(db)?.name ?? '', exportedAt: new Date(now).toISOString() };
    return { content: Promise.resolve(Buffer.from(jsonPack(scripts, fragments, origin))), count: scripts.length };
  }
  const words = packWords(db);
  const sheets: TextSheet[] = [
    {
      name: say(language, 'scripts.page.title'),
      rows: sheetPack(scripts, words, language),
      widths: packColumns.map((column) => widths[column] ?? 14),
    },
    {
      name: say(language, 'library.pack.guide'),
      rows: [
        ['column', 'hint', 'words'].map((part) => say(language, `library.pack.guide.${part}`)),
        ...sheetOfHints(words, language),
      ],
      widths: [20, 60, 90],
    },
  ];
  if (fragments.length > 0)
    sheets.push({
      name: say(language, 'library.fragments.title'),
      rows: [[...fragmentHeader], ...fragments.map((one) => [one.name, one.language, one.text])],
      widths: [24, 10, 80],
    });
  return { content: writeSpreadsheet(sheets), count: scripts.length };
}

/** Notes who took how many scripts out (§13.4). */
export function recordExport(db: WriteDb, context: CommandContext, detail: { scripts: number; as: string }): void {
  audit(db, context, { action: 'script.pack-exported', detail });
}

/** Reads a file by what it is, not by its name. `language` is that of rows that name none. */
export async function readPack(
  db: ReadDb,
  { file, language }: { file: Buffer; language: Language },
): Promise<PackRead> {
  const failed = (problem: PackProblem): PackRead => ({ problem, sheets: [] });
  if (file.length > mostPackBytes) return failed('too-large');
  if (file.length === 0) return failed('empty');
  // Excel of before 2007, and a newer one behind a password.
  if (file.readUInt8(0) === 0xd0 && file.subarray(0, 4).toString('hex') === 'd0cf11e0') return failed('old-excel');
  if (file.subarray(0, 2).toString('latin1') !== 'PK') return readJsonPack(textOf(file), isShipped);
  try {
    const sheets = await readSpreadsheet(file, mostUnpackedBytes);
    return readSheetPack(sheets, { words: packWords(db), language, isShipped });
  } catch (error) {
    if (error instanceof ZipError) return failed(error.reason);
    if (error instanceof SpreadsheetError) return failed('damaged');
    throw error;
  }
}

const isShipped = (id: string, language: Language): boolean =>
  shippedScripts(language).some((script) => script.id === id);

/** Byte order mark, then strict UTF-8, then GB18030 (§13.10). */
function textOf(file: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return new TextDecoder('gb18030').decode(file);
  }
}
