import { z } from 'zod';
import { CaseState, RiskLevel, Severity } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import {
  Acknowledgement,
  Allegation,
  Approval,
  Clock,
  Compensation,
  Conclusion,
  CustodyEntry,
  Evidence,
  FieldValue,
  FollowUp,
  Option,
  Promise,
  RiskPoint,
  SaidWords,
  Signal,
  StatusGiven,
  StepVisit,
  TimelineEntry,
} from './case-records.ts';
import { AllegationId, CaseId, CustomerId, Instant, Line, LongText, SavedFilterId, StaffId, Version } from './ids.ts';
import { CustomerDetail } from './customers.ts';
import { LetterSummary } from './letters.ts';

/** What the queue can be narrowed to (§2.11). Empty means everything that is not closed. */
export const QueueFilter = z.object({
  view: z.enum(['mine', 'all', 'waiting', 'resolved', 'closed']).default('all'),
  query: z.string().max(200).default(''),
  category: z.string().max(40).optional(),
  channel: z.string().max(40).optional(),
  severity: Severity.optional(),
  level: RiskLevel.optional(),
  ownerId: StaffId.optional(),
  store: Line.optional(),
});
export type QueueFilter = z.infer<typeof QueueFilter>;

export const QueueRow = z.object({
  id: CaseId,
  number: z.string(),
  customerName: z.string().nullable(),
  maskedPhone: z.string(),
  excerpt: z.string(),
  channel: z.string(),
  category: z.string().nullable(),
  severity: Severity.nullable(),
  state: CaseState,
  step: z.string(),
  method: z.string(),
  risk: z.number().int(),
  level: RiskLevel,
  temper: z.number().int().nullable(),
  owner: z.string().nullable(),
  hasPriority: z.boolean(),
  receivedAt: Instant,
  /** The soonest thing due: its time and what it is ('first-response', 'promise', '24h' …). */
  dueAt: Instant.nullable(),
  dueKind: z.string().nullable(),
  isSample: z.boolean(),
});
export type QueueRow = z.infer<typeof QueueRow>;

export const QueuePage = z.object({
  rows: z.array(QueueRow),
  nextCursor: z.string().nullable(),
  /** Counted up to 1,000 only. */
  count: z.number().int(),
  isCountCapped: z.boolean(),
  /** True when the search stopped at its time budget. */
  isPartial: z.boolean(),
});
export type QueuePage = z.infer<typeof QueuePage>;

/** Something the app points out but never forbids (§2.12). */
export const CaseWarning = z.enum(['handler-is-complained-of', 'follow-up-by-handler']);
export type CaseWarning = z.infer<typeof CaseWarning>;

export const CaseDetail = z.object({
  id: CaseId,
  number: z.string(),
  state: CaseState,
  stateReason: z.string().nullable(),
  receivedAt: Instant,
  enteredAt: Instant,
  resolvedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  method: z.string(),
  step: z.string(),
  risk: z.number().int(),
  level: RiskLevel,
  owner: z.object({ id: StaffId, name: z.string() }).nullable(),
  customer: CustomerDetail.nullable(),
  customerId: CustomerId.nullable(),
  /** Every field by registry key, case columns included. */
  fields: z.record(z.string(), FieldValue),
  clocks: z.array(Clock),
  promises: z.array(Promise),
  options: z.array(Option),
  approvals: z.array(Approval),
  compensations: z.array(Compensation),
  followUps: z.array(FollowUp),
  evidence: z.array(Evidence),
  acknowledgement: Acknowledgement.nullable(),
  allegations: z.array(Allegation),
  custody: z.array(CustodyEntry),
  statuses: z.array(StatusGiven),
  signals: z.array(Signal),
  /** The customer's words, in which the quotes of the signals stand. */
  said: z.array(SaidWords),
  riskHistory: z.array(RiskPoint),
  visits: z.array(StepVisit),
  letters: z.array(LetterSummary),
  links: z.array(z.object({ caseId: CaseId, number: z.string(), reason: z.string() })),
  warnings: z.array(CaseWarning),
  /** The version of the policy the case is held to: the one in force when it was taken in (§3). */
  policyVersion: Version,
  isSample: z.boolean(),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

export const SavedFilter = z.object({ id: SavedFilterId, name: z.string(), filter: QueueFilter });
export type SavedFilter = z.infer<typeof SavedFilter>;

export const SearchHits = z.object({
  cases: z.array(QueueRow),
  customers: z.array(
    z.object({ id: CustomerId, name: z.string(), maskedPhone: z.string(), caseCount: z.number().int() }),
  ),
  notes: z.array(z.object({ caseId: CaseId, number: z.string(), at: Instant, excerpt: z.string() })),
  isPartial: z.boolean(),
});
export type SearchHits = z.infer<typeof SearchHits>;

const onCase = z.object({ caseId: CaseId });
const Ok = z.object({});

export const cases = {
  queue: procedure
    .input(
      z.object({
        filter: QueueFilter,
        cursor: z.string().max(100).nullable().default(null),
        limit: z.number().int().min(1).max(200).default(60),
      }),
    )
    .output(QueuePage),
  show: procedure.input(onCase).output(CaseDetail),
  timeline: procedure
    .input(
      onCase.extend({ before: z.string().max(40).optional(), limit: z.number().int().min(1).max(200).default(60) }),
    )
    .output(z.object({ entries: z.array(TimelineEntry), hasMore: z.boolean() })),
  search: procedure.input(z.object({ query: z.string().max(200) })).output(SearchHits),
  /** Writes one field. A stale version answers STALE_WRITE with the value that stands. */
  setField: procedure
    .input(onCase.extend({ key: z.string().max(60), value: z.unknown(), expectedVersion: Version }))
    .output(z.object({ version: Version })),
  addNote: procedure.input(onCase.extend({ text: LongText.min(1) })).output(Ok),
  /** Goes to a step; leaving one whose exit rules are not met needs a reason (§6). */
  goToStep: procedure.input(onCase.extend({ step: z.string().max(40), reason: Line.optional() })).output(Ok),
  logTime: procedure
    .input(onCase.extend({ step: z.string().max(40), seconds: z.number().int().min(1).max(3600) }))
    .output(Ok),
  changeMethod: procedure.input(onCase.extend({ method: z.string().max(40) })).output(Ok),
  acknowledge: procedure
    .input(
      onCase.extend({ method: Acknowledgement.shape.method, said: LongText, at: Instant.nullable().default(null) }),
    )
    .output(Ok),
  saveAllegation: procedure
    .input(
      onCase.extend({
        id: AllegationId.nullable(),
        text: LongText.min(1),
        conclusion: Conclusion.nullable(),
        conclusionText: LongText,
        expectedVersion: Version,
      }),
    )
    .output(z.object({ id: AllegationId })),
  /** "Told the customer": logs a status given (§2.12) and restarts the update clock (§3.3). */
  toldCustomer: procedure
    .input(onCase.extend({ text: LongText, isNothingNew: z.boolean().default(false) }))
    .output(z.object({ entryId: z.string() })),
  /** The customer asked again without a clear answer so far (§3.4); `times` since the last one. */
  recordChase: procedure
    .input(onCase.extend({ words: LongText.default('') }))
    .output(z.object({ entryId: z.string(), times: z.number().int() })),
  /** Undo of toldCustomer and recordChase: the entry stays on the timeline, marked as withdrawn, and no longer counts. */
  withdraw: procedure.input(onCase.extend({ entryId: z.string().max(20) })).output(Ok),
  wait: procedure.input(onCase.extend({ reason: Line.min(1) })).output(Ok),
  carryOn: procedure.input(onCase).output(Ok),
  resolve: procedure.input(onCase.extend({ outcome: LongText.default('') })).output(Ok),
  /** Closes when the gates of §10.2 are met, or with a reason. */
  close: procedure.input(onCase.extend({ reason: Line.optional() })).output(Ok),
  reopen: procedure.input(onCase.extend({ reason: Line.min(1) })).output(Ok),
  linkCustomer: procedure.input(onCase.extend({ customerId: CustomerId.nullable() })).output(Ok),
  dismissSignal: procedure.input(z.object({ caseId: CaseId, signalId: z.string(), reason: Line.min(1) })).output(Ok),
  restoreSignal: procedure.input(z.object({ caseId: CaseId, signalId: z.string() })).output(Ok),
  savedFilters: procedure.output(z.array(SavedFilter)),
  saveFilter: procedure.input(z.object({ name: Line.min(1), filter: QueueFilter })).output(z.array(SavedFilter)),
  removeFilter: procedure.input(z.object({ id: SavedFilterId })).output(z.array(SavedFilter)),
};
