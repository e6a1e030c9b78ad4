// What a rule that reads a customer's text may say (§2.2, §4.1, §4.2). Rules are data; match-rules.ts interprets them.
// Patterns are regular expressions over folded text (simplified, half width, lower case) with three additions:
// <name> stands for a lexicon entry, <gap8> for up to 8 characters of the same clause, <any8> for up to 8 of the same sentence.
import { z } from 'zod';
import { Demand, Severity, ShippedCategory, SignalKind } from '#shared/domain/vocabulary.ts';

const MAX_REPEAT = 24;

/** True when a pattern can only take time linear in the text: no open repetition, no repetition inside a repetition. */
export function isBoundedPattern(pattern: string): boolean {
  const bare = pattern.replaceAll(/\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  if (/[*+]|\{\d*,\}/.test(bare)) return false;
  const repeats = [...bare.matchAll(/\{(\d+)(?:,(\d+))?\}/g)].map(([, low, high]) => Number(high ?? low));
  if (repeats.some((repeat) => repeat > MAX_REPEAT)) return false;
  return !hasNestedRepeat(bare);
}

// A repeated group may repeat inside only when it begins or ends with a space, as English words do: then it can match in one way only.
function hasNestedRepeat(bare: string): boolean {
  const open: { repeats: boolean; ofWords: boolean }[] = [];
  for (let index = 0; index < bare.length; index += 1) {
    if (bare[index] === '(') open.push({ repeats: false, ofWords: bare.startsWith('(?: ', index) });
    if (bare[index] === '{' || bare.startsWith('<gap', index)) for (const group of open) group.repeats = true;
    if (bare[index] !== ')') continue;
    const group = open.pop();
    const ofWords = group?.ofWords === true || bare[index - 1] === ' ';
    if (group?.repeats === true && !ofWords && bare[index + 1] === '{') return true;
  }
  return false;
}

const Pattern = z
  .string()
  .min(1)
  .refine(isBoundedPattern, 'a pattern must be linear: no *, no +, no nested repetition');
const RuleId = z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/);

/** Word lists by name: alternatives of a pattern, written once and used as <name>. */
export const Lexicon = z.record(z.string().regex(/^[a-z][a-z-]*$/), z.array(Pattern).min(1));
export type Lexicon = z.infer<typeof Lexicon>;

const Context = z.object({
  /** The match does not count when the text just before it ends with one of these. */
  unlessBefore: z.array(Pattern).optional(),
  /** … when the text just after it begins with one of these. */
  unlessAfter: z.array(Pattern).optional(),
  /** … when one of these stands within reach in the same sentence (24 characters, 60 in Latin script). */
  unlessNear: z.array(Pattern).optional(),
  /** The match counts only when one of these stands within reach in the same sentence (24 characters, 60 in Latin script). */
  needsNear: z.array(Pattern).optional(),
  /** The rule is silent when one of these stands anywhere in the text: what kind of place it is about. */
  unlessText: z.array(Pattern).optional(),
});

/** A context shared by many rules: negation, a mere thought, words of the shop. */
export const Guard = Context.omit({ needsNear: true, unlessText: true });
export type Guard = z.infer<typeof Guard>;

const RuleBase = Context.extend({
  id: RuleId,
  weight: z.int().min(1).max(60),
  patterns: z.array(Pattern).min(1),
  guards: z.array(z.string()).optional(),
  /** Reads the text as written, for what folding removes: capitals. */
  cased: z.boolean().optional(),
  /** Sentences the rule must find and must not find; every one is run by a test. All invented. */
  examples: z.object({ hits: z.array(z.string()).min(1), misses: z.array(z.string()) }),
});

/** A rule for one kind of escalation signal (§4.1). */
export const SignalRule = RuleBase.extend({ kind: SignalKind });
export type SignalRule = z.infer<typeof SignalRule>;

/** A rule that speaks for one value of a suggested field (§2.2). */
export const SuggestionRule = z.discriminatedUnion('field', [
  RuleBase.extend({ field: z.literal('category'), code: ShippedCategory }),
  RuleBase.extend({ field: z.literal('severity'), code: Severity }),
  RuleBase.extend({ field: z.literal('demand'), code: Demand }),
]);
export type SuggestionRule = z.infer<typeof SuggestionRule>;

/** What the engine reads of either. */
export type TextRule = z.infer<typeof RuleBase>;
