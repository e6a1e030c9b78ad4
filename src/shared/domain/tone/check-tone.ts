// The tone check of §7.8: finds in an outgoing text what turns an angry customer angrier. It advises, it never blocks.
import { z } from 'zod';
import { toneRuleBooks } from '#shared/content/tone/rule-books.ts';
import { originalSpan } from '../text/fold.ts';
import type { Language } from '../vocabulary.ts';
import { compileBook, occurs, unjudgedBy } from './compiled-book.ts';
import type { CompiledBook, CompiledSentenceRule, CompiledTextRule } from './compiled-book.ts';
import { ToneKind } from './kinds.ts';
import type { ToneSurface } from './kinds.ts';
import { judgeWithWeights } from './learned-judgement.ts';
import { readText } from './reading.ts';
import type { Reading, Sentence } from './reading.ts';
import { dropSpokenFor, spanOf } from './spans.ts';
import type { Candidate } from './spans.ts';
import { endSentence, fitCase, isQuestion, wordSuggestion, writtenChinese } from './wording.ts';

/** One fault: offsets count UTF-16 units, `text.slice(start, end) === quote`; `suggestion` replaces exactly that span. */
export const ToneFinding = z.object({
  kind: ToneKind,
  rule: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  why: z.string(),
  suggestion: z.string(),
});
export type ToneFinding = z.infer<typeof ToneFinding>;

export interface ToneOptions {
  /** Interface language of `why`; the text's own when left out. */
  language?: Language;
  /** Where the text goes out; left out, every rule applies. */
  surface?: ToneSurface;
}

let compiledBooks: CompiledBook[] | undefined;

/**
 * Finds the faults of an outgoing text, in reading order, at most one on any words (§7.8).
 * `why` is in the interface language, `suggestion` in the language of the text, because it goes into it.
 * Quotations, lines starting with > and what the customer is reported to have said are not judged.
 */
export function checkTone(text: string, options: ToneOptions = {}): ToneFinding[] {
  if (text.trim() === '') return [];
  compiledBooks ??= toneRuleBooks.map((book) => compileBook(book));
  const reading = readText(text, unjudgedBy(compiledBooks), options.surface);
  const candidates = compiledBooks.flatMap((book) => [
    ...judgeSentences(book, reading, text),
    ...judgeText(book, reading, options.surface),
  ]);
  const hanLanguage = writtenChinese(text, options.language);
  const believed = judgeWithWeights(candidates, reading, compiledBooks);
  return dropSpokenFor(believed).map((candidate) => {
    const written = candidate.sentence.isLatin ? 'en' : hanLanguage;
    return toFinding(text, reading, candidate, { written, interface: options.language ?? written });
  });
}

function judgeSentences(book: CompiledBook, reading: Reading, text: string): Candidate[] {
  const candidates: Candidate[] = [];
  const sentences = reading.sentences.filter((sentence) => sentence.isLatin === (book.script === 'latin'));
  for (const compiled of book.rules) {
    const matches = sentences
      .flatMap((sentence) => matchesIn(compiled, sentence))
      .filter((candidate) => isWritten(compiled, candidate, text, reading));
    // The whole text is asked once per rule, and only when something was found: linear in the text.
    if (matches.length > 0 && !occurs(compiled.unlessInText, reading.plain))
      for (const match of matches) candidates.push(match);
  }
  return candidates;
}

function matchesIn({ rule, match, unless, suggestions }: CompiledSentenceRule, sentence: Sentence): Candidate[] {
  const candidates: Candidate[] = [];
  match.lastIndex = 0;
  for (let found = match.exec(sentence.text); found !== null; found = match.exec(sentence.text)) {
    if (occurs(unless, sentence.text)) return [];
    const end = found.index + found[0].length;
    candidates.push({ rule, strength: rule.strength, suggestions, ...spanOf(sentence, found.index, end, rule.span) });
    if (found[0] === '') match.lastIndex += 1;
  }
  return candidates;
}

/** Folded text knows no capitals: a rule on words in capitals asks what is written, and leaves shouting alone. */
function isWritten(
  { capitalsBut }: CompiledSentenceRule,
  candidate: Candidate,
  text: string,
  reading: Reading,
): boolean {
  if (!capitalsBut) return true;
  const { sentence } = candidate;
  const around = wordsOf(text, reading, { start: sentence.start, end: sentence.start + sentence.text.length }).quote;
  const word = wordsOf(text, reading, candidate).quote.replace(/(?<=..)s$/u, '');
  return word === word.toUpperCase() && !capitalsBut.has(word.toLowerCase()) && /[a-z\u3400-\u9fff]/u.test(around);
}

function judgeText(book: CompiledBook, reading: Reading, surface: ToneSurface | undefined): Candidate[] {
  const own = reading.sentences.filter(
    (sentence) => sentence.isLatin === (book.script === 'latin') && /[\p{L}\p{N}]/u.test(sentence.text),
  );
  const text = own
    .map((sentence) => reading.unified.slice(sentence.start, sentence.start + sentence.text.length))
    .join('');
  return book.textRules
    .filter((compiled) => isMissing(compiled, text, own.length, surface))
    .map(({ rule, suggestions }) => {
      const sentence = rule.underline === 'first-sentence' ? own[0]! : own[own.length - 1]!;
      return { rule, strength: 1, suggestions, ...spanOf(sentence, 0, sentence.text.length, 'sentence') };
    });
}

function isMissing(compiled: CompiledTextRule, text: string, sentences: number, surface?: ToneSurface): boolean {
  const { rule, judgeWhen, satisfiedBy } = compiled;
  if (surface !== undefined && !rule.surfaces.includes(surface)) return false;
  if (text.length < rule.minCharacters || sentences < rule.minSentences) return false;
  return judgeWhen.every((pattern) => occurs(pattern, text)) && !occurs(satisfiedBy, text);
}

function toFinding(
  text: string,
  reading: Reading,
  candidate: Candidate,
  languages: { written: Language; interface: Language },
): ToneFinding {
  const said = wordsOf(text, reading, candidate);
  const wording = fitCase(
    wordSuggestion(candidate, said.quote, languages.written),
    text.slice(0, said.start).slice(-16),
  );
  // A statement in the place of a question takes its mark too, and the other way round.
  const mark = reading.folded.folded[candidate.end] ?? '';
  const isMarkWrong = isQuestion(wording) ? /[.。!]/u.test(mark) : mark === '?';
  const { start, end, quote } = isMarkWrong ? wordsOf(text, reading, { ...candidate, end: candidate.end + 1 }) : said;
  return {
    kind: candidate.rule.kind,
    rule: candidate.rule.id,
    start,
    end,
    quote,
    why: candidate.rule.why[languages.interface],
    suggestion: isMarkWrong ? endSentence(wording, languages.written) : wording,
  };
}

function wordsOf(text: string, reading: Reading, span: Pick<Candidate, 'start' | 'end'>) {
  const { start, end } = originalSpan(reading.folded, span.start, span.end);
  return { start, end, quote: text.slice(start, end) };
}
