// Papers of the shop (§9.6): the complete case file, the hand-over card of a shift, the leaflet and the service rules for
// the counter, the sheet of the week. Everything here is read to be printed; only texts and prints are written.
import { z } from 'zod';
import { PaperTextKind } from '#shared/domain/papers/paper-text.ts';
import { CompensationKind, Language, RiskLevel } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import { FollowUp, Promise, TimelineEntry } from './case-records.ts';
import { CaseId, Instant, Version } from './ids.ts';

export const PaperKind = z.enum(['case-file', 'hand-over', 'leaflet', 'service-rules', 'week-review']);
export type PaperKind = z.infer<typeof PaperKind>;

const ofCase = {
  caseId: CaseId,
  caseNumber: z.string(),
  customerName: z.string().nullable(),
  owner: z.string().nullable(),
};

/** A customer who is upset, with what the next shift must not ask again. */
export const HeatedCase = z.object({
  ...ofCase,
  risk: z.number().int(),
  level: RiskLevel,
  temper: z.number().int().nullable(),
  excerpt: z.string(),
  /** What the customer has told already, by field key; the page words it. */
  known: z.array(z.object({ key: z.string(), value: z.unknown() })),
  lastTold: z.object({ at: Instant, text: z.string() }).nullable(),
  /** Offers turned down: not to be made again. */
  refused: z.array(z.string()),
});
export type HeatedCase = z.infer<typeof HeatedCase>;

export const HandOver = z.object({
  at: Instant,
  until: Instant,
  promises: z.array(Promise.pick({ id: true, text: true, dueAt: true }).extend(ofCase)),
  deadlines: z.array(z.object({ ...ofCase, dueAt: Instant, dueKind: z.string() })),
  followUps: z.array(FollowUp.pick({ id: true, kind: true, dueAt: true }).extend(ofCase)),
  heated: z.array(HeatedCase),
  /** True when a list is longer than the card shows. */
  isCut: z.boolean(),
});
export type HandOver = z.infer<typeof HandOver>;

const Counted = z.object({ code: z.string(), count: z.number().int(), before: z.number().int() });

/** Figures of one week of the shop's zone, Monday to Sunday, beside those of the week before. */
export const WeekReview = z.object({
  from: Instant,
  until: Instant,
  received: z.number().int(),
  receivedBefore: z.number().int(),
  resolved: z.number().int(),
  closed: z.number().int(),
  reopened: z.number().int(),
  roseHigh: z.number().int(),
  openOlder: z.number().int(),
  clocks: z.object({ met: z.number().int(), breached: z.number().int() }),
  promises: z.object({ kept: z.number().int(), broken: z.number().int() }),
  followUps: z.object({ reached: z.number().int(), rated: z.number().int(), satisfied: z.number().int() }),
  compensations: z.array(z.object({ kind: CompensationKind, count: z.number().int(), amountFen: z.number().int() })),
  categories: z.array(Counted),
  causes: z.array(z.object({ code: z.string(), count: z.number().int() })),
  typical: z.array(
    z.object({
      ...ofCase,
      category: z.string().nullable(),
      state: z.string(),
      level: RiskLevel,
      excerpt: z.string(),
      cause: z.string(),
    }),
  ),
});
export type WeekReview = z.infer<typeof WeekReview>;

export const PaperText = z.object({
  text: z.string(),
  version: Version,
  /** The text that came with the program, to go back to. */
  shipped: z.string(),
  isShipped: z.boolean(),
});
export type PaperText = z.infer<typeof PaperText>;

/** What the complete file has beside the case itself: the policy it was promised under and the whole timeline. */
export const CaseFile = z.object({
  policyVersion: z.number().int(),
  policySavedAt: Instant,
  timeline: z.array(TimelineEntry),
  /** Hash of the last entry of the audit log when the file was made. */
  auditHash: z.string(),
});
export type CaseFile = z.infer<typeof CaseFile>;

const which = z.object({ kind: PaperTextKind, language: Language });

export const papers = {
  caseFile: procedure.input(z.object({ caseId: CaseId })).output(CaseFile),
  handOver: procedure.input(z.object({ until: Instant })).output(HandOver),
  /** The week that contains `at`. */
  weekReview: procedure.input(z.object({ at: Instant })).output(WeekReview),
  text: procedure.input(which).output(PaperText),
  /** An empty text brings the shipped one back. */
  saveText: procedure
    .input(which.extend({ text: z.string().max(20_000), expectedVersion: Version }))
    .output(z.object({ version: Version })),
  /** Notes a print: on the timeline of the case, else in the audit log alone. */
  recordPrint: procedure
    .input(z.object({ kind: PaperKind, how: z.enum(['printer', 'pdf']), caseId: CaseId.nullable().default(null) }))
    .output(z.object({})),
};
