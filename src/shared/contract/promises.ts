import { z } from 'zod';
import { procedure } from './base.ts';
import { Promise as CasePromise } from './case-records.ts';
import { CaseId, ClockId, Instant, Line, LongText, PromiseId, StaffId, Version } from './ids.ts';

const Ok = z.object({});

/** Which promises of all cases (§3.4): still open, due on this day, overdue, or by how they ended. */
export const promiseViews = ['open', 'today', 'overdue', 'kept', 'broken', 'cancelled', 'all'] as const;
export const PromiseView = z.enum(promiseViews);
export type PromiseView = z.infer<typeof PromiseView>;

export const PromiseFilter = z.object({
  view: PromiseView.default('open'),
  /** Who made the promise. */
  staffId: StaffId.optional(),
  /** Due within [from, until). */
  from: Instant.optional(),
  until: Instant.optional(),
});
export type PromiseFilter = z.infer<typeof PromiseFilter>;

export const LedgerPromise = CasePromise.extend({
  caseId: CaseId,
  caseNumber: z.string(),
  customerName: z.string().nullable(),
  isCaseClosed: z.boolean(),
});
export type LedgerPromise = z.infer<typeof LedgerPromise>;

/** How promises that ended within the window turned out; the rate is inTime of the three together. */
export const KeptRate = z.object({
  inTime: z.number().int(),
  late: z.number().int(),
  broken: z.number().int(),
  days: z.number().int(),
});
export type KeptRate = z.infer<typeof KeptRate>;

export const promises = {
  make: procedure
    .input(z.object({ caseId: CaseId, text: LongText.min(1), dueAt: Instant }))
    .output(z.object({ id: PromiseId })),
  settle: procedure
    .input(
      z.object({
        id: PromiseId,
        outcome: z.enum(['kept', 'broken', 'cancelled']),
        /** What was done; for `cancelled` the reason, which may not be missing. */
        proof: LongText.default(''),
        /** When it was done, if that was before now. */
        doneAt: Instant.optional(),
        expectedVersion: Version,
      }),
    )
    .output(Ok),
  /** Words and time of a promise already kept or broken, put right afterwards. */
  prove: procedure
    .input(z.object({ id: PromiseId, proof: LongText, doneAt: Instant.optional(), expectedVersion: Version }))
    .output(Ok),
  move: procedure
    .input(
      z.object({
        id: PromiseId,
        dueAt: Instant,
        /** What the customer was told; it also goes to the log of statuses. */
        words: LongText.default(''),
        isTold: z.boolean().default(false),
        expectedVersion: Version,
      }),
    )
    .output(Ok),
  /** Undo of settle. */
  reopen: procedure.input(z.object({ id: PromiseId, expectedVersion: Version })).output(Ok),
  list: procedure
    .input(
      z.object({
        filter: PromiseFilter,
        cursor: z.string().nullable().default(null),
        limit: z.number().int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.object({
        rows: z.array(LedgerPromise),
        nextCursor: z.string().nullable(),
        count: z.number().int(),
        isCountCapped: z.boolean(),
      }),
    ),
  /** Of one person, or of the shop. */
  keptRate: procedure.input(z.object({ staffId: StaffId.optional() })).output(KeptRate),
};

export const clocks = {
  pause: procedure.input(z.object({ id: ClockId, reason: Line.min(1), expectedVersion: Version })).output(Ok),
  /**
   * When a clock would be due if it were paused from now (or since it was paused) until `until`; `to` null when a pause without cap holds
   * it. `capLeftMinutes`: how long its pauses may still move the due time, null without a cap.
   */
  previewPause: procedure
    .input(z.object({ id: ClockId, until: Instant }))
    .output(z.object({ from: Instant, to: Instant.nullable(), capLeftMinutes: z.number().nullable() })),
  resume: procedure.input(z.object({ id: ClockId, expectedVersion: Version })).output(Ok),
  meet: procedure.input(z.object({ id: ClockId, expectedVersion: Version })).output(Ok),
};
