// Finding Chinese by its sound: full pinyin, initials, or both mixed with characters (tksq, tuikuan, 退ksq → 退款申请).

import { noteSyllable, startsOf } from './sound-starts.ts';

/** Sounds of a folded text, aligned with its UTF-16 units; '' where a unit has no sound of its own. */
export interface Sounds {
  syllables: readonly string[];
  /** First letter of each syllable, or the unit itself: where a match may start. */
  firsts: string;
}

/** Gives one reading per code point of a text; what is not Chinese comes back as itself. */
export type Romanise = (text: string) => readonly string[];

/** Nobody types longer sounds; a pasted page is looked for by its letters alone. */
const maxQueryLength = 64;

const isLetters = /^[a-z]+$/;

/** Reads a folded text aloud; null when it holds no Chinese, so that its sounds are its letters. */
export function soundsOf(folded: string, romanise: Romanise): Sounds | null {
  if (!/\p{Script=Han}/u.test(folded)) return null;
  const readings = romanise(folded);
  const syllables: string[] = [];
  let firsts = '';
  let position = 0;
  for (const character of folded) {
    const reading = readings[position] ?? '';
    const syllable = reading !== character && isLetters.test(reading) ? reading : '';
    syllables.push(syllable);
    if (syllable !== '') noteSyllable(syllable);
    firsts += syllable === '' ? character : syllable.charAt(0);
    if (character.length === 2) {
      syllables.push('');
      // Both halves must stay, or every later offset is off by one.
      if (syllable !== '') firsts += '\0';
    }
    position += 1;
  }
  return { syllables, firsts };
}

/** Every place where a folded query sounds like the text: spans over the folded text, without overlap. */
export function soundMatches(folded: string, sounds: Sounds, query: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (query.length > maxQueryLength) return found;
  const starts = startsOf(query);
  let from = 0;
  for (;;) {
    starts.lastIndex = from;
    const start = starts.exec(sounds.firsts)?.index;
    if (start === undefined) return found;
    const end = matchFrom(folded, sounds, query, start, 0);
    if (end !== -1) found.push({ start, end });
    from = end === -1 ? start + 1 : end;
  }
}

/** End of the match of query[used…] at unit `at`, or -1. Tries the whole syllable first, then its initials. */
function matchFrom(folded: string, sounds: Sounds, query: string, at: number, used: number): number {
  if (used === query.length) return at;
  if (at >= folded.length) return -1;
  if (folded[at] === query[used]) {
    const end = matchFrom(folded, sounds, query, at + 1, used + 1);
    if (end !== -1) return end;
  }
  const syllable = sounds.syllables[at]!;
  if (syllable === '') return -1;
  const width = folded.codePointAt(at)! > 0xffff ? 2 : 1;
  for (const length of spellings(syllable, query, used)) {
    const end = matchFrom(folded, sounds, query, at + width, used + length);
    if (end !== -1) return end;
  }
  return -1;
}

/** How many letters of the query this syllable may take: all, its initials (z, zh), or what is left of the query. */
function spellings(syllable: string, query: string, used: number): number[] {
  const lengths: number[] = [];
  const left = query.length - used;
  if (query.startsWith(syllable, used)) lengths.push(syllable.length);
  else if (left < syllable.length && syllable.startsWith(query.slice(used))) lengths.push(left);
  if (syllable.charAt(1) === 'h' && left > 1 && query.startsWith(syllable.slice(0, 2), used)) lengths.push(2);
  if (syllable.charAt(0) === query.charAt(used) && !lengths.includes(1)) lengths.push(1);
  return lengths;
}
