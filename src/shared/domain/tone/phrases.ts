// The short phrases of a sentence that the learned weights know: runs of characters in Chinese, of word stems in
// English. They are taken twice: as written, and with the words of some families (a third party, a time, a remedy …)
// replaced by the family's name, so that what was learned of a courier holds for a carrier too. Marks are noticed beside.
import { marksOf } from './phrase-marks.ts';
import type { Mark } from './phrase-marks.ts';
import { tokensOf } from './phrase-tokens.ts';
import type { Token } from './phrase-tokens.ts';

/** A run of characters or words as the weights spell it, and where it stands in the sentence. */
export interface Phrase {
  words: string;
  start: number;
  end: number;
}

/** How to take phrases: the script, the families that stand for their words, and the marks to notice. */
export interface PhraseReading {
  script: 'han' | 'latin';
  families: readonly { name: string; words: RegExp }[];
  marks: readonly Mark[];
}

const LONGEST = { han: 4, latin: 3 };
// How far apart two words or characters may stand to be a pair: “we … not” and “是 … 不” say more than what stands in them.
const PAIR_REACH = 4;

/** Every phrase of a folded sentence, each once: numbers are all alike, quoted words are one blank, `^` and `$` its ends. */
export function phrasesOf(sentence: string, reading: PhraseReading): Phrase[] {
  const found = new Map<string, Phrase>();
  const row = tokensOf(sentence, reading.script);
  takeRuns(row, { reading, found, needsFamily: false });
  takeRuns(withFamilies(row, sentence, reading), { reading, found, needsFamily: true });
  takePairs(row, found);
  for (const mark of marksOf(sentence, reading.marks)) if (!found.has(mark.words)) found.set(mark.words, mark);
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

function takePairs(row: readonly Token[], found: Map<string, Phrase>): void {
  for (let first = 0; first < row.length; first += 1)
    for (let last = first + 2; last <= Math.min(row.length - 1, first + PAIR_REACH); last += 1) {
      const words = `${row[first]!.sign} _ ${row[last]!.sign}`;
      if (!found.has(words)) found.set(words, { words, start: row[first]!.start, end: row[last]!.end });
    }
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
