// A pack as JSON (§7.9): everything a script has, readable by other programs, with a version of its own.
import { z } from 'zod';
import { Language } from '../../vocabulary.ts';
import { ScriptBody } from '../own-script.ts';
import { checkRow, shorten, withoutDuplicates, type RawRow } from './check-row.ts';
import {
  fingerprintOf,
  mostPackScripts,
  packFormat,
  packVersion,
  PackFragment,
  tidyBody,
  type PackColumn,
  type PackedScript,
  type PackFault,
  type PackRead,
  type PackScript,
} from './pack.ts';

/** The frame of a pack; its entries are read one by one, so that one bad entry spoils nothing else. */
const Frame = z.object({
  format: z.literal(packFormat),
  version: z.number().int().min(1),
  scripts: z.array(z.unknown()),
  fragments: z.array(z.unknown()).default([]),
});

type Origin = { shop: string; exportedAt: string };

/** The pack as indented text, one script after another, fit for a version control. */
export function jsonPack(scripts: readonly PackedScript[], fragments: readonly PackFragment[], origin: Origin): string {
  const entries = scripts.map(({ id, language, state, body }) => {
    const { contrast, ...rest } = tidyBody(body);
    return {
      id,
      language,
      state,
      ...rest,
      ...(contrast ? { bad: contrast.bad, reason: contrast.reason } : {}),
      fingerprint: fingerprintOf(body),
    };
  });
  return `${JSON.stringify({ format: packFormat, version: packVersion, ...origin, scripts: entries, fragments }, null, 2)}\n`;
}

/** Reads a JSON pack. `isShipped` knows the ids the program ships in a language. */
export function readJsonPack(text: string, isShipped: (id: string, language: Language) => boolean): PackRead {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const looksCutOff = text.trimStart().startsWith('{') && text.includes(packFormat);
    return { problem: looksCutOff ? 'damaged' : 'not-pack', sheets: [] };
  }
  const frame = Frame.safeParse(data);
  if (!frame.success) return { problem: 'not-pack', sheets: [] };
  if (frame.data.version > packVersion) return { problem: 'newer', sheets: [] };
  if (frame.data.scripts.length > mostPackScripts) return { problem: 'too-many', sheets: [] };
  const faults: PackFault[] = [];
  const scripts: PackScript[] = [];
  for (const [position, entry] of frame.data.scripts.entries()) {
    const raw = rawOf(position + 1, entry);
    const read = Array.isArray(raw) ? raw : checkRow(raw, (id) => isShipped(id, raw.language));
    if (Array.isArray(read)) faults.push(...read);
    else scripts.push(read);
  }
  const fragments = frame.data.fragments.flatMap((one) => PackFragment.safeParse(one).data ?? []);
  const once = withoutDuplicates(scripts);
  if (once.scripts.length + faults.length === 0) return { problem: 'empty', sheets: [] };
  return { problem: null, scripts: once.scripts, fragments, faults: [...faults, ...once.faults], ignored: [] };
}

/** Facts of a script without its words, whose lengths are checked with words of their own. */
const Codes = ScriptBody.omit({ title: true, text: true, contrast: true, tags: true }).extend({
  scenarios: z.array(z.string().min(1)).default([]),
  channels: z.array(z.string().min(1)).default([]),
});
const text = z.string().default('');
const Entry = Codes.extend({
  id: text,
  language: Language,
  title: text,
  text,
  bad: text,
  reason: text,
  tags: z.array(z.string().trim().min(1)).default([]),
  fingerprint: text,
});

function rawOf(at: number, entry: unknown): RawRow | PackFault[] {
  const read = Entry.safeParse(entry);
  if (read.success) {
    const { id, language, title, text: words, bad, reason, tags, fingerprint, ...codes } = read.data;
    return { at, id, language, title, text: words, bad, reason, tags, fingerprint, codes };
  }
  return read.error.issues.map((issue) => {
    const column = (issue.path[0] ?? 'title') as PackColumn;
    return { at, column, code: codeOf(issue), value: shorten(valueAt(entry, issue.path)) };
  });
}

const codeOf = ({ code }: z.core.$ZodIssue): PackFault['code'] => {
  if (code === 'invalid_value') return 'unknown-word';
  return code === 'too_big' ? 'too-many' : 'not-text';
};

function valueAt(entry: unknown, path: readonly PropertyKey[]): string {
  let value = entry;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key];
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
