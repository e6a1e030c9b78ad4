// Rules and learned weights judge a sentence together (§7.8): the weights add what no rule knew, and drop what a rule
// finds in a sentence that reads like a good one.
import { chineseWeights } from '#shared/content/tone/learned/zh.ts';
import { englishWeights } from '#shared/content/tone/learned/en.ts';
import { occurs } from './compiled-book.ts';
import type { CompiledBook, CompiledLearnedRule } from './compiled-book.ts';
import { readLearnedTable, weighSentence } from './learned-weights.ts';
import type { LearnedWeights, Weighing } from './learned-weights.ts';
import type { Reading, Sentence } from './reading.ts';
import { spanOf } from './spans.ts';
import type { Candidate } from './spans.ts';

// Chosen on development sets (docs/tone.md, Measured): likely enough to speak where no rule does …
const LIKELY = 0.2;
// … so unlikely that a rule is mistaken …
const UNLIKELY = 0.03;
// … and so much likelier than the rule's own kind that the rule has named the wrong one.
const CLEARLY = 0.5;

// A word or two (“OK”, “好的”) say too little to be weighed.
const SAYS_ENOUGH = /[\u3400-\u9fff][^\n]{0,240}[\u3400-\u9fff][^\n]{0,240}[\u3400-\u9fff]|[a-z][^\n]{4,240}[a-z]/u;

let weights: Record<'han' | 'latin', LearnedWeights> | undefined;

/** The candidates that stand, and those the weights add. */
export function judgeWithWeights(
  candidates: readonly Candidate[],
  reading: Reading,
  books: readonly CompiledBook[],
): Candidate[] {
  weights ??= { han: readLearnedTable(chineseWeights), latin: readLearnedTable(englishWeights) };
  const known = weights;
  const bySentence = new Map<Sentence, Candidate[]>();
  for (const candidate of candidates)
    bySentence.set(candidate.sentence, [...(bySentence.get(candidate.sentence) ?? []), candidate]);
  const asked = new Map<CompiledLearnedRule, boolean>();
  return reading.sentences.flatMap((sentence) => {
    const found = bySentence.get(sentence) ?? [];
    if (!SAYS_ENOUGH.test(sentence.text)) return found;
    const script = sentence.isLatin ? 'latin' : 'han';
    const book = books.find((other) => other.script === script)!;
    const weighing = weighSentence(sentence.text, book.reading, known[script]);
    const standing = found.filter((candidate) => isBelieved(candidate, weighing));
    const added = book.learned.find(({ rule }) => weighing.likelihood[rule.kind] === weighing.highest)!;
    if (weighing.highest < LIKELY || standing.some(({ rule }) => rule.kind === added.rule.kind)) return standing;
    if (occurs(added.unless, sentence.text) || isExcusedByText(added, reading, asked)) return standing;
    return [...standing, addedCandidate(added, sentence, weighing)];
  });
}

function isBelieved({ rule }: Candidate, { likelihood, highest }: Weighing): boolean {
  // A rule on a whole text asks what is missing: no sentence can say.
  if (!('match' in rule)) return true;
  // A strong rule is dropped only where the weights are surer still.
  if (highest < (rule.strength === 3 ? UNLIKELY / 4 : UNLIKELY)) return false;
  return likelihood[rule.kind] >= LIKELY / 4 || highest < CLEARLY;
}

// The whole text is asked once per kind: linear in the text.
function isExcusedByText(
  learned: CompiledLearnedRule,
  reading: Reading,
  asked: Map<CompiledLearnedRule, boolean>,
): boolean {
  const known = asked.get(learned) ?? occurs(learned.unlessInText, reading.plain);
  asked.set(learned, known);
  return known;
}

function addedCandidate(
  { rule, suggestions }: CompiledLearnedRule,
  sentence: Sentence,
  { weightOf }: Weighing,
): Candidate {
  const [start, end] = heaviestClauses(sentence.text, (from, to) => weightOf(rule.kind, from, to));
  return { rule, strength: 2, suggestions, ...spanOf(sentence, start, end, 'clause') };
}

/** The run of clauses that speaks most for the fault: from the first clause that does to the last. */
function heaviestClauses(text: string, weightOf: (start: number, end: number) => number): [number, number] {
  const clauses = [...text.matchAll(/[^,。?\n]{1,240}/gu)].map(({ 0: words, index }) => {
    return { start: index, end: index + words.length, weight: weightOf(index, index + words.length) };
  });
  const heaviest = Math.max(...clauses.map(({ weight }) => weight));
  const speaking = clauses.filter(({ weight }) => weight === heaviest || weight > heaviest / 3);
  return [speaking[0]?.start ?? 0, speaking.at(-1)?.end ?? text.length];
}
