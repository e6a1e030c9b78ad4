// The compulsory personal sentence (§9.1): what only this customer could receive.
import type { LetterProblem } from '#shared/domain/letters/letter.ts';

/** Least weight of a personal sentence: a Han character counts 1, a Latin word 2. "谢谢您的理解" alone is not personal. */
const leastWeight = 10;

/**
 * Checks the personal sentence of a letter. `usedForOthers` are the sentences already sent to other customers; equality
 * ignores punctuation, spaces, width and letter case, so that a changed comma is no new sentence.
 */
export function checkPersonalSentence(sentence: string, usedForOthers: readonly string[]): LetterProblem | undefined {
  const core = comparable(sentence);
  if (core === '') return { code: 'personal-sentence-empty' };
  if (weightOf(sentence) < leastWeight) return { code: 'personal-sentence-too-short' };
  if (usedForOthers.some((other) => comparable(other) === core)) return { code: 'personal-sentence-reused' };
  return undefined;
}

function comparable(sentence: string): string {
  return sentence
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function weightOf(sentence: string): number {
  const han = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = sentence.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0;
  return han + words * 2;
}
