// How the tone check reads a text: folded, the customer's words blanked out, cut into sentences (§7.8).
import { foldWithOffsets } from '../text/fold.ts';
import type { FoldedText } from '../text/fold.ts';
import { blankConventions } from './conventions.ts';
import type { Conventions } from './conventions.ts';
import type { ToneSurface } from './kinds.ts';
import { BLANK, blankQuotations } from './quotations.ts';

// Longer sentences are cut: the work for each is bounded, so that for the text is linear.
const LONGEST_SENTENCE = 240;

export interface Sentence {
  /** Offset in the folded text. */
  start: number;
  text: string;
  isLatin: boolean;
}

export interface Reading {
  folded: FoldedText;
  /** As long as the folded text: punctuation unified, quoted and reported words blank. */
  plain: string;
  /** The same with reported words still standing: whole-text rules ask what the text is about. */
  unified: string;
  sentences: Sentence[];
}

/** What the reading leaves unjudged: openings of reported speech of the customer, and the set forms of letters. */
export interface Unjudged {
  reported: readonly RegExp[];
  conventions: readonly Conventions[];
}

/** Reads a text that goes out on a surface; reported words and set forms are blank in its sentences. */
export function readText(text: string, { reported, conventions }: Unjudged, surface?: ToneSurface): Reading {
  const folded = foldWithOffsets(text);
  const unified = unifyPunctuation(blankQuotations(folded.folded));
  const sentences = blankConventions(splitSentences(unified), conventions, surface).map((sentence) =>
    blankReported(sentence, reported),
  );
  return { folded, unified, plain: sentences.map((sentence) => sentence.text).join(''), sentences };
}

const unifiedSigns = new Map([
  [':', ','],
  ['—', ','],
  ['–', ','],
  ['…', '。'],
  ['!', '。'],
  [';', '。'],
  ['’', "'"],
  ['‘', "'"],
]);

function unifyPunctuation(text: string): string {
  return text.replace(/[:—–…!;’‘\s]/gu, (sign, offset: number) => {
    if (sign === '\n') return sign;
    // 10:30 is a time, not two clauses.
    if (sign === ':' && /\d/u.test(text[offset + 1] ?? '')) return sign;
    return unifiedSigns.get(sign) ?? ' ';
  });
}

function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const isLast = index === text.length - 1;
    if (!isLast && !isSentenceEnd(text, index) && index - start < LONGEST_SENTENCE) continue;
    const piece = text.slice(start, index + 1);
    sentences.push({ start, text: piece, isLatin: isLatin(piece) });
    start = index + 1;
  }
  return sentences;
}

function isSentenceEnd(text: string, index: number): boolean {
  const sign = text[index]!;
  if (sign === '.') return !/[a-z0-9]/u.test(text[index + 1]!);
  return sign === '。' || sign === '?' || sign === '\n';
}

function isLatin(text: string): boolean {
  let latin = 0;
  let han = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x61 && unit <= 0x7a) latin += 1;
    else if (unit >= 0x3400 && unit <= 0x9fff) han += 1;
  }
  // An English word is some five letters long, a Chinese one two.
  return latin > han * 3;
}

function blankReported(sentence: Sentence, reported: readonly RegExp[]): Sentence {
  let { text } = sentence;
  for (const pattern of reported) text = text.replace(pattern, (words) => BLANK.repeat(words.length));
  return text === sentence.text ? sentence : { ...sentence, text };
}
