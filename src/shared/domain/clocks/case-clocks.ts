// Which clocks a case has, when each is due, which rule won and what happens on the way (§3.1–3.3, §3.8).
// The rules are a table: which clock, when the rule applies, which figure of the policy it takes.
import type { ChannelKind, RiskLevel, Severity } from '../vocabulary.ts';
import {
  type Allowance,
  type AllowanceKey,
  allowanceOf,
  type ClockKind,
  firstResponseKeyOfKind,
  type Policy,
  type RungAction,
  type RungStage,
} from '../policy/policy.ts';
import type { CompiledCalendar } from './calendar.ts';
import { computeDeadline, computeShareOfPromise, type Deadline, type TimeRule } from './deadline.ts';
import type { ExplainStep } from './explain-step.ts';
import type { Pause } from './pauses.ts';
import { MINUTE_MS } from './zone.ts';

/** What the clocks of a case depend on. Instants in UTC ms. */
export type ClockFacts = {
  receivedAt: number;
  channelKind: ChannelKind;
  /** Code of the channel, for a rule of its own; without it the kind decides. */
  channel?: string;
  severity: Severity;
  risk?: RiskLevel;
  isLiveOutage?: boolean;
  /** Until when the customer was told to expect an answer. */
  promisedBy?: number | null;
  /** When the customer last heard from us; the update clock starts anew there. Default: when the case was received. */
  lastToldAt?: number | null;
  /** When the last report came from the place of a safety incident. */
  lastReportAt?: number | null;
  pauses?: Partial<Record<ClockKind, readonly Pause[]>>;
};

/** A moment on a clock's ladder. */
export type LadderMoment = { stage: RungStage; at: number; actions: readonly RungAction[] };

/** A rule that was weighed, and when it would have been due. */
export type ClockCandidate = { ruleId: string; policyKey: TimeRule['policyKey']; dueAt: number | null };

/** A planned clock: the strictest rule, its reasons, its ladder. `dueAt` null while a pause without cap holds it. */
export type ClockPlan = {
  kind: ClockKind;
  startAt: number;
  dueAt: number | null;
  ruleId: string;
  policyKey: TimeRule['policyKey'];
  steps: ExplainStep[];
  candidates: ClockCandidate[];
  ladder: LadderMoment[];
  /** A clock that starts again each time it is met (updates, reports). */
  repeats: boolean;
};

type ClockRule = {
  kind: ClockKind;
  ruleId: string;
  key: AllowanceKey;
  applies: (facts: ClockFacts) => boolean;
};

const isHeated = (facts: ClockFacts) => facts.risk === 'high' || facts.risk === 'critical';
const isSafety = (facts: ClockFacts) => facts.severity === 'safety';
const isSignificant = (facts: ClockFacts) => facts.severity === 'significant';
const isMinor = (facts: ClockFacts) => facts.severity === 'minor';

/** Rules beside the channel's own (§3.2 graded handling, §3.3 rhythm). Order breaks ties: the first is named. */
const clockRules: readonly ClockRule[] = [
  { kind: 'first-response', ruleId: 'respond-safety', key: 'handling.safetyRespond', applies: isSafety },
  { kind: 'first-response', ruleId: 'respond-significant', key: 'handling.significantRespond', applies: isSignificant },
  { kind: 'first-response', ruleId: 'respond-minor', key: 'handling.minorRespond', applies: isMinor },
  { kind: 'on-site-contact', ruleId: 'contact-on-site', key: 'handling.safetyOnSiteContact', applies: isSafety },
  { kind: 'on-site-report', ruleId: 'report-on-site', key: 'handling.safetyReportEvery', applies: isSafety },
  { kind: 'resolve', ruleId: 'resolve-safety', key: 'handling.safetyResolve', applies: isSafety },
  { kind: 'resolve', ruleId: 'resolve-significant', key: 'handling.significantResolve', applies: isSignificant },
  { kind: 'resolve', ruleId: 'resolve-minor', key: 'handling.minorResolve', applies: isMinor },
  { kind: 'update', ruleId: 'update-live-outage', key: 'updates.liveOutageEvery', applies: (f) => !!f.isLiveOutage },
  { kind: 'update', ruleId: 'update-safety', key: 'updates.highRiskEvery', applies: isSafety },
  { kind: 'update', ruleId: 'update-high-risk', key: 'updates.highRiskEvery', applies: isHeated },
  { kind: 'update', ruleId: 'update-otherwise', key: 'updates.otherwiseEvery', applies: () => true },
];

const plannedKinds: readonly ClockKind[] = ['first-response', 'on-site-contact', 'on-site-report', 'resolve', 'update'];

type Planning = { policy: Policy; calendar: CompiledCalendar; facts: ClockFacts };

/** Every clock the case has now, one per kind, strictest rule first; kinds without a rule are left out. */
export function planClocks(input: { policy: Policy; calendar: CompiledCalendar } & ClockFacts): ClockPlan[] {
  const { policy, calendar, ...facts } = input;
  return plannedKinds.flatMap((kind) => planClock({ policy, calendar, facts }, kind) ?? []);
}

/** Warn, breach and escalate moments of a clock, by time. Rungs after the breach of a held clock are left out. */
export function planLadder(policy: Policy, kind: ClockKind, startAt: number, dueAt: number | null): LadderMoment[] {
  const moments: LadderMoment[] = [];
  for (const rung of policy.ladders[kind]) {
    if (rung.from === 'due' && dueAt === null) continue;
    let at = (rung.from === 'due' ? dueAt! : startAt) + rung.minutes * MINUTE_MS;
    if (rung.limitShare !== undefined && dueAt !== null) {
      const limit = startAt + Math.floor((dueAt - startAt) * rung.limitShare);
      at = rung.from === 'start' ? Math.min(at, limit) : Math.max(at, limit);
    }
    // A warning at or after the due time warns of nothing.
    if (rung.stage === 'warn' && dueAt !== null && (at >= dueAt || at < startAt)) continue;
    moments.push({ stage: rung.stage, at, actions: rung.actions });
  }
  return moments.sort((a, b) => a.at - b.at);
}

function planClock(planning: Planning, kind: ClockKind): ClockPlan | null {
  const { policy, facts } = planning;
  const startAt = startOf(facts, kind);
  const weighed = [
    ...(kind === 'first-response' ? [byChannel(planning, startAt)] : []),
    ...clockRules
      .filter((rule) => rule.kind === kind && rule.applies(facts))
      .flatMap((rule) => byRule(planning, rule, startAt) ?? []),
  ];
  const [first] = weighed;
  if (first === undefined) return null;
  const winner = weighed.reduce((best, next) => (isStricter(next, best) ? next : best), first);
  return {
    kind,
    startAt,
    ...winner.candidate,
    steps: winner.steps,
    candidates: weighed.map((each) => each.candidate),
    ladder: planLadder(policy, kind, startAt, winner.candidate.dueAt),
    repeats: kind === 'update' || kind === 'on-site-report',
  };
}

type Weighed = { candidate: ClockCandidate; steps: ExplainStep[] };

function isStricter(a: Weighed, b: Weighed): boolean {
  return (a.candidate.dueAt ?? Number.POSITIVE_INFINITY) < (b.candidate.dueAt ?? Number.POSITIVE_INFINITY);
}

function startOf(facts: ClockFacts, kind: ClockKind): number {
  if (kind === 'update') return facts.lastToldAt ?? facts.receivedAt;
  if (kind === 'on-site-report') return facts.lastReportAt ?? facts.receivedAt;
  return facts.receivedAt;
}

/** The channel's own rule, else half of the promise where the kind answers so, else the rule of the kind (§3.2). */
function byChannel(planning: Planning, start: number): Weighed {
  const { policy, calendar, facts } = planning;
  const own = facts.channel === undefined ? undefined : policy.firstResponse.byChannel[facts.channel];
  if (own !== undefined) {
    return byAllowance(
      planning,
      { ruleId: 'respond-channel', policyKey: 'firstResponse.byChannel', allowance: own },
      start,
    );
  }
  const promisedAt = facts.promisedBy ?? null;
  if (facts.channelKind === 'other' && promisedAt !== null) {
    const ruleId = 'respond-share-of-promise';
    const policyKey = 'firstResponse.shareOfPromise';
    const share = policy.firstResponse.shareOfPromise;
    const deadline = computeShareOfPromise({
      start,
      promisedAt,
      share,
      ruleId,
      policyKey,
      calendar,
      ...pausesOf(planning, 'first-response'),
    });
    return weigh(ruleId, policyKey, deadline);
  }
  const key = firstResponseKeyOfKind[facts.channelKind];
  const allowance = allowanceOf(policy, key)!;
  return byAllowance(planning, { ruleId: `respond-${facts.channelKind}`, policyKey: key, allowance }, start);
}

function byRule(planning: Planning, rule: ClockRule, start: number): Weighed | null {
  const allowance: Allowance | null = allowanceOf(planning.policy, rule.key);
  if (allowance === null) return null;
  return byAllowance(planning, { ruleId: rule.ruleId, policyKey: rule.key, allowance }, start, rule.kind);
}

function byAllowance(planning: Planning, rule: TimeRule, start: number, kind: ClockKind = 'first-response'): Weighed {
  const { calendar } = planning;
  return weigh(rule.ruleId, rule.policyKey, computeDeadline({ start, rule, calendar, ...pausesOf(planning, kind) }));
}

function weigh(ruleId: string, policyKey: TimeRule['policyKey'], { dueAt, steps }: Deadline): Weighed {
  return { candidate: { ruleId, policyKey, dueAt }, steps };
}

function pausesOf({ policy, facts }: Planning, kind: ClockKind) {
  return { pauses: facts.pauses?.[kind] ?? [], pauseCapMinutes: policy.clocks.pauseCapMinutes };
}
