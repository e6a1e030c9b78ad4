// The policy: every figure a manager may change, grouped by feature. Rules name a figure by its key
// ("firstResponse.public"), never by a literal. Money is integer minor units of `authority.currency`.
import { z } from 'zod';
import { IsoDate } from '../clocks/calendar.ts';
import { type ChannelKind, Role, Severity } from '../vocabulary.ts';

/** Units of a rule (§3.6). Wall-clock minutes and calendar days ignore opening hours; the other two follow the calendar. */
export const timeUnits = ['wall-minutes', 'working-minutes', 'calendar-days', 'working-days'] as const;
export const TimeUnit = z.enum(timeUnits);
export type TimeUnit = z.infer<typeof TimeUnit>;

/** How long a rule allows: a whole amount and its unit. */
export const Allowance = z.strictObject({ amount: z.int().min(0).max(1_000_000), unit: TimeUnit });
export type Allowance = z.infer<typeof Allowance>;

/** Kinds of clocks on a case (§3.1–3.3). */
export const clockKinds = ['first-response', 'on-site-contact', 'on-site-report', 'resolve', 'update'] as const;
export const ClockKind = z.enum(clockKinds);
export type ClockKind = z.infer<typeof ClockKind>;

/** What the program does when a rung of a ladder is reached. */
export const rungActions = ['remind-owner', 'alert-supervisor', 'raise-risk', 'open-response-plan'] as const;
export const RungAction = z.enum(rungActions);
export type RungAction = z.infer<typeof RungAction>;

export const rungStages = ['warn', 'breach', 'escalate'] as const;
export const RungStage = z.enum(rungStages);
export type RungStage = z.infer<typeof RungStage>;

/**
 * One rung of a clock's ladder: so many wall-clock minutes after the clock's start or its due time (negative: before).
 * `limitShare` keeps a warning useful on short clocks: counted from the start it comes at that share of the time allowed at
 * the latest, counted from the due time at the earliest.
 */
export const LadderRung = z.strictObject({
  stage: RungStage,
  from: z.enum(['start', 'due']),
  minutes: z.int().min(-100_000).max(100_000),
  limitShare: z.number().gt(0).lt(1).optional(),
  actions: z.array(RungAction).min(1),
});
export type LadderRung = z.infer<typeof LadderRung>;

/** Minute of the local day, 0 = 00:00, 1439 = 23:59. */
export const MinuteOfDay = z.int().min(0).max(1439);

const minutes = z.int().min(0).max(100_000);
const days = z.int().min(0).max(3650);
const money = z.int().min(0).max(100_000_000_00);
const score = z.int().min(0).max(100);

const FirstResponse = z.strictObject({
  faceToFace: Allowance,
  phone: Allowance,
  instantMessage: Allowance,
  public: Allowance,
  other: Allowance.describe('every other channel when nothing was promised'),
  shareOfPromise: z.number().gt(0).max(1).describe('share of the promised time within which other channels answer'),
  byChannel: z.record(z.string().min(1), Allowance).describe('a channel with a rule of its own, instead of its kind'),
});

const Handling = z.strictObject({
  safetyRespond: Allowance,
  safetyOnSiteContact: Allowance,
  safetyReportEvery: Allowance,
  safetyResolve: Allowance.nullable(),
  significantRespond: Allowance,
  significantResolve: Allowance,
  minorRespond: Allowance.nullable().describe('null: the rule of the channel alone'),
  minorResolve: Allowance,
});

const Limits = z.strictObject({
  perCase: money.nullable(),
  perCustomer: money.nullable().describe('per customer within authority.customerWindowDays'),
  perDay: money.nullable(),
});
export type AuthorityLimits = z.infer<typeof Limits>;

const riskLimitsRise = (risk: { watchFrom: number; highFrom: number; criticalFrom: number }) =>
  risk.watchFrom < risk.highFrom && risk.highFrom < risk.criticalFrom;

/** The whole policy (§3, §4.3, §6, §8, §10–§13). Defaults: content/policy/default-policy.ts. */
export const Policy = z.strictObject({
  firstResponse: FirstResponse,
  handling: Handling,
  updates: z.strictObject({ liveOutageEvery: Allowance, highRiskEvery: Allowance, otherwiseEvery: Allowance }),
  ladders: z.record(ClockKind, z.array(LadderRung)),
  clocks: z.strictObject({
    pauseCapMinutes: minutes.nullable().describe('longest total pause of one clock that still moves its due time'),
  }),
  promises: z.strictObject({
    remindBeforeMinutes: minutes,
    brokenRaisesRiskAfterMinutes: minutes,
    chasesRaiseRiskFrom: z.int().min(1).max(20),
  }),
  followUps: z.strictObject({
    first: Allowance,
    second: Allowance,
    onWorkingDaysOnly: z.boolean(),
    noAnswerTries: z.int().min(1).max(10),
    noAnswerRetryAfter: Allowance,
  }),
  risk: z
    .strictObject({ watchFrom: score, highFrom: score, criticalFrom: score, callBackWithinMinutes: minutes })
    .refine(riskLimitsRise, { error: 'the limits of the levels must rise' }),
  authority: z.strictObject({
    currency: z.string().regex(/^[A-Z]{3}$/),
    limits: z.record(Role, Limits),
    customerWindowDays: days,
    phoneCodeValidMinutes: minutes,
  }),
  compensation: z.strictObject({
    guideFactor: z.number().min(1).max(10),
    farAbovePrecedentFactor: z.number().min(1).max(100),
    precedentAtLeast: z.int().min(1).max(1000),
    monthlyBudget: money.nullable(),
  }),
  care: z.strictObject({ gestureCostCap: money, pauseFromTemper: z.int().min(1).max(5) }),
  listening: z.strictObject({ silenceSeconds: z.int().min(1).max(60) }),
  reminders: z.strictObject({
    quietHours: z.strictObject({ from: MinuteOfDay, to: MinuteOfDay }).nullable(),
    urgentBreaksQuietHours: z.boolean(),
    snoozeMinutes: z.array(z.int().min(1).max(1440)).min(1).max(6),
    tomorrowMorningAt: MinuteOfDay,
  }),
  desk: z.strictObject({ idleLockMinutes: z.int().min(1).max(240) }),
  insight: z.strictObject({
    spikeSharePercent: z.number().gt(0).max(100),
    effectCheckDays: z.array(z.int().min(1).max(730)).min(1).max(6),
    verdictAtLeastCases: z.int().min(1).max(1000),
  }),
  retention: z.strictObject({ trashDays: days, anonymiseAfterDays: days.nullable() }),
  statutory: z.strictObject({
    packs: z.array(z.string().min(1)).describe('packs of legal deadlines switched on'),
    checked: z.record(z.string().min(1), IsoDate).describe('rows the shop held against the law itself, and when'),
  }),
  closing: z.strictObject({
    gates: z.record(z.string().min(1), z.array(Severity)).describe('what closing needs, for cases of which severities'),
  }),
});
export type Policy = z.infer<typeof Policy>;

/** Key of one figure, e.g. "firstResponse.public"; misspelt keys do not compile. */
export type PolicyKey = { [G in keyof Policy & string]: `${G}.${keyof Policy[G] & string}` }[keyof Policy & string];

/** First-response figure of each channel kind. */
export const firstResponseKeyOfKind = {
  'face-to-face': 'firstResponse.faceToFace',
  phone: 'firstResponse.phone',
  'instant-message': 'firstResponse.instantMessage',
  public: 'firstResponse.public',
  other: 'firstResponse.other',
} as const satisfies Record<ChannelKind, PolicyKey>;

/** Figures that are allowances (or none), by key: what rules of time may name. */
export type AllowanceKey = {
  [G in keyof Policy & string]: {
    [F in keyof Policy[G] & string]: Policy[G][F] extends Allowance | null ? `${G}.${F}` : never;
  }[keyof Policy[G] & string];
}[keyof Policy & string];

/** The allowance behind a key; null where the manager set none. */
export function allowanceOf(policy: Policy, key: AllowanceKey): Allowance | null {
  const [group, figure] = key.split('.') as [string, string];
  const figures = policy[group as keyof Policy] as Record<string, unknown>;
  return (figures[figure] as Allowance | null | undefined) ?? null;
}
