import { z } from 'zod';
import { Demand, Severity } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import { AmountFen, CaseId, CustomerId, DraftId, Instant, Line, LongText, Version } from './ids.ts';

/** Who speaks for the customer, and with what consent (§2.12). */
export const SpokenBy = z.enum(['self', 'family', 'friend', 'company', 'lawyer', 'authority']);
export type SpokenBy = z.infer<typeof SpokenBy>;

/** What the intake form holds. Every part may still be missing: the words come first (§2.2). */
export const IntakeForm = z.object({
  words: LongText.default(''),
  channel: z.string().max(40).default('counter'),
  receivedAt: Instant.nullable().default(null),
  category: z.string().max(40).nullable().default(null),
  severity: Severity.nullable().default(null),
  demand: Demand.nullable().default(null),
  customerId: CustomerId.nullable().default(null),
  customerName: Line.default(''),
  phone: Line.default(''),
  speaksFor: SpokenBy.default('self'),
  speakerName: Line.default(''),
  speakerConsent: z.enum(['not-yet', 'spoken', 'written']).nullable().default(null),
  orderNumber: Line.default(''),
  amountFen: AmountFen.nullable().default(null),
  purchaseDate: z.string().max(10).nullable().default(null),
  attributes: z.record(z.string().max(40), Line).default({}),
  remedySought: LongText.default(''),
  immediateAction: LongText.default(''),
  promisedBy: Instant.nullable().default(null),
  /** The fault goes on while the customer waits (§3.3). */
  isLiveOutage: z.boolean().default(false),
  underlyingNeed: LongText.default(''),
  /** Rule ids of suggestions a person removed; they stay removed (§2.2, §4.5). */
  dismissed: z
    .array(z.object({ rule: z.string(), quote: z.string() }))
    .max(500)
    .default([]),
  concernsStaff: Line.default(''),
});
export type IntakeForm = z.infer<typeof IntakeForm>;

export const Draft = z.object({ id: DraftId, form: IntakeForm, version: Version, updatedAt: Instant });
export type Draft = z.infer<typeof Draft>;

/** An open case that may be the same matter (§2.7). */
export const Similar = z.object({
  caseId: CaseId,
  number: z.string(),
  excerpt: z.string(),
  receivedAt: Instant,
  state: z.string(),
  reasons: z.array(z.enum(['same-customer', 'same-phone', 'same-order', 'similar-text'])),
});
export type Similar = z.infer<typeof Similar>;

export const intake = {
  drafts: procedure.output(z.array(Draft)),
  saveDraft: procedure
    .input(z.object({ id: DraftId, form: IntakeForm, expectedVersion: Version }))
    .output(z.object({ version: Version })),
  discardDraft: procedure.input(z.object({ id: DraftId })).output(z.object({})),
  restoreDraft: procedure.input(z.object({ id: DraftId })).output(z.object({})),
  findSimilar: procedure
    .input(z.object({ words: LongText, phone: Line, orderNumber: Line, customerId: CustomerId.nullable() }))
    .output(z.array(Similar)),
  accept: procedure
    .input(z.object({ form: IntakeForm, draftId: DraftId.optional(), linkTo: CaseId.optional() }))
    .output(z.object({ caseId: CaseId, number: z.string() })),
};
