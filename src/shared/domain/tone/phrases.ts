// The short phrases of a sentence that the learned weights know: runs of characters in Chinese, of words in English.
// They are taken twice: as written, and with the words of some families (a third party, a time, a remedy …) replaced
// by the family's name, so that what was learned of a courier holds for a carrier too.
import { BLANK } from './quotations.ts';

/** A run of characters or words as the weights spell it, and where it stands in the sentence. */
export interface Phrase {
  words: string;
  start: number;
  end: number;
}

/** How to take phrases: the script, and the families that stand for their words. */
export interface PhraseReading {
  script: 'han' | 'latin';
  families: readonly { name: string; words: RegExp }[];
}

interface Token {
  sign: string;
  start: number;
  end: number;
  isFamily: boolean;
}

const LONGEST = { han: 4, latin: 3 };
const tokens = {
  han: new RegExp(`\\d{1,200}|${BLANK}{1,240}|[^\\s.。]`, 'gu'),
  latin: new RegExp(`[a-z']{1,200}|\\d{1,200}|${BLANK}{1,240}|[,?]`, 'gu'),
};

/** Every phrase of a folded sentence, each once: numbers are all alike, quoted words are one blank, `^` and `$` its ends. */
export function phrasesOf(sentence: string, reading: PhraseReading): Phrase[] {
  const found = new Map<string, Phrase>();
  const row = tokensOf(sentence, reading.script);
  takeRuns(row, { reading, found, needsFamily: false });
  takeRuns(withFamilies(row, sentence, reading), { reading, found, needsFamily: true });
  return [...found.values()];
}

function takeRuns(
  row: readonly Token[],
  { reading, found, needsFamily }: { reading: PhraseReading; found: Map<string, Phrase>; needsFamily: boolean },
): void {
  const gap = reading.script === 'latin' ? ' ' : '';
  for (let first = 0; first < row.length; first += 1) {
    let words = '';
    let hasFamily = false;
    for (let last = first; last < Math.min(row.length, first + LONGEST[reading.script]); last += 1) {
      words += (words === '' ? '' : gap) + row[last]!.sign;
      hasFamily ||= row[last]!.isFamily;
      if (needsFamily && !hasFamily) continue;
      if (!found.has(words)) found.set(words, { words, start: row[first]!.start, end: row[last]!.end });
    }
  }
}

function tokensOf(sentence: string, script: 'han' | 'latin'): Token[] {
  const row: Token[] = [{ sign: '^', start: 0, end: 0, isFamily: false }];
  for (const match of sentence.matchAll(tokens[script])) {
    const start = match.index;
    row.push({ sign: signOf(match[0]), start, end: start + match[0].length, isFamily: false });
  }
  row.push({ sign: '$', start: sentence.length, end: sentence.length, isFamily: false });
  return row;
}

function signOf(words: string): string {
  if (/^\d/u.test(words)) return '0';
  if (words.startsWith(BLANK)) return BLANK;
  return words === '你' ? '您' : words;
}

function withFamilies(row: readonly Token[], sentence: string, { families }: PhraseReading): Token[] {
  const taken: Token[] = [];
  for (const { name, words } of families)
    for (const match of sentence.matchAll(words)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end > start && !taken.some((other) => other.start < end && start < other.end))
        taken.push({ sign: `<${name}>`, start, end, isFamily: true });
    }
  const rest = row.filter(
    ({ start, end }) => start === end || !taken.some((other) => other.start < end && start < other.end),
  );
  return [...rest, ...taken].sort((a, b) => a.start - b.start || a.end - b.end);
}
