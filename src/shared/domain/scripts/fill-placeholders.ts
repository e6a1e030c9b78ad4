// Filling the blanks of a script from a case (§7.5).
import type { Language } from '../vocabulary.ts';
import { PlaceholderName, placeholderDefinitions } from './placeholder.ts';

/** Values known from the case; blank strings count as unknown. */
export type PlaceholderValues = Partial<Record<PlaceholderName, string>>;

/** Where a blank ended up in the filled text, as UTF-16 offsets, for highlighting and for asking on the spot. */
export interface FilledSpan {
  name: PlaceholderName;
  start: number;
  end: number;
  source: 'value' | 'fallback' | 'gap';
}

export interface FilledText {
  /** Never contains {{…}}; a blank that nobody can guess stands as a ruled gap. */
  text: string;
  /** Blanks that must be asked for before the text goes out, in order, each once. */
  missing: PlaceholderName[];
  /** Blanks the registry's fallback was good enough for. */
  assumed: PlaceholderName[];
  spans: FilledSpan[];
}

/** Drawn where a value is missing: visibly unfinished, yet not the raw name. */
export const gapMark = '____';

/** {{name}}, or {{name|what to say when nobody knows it}}. */
const pattern = /\{\{\s*([A-Za-z]+)\s*(?:\|([^{}]*))?\}\}/g;

export interface PlaceholdersFound {
  names: PlaceholderName[];
  unknown: string[];
  /** Fallbacks the text brings itself; they stand before the registry's. */
  fallbacks: Partial<Record<PlaceholderName, string>>;
}

/** Names of the blanks in a text, in order, each once. Unknown names are reported apart: they are a fault of the script. */
export function placeholdersIn(text: string): PlaceholdersFound {
  const names = new Set<PlaceholderName>();
  const unknown = new Set<string>();
  const fallbacks: PlaceholdersFound['fallbacks'] = {};
  for (const match of text.matchAll(pattern)) {
    const parsed = PlaceholderName.safeParse(match[1]);
    if (!parsed.success) {
      unknown.add(match[1] ?? '');
      continue;
    }
    names.add(parsed.data);
    if (match[2] !== undefined) fallbacks[parsed.data] = match[2].trim();
  }
  return { names: [...names], unknown: [...unknown], fallbacks };
}

interface Filling {
  content: string;
  source: FilledSpan['source'];
}

interface Blank {
  name: PlaceholderName;
  /** What the script itself says in its place. */
  own: string | undefined;
}

function fillingFor({ name, own }: Blank, values: PlaceholderValues, language: Language): Filling {
  const value = values[name]?.trim();
  // A value that itself holds {{…}} (pasted by a customer) would be printed raw: its braces are dropped.
  if (value) return { content: value.replace(/\{\{|\}\}/g, ''), source: 'value' };
  if (own !== undefined) return { content: own.trim(), source: 'fallback' };
  const fallback = placeholderDefinitions[name].fallback;
  if (fallback !== null) return { content: fallback[language], source: 'fallback' };
  return { content: gapMark, source: 'gap' };
}

/**
 * Fills the blanks of a script text (§7.5): from the case, else by the script's own fallback or the registry's, else as a gap that is
 * listed in `missing`. Values are trimmed; an empty fallback also drops the space before it; in Latin script a value that
 * opens a sentence gets its capital.
 */
export function fillPlaceholders(text: string, values: PlaceholderValues, language: Language = 'zh-CN'): FilledText {
  const result: FilledText = { text: '', missing: [], assumed: [], spans: [] };
  let copiedTo = 0;
  for (const match of text.matchAll(pattern)) {
    result.text += text.slice(copiedTo, match.index);
    copiedTo = match.index + match[0].length;
    const parsed = PlaceholderName.safeParse(match[1]);
    if (parsed.success) append(result, parsed.data, fillingFor({ name: parsed.data, own: match[2] }, values, language));
    else result.text += gapMark;
  }
  result.text += text.slice(copiedTo);
  return result;
}

const opensSentence = /(^|[.!?]\s+|\n)$/;

function append(result: FilledText, name: PlaceholderName, { content, source }: Filling): void {
  if (content === '') result.text = result.text.replace(/ $/, '');
  const start = result.text.length;
  result.text += opensSentence.test(result.text) ? content.charAt(0).toUpperCase() + content.slice(1) : content;
  result.spans.push({ name, start, end: result.text.length, source });
  const list = source === 'gap' ? result.missing : source === 'fallback' ? result.assumed : [];
  if (!list.includes(name)) list.push(name);
}
