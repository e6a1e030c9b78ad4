// One row of a pack, however it was written: complete enough to be a draft, or named with what to mend (§7.9).
import { ScriptBody, maxTags, maxText, maxTitle, ownScriptId } from '../own-script.ts';
import { placeholdersIn } from '../fill-placeholders.ts';
import type { Language } from '../../vocabulary.ts';
import { tidyBody, type PackColumn, type PackFault, type PackScript } from './pack.ts';

/** Longest that may stand in a column of free text. */
export const longest: Partial<Record<PackColumn, number>> = {
  title: maxTitle,
  text: maxText,
  bad: maxText,
  reason: 1_000,
};
const longestTag = 30;
const longestCode = 60;
const mostCodes = 40;

/** What was read of a row, before anything is known to be right but the words of lists. */
export type RawRow = {
  at: number;
  id: string;
  language: Language;
  fingerprint: string;
  title: string;
  text: string;
  bad: string;
  reason: string;
  tags: string[];
  codes: Omit<ScriptBody, 'title' | 'text' | 'contrast' | 'tags'>;
};

export const shorten = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

/** The script of a row, or its faults, in the order of the columns. `isShipped` knows the ids the program ships. */
export function checkRow(raw: RawRow, isShipped: (id: string) => boolean): PackScript | PackFault[] {
  const faults: PackFault[] = [];
  const fault = (column: PackColumn, code: PackFault['code'], value: string, limit?: number): void => {
    faults.push({ at: raw.at, column, code, value: shorten(value), ...(limit === undefined ? {} : { limit }) });
  };
  for (const column of ['title', 'text', 'bad', 'reason'] as const) {
    const limit = longest[column]!;
    if (raw[column].trim().length > limit) fault(column, 'too-long', raw[column], limit);
  }
  if (raw.title.trim() === '') fault('title', 'empty', '');
  if (raw.text.trim() === '') fault('text', 'empty', '');
  const { unknown } = placeholdersIn(raw.text);
  if (unknown.length > 0) fault('text', 'unknown-blank', unknown.join('、'));
  const longTag = raw.tags.find((tag) => tag.length > longestTag);
  if (longTag !== undefined) fault('tags', 'too-long', longTag, longestTag);
  if (raw.tags.length > maxTags) fault('tags', 'too-many', String(raw.tags.length), maxTags);
  for (const column of ['scenarios', 'channels'] as const) {
    const longCode = raw.codes[column].find((code) => code.length > longestCode);
    if (longCode !== undefined) fault(column, 'too-long', longCode, longestCode);
    if (raw.codes[column].length > mostCodes) fault(column, 'too-many', String(raw.codes[column].length), mostCodes);
  }
  if (raw.id !== '' && !ownScriptId.test(raw.id) && !isShipped(raw.id)) fault('id', 'bad-id', raw.id);
  if (faults.length > 0) return faults;
  const { at, language, codes, title, text, bad, reason, tags } = raw;
  const contrast = codes.kind === 'pair' ? { bad, reason } : null;
  return {
    at,
    language,
    id: raw.id === '' ? null : raw.id,
    body: tidyBody(ScriptBody.parse({ ...codes, title: title.trim(), text, contrast, tags })),
    fingerprint: raw.fingerprint === '' ? null : raw.fingerprint,
  };
}

/** Rows that are there once; a later one with the same id, or the same new title, is a fault that names the first. */
export function withoutDuplicates(scripts: readonly PackScript[]): { scripts: PackScript[]; faults: PackFault[] } {
  const first = new Map<string, number>();
  const faults: PackFault[] = [];
  const kept = scripts.filter(({ at, id, language, body }) => {
    const key = id === null ? `${language} ${body.kind} ${body.title}` : `${language} ${id}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return true;
    }
    faults.push({ at, column: id === null ? 'title' : 'id', code: 'duplicate', value: String(before) });
    return false;
  });
  return { scripts: kept, faults };
}
