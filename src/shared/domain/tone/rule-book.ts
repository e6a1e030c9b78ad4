// The schema of the tone rules (§7.8): data in src/shared/content/tone, read by the small engine beside this file.
// Patterns are regular expressions over folded text with three short forms (patterns.ts): <family>, ~N and ≈N.
import { z } from 'zod';
import { Localized } from '../vocabulary.ts';
import { ToneKind, ToneSurface } from './kinds.ts';

const Pattern = z.string().min(1);

/** A better wording in the language of the checked text; `{span}` is the span itself, `【…】` or `[…]` a gap to fill in. */
export const Wording = z.union([
  z.object({ 'zh-CN': z.string(), 'zh-TW': z.string() }).strict(),
  z.object({ en: z.string() }).strict(),
]);
export type Wording = z.infer<typeof Wording>;

const Suggestion = z.object({ when: Pattern.optional(), wording: Wording }).strict();

/** A fault that shows in one sentence. */
export const SentenceRule = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: ToneKind,
    match: z.array(Pattern).min(1),
    /** Patterns that, anywhere in the sentence, make it fine. */
    unless: z.array(Pattern).default([]),
    /** Patterns that, anywhere in the text, make it fine (a time, an owner). */
    unlessInText: z.array(Pattern).default([]),
    /** What is underlined and replaced: the matched words, or the whole clauses or sentence around them. */
    span: z.enum(['match', 'clause', 'sentence']).default('clause'),
    /** Between rules that meet on the same words the stronger speaks; 1 is silent beside a 3 in its sentence. */
    strength: z.int().min(1).max(3).default(2),
    /** The rule is on words in capitals alone, and on none of these (in small letters). */
    capitalsBut: z.array(z.string().regex(/^[a-z]+$/)).optional(),
    why: Localized,
    suggestions: z.array(Suggestion).min(1),
    /** Tried by the tests: every bad example is found by this rule, no good one by any rule. */
    examples: z.object({ bad: z.array(z.string()).min(2), good: z.array(z.string()).min(2) }).strict(),
  })
  .strict();
export type SentenceRule = z.output<typeof SentenceRule>;

/** A fault that only a whole text can show: something it should hold is missing. */
export const TextRule = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: ToneKind,
    surfaces: z.array(ToneSurface).min(1),
    /** Shorter texts (characters of the text) are not whole enough to be judged. */
    minCharacters: z.int().positive(),
    minSentences: z.int().positive(),
    /** Every one must be in the text for the rule to speak … */
    judgeWhen: z.array(Pattern),
    /** … and none of these. */
    satisfiedBy: z.array(Pattern).min(1),
    underline: z.enum(['first-sentence', 'last-sentence']),
    why: Localized,
    suggestions: z.array(Suggestion).min(1),
    examples: z.object({ bad: z.array(z.string()).min(1), good: z.array(z.string()).min(2) }).strict(),
  })
  .strict();
export type TextRule = z.output<typeof TextRule>;

/** What is said about a fault that the learned weights find; one for each kind. */
export const LearnedRule = z
  .object({
    id: z.string().regex(/^[a-z0-9-]+$/),
    kind: ToneKind,
    /** Patterns that, anywhere in the sentence, make it fine. */
    unless: z.array(Pattern).default([]),
    /** Patterns that, anywhere in the text, make it fine (a time, an owner). */
    unlessInText: z.array(Pattern).default([]),
    why: Localized,
    suggestions: z.array(Suggestion).min(1),
    /** Learned from, and tried by the tests like those of the other rules. */
    examples: z.object({ bad: z.array(z.string()).min(2), good: z.array(z.string()).min(2) }).strict(),
  })
  .strict();
export type LearnedRule = z.output<typeof LearnedRule>;

/** Everything the check knows in one written language. */
export const ToneRuleBook = z
  .object({
    script: z.enum(['han', 'latin']),
    families: z.record(z.string(), z.string().min(1)),
    /** Openings of the customer's reported words; judged no further than the clause they open. */
    reported: z.array(Pattern),
    /** Set forms of letters that are no fault as a line of their own: salutations and closings. */
    conventions: z.object({ opening: z.array(Pattern).min(1), closing: z.array(Pattern).min(1) }).strict(),
    rules: z.array(SentenceRule),
    textRules: z.array(TextRule),
    learned: z.array(LearnedRule),
    /** Names of the families whose words the weights take as one; the first wins where two overlap. */
    weighed: z.array(z.string()),
    /** Words that say the same thing, noticed as one by the weights wherever they stand. */
    marks: z.record(z.string(), z.string().min(1)),
  })
  .strict();
export type ToneRuleBook = z.input<typeof ToneRuleBook>;
