// What a letter, its template, its paper and its look are (§9.1–9.3).
import { z } from 'zod';
import { ApologyTier, Language, Localized } from '#shared/domain/vocabulary.ts';

/** Who signs a letter: the same three tiers as for apologies (§9.1). */
export const LetterTier = ApologyTier;
export type LetterTier = z.infer<typeof LetterTier>;

/** What a letter is for (§9.1, §10.1, §2.12). */
export const letterKinds = [
  'apology-card',
  'apology-letter',
  'video-script',
  'follow-up-24h',
  'follow-up-3d',
  'thank-you',
  'improvement-notice',
  'refusal',
] as const;
export const LetterKind = z.enum(letterKinds);
export type LetterKind = z.infer<typeof LetterKind>;

/** Papers a letter can be printed on (§9.3). `a5-folded` is an A5 sheet folded to an A6 card. */
export const paperIds = ['a4', 'a5', 'a6', 'b6', 'a5-folded', 'postcard'] as const;
export const PaperId = z.enum(paperIds);
export type PaperId = z.infer<typeof PaperId>;

/** Setting of the text: horizontal lines, or columns from right to left 直排 (§9.3). */
export const orientations = ['horizontal', 'vertical'] as const;
export const Orientation = z.enum(orientations);
export type Orientation = z.infer<typeof Orientation>;

const Millimetres = z.number().min(0).max(1000);

/**
 * A paper: the size of one printed page and its margins, all in millimetres. `foldMm`: where the sheet is folded, from
 * its left edge; the margins are then those of one half.
 */
export const Paper = z.object({
  id: PaperId,
  widthMm: Millimetres,
  heightMm: Millimetres,
  foldMm: Millimetres.optional(),
  marginsMm: z.object({ top: Millimetres, right: Millimetres, bottom: Millimetres, left: Millimetres }),
});
export type Paper = z.infer<typeof Paper>;

/** Envelopes (§9.3): DL, C6 and the Chinese sizes 5, 6 and 7. */
export const envelopeIds = ['dl', 'c6', 'cn-5', 'cn-6', 'cn-7'] as const;
export const EnvelopeId = z.enum(envelopeIds);
export type EnvelopeId = z.infer<typeof EnvelopeId>;

/** An envelope as it lies before its writer, in millimetres. */
export const Envelope = z.object({
  id: EnvelopeId,
  widthMm: Millimetres,
  heightMm: Millimetres,
  hasPostcodeBoxes: z.boolean(),
});
export type Envelope = z.infer<typeof Envelope>;

/** Bundled hands (§9.2). The key is also the CSS family name behind `zj-`. */
export const fontKeys = [
  'lxgw-wenkai',
  'lxgw-wenkai-tc',
  'ma-shan-zheng',
  'long-cang',
  'zhi-mang-xing',
  'iansui',
  'caveat',
  'kalam',
] as const;
export const FontKey = z.enum(fontKeys);
export type FontKey = z.infer<typeof FontKey>;

/** Inks a letter can be written in. */
export const inkIds = ['black', 'blue-black', 'blue', 'sepia'] as const;
export const InkId = z.enum(inkIds);
export type InkId = z.infer<typeof InkId>;

/** Colours of the card itself, pale enough for every ink; all but white are printed past the edge (bleed). */
export const groundIds = ['white', 'cream', 'rose', 'mist'] as const;
export const GroundId = z.enum(groundIds);
export type GroundId = z.infer<typeof GroundId>;

/** The look of one letter. `variation` 0 is even, 1 the liveliest hand; `seed` fixes it, so use the letter's id. */
export const LetterStyle = z.object({
  font: FontKey,
  variation: z.number().min(0).max(1),
  seed: z.string().min(1),
  ink: InkId,
  /** Left out in letters of older programs: white. */
  ground: GroundId.optional(),
  orientation: Orientation,
});
export type LetterStyle = z.infer<typeof LetterStyle>;

/** Pictures a letter wants beside its text: the signer's own signature, the seal of the shop (§9.2). */
export const WantedMarks = z.object({
  signature: z.enum(['name', 'drawn']).catch('name'),
  hasSeal: z.boolean().catch(false),
});
export type WantedMarks = z.infer<typeof WantedMarks>;

/** Facts a template may name as `{fact}`; one vocabulary for all templates, so that a form can ask for a missing one. */
export const letterFacts = [
  'storeName',
  'storePhone',
  'complaintDate',
  'incident',
  'productName',
  'remedy',
  'remedyDate',
  'improvement',
  'improvementDate',
  'gesture',
  'followUpDate',
  'reason',
  'internalRoute',
  'externalRoute',
  'signerName',
  'signerTitle',
  'signerPhone',
] as const;
export const LetterFact = z.enum(letterFacts);
export type LetterFact = z.infer<typeof LetterFact>;

/** How a customer is greeted: `warm` on cards and notes, `formal` on letters (§9.1). */
export const SalutationForm = z.enum(['warm', 'formal']);
export type SalutationForm = z.infer<typeof SalutationForm>;

/**
 * A letter template in one language. `body` holds paragraphs with `{fact}` placeholders; exactly one paragraph is
 * `{personal}`, where the compulsory personal sentence stands. `closing` lines stand before the signature;
 * `signature` lines are filled like the body. `formal` letters are set without handwriting variation.
 */
export const LetterTemplate = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  kind: LetterKind,
  tier: LetterTier,
  language: Language,
  paper: PaperId,
  orientation: Orientation,
  formal: z.boolean(),
  salutation: SalutationForm,
  body: z
    .array(z.string().min(1))
    .min(2)
    .refine((paragraphs) => paragraphs.filter((text) => text.includes('{personal}')).length === 1, {
      message: 'exactly one paragraph holds {personal}',
    }),
  closing: z.array(z.string().min(1)).max(3),
  signature: z.array(z.string().min(1)).min(1).max(3),
  /** One line for the person who chooses: when this one fits. */
  use: z.string().min(1),
});
export type LetterTemplate = z.infer<typeof LetterTemplate>;

/** Sex as the customer gave it; never guessed from a name or a voice (§2.7). */
export const salutationSexes = ['female', 'male', 'unknown'] as const;
export const SalutationSex = z.enum(salutationSexes);
export type SalutationSex = z.infer<typeof SalutationSex>;

/** How the customer is to be addressed. `title` is a chosen form such as 老师, 医生, 經理, Dr and goes before sex. */
export const Addressee = z.object({
  /** Full name as recorded, "王小明", "Ana Lima"; empty when not given. */
  name: z.string().max(80),
  sex: SalutationSex,
  title: z.string().max(20).optional(),
  /** English only: the customer is on first-name terms with the shop. */
  firstName: z.boolean().optional(),
});
export type Addressee = z.infer<typeof Addressee>;

/** What the case gives a letter: the addressee and the facts that placeholders may name. */
export const CaseFacts = z.object({
  addressee: Addressee,
  facts: z.partialRecord(LetterFact, z.string()),
});
export type CaseFacts = z.infer<typeof CaseFacts>;

/** The text of a letter, frozen as it is sent (§9.4). The personal sentence is also part of `paragraphs`. */
export const LetterContent = z.object({
  templateId: z.string(),
  language: Language,
  formal: z.boolean(),
  salutation: z.string(),
  paragraphs: z.array(z.string()),
  personalSentence: z.string(),
  closing: z.array(z.string()),
  signature: z.array(z.string()),
  date: z.string(),
  /** Words on the cover of a folded card; other papers have no cover. */
  cover: z.string().optional(),
});
export type LetterContent = z.infer<typeof LetterContent>;

/** Declared reasons why a letter may not go out yet. `missing-fact` is asked for, never printed raw (§7.5, §9.5). */
export const letterProblemCodes = [
  'missing-fact',
  'unknown-placeholder',
  'personal-sentence-empty',
  'personal-sentence-too-short',
  'personal-sentence-reused',
  'placeholder-left',
  'uncovered-characters',
  'signature-empty',
  'text-too-long',
  'unreadable',
] as const;
export const LetterProblemCode = z.enum(letterProblemCodes);
export type LetterProblemCode = z.infer<typeof LetterProblemCode>;

/**
 * A declared problem; `fact` names the missing placeholder, `found` the placeholders left or the characters no font has,
 * `over` the characters above the longest letter.
 */
export const LetterProblem = z.object({
  code: LetterProblemCode,
  over: z.number().int().positive().optional(),
  fact: z.string().optional(),
  found: z.array(z.string()).optional(),
});
export type LetterProblem = z.infer<typeof LetterProblem>;

/** Name and hint of a fact for the form that asks for it. */
export const LetterFactLabel = z.object({ label: Localized, example: Localized });
export type LetterFactLabel = z.infer<typeof LetterFactLabel>;
