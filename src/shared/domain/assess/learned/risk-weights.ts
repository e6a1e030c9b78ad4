// Weights learned from labelled texts (scripts/learn-risk.mjs): how much a run of words, a concept or two concepts together
// speak for a threat or a danger (§4.2).
import { type LearnedTable, readLearnedTable, rowOf } from '#shared/domain/tone/learned-weights.ts';
import type { ClauseFeatures, Stretch } from './features.ts';
import { type RiskKind, riskKinds } from './risk-kinds.ts';

export interface RiskWeights {
  bias: readonly number[];
  /** Weights of a feature by kind. Rows are read when they are first needed: a text knows few of them. */
  weightsOf: (feature: string) => Float64Array | undefined;
}

/** How likely each kind is in a stretch (folded places), and its clause that speaks loudest for a kind. */
export interface StretchWeighing {
  start: number;
  end: number;
  concepts: readonly string[];
  likelihood: Readonly<Record<RiskKind, number>>;
  heaviest: (kind: RiskKind) => { start: number; end: number };
}

/** Reads a table; throws on a line that is not of its form. */
export function readRiskWeights(table: LearnedTable): RiskWeights {
  const { bias, unit, phrases } = readLearnedTable(table);
  const rows = new Map<string, Float64Array>();
  const weightsOf = (feature: string): Float64Array | undefined => {
    const read = rows.get(feature);
    if (read !== undefined) return read;
    const spelled = phrases.get(feature);
    if (spelled === undefined) return undefined;
    const row = rowOf(spelled, unit, riskKinds.length);
    rows.set(feature, row);
    return row;
  };
  return { bias, weightsOf };
}

/** Weighs a stretch. Linear in its features. */
export function weighStretch(
  { clauses, concepts, features }: Stretch,
  { bias, weightsOf }: RiskWeights,
): StretchWeighing {
  const sums = new Float64Array(riskKinds.length);
  let count = 0;
  for (const feature of features) {
    const row = weightsOf(feature);
    if (row === undefined) continue;
    count += 1;
    for (let kind = 0; kind < row.length; kind += 1) sums[kind]! += row[kind]!;
  }
  // A long stretch has more features: without this it would be likelier for its length alone.
  const scale = 1 / Math.sqrt(Math.max(count, 1));
  const likelihood = {} as Record<RiskKind, number>;
  riskKinds.forEach((kind, index) => {
    likelihood[kind] = 1 / (1 + Math.exp(-(sums[index]! * scale + bias[index]!)));
  });
  return {
    start: clauses[0]!.start,
    end: clauses.at(-1)!.end,
    concepts,
    likelihood,
    heaviest: (kind) => heaviestClause(clauses, (feature) => weightsOf(feature)?.[riskKinds.indexOf(kind)] ?? 0),
  };
}

function heaviestClause(
  clauses: readonly ClauseFeatures[],
  weightOf: (feature: string) => number,
): { start: number; end: number } {
  const loudness = ({ runs, concepts }: ClauseFeatures): number =>
    [...runs, ...concepts.map((name) => `<${name}`)].reduce((sum, feature) => sum + weightOf(feature), 0);
  const ranked = clauses.map((clause) => [loudness(clause), clause] as const).sort(([a], [b]) => b - a);
  return ranked[0]![1];
}
