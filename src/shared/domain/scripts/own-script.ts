// A script as a shop writes it (§7.1): unfinished while it is a draft, complete before it is approved.
import { z } from 'zod';
import { Language } from '../vocabulary.ts';
import { placeholdersIn } from './fill-placeholders.ts';
import { expandFragments, type Fragments } from './fragments.ts';
import { Script, ScriptFacts } from './script.ts';

export const maxTitle = 80;
export const maxText = 4_000;
export const maxTags = 20;

/** Everything a person writes of a script. Nothing is compulsory yet: a draft is saved while it is typed. */
export const ScriptBody = z.object({
  kind: ScriptFacts.shape.kind,
  steps: z.array(ScriptFacts.shape.steps.element).max(16).default([]),
  scenarios: z.array(z.string().min(1).max(60)).max(40).default([]),
  demands: ScriptFacts.shape.demands,
  customerTypes: ScriptFacts.shape.customerTypes,
  channels: z.array(z.string().min(1).max(60)).max(40).default([]),
  risks: ScriptFacts.shape.risks,
  tone: ScriptFacts.shape.tone,
  tier: ScriptFacts.shape.tier,
  title: z.string().max(maxTitle).default(''),
  text: z.string().max(maxText).default(''),
  contrast: z
    .object({ bad: z.string().max(maxText), reason: z.string().max(1_000) })
    .nullable()
    .default(null),
  tags: z.array(z.string().trim().min(1).max(30)).max(maxTags).default([]),
});
export type ScriptBody = z.infer<typeof ScriptBody>;

/** Ids of the shop's own scripts are made by the page, so that a save whose answer was lost makes no second script. */
export const ownScriptId = /^own-[a-z0-9][a-z0-9-]{3,70}$/;

/** One language version of a script: the same id may stand in several languages. */
export const ScriptRef = z.object({ id: z.string().min(1).max(80), language: Language });
export type ScriptRef = z.infer<typeof ScriptRef>;

/** What still keeps a draft from being approved; `names` are the blanks or fragments meant. */
export interface ScriptFault {
  field: 'title' | 'text' | 'steps' | 'contrast';
  code: 'empty' | 'unknown-blank' | 'unknown-fragment' | 'fragment-cycle' | 'bad-empty' | 'reason-empty' | 'same';
  names?: string[];
}

/** Everything that must be mended before a script may be approved, in the order of the form. */
export function scriptFaults(body: ScriptBody, fragments: Fragments): ScriptFault[] {
  const faults: ScriptFault[] = [];
  if (body.title.trim() === '') faults.push({ field: 'title', code: 'empty' });
  if (body.steps.length === 0) faults.push({ field: 'steps', code: 'empty' });
  faults.push(...textFaults(body.text, fragments));
  if (body.kind === 'pair') faults.push(...contrastFaults(body));
  return faults;
}

function textFaults(text: string, fragments: Fragments): ScriptFault[] {
  if (text.trim() === '') return [{ field: 'text', code: 'empty' }];
  const faults: ScriptFault[] = [];
  const expanded = expandFragments(text, fragments);
  const { unknown } = placeholdersIn(expanded.text);
  if (unknown.length > 0) faults.push({ field: 'text', code: 'unknown-blank', names: unknown });
  if (expanded.unknown.length > 0) faults.push({ field: 'text', code: 'unknown-fragment', names: expanded.unknown });
  if (expanded.cycle) faults.push({ field: 'text', code: 'fragment-cycle', names: expanded.cycle });
  return faults;
}

function contrastFaults({ text, contrast }: ScriptBody): ScriptFault[] {
  if (!contrast || contrast.bad.trim() === '') return [{ field: 'contrast', code: 'bad-empty' }];
  if (contrast.bad.trim() === text.trim()) return [{ field: 'contrast', code: 'same' }];
  return contrast.reason.trim() === '' ? [{ field: 'contrast', code: 'reason-empty' }] : [];
}

/** What a person could have written of a script: its body without id, language and state. */
export function bodyOf(script: Script): ScriptBody {
  return ScriptBody.parse({ ...script, contrast: script.contrast ?? null });
}

/** The script that a complete body makes. Throws when it is not complete: see `scriptFaults`. */
export function scriptOf(body: ScriptBody, { id, language }: ScriptRef, state: Script['state']): Script {
  const { contrast, ...rest } = body;
  return Script.parse({
    ...rest,
    ...(body.kind === 'pair' && contrast ? { contrast } : {}),
    id,
    language,
    state,
  });
}

/** True when nothing is written: what was chosen (kind, step, tone) is no words. */
export function isUnwritten({ title, text, contrast, tags }: ScriptBody): boolean {
  const words = [title, text, contrast?.bad ?? '', contrast?.reason ?? '', ...tags];
  return words.every((one) => one.trim() === '');
}

/** True when two bodies say the same; the order of lists does not count. */
export function isSameBody(left: ScriptBody, right: ScriptBody): boolean {
  return comparable(left) === comparable(right);
}

/** Everything a body says as one string; equal for bodies that say the same. */
export function comparable(body: ScriptBody): string {
  const sorted = (values: readonly string[]): string[] => [...values].sort();
  const contrast = body.kind === 'pair' ? body.contrast : null;
  return JSON.stringify([
    body.kind,
    ...[body.steps, body.scenarios, body.demands, body.customerTypes, body.channels, body.risks, body.tags].map(sorted),
    body.tone,
    body.tier,
    body.title,
    body.text,
    contrast ? [contrast.bad, contrast.reason] : null,
  ]);
}
