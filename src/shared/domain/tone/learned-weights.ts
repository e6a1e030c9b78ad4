// Weights learned from labelled sentences (scripts/learn-tone.mjs): how much a short phrase speaks for a fault (§7.8).
// They find what no rule was written for, and overrule a rule on a sentence that otherwise reads like a good one.
import { toneKinds } from './kinds.ts';
import type { ToneKind } from './kinds.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrase, PhraseReading } from './phrases.ts';

/** As the content file holds it: one phrase a line, then per kind (a letter, in the order of `toneKinds`) its weight. */
export interface LearnedTable {
  /** Where each kind starts against good language before any phrase has spoken. */
  bias: readonly number[];
  /** What a weight of one in the table stands for. */
  unit: number;
  phrases: string;
}

export interface LearnedWeights {
  bias: readonly number[];
  unit: number;
  /** The weights of a phrase as the table spells them: only the few phrases of a sentence are ever read. */
  phrases: ReadonlyMap<string, string>;
}

/** How likely each kind of fault is in a sentence, and how much each of its phrases spoke for it. */
export interface Weighing {
  likelihood: Readonly<Record<ToneKind, number>>;
  /** How likely any fault is: the rest is good language. */
  faulty: number;
  likeliest: ToneKind;
  /** Sum of the weights of the phrases inside a stretch of the sentence, for one kind. */
  weightOf: (kind: ToneKind, start: number, end: number) => number;
}

/** Reads a table; throws on a line that is not of its form. */
export function readLearnedTable({ bias, unit, phrases }: LearnedTable): LearnedWeights {
  const read = new Map<string, string>();
  for (let start = 0; start < phrases.length;) {
    const found = phrases.indexOf('\n', start);
    const end = found === -1 ? phrases.length : found;
    const tab = phrases.indexOf('\t', start);
    if (end > start) {
      if (tab === -1 || tab + 1 >= end)
        throw new Error(`A line of the learned weights is not “phrase, tab, weights”: ${phrases.slice(start, end)}`);
      read.set(phrases.slice(start, tab), phrases.slice(tab + 1, end));
    }
    start = end + 1;
  }
  return { bias, unit, phrases: read };
}

/** Reads a row as “a12c-3”: a letter for the kind, then its weight in units. */
export function rowOf(weights: string, unit: number, kinds: number): Float64Array {
  const row = new Float64Array(kinds);
  for (const [, letter, weight] of weights.matchAll(/([a-j])(-?\d{1,6})/gu))
    row[letter!.charCodeAt(0) - 97] = Number(weight) * unit;
  return row;
}

/** Weighs a folded sentence. Linear in its length. */
export function weighSentence(
  sentence: string,
  reading: PhraseReading,
  { bias, unit, phrases }: LearnedWeights,
): Weighing {
  const known: [Phrase, Float64Array][] = [];
  const sums = new Float64Array(toneKinds.length);
  for (const phrase of phrasesOf(sentence, reading)) {
    const weights = phrases.get(phrase.words);
    if (weights === undefined) continue;
    const row = rowOf(weights, unit, toneKinds.length);
    known.push([phrase, row]);
    for (let kind = 0; kind < row.length; kind += 1) sums[kind]! += row[kind]!;
  }
  // A long sentence has more phrases: without this it would be faultier for its length alone.
  const scale = 1 / Math.sqrt(Math.max(known.length, 1));
  const parts = toneKinds.map((_, index) => Math.exp(sums[index]! * scale + bias[index]!));
  const all = parts.reduce((sum, part) => sum + part, 1);
  const likelihood = {} as Record<ToneKind, number>;
  toneKinds.forEach((kind, index) => {
    likelihood[kind] = parts[index]! / all;
  });
  const likeliest = toneKinds.reduce((best, kind) => (likelihood[kind] > likelihood[best] ? kind : best));
  const weightOf = (kind: ToneKind, start: number, end: number) => {
    const index = toneKinds.indexOf(kind);
    return known.reduce(
      (sum, [phrase, row]) => (phrase.start >= start && phrase.end <= end ? sum + row[index]! : sum),
      0,
    );
  };
  return { likelihood, faulty: 1 - 1 / all, likeliest, weightOf };
}
