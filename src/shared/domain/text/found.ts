// Where in a text the words of a search stand: marks in lists, and excerpts that show what was found.
import { fold, foldWithOffsets, originalSpan } from './fold.ts';

export type FoundSpan = { start: number; end: number };

const partsOf = (query: string): string[] => [...new Set(fold(query).split(/\s+/u))].filter((part) => part !== '');

/** Every place of every part of the query, as UTF-16 offsets into the text, in order and without overlaps. */
export function foundSpans(text: string, query: string): FoundSpan[] {
  const parts = partsOf(query);
  if (parts.length === 0) return [];
  const folded = foldWithOffsets(text);
  const found: FoundSpan[] = [];
  for (const part of parts)
    for (let at = folded.folded.indexOf(part); at >= 0; at = folded.folded.indexOf(part, at + part.length))
      found.push(originalSpan(folded, at, at + part.length));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, nth) => found.slice(0, nth).every(({ end }) => end <= start));
}

/**
 * At most `length` characters of the text on one line: its beginning, or, where what is sought stands further on, a piece
 * from a few characters before it, opened by an ellipsis.
 */
export function excerptAround(text: string, query: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const characters = [...flat];
  const begin = characters.slice(0, length).join('');
  if (characters.length <= length || partsOf(query).every((part) => fold(begin).includes(part))) return begin;
  const first = partsOf(query)
    .map((part) => fold(flat).indexOf(part))
    .filter((at) => at >= 0)
    .sort((a, b) => a - b)
    .find((at) => at >= begin.length - leadIn);
  if (first === undefined) return begin;
  const { starts } = foldWithOffsets(flat);
  const textBefore = flat.slice(0, starts[first]);
  const before = [...textBefore].length - leadIn;
  return `…${characters.slice(Math.max(0, before), before + length).join('')}`;
}

/** Characters shown before what was found. */
const leadIn = 12;
