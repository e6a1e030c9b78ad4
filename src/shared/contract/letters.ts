import { z } from 'zod';
import { ApologyTier, Language } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import { CaseId, Instant, LetterId, LongText, Version } from './ids.ts';

export const LetterState = z.enum(['draft', 'to-sign', 'to-print', 'printed']);
export type LetterState = z.infer<typeof LetterState>;

export const LetterSummary = z.object({
  id: LetterId,
  caseId: CaseId,
  caseNumber: z.string(),
  customerName: z.string().nullable(),
  templateId: z.string(),
  tier: ApologyTier,
  language: Language,
  paper: z.string(),
  state: LetterState,
  createdAt: Instant,
  printedAt: Instant.nullable(),
  version: Version,
});
export type LetterSummary = z.infer<typeof LetterSummary>;

/** The working text of a letter; `content` and `style` follow shared/domain/letters. */
export const LetterFields = z.object({
  templateId: z.string().max(80),
  tier: ApologyTier,
  language: Language,
  paper: z.string().max(40),
  personalSentence: LongText,
  content: z.record(z.string(), z.unknown()),
  style: z.record(z.string(), z.unknown()),
});
export type LetterFields = z.infer<typeof LetterFields>;

export const LetterDetail = LetterSummary.extend({
  fields: LetterFields,
  /** The text as it was printed; null until then, never changed after. */
  frozen: z.record(z.string(), z.unknown()).nullable(),
  signedBy: z.string().nullable(),
  prints: z.array(z.object({ at: Instant, by: z.string().nullable(), how: z.string() })),
});
export type LetterDetail = z.infer<typeof LetterDetail>;

export const letters = {
  list: procedure.input(z.object({ state: LetterState.optional() })).output(z.array(LetterSummary)),
  show: procedure.input(z.object({ id: LetterId })).output(LetterDetail),
  save: procedure
    .input(z.object({ caseId: CaseId, id: LetterId.nullable(), fields: LetterFields, expectedVersion: Version }))
    .output(z.object({ id: LetterId, version: Version })),
  discard: procedure.input(z.object({ id: LetterId })).output(z.object({})),
  restore: procedure.input(z.object({ id: LetterId })).output(z.object({})),
  /** Personal sentences already used for other customers, to refuse a canned one (§9.1). */
  isSentenceUsed: procedure
    .input(z.object({ caseId: CaseId, sentence: LongText }))
    .output(z.object({ isUsed: z.boolean() })),
  /** Checks the text and puts it into the queue: to sign when the tier asks for it, else to print. */
  submit: procedure
    .input(z.object({ id: LetterId, expectedVersion: Version }))
    .output(z.object({ state: LetterState })),
  sign: procedure.input(z.object({ id: LetterId, expectedVersion: Version })).output(z.object({ state: LetterState })),
  /** Freezes the text and writes the print to the timeline. */
  recordPrint: procedure
    .input(z.object({ id: LetterId, how: z.enum(['printer', 'pdf']), reason: z.string().max(200).default('') }))
    .output(z.object({ printedAt: Instant })),
};
