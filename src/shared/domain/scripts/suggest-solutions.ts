// What helped before in a case like this (§7.6): by category first, then by demand and by shared words.
import { fold } from '../text/fold.ts';
import type { Demand, Language } from '../vocabulary.ts';
import type { Script } from './script.ts';

export interface SolutionContext {
  language: Language;
  /** The category and its parents, nearest first. */
  categories: readonly string[];
  demand: Demand | null;
  /** The complaint in the customer's words. */
  words: string;
}

/** Below this a solution only shares everyday words with the case. */
const leastScore = 0.25;

/** The most similar approved solutions, best first. */
export function suggestSolutions(scripts: readonly Script[], context: SolutionContext, limit = 2): Script[] {
  const pieces = piecesOf(context.words);
  return scripts
    .filter(({ kind, state, language }) => kind === 'solution' && state === 'approved' && language === context.language)
    .map((script) => ({ script, score: similarity(script, context, pieces) }))
    .filter(({ score }) => score >= leastScore)
    .sort((left, right) => right.score - left.score)
    .slice(0, limit)
    .map(({ script }) => script);
}

function similarity(script: Script, { categories, demand }: SolutionContext, pieces: Set<string>): number {
  const distance = categories.findIndex((category) => script.scenarios.includes(category));
  const about = distance === -1 ? 0 : 0.5 / (1 + distance);
  const wanted = demand !== null && script.demands.includes(demand) ? 0.1 : 0;
  const own = piecesOf(script.text);
  const shared = [...pieces].filter((piece) => own.has(piece)).length;
  return about + wanted + (0.6 * shared) / Math.max(6, Math.min(pieces.size, own.size));
}

/** Runs of two characters of Chinese, words of anything else. */
function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const run of fold(text).match(/\p{Script=Han}+|[a-z]{4,}/gu) ?? []) {
    if (/^[a-z]/.test(run)) pieces.add(run);
    else for (let at = 0; at + 2 <= run.length; at += 1) pieces.add(run.slice(at, at + 2));
  }
  return pieces;
}
