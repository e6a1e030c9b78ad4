// What the learned weights (§4.2) add where no rule knows the wording, and when they silence a rule. The likelihoods were
// chosen on sets of texts left out while learning (docs/risk-signals.md, Measured).
import type { RiskKind } from '#shared/domain/assess/learned/risk-kinds.ts';

interface LearnedSignalRule {
  kind: RiskKind;
  /** Counted under this id like any rule. */
  rule: string;
  /** From this likelihood on a signal is added; fewer English texts were learned from, they must be surer … */
  likely: { han: number; latin: number };
  weight: number;
  /** … and from this one on it weighs as much as one of a rule. */
  certain: number;
  certainWeight: number;
  /** One of these concepts must stand in the stretch: who says none of them names neither a place to go nor a harm … */
  needsOne: readonly string[];
  /** … unless it is this likely. */
  needsNone: number;
  /** Below this a rule's find is dropped. */
  harmless: number;
}

export const learnedSignals: readonly LearnedSignalRule[] = [
  {
    kind: 'outside-threat',
    rule: 'threat-learned',
    likely: { han: 0.5, latin: 0.7 },
    weight: 28,
    certain: 0.85,
    certainWeight: 36,
    needsOne: [
      'authority',
      'law',
      'police',
      'press',
      'public',
      'publish',
      'platform',
      'official',
      'review',
      'evidence',
    ],
    needsNone: 1,
    harmless: 0.02,
  },
  {
    kind: 'safety',
    rule: 'safety-learned',
    likely: { han: 0.5, latin: 0.55 },
    weight: 30,
    certain: 0.85,
    certainWeight: 38,
    needsOne: [
      'harm',
      'ill',
      'medical',
      'foreign',
      'electric',
      'fire',
      'gas',
      'fall',
      'collapse',
      'nearmiss',
      'violence',
      'hazard',
      'toxic',
      'medicine',
    ],
    needsNone: 0.85,
    harmless: 0.01,
  },
];
