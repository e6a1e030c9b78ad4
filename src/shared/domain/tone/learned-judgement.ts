// Rules and learned weights judge a sentence together (§7.8): the weights add what no rule knew, and drop what a rule
// finds in a sentence that reads like a good one.
import { chineseWeights } from '#shared/content/tone/learned/zh.ts';
import { englishWeights } from '#shared/content/tone/learned/en.ts';
import { occurs } from './compiled-book.ts';
import type { CompiledBook, CompiledLearnedRule } from './compiled-book.ts';
import { type LearnedWeights, readLearnedTable } from '../text/learned-table.ts';
import { weighSentence } from './learned-weights.ts';
import type { Weighing } from './learned-weights.ts';
import type { Reading, Sentence } from './reading.ts';
import { spanOf } from './spans.ts';
import type { Candidate } from './spans.ts';

// Chosen on sets left out of the learning (docs/tone.md, Measured): likely enough to speak where no rule does …
const LIKELY = 0.42;
// … so unlikely that a rule is mistaken, and so much likelier (clearly, hardly) than the rule's own kind that the rule
// has named the wrong one; a strong rule needs more against it.
const AGAINST = { unlikely: 0.35, clearly: 0.35, hardly: 0.25 };
const AGAINST_STRONG = { unlikely: 0.3, clearly: 0.5, hardly: 0.15 };
// A warm beginning hides a vague end: what a rule found is told where its own clause alone is this likely at fault.
const LIKELY_IN_CLAUSE = 0.35;
// So likely that it is told beside a rule of another kind.
const SURE = 0.8;

// A clause beside a fault belongs to it when it speaks for it this much of what the fault's own clause does.
const BESIDE = 0.05;
// A word or two (“OK”, “好的”) say too little to be weighed.
const SAYS_ENOUGH = /[\u3400-\u9fff][^\n]{0,240}[\u3400-\u9fff][^\n]{0,240}[\u3400-\u9fff]|[a-z][^\n]{4,240}[a-z]/u;

// A text of one so short a sentence has nothing around it by which the weights could know better than a rule.
const SHORT_TEXT = { han: 8, latin: 24 };

// “Okay” or “行” is never the clause that holds the fault.
const TELLS = /[\u3400-\u9fff][^\n]{0,240}[\u3400-\u9fff][^\n]{0,240}[\u3400-\u9fff]|[a-z]['’a-z]{0,40} [a-z]/u;

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
    if (found.length > 0 && reading.sentences.length === 1 && sentence.text.length <= SHORT_TEXT[script]) return found;
    const book = books.find((other) => other.script === script)!;
    const weighing = weighSentence(sentence.text, book.reading, known[script]);
    const standing = found.filter((candidate) => isBelieved(candidate, weighing));
    const added = book.learned.find(({ rule }) => rule.kind === weighing.likeliest)!;
    // Beside a rule that stands another kind is told only where it is sure: one fault should not have two names.
    const isSure = weighing.likelihood[weighing.likeliest] >= SURE || standing.every(({ rule }) => !('match' in rule));
    const isNeeded = weighing.faulty >= LIKELY && isSure && standing.every(({ rule }) => rule.kind !== added.rule.kind);
    if (isNeeded && !occurs(added.unless, sentence.text) && !isExcusedByText(added, reading, asked))
      standing.push(addedCandidate(added, sentence, weighing));
    if (standing.length === 0 && found.length > 0) {
      const weigh = (words: string) => weighSentence(words, book.reading, known[script]);
      standing.push(...found.filter((candidate) => isBelievedInItsClause(candidate, weigh)));
    }
    return asOneWhereWordsAreMany(standing, book).map((candidate) => widened(candidate, standing, weighing));
  });
}

function isBelieved({ rule }: Candidate, { likelihood, faulty, likeliest }: Weighing): boolean {
  // A rule on a whole text asks what is missing: no sentence can say.
  if (!('match' in rule)) return true;
  // What is written in capitals is no word of the language: no weight knows it, however good the rest is.
  if (rule.capitalsBut) return true;
  // A strong rule is dropped only where the weights are surer still.
  const { unlikely, clearly, hardly } = rule.strength === 3 ? AGAINST_STRONG : AGAINST;
  return faulty >= unlikely && (likelihood[rule.kind] >= hardly || likelihood[likeliest] < clearly);
}

function isBelievedInItsClause({ rule, sentence, start, end }: Candidate, weigh: (words: string) => Weighing): boolean {
  const clauses = clausesOf(sentence.text);
  return (
    clauses.length > 1 &&
    clauses
      .filter((clause) => clause.start < end - sentence.start && clause.end > start - sentence.start)
      // With the mark at its end: a question is not a statement.
      .map((clause) => sentence.text.slice(clause.start, clause.end + 1))
      .filter((words) => SAYS_ENOUGH.test(words))
      .map((words) => weigh(words))
      .some(({ faulty, likeliest }) => faulty >= LIKELY_IN_CLAUSE && likeliest === rule.kind)
  );
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
  const clauses = clausesOf(sentence.text);
  const telling = clauses.filter(({ start, end }) => TELLS.test(sentence.text.slice(start, end)));
  const heaviest = (telling.length > 0 ? telling : clauses).sort(
    (a, b) => weightOf(rule.kind, b.start, b.end) - weightOf(rule.kind, a.start, a.end),
  )[0] ?? { start: 0, end: sentence.text.length };
  return { rule, strength: 2, suggestions, ...spanOf(sentence, heaviest.start, heaviest.end, 'clause') };
}

/** Several stiff words in one sentence cannot be replaced one by one: the clauses that hold them are said anew. */
function asOneWhereWordsAreMany(candidates: Candidate[], book: CompiledBook): Candidate[] {
  const words = candidates.filter(({ rule }) => 'span' in rule && rule.span === 'match');
  const [first] = words;
  if (first === undefined || words.length < 2) return candidates;
  const { rule, suggestions } = book.learned.find((learned) => learned.rule.kind === first.rule.kind)!;
  const from = Math.min(...words.map(({ start }) => start)) - first.sentence.start;
  const to = Math.max(...words.map(({ end }) => end)) - first.sentence.start;
  const whole = { rule, strength: first.strength, suggestions, ...spanOf(first.sentence, from, to, 'clause') };
  return [...candidates.filter((candidate) => !words.includes(candidate)), whole];
}

/** The clauses beside a fault that speak for it too are replaced with it: half a fault left standing reads badly. */
function widened(candidate: Candidate, all: readonly Candidate[], { weightOf }: Weighing): Candidate {
  const { rule, sentence } = candidate;
  if ('span' in rule && rule.span !== 'clause') return candidate;
  const isFree = (start: number, end: number) =>
    all.every((other) => other === candidate || other.end <= start || end <= other.start);
  let [start, end] = [candidate.start - sentence.start, candidate.end - sentence.start];
  const own = weightOf(rule.kind, start, end);
  if (own <= 0) return candidate;
  const clauses = clausesOf(sentence.text);
  const speaks = (from: number, to: number) =>
    weightOf(rule.kind, from, to) > own * BESIDE && isFree(from + sentence.start, to + sentence.start);
  for (const clause of clauses.filter((one) => one.start >= end)) {
    if (!speaks(clause.start, clause.end)) break;
    end = clause.end;
  }
  for (const clause of clauses.filter((one) => one.end <= start).reverse()) {
    if (!speaks(clause.start, clause.end)) break;
    start = clause.start;
  }
  return { ...candidate, ...spanOf(sentence, start, end, 'match') };
}

function clausesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^,。?\n]{1,240}/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
