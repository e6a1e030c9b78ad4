// What a script is (§7.1): words a person can say or send at one step, for one kind of complaint.
import { z } from 'zod';
import { ApologyTier, CustomerType, Demand, Language, RiskLevel, eightSteps } from '../vocabulary.ts';

/** Where in a case a script is said: the eight steps (§6) and the moments beside them (§7.2). */
export const scriptSteps = [
  ...eightSteps,
  'holding',
  'progress',
  'follow-up-24h',
  'follow-up-3d',
  'refusal',
  'regulator',
  'press',
  'video-apology',
] as const;
export const ScriptStep = z.enum(scriptSteps);
export type ScriptStep = z.infer<typeof ScriptStep>;

/** A script to say, a "say this, not that" pair, or how a case was solved (§7.6). */
export const scriptKinds = ['script', 'pair', 'solution'] as const;
export const ScriptKind = z.enum(scriptKinds);
export type ScriptKind = z.infer<typeof ScriptKind>;

/** How it sounds: warm for feelings, calm for heat, brisk for somebody in a hurry, formal for writing and officials. */
export const scriptTones = ['warm', 'calm', 'brisk', 'formal'] as const;
export const ScriptTone = z.enum(scriptTones);
export type ScriptTone = z.infer<typeof ScriptTone>;

/** Life of a script: only approved ones are offered in a case. */
export const scriptStates = ['draft', 'approved', 'retired'] as const;
export const ScriptState = z.enum(scriptStates);
export type ScriptState = z.infer<typeof ScriptState>;

/** Stable across languages and versions, e.g. `listen-logistics-1`. */
export const ScriptId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** What is better left unsaid, and why the script's own text is better. */
export const Contrast = z.object({ bad: z.string().min(1), reason: z.string().min(1) });
export type Contrast = z.infer<typeof Contrast>;

/**
 * The facts of a script, the same in every language. An empty list means "fits any". Scenarios and channels are open
 * words because a shop adds its own categories and channels (§2.1, §2.3); shipped scripts use the shipped codes.
 */
export const ScriptFacts = z.object({
  id: ScriptId,
  kind: ScriptKind.default('script'),
  steps: z.array(ScriptStep).min(1),
  scenarios: z.array(z.string().min(1)).default([]),
  demands: z.array(Demand).default([]),
  customerTypes: z.array(CustomerType).default([]),
  channels: z.array(z.string().min(1)).default([]),
  risks: z.array(RiskLevel).default([]),
  tone: ScriptTone.default('warm'),
  /** Who says or signs it. */
  tier: ApologyTier.default('agent'),
  state: ScriptState.default('approved'),
});
export type ScriptFacts = z.infer<typeof ScriptFacts>;
export type ScriptFactsInput = z.input<typeof ScriptFacts>;

/** The words of a script in one language; in a pair `text` is what to say and `contrast` what not to. */
export const ScriptWords = z.object({
  title: z.string().min(1).max(80),
  text: z.string().min(1).max(4_000),
  contrast: Contrast.optional(),
  tags: z.array(z.string().min(1)).default([]),
});
export type ScriptWords = z.infer<typeof ScriptWords>;
export type ScriptWordsInput = z.input<typeof ScriptWords>;

/** A whole script in one language (§7.1). A pair without its bad half is refused. */
export const Script = ScriptFacts.extend(ScriptWords.shape)
  .extend({ language: Language })
  .refine((script) => (script.kind === 'pair') === (script.contrast !== undefined), {
    path: ['contrast'],
    message: 'a pair, and only a pair, has a contrast',
  });
export type Script = z.infer<typeof Script>;
