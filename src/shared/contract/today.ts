import { z } from 'zod';
import { RiskLevel, Role, Severity } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import { AmountFen, CaseId, Instant, ReminderId } from './ids.ts';
import { LetterSummary } from './letters.ts';
import { KeptRate } from './promises.ts';

export const dueKinds = ['clock', 'promise', 'follow-up', 'approval'] as const;
export const DueKind = z.enum(dueKinds);
export type DueKind = z.infer<typeof DueKind>;

/** Whose work: one's own and nobody's (and approvals one may decide), or everybody's. */
export const Whose = z.enum(['mine', 'all']);
export type Whose = z.infer<typeof Whose>;

/** One thing that is due: a clock, a promise, a call, an approval. */
export const DueItem = z.object({
  kind: DueKind,
  /** Public id of the clock, promise, follow-up or approval. */
  id: z.string(),
  version: z.number().int(),
  /** Kind of the clock, words of the promise, '24h' or '3d', title of what waits for approval. */
  detail: z.string(),
  dueAt: Instant,
  caseId: CaseId,
  caseNumber: z.string(),
  customerName: z.string().nullable(),
  excerpt: z.string(),
  severity: Severity.nullable(),
  level: RiskLevel,
  risk: z.number().int(),
  owner: z.string().nullable(),
  /** Who looks after it now: the owner, or whom it was handed to. */
  forName: z.string().nullable(),
  isHandedOver: z.boolean(),
  isMine: z.boolean(),
  /** Calls tried so far. */
  attempts: z.number().int(),
  madeBy: z.string().nullable(),
  approval: z
    .object({ amountFen: AmountFen, needsRole: Role, requestedBy: z.string().nullable(), reason: z.string() })
    .nullable(),
  /** What rang for it and waits to be acted on. */
  reminderId: ReminderId.nullable(),
});
export type DueItem = z.infer<typeof DueItem>;

export const TodayView = z.object({
  counts: z.object({
    overdue: z.number().int(),
    nextHour: z.number().int(),
    restOfToday: z.number().int(),
    open: z.number().int(),
    waiting: z.number().int(),
    receivedToday: z.number().int(),
    closedToday: z.number().int(),
  }),
  promisesKept: KeptRate,
  letters: z.array(LetterSummary),
  /** Drafts of scripts that wait for a supervisor; 0 for an agent. */
  scriptsToApprove: z.number().int(),
  /** Midnight that ends the shop's day. */
  endOfToday: Instant,
});
export type TodayView = z.infer<typeof TodayView>;

export const today = {
  view: procedure.input(z.object({ whose: Whose.default('mine') }).default({ whose: 'mine' })).output(TodayView),
  /** What is due, soonest first, a page at a time (§14.1). */
  agenda: procedure
    .input(
      z.object({
        whose: Whose.default('mine'),
        cursor: z.string().nullable().default(null),
        limit: z.number().int().min(1).max(100).default(40),
      }),
    )
    .output(z.object({ items: z.array(DueItem), nextCursor: z.string().nullable() })),
};
