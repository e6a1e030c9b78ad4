// The records that hang on a case: clocks, promises, options, approvals, follow-ups, evidence and the ISO 10002 parts.
import { z } from 'zod';
import { RungAction, RungStage } from '#shared/domain/policy/policy.ts';
import { CompensationKind, Role, SaidSource, SignalKind } from '#shared/domain/vocabulary.ts';
import {
  AllegationId,
  AmountFen,
  ApprovalId,
  ClockId,
  CompensationId,
  EvidenceId,
  FollowUpId,
  Instant,
  Line,
  LongText,
  OptionId,
  PromiseId,
  SignalId,
  StaffId,
  Version,
} from './ids.ts';

/** One step of the computation of a deadline (§3.8), as a code and values the page words. */
export const ExplainStep = z.object({ code: z.string(), values: z.record(z.string(), z.unknown()) });
export type ExplainStep = z.infer<typeof ExplainStep>;

export const Clock = z.object({
  id: ClockId,
  kind: z.string(),
  ruleId: z.string(),
  policyKey: z.string(),
  startedAt: Instant,
  dueAt: Instant,
  state: z.enum(['running', 'paused', 'met', 'breached']),
  pausedAt: Instant.nullable(),
  pausedReason: z.string().nullable(),
  metAt: Instant.nullable(),
  explanation: z.array(ExplainStep),
  /** Moments of the ladder still to come or done, by time (§3.2). */
  rungs: z.array(z.object({ stage: RungStage, at: Instant, actions: z.array(RungAction), isDone: z.boolean() })),
  version: Version,
});
export type Clock = z.infer<typeof Clock>;

/** A new time agreed with the customer, and what was said. */
export const PromiseMove = z.object({
  at: Instant,
  by: z.string().nullable(),
  from: Instant,
  to: Instant,
  words: z.string(),
});
export type PromiseMove = z.infer<typeof PromiseMove>;

export const Promise = z.object({
  id: PromiseId,
  text: z.string(),
  dueAt: Instant,
  madeAt: Instant,
  madeBy: z.string().nullable(),
  state: z.enum(['open', 'kept', 'broken', 'cancelled']),
  settledAt: Instant.nullable(),
  settledBy: z.string().nullable(),
  /** When it was done, as the person who settled it says. */
  doneAt: Instant.nullable(),
  proof: z.string(),
  moves: z.array(PromiseMove),
  version: Version,
});
export type CasePromise = z.infer<typeof Promise>;

export const OptionFields = z.object({
  kind: CompensationKind,
  title: Line.min(1),
  amountFen: AmountFen,
  action: LongText.default(''),
  who: Line.default(''),
  dueAt: Instant.nullable().default(null),
});
export type OptionFields = z.infer<typeof OptionFields>;

export const Option = OptionFields.extend({
  id: OptionId,
  state: z.enum(['drafted', 'offered', 'chosen', 'refused']),
  /** Weakest role that may grant it under the policy; null when none may (§8.1). */
  needsRole: Role.nullable(),
  limit: z.string().nullable(),
  approvalId: ApprovalId.nullable(),
  isAuthorised: z.boolean(),
  version: Version,
});
export type CaseOption = z.infer<typeof Option>;

export const Approval = z.object({
  id: ApprovalId,
  optionId: OptionId,
  amountFen: z.number().int(),
  reason: z.string(),
  needsRole: Role,
  requestedBy: z.string().nullable(),
  requestedAt: Instant,
  state: z.enum(['pending', 'approved', 'declined', 'withdrawn']),
  decidedBy: z.string().nullable(),
  decidedAt: Instant.nullable(),
  note: z.string(),
});
export type Approval = z.infer<typeof Approval>;

export const Compensation = z.object({
  id: CompensationId,
  optionId: OptionId.nullable(),
  kind: CompensationKind,
  title: z.string(),
  amountFen: z.number().int(),
  state: z.enum(['promised', 'approved', 'handed-over', 'cancelled']),
  scheduledFor: Instant.nullable(),
  proof: z.string(),
  version: Version,
});
export type Compensation = z.infer<typeof Compensation>;

export const FollowUp = z.object({
  id: FollowUpId,
  kind: z.enum(['24h', '3d']),
  dueAt: Instant,
  state: z.enum(['due', 'reached', 'declined', 'cancelled']),
  attempts: z.number().int(),
  satisfaction: z.number().int().min(1).max(5).nullable(),
  words: z.string(),
  caller: z.string().nullable(),
  settledAt: Instant.nullable(),
  /** How its time came about (§3.8); empty for calls scheduled by an older program. */
  explanation: z.array(ExplainStep),
  version: Version,
});
export type FollowUp = z.infer<typeof FollowUp>;

export const Evidence = z.object({
  id: EvidenceId,
  fileName: z.string().nullable(),
  mime: z.string().nullable(),
  bytes: z.number().int(),
  sha256: z.string().nullable(),
  note: z.string(),
  source: z.enum(['customer', 'ours']),
  whereabouts: z.string(),
  addedBy: z.string().nullable(),
  addedAt: Instant,
  isRemoved: z.boolean(),
  version: Version,
});
export type Evidence = z.infer<typeof Evidence>;

export const EvidenceFields = z.object({
  note: LongText.default(''),
  source: z.enum(['customer', 'ours']).default('customer'),
  whereabouts: Line.default(''),
});

/** One link of the chain of custody of a retrieved product (§2.8); never changed, only continued. */
export const CustodyEntry = z.object({
  id: z.string(),
  item: z.string(),
  place: z.string(),
  holder: z.string(),
  note: z.string(),
  at: Instant,
  by: z.string().nullable(),
});
export type CustodyEntry = z.infer<typeof CustodyEntry>;

/** A status given to the customer (§2.12, §3.3). */
export const StatusGiven = z.object({ at: Instant, by: z.string().nullable(), text: z.string() });
export type StatusGiven = z.infer<typeof StatusGiven>;

/** Formal acknowledgement of a complaint (§2.12, ISO 10002). */
export const Acknowledgement = z.object({
  at: Instant,
  method: z.enum(['in-person', 'phone', 'message', 'public-reply', 'email', 'letter', 'impossible']),
  by: z.string().nullable(),
  said: z.string(),
});
export type Acknowledgement = z.infer<typeof Acknowledgement>;

export const Conclusion = z.enum(['upheld', 'partly-upheld', 'not-upheld', 'undetermined']);
export type Conclusion = z.infer<typeof Conclusion>;
/** One thing complained of, and what we found about it (§2.12: a conclusion per allegation). */
export const Allegation = z.object({
  id: AllegationId,
  text: z.string(),
  conclusion: Conclusion.nullable(),
  conclusionText: z.string(),
  version: Version,
});
export type Allegation = z.infer<typeof Allegation>;

/** What the record holds for a rule; which parts are set depends on the rule. */
export const SignalFact = z.object({
  /** Words of the promise, title of the option, tier of the customer, kind of the clock … */
  text: z.string(),
  dueAt: Instant.nullable(),
  doneAt: Instant.nullable(),
  count: z.number().int().nullable(),
});
export type SignalFact = z.infer<typeof SignalFact>;

/** The customer's own words as they were written down in one place. */
export const SaidWords = z.object({ source: SaidSource, at: Instant, text: z.string() });
export type SaidWords = z.infer<typeof SaidWords>;

export const Signal = z.object({
  id: SignalId,
  kind: SignalKind,
  rule: z.string(),
  quote: z.string(),
  weight: z.number(),
  source: z.enum(['words', 'clerk', 'record']),
  at: Instant,
  dismissedReason: z.string().nullable(),
  /** Evidence from the record; null for words, and where the rule's name says it all. */
  fact: SignalFact.nullable(),
});
export type Signal = z.infer<typeof Signal>;

export const RiskPoint = z.object({ at: Instant, risk: z.number().int(), temper: z.number().int().nullable() });
export type RiskPoint = z.infer<typeof RiskPoint>;

export const StepVisit = z.object({
  step: z.string(),
  seconds: z.number().int(),
  enteredAt: Instant,
  leftAt: Instant.nullable(),
  leftReason: z.string().nullable(),
  visits: z.number().int(),
});
export type StepVisit = z.infer<typeof StepVisit>;

/** A value of a case field with its own version: two windows never lose each other's edits. */
export const FieldValue = z.object({ value: z.unknown(), version: Version, by: z.string().nullable(), at: Instant });
export type FieldValue = z.infer<typeof FieldValue>;

export const TimelineEntry = z.object({
  id: z.string(),
  at: Instant,
  actor: z.string().nullable(),
  actorId: StaffId.nullable(),
  kind: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;
