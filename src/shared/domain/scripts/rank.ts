// The best few scripts for the case and step at hand, and why (§7.4).
import type { ApologyTier, CustomerType, Demand, Language, RiskLevel } from '../vocabulary.ts';
import {
  type RankingRules,
  type ScriptOutcome,
  type ScriptRecord,
  defaultRankingRules,
  expectedWorth,
  libraryMean,
  noRecord,
  recordsByScript,
  shareInterval,
} from './outcomes.ts';
import type { Script, ScriptStep } from './script.ts';

/** The case as the ranking sees it; null means not known yet. */
export interface RankContext {
  step: ScriptStep;
  /** The category and its parents, nearest first. */
  categories: readonly string[];
  demand: Demand | null;
  customerType: CustomerType | null;
  riskLevel: RiskLevel;
  language: Language;
  channel: string | null;
}

/** Why a script stands where it stands, for the interface to put into words. */
export type RankReason =
  | { kind: 'category'; value: string }
  | { kind: 'any-category' }
  | { kind: 'demand'; value: Demand }
  | { kind: 'customer-type'; value: CustomerType }
  | { kind: 'risk'; value: RiskLevel }
  | { kind: 'channel'; value: string }
  | { kind: 'higher-tier'; value: ApologyTier }
  /** Only from the minimum of rated uses on; `interval` is the 95 % range of the share satisfied. */
  | OutcomeReason
  /** There are outcomes, too few to show. */
  | { kind: 'few-outcomes' };

export interface OutcomeReason {
  kind: 'outcome';
  scope: 'same-category' | 'all';
  uses: number;
  rated: number;
  satisfied: number;
  reopened: number;
  escalated: number;
  interval: { low: number; high: number };
}

export interface RankedScript {
  id: string;
  /** Expected share of satisfied uses in a case like this, about 0–1. */
  score: number;
  reasons: RankReason[];
}

/**
 * Ranks the approved scripts (pairs and those about other categories left out) of the context's language and step by fit and by shrunk past outcomes (§7.4,
 * §7.7); the best `limit` come back, best first. Equal scores keep the library's order.
 */
export function rankScripts(
  scripts: readonly Script[],
  context: RankContext,
  outcomes: readonly ScriptOutcome[],
  { limit = 3, rules = defaultRankingRules }: { limit?: number; rules?: RankingRules } = {},
): RankedScript[] {
  const records = recordsByScript(outcomes, context.categories);
  const mean = libraryMean(records.values(), rules);
  return scripts
    .filter((script) => isCandidate(script, context))
    .map((script) => {
      const category = categoryFit(script, context, rules);
      const fit = fitOf(script, context, rules);
      const record = records.get(script.id) ?? noRecord(script.id);
      const worth = expectedWorth(record, { mean, categoryShift: category.shift, rules });
      const reasons = [...category.reasons, ...fit.reasons, ...outcomeReasons(record, rules)];
      return { id: script.id, score: worth + fit.shift, reasons };
    })
    .sort((left, right) => right.score - left.score)
    .slice(0, limit);
}

function isCandidate(script: Script, { step, language, categories }: RankContext): boolean {
  const isAbout = script.scenarios.length === 0 || script.scenarios.some((each) => categories.includes(each));
  return (
    script.kind === 'script' &&
    script.state === 'approved' &&
    script.language === language &&
    script.steps.includes(step) &&
    (isAbout || categories.length === 0)
  );
}

interface Fit {
  shift: number;
  reasons: RankReason[];
}

/** What the script fits besides the category; what it leaves open neither helps nor harms. */
function fitOf(script: Script, context: RankContext, { shift }: RankingRules): Fit {
  const fit: Fit = { shift: 0, reasons: [] };
  const judge = <Value extends string>(
    listed: readonly Value[],
    value: Value | null,
    [match, miss]: [number, number],
    reason: (value: Value) => RankReason,
  ): void => {
    if (value === null || listed.length === 0) return;
    fit.shift += listed.includes(value) ? match : miss;
    if (listed.includes(value)) fit.reasons.push(reason(value));
  };
  const { demand, customerType, riskLevel, channel } = context;
  judge(script.demands, demand, [shift.demand, shift.otherDemand], (value) => ({ kind: 'demand', value }));
  judge(script.customerTypes, customerType, [shift.customerType, shift.otherCustomerType], (value) => ({
    kind: 'customer-type',
    value,
  }));
  judge(script.risks, riskLevel, [shift.risk, shift.otherRisk], (value) => ({ kind: 'risk', value }));
  judge(script.channels, channel, [shift.channel, shift.otherChannel], (value) => ({ kind: 'channel', value }));
  if (script.tier !== 'agent') {
    const isDue = riskLevel === 'high' || riskLevel === 'critical';
    if (!isDue) fit.shift += shift.tierTooHigh;
    fit.reasons.push({ kind: 'higher-tier', value: script.tier });
  }
  return fit;
}

function categoryFit(script: Script, { categories }: RankContext, { shift }: RankingRules): Fit {
  if (script.scenarios.length === 0) return { shift: 0, reasons: [{ kind: 'any-category' }] };
  const distance = categories.findIndex((category) => script.scenarios.includes(category));
  if (distance === -1) return { shift: 0, reasons: [] };
  // A parent category fits, the category itself fits better.
  return { shift: shift.category / (1 + distance / 2), reasons: [{ kind: 'category', value: categories[distance]! }] };
}

function outcomeReasons({ here, elsewhere }: ScriptRecord, { minimumRated }: RankingRules): RankReason[] {
  if (here.rated >= minimumRated) return [reasonFrom('same-category', [here])];
  if (here.rated + elsewhere.rated >= minimumRated) return [reasonFrom('all', [here, elsewhere])];
  return here.rated + elsewhere.rated > 0 ? [{ kind: 'few-outcomes' }] : [];
}

function reasonFrom(scope: OutcomeReason['scope'], parts: readonly ScriptOutcome[]): OutcomeReason {
  const sum = (key: 'uses' | 'rated' | 'satisfied' | 'reopened' | 'escalated'): number =>
    parts.reduce((total, part) => total + part[key], 0);
  return {
    kind: 'outcome',
    scope,
    uses: sum('uses'),
    rated: sum('rated'),
    satisfied: sum('satisfied'),
    reopened: sum('reopened'),
    escalated: sum('escalated'),
    interval: shareInterval(sum('satisfied'), sum('rated')),
  };
}
