// The order of the queue as one integer, so that a list is one walk along one index (§2.11): safety, then the soonest
// deadline, then risk.
const minuteMs = 60_000;
/** Minutes until the year 2286: later than any deadline. */
const noDeadline = 166_000_000;
const riskSteps = 101;

/** Smaller comes first. Under 2^53 for every deadline up to `noDeadline`. */
export function queueKey(facts: {
  isSafety: boolean;
  dueAt: number | null;
  risk: number;
  hasPriority: boolean;
}): number {
  const dueMinute = facts.dueAt === null ? noDeadline : Math.min(Math.floor(facts.dueAt / minuteMs), noDeadline);
  const within = dueMinute * riskSteps + (riskSteps - 1 - facts.risk);
  const tier = facts.isSafety ? 0 : facts.hasPriority ? 1 : 2;
  return tier * (noDeadline + 1) * riskSteps + within;
}
