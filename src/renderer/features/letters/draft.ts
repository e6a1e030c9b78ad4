// What a person writes and chooses for a letter, and the letter made from it (§9.1, §9.5). Pure: the editor keeps one
// draft, saves it whole and shows what is composed from it.
import { z } from 'zod';
import type { LetterFields } from '#shared/contract/letters.ts';
import { letterTemplates } from '#shared/content/letters/templates.ts';
import { checkLetter } from '#shared/domain/letters/check-letter.ts';
import { chooseFont } from '#shared/domain/letters/choose-font.ts';
import { composeLetter, gapMark, plainText, printedText } from '#shared/domain/letters/compose-letter.ts';
import { letterDate } from '#shared/domain/letters/letter-date.ts';
import {
  Addressee,
  FontKey,
  GroundId,
  InkId,
  LetterContent,
  LetterFact,
  LetterStyle,
  Orientation,
  PaperId,
  WantedMarks,
  type LetterProblem,
  type LetterTemplate,
} from '#shared/domain/letters/letter.ts';

/** The look a person chose. `font` is the wanted hand; the printed one covers the whole text (§9.2). */
export const DraftLook = z.object({
  font: FontKey,
  variation: z.number().min(0).max(1),
  ink: InkId,
  ground: GroundId.default('white'),
  orientation: Orientation,
  seed: z.string().min(1),
  /** `drawn`: the signature the signer keeps stands above the printed name. */
  signature: WantedMarks.shape.signature,
  hasSeal: WantedMarks.shape.hasSeal,
});
export type DraftLook = z.infer<typeof DraftLook>;

/** `overrides` holds text written over the template by place: `salutation`, `closing`, `body.0` … */
export const LetterDraft = z.object({
  templateId: z.string(),
  paper: PaperId,
  addressee: Addressee,
  facts: z.partialRecord(LetterFact, z.string()),
  overrides: z.record(z.string(), z.string()),
  personalSentence: z.string(),
  /** Local day YYYY-MM-DD under the letter. */
  day: z.string(),
  isDateFormal: z.boolean(),
  /** The person chose that a long text goes on with another card instead of being shortened. */
  mayContinue: z.boolean().default(false),
  look: DraftLook,
});
export type LetterDraft = z.infer<typeof LetterDraft>;

/** A draft made into a letter: what prints, and everything that still keeps it from printing. */
export interface DraftedLetter {
  template: LetterTemplate;
  content: LetterContent;
  style: LetterStyle;
  missing: LetterFact[];
  problems: LetterProblem[];
}

/** Thrown texts and unknown templates of older programs must not break the page: undefined for what is no letter. */
export function readDraft(fields: Pick<LetterFields, 'content'>): LetterDraft | undefined {
  const read = LetterDraft.safeParse(fields.content['draft']);
  return read.success && templateById(read.data.templateId) ? read.data : undefined;
}

/** The letter as it was stored or frozen; undefined when it cannot be read. */
export function readLetter(stored: {
  content?: unknown;
  style?: unknown;
}): { content: LetterContent; style: LetterStyle } | undefined {
  const content = LetterContent.safeParse(stored.content);
  const style = LetterStyle.safeParse(stored.style);
  return content.success && style.success ? { content: content.data, style: style.data } : undefined;
}

/** A shipped template. */
export function templateById(id: string): LetterTemplate | undefined {
  return letterTemplates.find((template) => template.id === id);
}

/** Composes the letter. `isSentenceUsed`: the core knows this personal sentence from another customer's letter. */
export function composeDraft(draft: LetterDraft, isSentenceUsed: boolean): DraftedLetter {
  const template = templateById(draft.templateId)!;
  const usedForOthers = isSentenceUsed ? [draft.personalSentence] : [];
  const composed = composeLetter(overridden(template, draft), {
    caseFacts: { addressee: draft.addressee, facts: draft.facts },
    personalSentence: draft.personalSentence,
    usedForOthers,
    date: draft.day,
  });
  const content: LetterContent = {
    ...composed.content,
    salutation: plainText(draft.overrides['salutation'] ?? composed.content.salutation),
    date: letterDate(draft.day, template.language, draft.isDateFormal, draft.look.orientation),
    // Other papers have no cover: its characters must not decide about their hand.
    cover: draft.paper === 'a5-folded' ? plainText(draft.overrides['cover'] ?? composed.content.cover ?? '') : '',
  };
  const { font } = chooseFont(printedText(content), template.language, draft.look.font);
  const { variation, seed, ink, ground, orientation } = draft.look;
  const gapsAreAsked = composed.missing.length > 0;
  const checked = checkLetter(content, { usedForOthers, preferredFont: draft.look.font })
    // The gap marks of missing facts are asked for by name already.
    .map((problem) => (gapsAreAsked ? withoutGapMarks(problem) : problem))
    .filter((problem) => problem !== undefined)
    .filter(({ code }) => !composed.problems.some((known) => known.code === code));
  return {
    template,
    content,
    style: { font, variation, seed, ink, ground, orientation },
    missing: composed.missing,
    problems: [...composed.problems, ...checked],
  };
}

/** What is saved: the finished text and look for print and archive, and the draft to go on writing. */
export function fieldsOf(draft: LetterDraft): LetterFields {
  const { template, content, style } = composeDraft(draft, false);
  return {
    templateId: template.id,
    tier: template.tier,
    language: template.language,
    paper: draft.paper,
    personalSentence: content.personalSentence,
    content: { ...content, draft },
    style: { ...style, signature: draft.look.signature, hasSeal: draft.look.hasSeal },
  };
}

/** Text of one place as the editor shows it: the override or the template, with known facts filled in. */
export function placeText(draft: LetterDraft, place: string, source: string): string {
  return fillFacts(draft.overrides[place] ?? source, draft.facts);
}

/**
 * An edited text back to its template form: a gap mark that still stands becomes its placeholder again, so that the fact
 * fills in later. When marks were added or removed nobody can tell which is which: the text stays as typed.
 */
export function overrideOf(edited: string, before: string, facts: LetterDraft['facts']): string {
  const open = [...before.matchAll(/\{(\w+)\}/g)].filter(([, name]) => (facts[name as LetterFact] ?? '').trim() === '');
  const typed = edited.split(gapMark);
  if (typed.length - 1 !== open.length) return edited;
  return typed.map((text, index) => text + (open[index]?.[0] ?? '')).join('');
}

function fillFacts(text: string, facts: LetterDraft['facts']): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name as LetterFact]?.trim() || gapMark);
}

function overridden(template: LetterTemplate, { overrides }: LetterDraft): LetterTemplate {
  const closing = overrides['closing'];
  return {
    ...template,
    body: template.body.map((text, index) => overrides[`body.${index}`] ?? text),
    closing: closing === undefined ? template.closing : closing.split('\n'),
  };
}

function withoutGapMarks(problem: LetterProblem): LetterProblem | undefined {
  if (problem.code !== 'placeholder-left') return problem;
  const found = (problem.found ?? []).filter((one) => one !== gapMark);
  return found.length === 0 ? undefined : { ...problem, found };
}
