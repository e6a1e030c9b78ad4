// A pack of scripts (§7.9): what a team hands to another, as JSON or as a sheet that a manager edits.
import { z } from 'zod';
import { Language } from '../../vocabulary.ts';
import { comparable, ScriptBody, type ScriptRef } from '../own-script.ts';

/** How a JSON pack names itself, and the newest form this program reads. */
export const packFormat = 'zhuanji-scripts';
export const packVersion = 1;

/** Largest file that is read, and what it may unpack to: 10,000 scripts as a sheet are 2 MB, unpacked 12 MB. */
export const mostPackBytes = 20 * 1024 * 1024;
export const mostUnpackedBytes = 200 * 1024 * 1024;
/** Most scripts taken in one import. */
export const mostPackScripts = 10_000;

/** Columns of the sheet in their order, and the names of the same things in JSON. Never renamed: old files name them. */
export const packColumns = [
  'title',
  'text',
  'bad',
  'reason',
  'kind',
  'steps',
  'scenarios',
  'demands',
  'customerTypes',
  'channels',
  'risks',
  'tone',
  'tier',
  'tags',
  'language',
  'state',
  'id',
  'fingerprint',
] as const;
export type PackColumn = (typeof packColumns)[number];

/** Columns whose cells hold words of a list. */
export const wordColumns = [
  'kind',
  'steps',
  'scenarios',
  'demands',
  'customerTypes',
  'channels',
  'risks',
  'tone',
  'tier',
  'language',
  'state',
] as const satisfies readonly PackColumn[];
export type WordColumn = (typeof wordColumns)[number];

/** The words of a sheet in every language: a file written under one interface language is read under another. */
export interface PackWords {
  label: (language: Language, column: PackColumn) => string;
  /** What a cell of the column may hold, for the sheet that explains. */
  hint: (language: Language, column: PackColumn) => string;
  codes: (column: WordColumn) => readonly string[];
  word: (language: Language, column: WordColumn, code: string) => string;
  /** Stands for an empty list: "fits any". */
  any: (language: Language) => string;
}

/** A script as a pack carries it. */
export const PackScript = z.object({
  /** Row of the sheet, or the number of the entry in JSON; both count from one. */
  at: z.number().int(),
  /** Null for a new script that a manager has added to the sheet. */
  id: z.string().nullable(),
  language: Language,
  body: ScriptBody,
  /** Of the text when it was written out; null when the pack does not say. */
  fingerprint: z.string().nullable(),
});
export type PackScript = z.infer<typeof PackScript>;

export const PackFragment = z.object({
  name: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .regex(/^[^{}|>]+$/),
  language: Language,
  text: z.string().trim().min(1).max(2_000),
});
export type PackFragment = z.infer<typeof PackFragment>;

export const packFaultCodes = [
  'empty',
  'too-long',
  'too-many',
  'unknown-word',
  'unknown-blank',
  'duplicate',
  'bad-id',
  'not-text',
  'date',
  'cell-error',
] as const;

/** Why one row of a pack cannot be taken. */
export const PackFault = z.object({
  at: z.number().int(),
  column: z.enum(packColumns),
  code: z.enum(packFaultCodes),
  /** What stands there, shortened; of a duplicate, the row it repeats. */
  value: z.string(),
  /** The most that may stand there. */
  limit: z.number().int().optional(),
});
export type PackFault = z.infer<typeof PackFault>;

/** Why a whole file cannot be read. */
export const packProblems = [
  'not-pack',
  'newer',
  'damaged',
  'too-large',
  'too-many',
  'wrong-sheet',
  'old-excel',
  'empty',
] as const;
export type PackProblem = (typeof packProblems)[number];

export const PackContent = z.object({
  scripts: z.array(PackScript),
  fragments: z.array(PackFragment),
  faults: z.array(PackFault),
  /** Columns of the sheet that nothing is taken from. */
  ignored: z.array(z.string()),
});
export type PackContent = z.infer<typeof PackContent>;

/** What was read of a file: its scripts and what is wrong in single rows, or why nothing could be read. */
export const PackRead = z.union([
  z.object({ problem: z.enum(packProblems), sheets: z.array(z.string()).default([]) }),
  PackContent.extend({ problem: z.null() }),
]);
export type PackRead = z.infer<typeof PackRead>;

/** A script to be written into a pack. */
export type PackedScript = ScriptRef & { state: string; body: ScriptBody };

/** Short name of what a body says; tells which side changed since a pack was written. Not for secrets. */
export function fingerprintOf(body: ScriptBody): string {
  const text = comparable(tidyBody(body));
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  const word = (value: number): string => (value >>> 0).toString(36).padStart(7, '0');
  // A letter first: a spreadsheet must not take it for a number.
  return `f${word(high ^ (low >>> 16))}${word(low ^ (high >>> 13))}`;
}

/** A body as every kind of file can carry it: one way of ending lines, no control characters, no space around. */
export function tidyBody(body: ScriptBody): ScriptBody {
  const { contrast } = body;
  return {
    ...body,
    title: tidyLine(body.title),
    text: tidyText(body.text),
    contrast:
      body.kind === 'pair' && contrast ? { bad: tidyText(contrast.bad), reason: tidyText(contrast.reason) } : null,
    tags: [...new Set(body.tags.map(tidyLine).filter(Boolean))],
  };
}

const tidyLine = (text: string): string => tidyText(text).replace(/\s*\n\s*/g, ' ');

export function tidyText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
