// Risk 0–100 out of signals in the words and facts of the record; the reasons sum to it exactly (§4.3).
import { z } from 'zod';
import { type RiskLevel, SignalKind } from '#shared/domain/vocabulary.ts';

/** The part of the policy that scores risk; a manager can change every figure (§3, §4). */
export const RiskPolicy = z.object({
  /** Lowest risk of each level; below watch it is low. */
  thresholds: z.object({ watch: z.int(), high: z.int(), critical: z.int() }),
  /** The most one kind can add, so that swearing alone never looks like an injury. */
  kindCaps: z.record(SignalKind, z.int().min(0).max(100)),
  weights: z.object({
    firstResponseLate: z.int(),
    promiseBroken: z.int(),
    chases: z.int(),
    overdue: z.int(),
    repeatComplainant: z.int(),
    keyCustomer: z.int(),
    influence: z.int(),
    optionRefused: z.int(),
    dissatisfiedAtFollowUp: z.int(),
    samePoint: z.int(),
    temperPerLevel: z.int(),
    voiceRising: z.int(),
    talkingFaster: z.int(),
    clenchedFists: z.int(),
    leaningIn: z.int(),
  }),
  promiseBrokenHours: z.int(),
  overdueHours: z.int(),
  chaseCount: z.int(),
});
export type RiskPolicy = z.infer<typeof RiskPolicy>;

export const defaultRiskPolicy: RiskPolicy = {
  thresholds: { watch: 20, high: 45, critical: 70 },
  kindCaps: { temper: 30, 'outside-threat': 60, 'unmet-need': 24, time: 30, standing: 20, safety: 60 },
  weights: {
    firstResponseLate: 10,
    promiseBroken: 18,
    chases: 15,
    overdue: 12,
    repeatComplainant: 12,
    keyCustomer: 8,
    influence: 12,
    optionRefused: 12,
    dissatisfiedAtFollowUp: 15,
    samePoint: 10,
    temperPerLevel: 5,
    voiceRising: 5,
    talkingFaster: 4,
    clenchedFists: 8,
    leaningIn: 8,
  },
  promiseBrokenHours: 12,
  overdueHours: 12,
  chaseCount: 3,
};

/** What the record knows beside the words (§4.1). Everything absent counts as not so. */
export interface RiskFacts {
  firstResponseLate?: boolean;
  /** Hours past the promised time of the worst promise still or once broken. */
  promiseBrokenHours?: number;
  /** Hours the case itself is past its due time. */
  overdueHours?: number;
  /** How often the customer asked without a clear answer. */
  chases?: number;
  repeatComplainant?: boolean;
  keyCustomer?: boolean;
  influence?: boolean;
  optionRefused?: boolean;
  dissatisfiedAtFollowUp?: boolean;
  /** The customer named again later what the complaint was about. */
  samePoint?: boolean;
  /** Temper the clerk ticked, 0–5. */
  temper?: number;
  voiceRising?: boolean;
  talkingFaster?: boolean;
  clenchedFists?: boolean;
  leaningIn?: boolean;
}

/** Anything that raises risk: words with a quote, or a fact of the record. */
export interface RiskSignal {
  kind: SignalKind;
  rule: string;
  weight: number;
}

/** The score and its reasons: the same signals in the same order, `weight` being what each one added. */
export interface RiskScore<Signal extends RiskSignal = RiskSignal> {
  risk: number;
  level: RiskLevel;
  reasons: (Signal | RiskSignal)[];
}

/**
 * Scores signals and facts. Weights come in as the rules give them and go out as what they added: their sum is the risk.
 * Rules in `dismissed` count as if they had never been there (§4.5).
 */
export function scoreRisk<Signal extends RiskSignal>(
  signals: readonly Signal[],
  facts: RiskFacts = {},
  policy: RiskPolicy = defaultRiskPolicy,
  dismissed: ReadonlySet<string> = new Set(),
): RiskScore<Signal> {
  const held = factSignals(facts, policy).filter(({ rule }) => !dismissed.has(rule));
  const all: (Signal | RiskSignal)[] = [...signals, ...held];
  const added = fitTo(100, capByKind(all, policy));
  const reasons = all.map((signal, index) => ({ ...signal, weight: added[index]! }));
  const risk = added.reduce((sum, weight) => sum + weight, 0);
  return { risk, level: levelOf(risk, policy), reasons };
}

/** The level of a risk under a policy. */
export function levelOf(risk: number, policy: RiskPolicy = defaultRiskPolicy): RiskLevel {
  const { watch, high, critical } = policy.thresholds;
  if (risk >= critical) return 'critical';
  if (risk >= high) return 'high';
  return risk >= watch ? 'watch' : 'low';
}

function factSignals(facts: RiskFacts, policy: RiskPolicy): RiskSignal[] {
  const { weights } = policy;
  const temper = Math.min(5, Math.max(0, Math.round(facts.temper ?? 0)));
  const rows: [boolean | undefined, SignalKind, string, number][] = [
    [facts.firstResponseLate, 'time', 'record-first-response-late', weights.firstResponseLate],
    [
      (facts.promiseBrokenHours ?? 0) >= policy.promiseBrokenHours,
      'time',
      'record-promise-broken',
      weights.promiseBroken,
    ],
    [(facts.chases ?? 0) >= policy.chaseCount, 'time', 'record-chases', weights.chases],
    [(facts.overdueHours ?? 0) >= policy.overdueHours, 'time', 'record-overdue', weights.overdue],
    [facts.repeatComplainant, 'standing', 'record-repeat-complainant', weights.repeatComplainant],
    [facts.keyCustomer, 'standing', 'record-key-customer', weights.keyCustomer],
    [facts.influence, 'standing', 'record-influence', weights.influence],
    [facts.optionRefused, 'unmet-need', 'record-option-refused', weights.optionRefused],
    [facts.dissatisfiedAtFollowUp, 'unmet-need', 'record-dissatisfied-at-follow-up', weights.dissatisfiedAtFollowUp],
    [facts.samePoint, 'unmet-need', 'record-same-point', weights.samePoint],
    [temper > 0, 'temper', 'record-temper', temper * weights.temperPerLevel],
    [facts.voiceRising, 'temper', 'record-voice-rising', weights.voiceRising],
    [facts.talkingFaster, 'temper', 'record-talking-faster', weights.talkingFaster],
    [facts.clenchedFists, 'temper', 'record-clenched-fists', weights.clenchedFists],
    [facts.leaningIn, 'temper', 'record-leaning-in', weights.leaningIn],
  ];
  return rows.filter(([holds]) => holds).map(([, kind, rule, weight]) => ({ kind, rule, weight }));
}

// Within a kind the strongest reason counts whole; every further one half of the one before, for it says the same again.
function capByKind(signals: readonly RiskSignal[], policy: RiskPolicy): number[] {
  const weights = signals.map(() => 0);
  for (const kind of SignalKind.options) {
    const order = signals.flatMap((signal, index) => (signal.kind === kind ? [index] : []));
    order.sort((first, second) => signals[second]!.weight - signals[first]!.weight || first - second);
    let room = policy.kindCaps[kind];
    order.forEach((index, rank) => {
      weights[index] = Math.min(room, Math.floor(signals[index]!.weight / 2 ** Math.min(rank, 8)));
      room -= weights[index];
    });
  }
  return weights;
}

// Takes what is above the cap from the smallest reasons first: the gravest keep their full weight.
function fitTo(cap: number, weights: readonly number[]): number[] {
  let room = cap;
  const fitted = weights.map(() => 0);
  const order = weights
    .map((_, index) => index)
    .sort((first, second) => weights[second]! - weights[first]! || first - second);
  for (const index of order) {
    fitted[index] = Math.min(room, weights[index]!);
    room -= fitted[index]!;
  }
  return fitted;
}
