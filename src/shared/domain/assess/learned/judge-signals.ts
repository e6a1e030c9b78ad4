// Rules and learned weights judge a customer's text together (§4.2): the weights find a threat or a danger no rule has words for,
// and drop what a rule finds where everything around it reads harmless.
import { learnedSignals } from '#shared/content/assess/learned-signals.ts';
import { concepts } from '#shared/content/assess/concepts.ts';
import { riskWeights } from '#shared/content/assess/learned/risk.ts';
import type { Range } from '#shared/domain/assess/match-rules.ts';
import type { SignalKind } from '#shared/domain/vocabulary.ts';
import { readConcepts } from './concept-words.ts';
import { clausesOf } from './features.ts';
import type { RiskKind } from './risk-kinds.ts';
import { type StretchWeighing, readRiskWeights, weighClauses } from './risk-weights.ts';

/** A rule's find, as far as it is judged: places in the folded text. */
export interface FoundSignal extends Range {
  kind: SignalKind;
}

/** A signal the weights add: its quote in the folded text, and the id and weight it is counted with. */
export interface LearnedSignal extends Range {
  kind: RiskKind;
  rule: string;
  weight: number;
}

let known: { words: ReturnType<typeof readConcepts>; weights: ReturnType<typeof readRiskWeights> } | undefined;

/** Weighs a folded and marked text once; the answers are cheap. Muted ranges say nothing. Linear in the text. */
export function weighSignals(
  folded: string,
  muted: readonly Range[] = [],
): { isBelieved: (signal: FoundSignal) => boolean; addTo: (signals: readonly FoundSignal[]) => LearnedSignal[] } {
  known ??= { words: readConcepts(concepts), weights: readRiskWeights(riskWeights) };
  const { words, weights } = known;
  const isMuted = ({ start }: Range) => muted.some((range) => range.start <= start && start < range.end);
  const clauses = clausesOf(folded, words).filter((clause) => !isMuted(clause));
  const weighings = weighClauses(clauses, weights);
  const script = /[\u3400-\u9fff]/u.test(folded) ? 'han' : 'latin';
  return {
    isBelieved: (signal) => {
      const learned = learnedSignals.find(({ kind }) => kind === signal.kind);
      if (learned === undefined) return true;
      const around = weighings.filter(({ start, end }) => start < signal.end && signal.start < end);
      return (
        around.length === 0 ||
        around.some(({ likelihood }) => likelihood[learned.kind] >= harmlessIn(weighings.length, learned.harmless))
      );
    },
    addTo: (signals) =>
      learnedSignals.flatMap(({ kind, rule, likely, certain, weight, certainWeight, needsOne, needsNone }) => {
        const best = likeliest(
          weighings.filter(
            ({ concepts: named, likelihood }) =>
              likelihood[kind] >= needsNone || needsOne.some((name) => named.includes(name)),
          ),
          kind,
        );
        const limit = limitIn(weighings.length, likely[script]);
        if (best === null || best.likelihood[kind] < limit || signals.some((signal) => signal.kind === kind)) return [];
        const { start, end } = best.heaviest(kind);
        return [{ kind, rule, start, end, weight: best.likelihood[kind] >= certain ? certainWeight : weight }];
      }),
  };
}

// How fast the limit rises with the length: chosen on long stories left out while learning.
const RISE = 0.75;

/**
 * From which likelihood on the likeliest of so many stretches is a signal. A long story has more places to sound like one by
 * chance: the odds asked for rise with their number.
 */
export function limitIn(stretches: number, likely: number): number {
  const odds = (likely / (1 - likely)) * Math.max(stretches, 1) ** RISE;
  return odds / (1 + odds);
}

// From so many stretches on a rule is dropped at the whole limit: chosen on real reviews.
const LONG = 2;

/**
 * Below which likelihood a rule's find is dropped in a text of so many stretches. A short text says little beside the find
 * itself; in a long story everything around it speaks.
 */
export function harmlessIn(stretches: number, harmless: number): number {
  return harmless * Math.min(1, stretches / LONG);
}

function likeliest(weighings: readonly StretchWeighing[], kind: RiskKind): StretchWeighing | null {
  let best: StretchWeighing | null = null;
  for (const weighing of weighings)
    if (best === null || weighing.likelihood[kind] > best.likelihood[kind]) best = weighing;
  return best;
}
