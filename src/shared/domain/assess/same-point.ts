// The customer says the same again (§4.1 "same point repeated"): names the thing and what is wrong with it once more.
import { emptyRuns, emptyWords } from '#shared/content/risk/empty-words.ts';
import { fold } from '#shared/domain/text/fold.ts';

/** Longer texts are compared by their beginning: a point stands there, and the comparison stays cheap. */
const mostRead = 4000;

/** Two separate pieces, one for the thing and one for the fault, or one that is too long to be a name alone. */
const fewestRuns = 2;
const longRun = 8;
/** In Latin script three words, for they say less each. */
const fewestWords = 3;

/** Whether `later` names again what `earlier` was about. Linear in both. */
export function repeatsPoint(earlier: string, later: string): boolean {
  const [before, after] = [fold(earlier.slice(0, mostRead)), fold(later.slice(0, mostRead))];
  const runs = sharedRuns(before, after);
  return runs.size >= fewestRuns || [...runs].some(isLong) || sharedWords(before, after) >= fewestWords;
}

const isLong = (run: string): boolean => run.length >= longRun;

/** The separate pieces of two and more Han characters that the later text takes from the earlier one. */
function sharedRuns(before: string, after: string): Set<string> {
  const pairs = new Set(pairsOf(before));
  const runs = new Set<string>();
  for (const piece of after.split(/[^\p{Script=Han}]+/u)) {
    let run = '';
    for (const pair of pairsOf(piece)) {
      if (pairs.has(pair) && !emptyRuns.has(pair)) run = run === '' ? pair : run + pair.slice(1);
      else {
        if (run !== '') runs.add(run);
        run = '';
      }
    }
    if (run !== '') runs.add(run);
  }
  return runs;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}

function sharedWords(before: string, after: string): number {
  const words = wordsOf(before);
  return [...wordsOf(after)].filter((word) => words.has(word)).length;
}

/** Words that say something, without their endings ("leaks", "leaking" and "leaked" are one). */
function wordsOf(text: string): Set<string> {
  const words = text.match(/[a-z]{3,}/g) ?? [];
  return new Set(words.filter((word) => !emptyWords.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
}
