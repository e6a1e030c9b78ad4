// What past uses of a script tell, and how little a few of them tell (§7.7).
import { z } from 'zod';

/**
 * Outcomes of one script in one category (null: over all). `rated` uses have a known end; `satisfied` of them ended well;
 * `reopened` and `escalated` happened after the use.
 */
export const ScriptOutcome = z.object({
  scriptId: z.string(),
  category: z.string().nullable().default(null),
  uses: z.int().min(0),
  rated: z.int().min(0),
  satisfied: z.int().min(0),
  reopened: z.int().min(0).default(0),
  escalated: z.int().min(0).default(0),
});
export type ScriptOutcome = z.infer<typeof ScriptOutcome>;

/** Figures of the ranking; a manager may change them like any rule. */
export const RankingRules = z.strictObject({
  /** Outcomes are shown from this many rated uses on; below, they move the rank a little but are never shown. */
  minimumRated: z.int().min(1).default(8),
  /** Rated uses that the average of the library counts for against a script's own record. */
  libraryStrength: z.number().positive().default(10),
  /** Rated uses that a script's record elsewhere counts for against its record in this category. */
  elsewhereStrength: z.number().positive().default(6),
  /** What an escalation costs, in satisfied uses. */
  escalationCost: z.number().min(0).default(0.5),
  /**
   * How much better or worse a script is expected to do for fitting or not fitting, in shares of satisfied uses. The
   * category's part is only a first guess: its record in the category takes over as it grows.
   */
  shift: z
    .strictObject({
      category: z.number().default(0.1),
      demand: z.number().default(0.06),
      otherDemand: z.number().default(-0.03),
      customerType: z.number().default(0.05),
      otherCustomerType: z.number().default(-0.03),
      risk: z.number().default(0.08),
      otherRisk: z.number().default(-0.08),
      channel: z.number().default(0.04),
      otherChannel: z.number().default(-0.05),
      tierTooHigh: z.number().default(-0.15),
    })
    .prefault({}),
});
export type RankingRules = z.infer<typeof RankingRules>;

export const defaultRankingRules: RankingRules = RankingRules.parse({});

/** Sums over a script: in the case's category, and everywhere else. */
export interface ScriptRecord {
  here: ScriptOutcome;
  elsewhere: ScriptOutcome;
}

const none = (scriptId: string): ScriptOutcome => ({
  scriptId,
  category: null,
  uses: 0,
  rated: 0,
  satisfied: 0,
  reopened: 0,
  escalated: 0,
});

function add(sum: ScriptOutcome, row: ScriptOutcome): void {
  sum.uses += row.uses;
  sum.rated += row.rated;
  sum.satisfied += row.satisfied;
  sum.reopened += row.reopened;
  sum.escalated += row.escalated;
}

/** The record of a script that was never used. */
export function noRecord(scriptId: string): ScriptRecord {
  return { here: none(scriptId), elsewhere: none(scriptId) };
}

/** Groups outcome rows by script, split into the given categories and the rest. */
export function recordsByScript(
  outcomes: readonly ScriptOutcome[],
  categories: readonly string[],
): Map<string, ScriptRecord> {
  const records = new Map<string, ScriptRecord>();
  for (const row of outcomes) {
    const known = records.get(row.scriptId);
    const record = known ?? noRecord(row.scriptId);
    if (known === undefined) records.set(row.scriptId, record);
    add(row.category !== null && categories.includes(row.category) ? record.here : record.elsewhere, row);
  }
  return records;
}

/** Value of the rated uses of a record: satisfied minus the price of escalations. */
function worth({ satisfied, escalated }: ScriptOutcome, rules: RankingRules): number {
  return satisfied - rules.escalationCost * escalated;
}

/** Mean worth of a rated use over all records; ½ when nothing was rated yet. */
export function libraryMean(records: Iterable<ScriptRecord>, rules: RankingRules): number {
  let rated = 0;
  let sum = 0;
  for (const { here, elsewhere } of records) {
    rated += here.rated + elsewhere.rated;
    sum += worth(here, rules) + worth(elsewhere, rules);
  }
  // Two invented uses, one good, keep the first rated use of a shop from deciding the mean.
  return (sum + 1) / (rated + 2);
}

/**
 * Expected worth of a use in this category: the posterior mean of a Beta-binomial whose prior is the script's record
 * elsewhere, itself drawn to the library's mean, moved by how well the script fits the category. Few uses stay near the
 * prior, many speak for themselves.
 */
export function expectedWorth(
  { here, elsewhere }: ScriptRecord,
  { mean, categoryShift, rules }: { mean: number; categoryShift: number; rules: RankingRules },
): number {
  const { libraryStrength, elsewhereStrength } = rules;
  const general = (worth(elsewhere, rules) + libraryStrength * mean) / (elsewhere.rated + libraryStrength);
  const prior = general + categoryShift;
  return (worth(here, rules) + elsewhereStrength * prior) / (here.rated + elsewhereStrength);
}

/** Wilson score interval of a share at 95 %: honest at small n and near 0 and 1. */
export function shareInterval(good: number, total: number): { low: number; high: number } {
  if (total <= 0) return { low: 0, high: 1 };
  const z2 = 1.959964 ** 2;
  const share = good / total;
  const centre = (share + z2 / (2 * total)) / (1 + z2 / total);
  const half = (Math.sqrt(z2) / (1 + z2 / total)) * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
