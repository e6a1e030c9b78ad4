// Weights learned from labelled texts (scripts/learn-risk.mjs): how much a run of words, a concept or two concepts together
// speak for a threat or a danger (§4.2).
import { type LearnedTable, readLearnedTable, rowOf } from '#shared/domain/text/learned-table.ts';
import { type ClauseFeatures, conceptFeature, conceptsOf, pairFeature, stretchesOf } from './features.ts';
import { type RiskKind, riskKinds } from './risk-kinds.ts';

const kinds = riskKinds.length;

/** A table ready to weigh with. */
export interface RiskWeights {
  bias: readonly number[];
  /** The number of a feature the table knows. */
  numbers: ReadonlyMap<string, number>;
  /** By number, then kind. */
  weights: Float64Array;
  /** In which stretch a feature was last counted: each counts once. */
  countedIn: Uint32Array;
}

/** How likely each kind is in a stretch (folded places), and its clause that speaks loudest for a kind. */
export interface StretchWeighing {
  start: number;
  end: number;
  concepts: readonly string[];
  likelihood: Readonly<Record<RiskKind, number>>;
  heaviest: (kind: RiskKind) => { start: number; end: number };
}

/** A clause with the numbers of the features the table knows. */
interface KnownClause extends ClauseFeatures {
  known: readonly number[];
}

/** Reads a table; throws on a line that is not of its form. */
export function readRiskWeights(table: LearnedTable): RiskWeights {
  const { bias, unit, phrases } = readLearnedTable(table);
  const numbers = new Map<string, number>();
  const weights = new Float64Array(phrases.size * kinds);
  for (const [feature, spelled] of phrases) {
    weights.set(rowOf(spelled, unit, kinds), numbers.size * kinds);
    numbers.set(feature, numbers.size);
  }
  return { bias, numbers, weights, countedIn: new Uint32Array(numbers.size) };
}

/** Weighs every stretch of a text. Linear in its clauses. */
export function weighClauses(clauses: readonly ClauseFeatures[], weights: RiskWeights): StretchWeighing[] {
  const known = clauses.map((clause) => ({ ...clause, known: knownRuns(clause, weights) }));
  weights.countedIn.fill(0);
  return stretchesOf(known).map(({ first, end }, index) => weighStretch(known.slice(first, end), weights, index + 1));
}

function knownRuns({ runs }: ClauseFeatures, { numbers }: RiskWeights): number[] {
  const known: number[] = [];
  for (const run of runs) {
    const number = numbers.get(run);
    if (number !== undefined) known.push(number);
  }
  return known;
}

function weighStretch(clauses: readonly KnownClause[], table: RiskWeights, stretch: number): StretchWeighing {
  const concepts = conceptsOf(clauses);
  const sums = new Float64Array(kinds);
  let count = 0;
  const add = (number: number | undefined): void => {
    if (number === undefined || table.countedIn[number] === stretch) return;
    table.countedIn[number] = stretch;
    count += 1;
    for (let kind = 0; kind < kinds; kind += 1) sums[kind]! += table.weights[number * kinds + kind]!;
  };
  for (const { known } of clauses) for (const number of known) add(number);
  for (let first = 0; first < concepts.length; first += 1) {
    add(table.numbers.get(conceptFeature(concepts[first]!)));
    for (let second = first + 1; second < concepts.length; second += 1)
      add(table.numbers.get(pairFeature(concepts[first]!, concepts[second]!)));
  }
  // A long stretch has more features: without this it would be likelier for its length alone.
  const scale = 1 / Math.sqrt(Math.max(count, 1));
  const likelihood = {} as Record<RiskKind, number>;
  riskKinds.forEach((kind, index) => {
    likelihood[kind] = 1 / (1 + Math.exp(-(sums[index]! * scale + table.bias[index]!)));
  });
  const { start } = clauses[0]!;
  const { end } = clauses.at(-1)!;
  return {
    start,
    end,
    concepts,
    likelihood,
    heaviest: (kind) => heaviestClause(clauses, table, riskKinds.indexOf(kind)),
  };
}

function heaviestClause(
  clauses: readonly KnownClause[],
  { numbers, weights }: RiskWeights,
  kind: number,
): { start: number; end: number } {
  const weightOf = (number: number | undefined): number => (number === undefined ? 0 : weights[number * kinds + kind]!);
  const loudness = ({ known, concepts }: KnownClause): number =>
    known.reduce((sum, number) => sum + weightOf(number), 0) +
    concepts.reduce((sum, name) => sum + weightOf(numbers.get(conceptFeature(name))), 0);
  const ranked = clauses.map((clause) => [loudness(clause), clause] as const).sort(([a], [b]) => b - a);
  return ranked[0]![1];
}
