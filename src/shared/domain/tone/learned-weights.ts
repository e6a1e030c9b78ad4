// Weights learned from labelled sentences (scripts/learn-tone.mjs): how much a short phrase speaks for a fault (§7.8).
// They find what no rule was written for, and overrule a rule on a sentence that otherwise reads like a good one.
import { type LearnedWeights, rowOf } from '../text/learned-table.ts';
import { toneKinds } from './kinds.ts';
import type { ToneKind } from './kinds.ts';
import { phrasesOf } from './phrases.ts';
import type { Phrase, PhraseReading } from './phrases.ts';

/** How likely each kind of fault is in a sentence, and how much each of its phrases spoke for it. */
export interface Weighing {
  likelihood: Readonly<Record<ToneKind, number>>;
  /** How likely any fault is: the rest is good language. */
  faulty: number;
  likeliest: ToneKind;
  /** Sum of the weights of the phrases inside a stretch of the sentence, for one kind. */
  weightOf: (kind: ToneKind, start: number, end: number) => number;
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
