import { z } from 'zod';
import { PostalAddress } from '#shared/domain/letters/address.ts';
import { ApologyTier, Language } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import { CaseId, Instant, LetterId, LongText, Version } from './ids.ts';

export const LetterState = z.enum(['draft', 'to-sign', 'to-print', 'printed', 'posted']);
export type LetterState = z.infer<typeof LetterState>;

/** Name of a kept picture: the hash of its bytes. */
export const PictureHash = z.string().regex(/^[0-9a-f]{64}$/);
export type PictureHash = z.infer<typeof PictureHash>;

/** Largest picture of a signature or seal; the page makes any photo far smaller before it sends it. */
export const maxMarkBytes = 512 * 1024;

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

/** How something of a letter came out: the letter itself on paper or as a file, or its envelope or label. */
export const PrintWay = z.enum(['printer', 'pdf', 'envelope', 'label']);
export type PrintWay = z.infer<typeof PrintWay>;

/** A letter this one corrects, or that corrects it: both texts are kept. */
const Related = z.object({ id: LetterId, state: LetterState, createdAt: Instant }).nullable();

export const LetterDetail = LetterSummary.extend({
  fields: LetterFields,
  /** The text as it was printed; null until then, never changed after. */
  frozen: z.record(z.string(), z.unknown()).nullable(),
  signedBy: z.string().nullable(),
  postedAt: Instant.nullable(),
  /** The pictures fixed when the letter was signed; null when the name stands in handwriting, or nobody signed yet. */
  signature: PictureHash.nullable(),
  seal: PictureHash.nullable(),
  address: PostalAddress.nullable(),
  /** The address of the newest other letter to the same customer, to start from. */
  earlierAddress: PostalAddress.nullable(),
  corrects: Related,
  correctedBy: Related,
  prints: z.array(z.object({ at: Instant, by: z.string().nullable(), how: z.string(), reason: z.string() })),
});
export type LetterDetail = z.infer<typeof LetterDetail>;

/** The signature of the person who asks and the seal of the shop. */
export const LetterMarks = z.object({ signature: PictureHash.nullable(), seal: PictureHash.nullable() });
export type LetterMarks = z.infer<typeof LetterMarks>;

const PngBase64 = z.string().max(Math.ceil(maxMarkBytes / 3) * 4);
const One = z.object({ id: LetterId, expectedVersion: Version });

export const letters = {
  list: procedure.input(z.object({ state: LetterState.optional() })).output(z.array(LetterSummary)),
  show: procedure.input(z.object({ id: LetterId })).output(LetterDetail),
  /** `corrects` names the printed letter a new one takes the place of. */
  save: procedure
    .input(
      z.object({
        caseId: CaseId,
        id: LetterId.nullable(),
        fields: LetterFields,
        expectedVersion: Version,
        corrects: LetterId.nullable().default(null),
      }),
    )
    .output(z.object({ id: LetterId, version: Version })),
  discard: procedure.input(z.object({ id: LetterId })).output(z.object({})),
  restore: procedure.input(z.object({ id: LetterId })).output(z.object({})),
  /** Personal sentences already used for other customers, to refuse a canned one (§9.1). */
  isSentenceUsed: procedure
    .input(z.object({ caseId: CaseId, sentence: LongText }))
    .output(z.object({ isUsed: z.boolean() })),
  /** Checks the whole text (LETTER_NOT_READY) and queues it: to sign when the tier asks for it, else to print. */
  submit: procedure.input(One).output(z.object({ state: LetterState })),
  sign: procedure.input(One).output(z.object({ state: LetterState })),
  /**
   * Freezes the text (STALE_WRITE when it is not the one that was seen) and writes the print to the timeline. A second
   * print needs a reason (INVALID_FIELD). An envelope or label is only recorded.
   */
  recordPrint: procedure
    .input(One.extend({ how: PrintWay, reason: z.string().trim().max(200).default('') }))
    .output(z.object({ printedAt: Instant, version: Version })),
  /** The printed letter is on its way to the customer; `isPosted: false` takes that back (WRONG_STATE when it is not). */
  setPosted: procedure.input(z.object({ id: LetterId, isPosted: z.boolean() })).output(z.object({})),
  /** Changes the address on the envelope; the text of the letter stays as it is. */
  saveAddress: procedure
    .input(z.object({ id: LetterId, address: PostalAddress, expectedVersion: Version }))
    .output(z.object({ version: Version })),
  sender: procedure.output(PostalAddress),
  saveSender: procedure.input(z.object({ sender: PostalAddress })).output(PostalAddress),
  marks: procedure.output(LetterMarks),
  /** Keeps the signature of the person who asks as a PNG; null takes it away. */
  saveSignature: procedure.input(z.object({ png: PngBase64.nullable() })).output(LetterMarks),
  /** Keeps the seal of the shop as a PNG; null takes it away. */
  saveSeal: procedure.input(z.object({ png: PngBase64.nullable() })).output(LetterMarks),
  /** A kept picture as a data URL. */
  picture: procedure.input(z.object({ sha256: PictureHash })).output(z.object({ url: z.string() })),
};
