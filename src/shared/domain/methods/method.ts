// A method is data (§5.1): ordered steps, each a list of panels over the same case record, and what must be true to go on.
import { z } from 'zod';

import { Check, keysOf } from '#shared/domain/methods/check.ts';
import type { FieldRegistry } from '#shared/domain/methods/field.ts';
import { EightStep, Localized } from '#shared/domain/vocabulary.ts';

/** What a panel is. `fields` shows its fields; every other kind has a part of its own, and may show fields as well. */
export const panelKinds = [
  'fields',
  'verbatim-notes',
  'quick-phrases',
  'silence-timer',
  'temper',
  'restatement',
  'acknowledgement',
  'status-log',
  'promises',
  'response-plan',
  'on-site',
  'feel-composer',
  'letters',
  'evidence',
  'custody',
  'allegations',
  'weighing',
  'loss',
  'options',
  'approvals',
  'departments',
  'customer-choice',
  'care-notes',
  'gesture',
  'compensations',
  'follow-ups',
  'root-cause',
  'solution-library',
] as const;
export const PanelKind = z.enum(panelKinds);
export type PanelKind = z.infer<typeof PanelKind>;

const code = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A panel of a step. The same panel may stand in many methods: the values follow the case, not the panel. */
export const Panel = z.object({
  /** Unique within the step; anchor for "fill it here" of a missing requirement. */
  code,
  kind: PanelKind,
  title: Localized,
  hint: Localized.optional(),
  /** Field keys of the registry, in order of display. */
  fields: z.array(z.string()).default([]),
  /** Shown only while this holds; hidden panels keep their values. */
  when: Check.optional(),
  /** Length of the silence timer. */
  seconds: z.number().int().min(1).max(60).optional(),
  /** Quick phrases: put into the notes by one key each (1–9), or read out as questions. */
  phrases: z.array(Localized).max(9).optional(),
  /** Folded at first; opens on demand. */
  isOptional: z.boolean().default(false),
});
export type Panel = z.infer<typeof Panel>;
export type PanelInput = z.input<typeof Panel>;

/** What must be true to go on, with the sentence that says what is missing and the one that says what to do (§14.7). */
export const ExitRule = z.object({
  code,
  /** The rule applies only while this holds. */
  when: Check.optional(),
  check: Check,
  /** What is missing: "还没记下客户的原话". */
  message: Localized,
  /** What to do now: "在「客户原话」里记一两句就行". */
  remedy: Localized,
  /** Panel kind that fills it; with `fieldKey` the page opens exactly that field. */
  panel: PanelKind,
  fieldKey: z.string().optional(),
});
export type ExitRule = z.infer<typeof ExitRule>;

export const Step = z.object({
  code,
  /** Steps of the eight-step method that this one covers: scripts and reopening follow them. */
  eightSteps: z.array(EightStep).min(1),
  title: Localized,
  /** One line: what this step is for. */
  purpose: Localized,
  doList: z.array(Localized).min(1).max(8),
  neverList: z.array(Localized).min(1).max(6),
  panels: z.array(Panel).min(1),
  exit: z.array(ExitRule).default([]),
});
export type Step = z.infer<typeof Step>;
export type StepInput = z.input<typeof Step>;

export const Method = z.object({
  code,
  title: Localized,
  /** When to take this method, in one line. */
  purpose: Localized,
  steps: z.array(Step).min(1).max(20),
});
export type Method = z.infer<typeof Method>;
export type MethodInput = z.input<typeof Method>;

/** Every field key that the method shows, without repeats. */
export function fieldsShown(method: Method): string[] {
  return [...new Set(method.steps.flatMap((step) => step.panels.flatMap((panel) => panel.fields)))];
}

/**
 * Faults of a method beyond its shape (§5.3, a manager's edited copy): unknown fields, repeated codes, and rules that
 * ask for something no panel of their step shows. Empty when sound; each fault is `path: what`.
 */
export function methodFaults(method: Method, registry: FieldRegistry): string[] {
  const faults = repeats(method.steps.map((step) => step.code)).map((step) => `${step}: step code repeated`);
  for (const step of method.steps) faults.push(...stepFaults(step, registry));
  return faults;
}

function stepFaults(step: Step, registry: FieldRegistry): string[] {
  const faults = repeats(step.panels.map((panel) => panel.code)).map((p) => `${step.code}.${p}: panel repeated`);
  const shown = new Set(step.panels.flatMap((panel) => panel.fields));
  const kinds = new Set(step.panels.map((panel) => panel.kind));
  for (const key of [...shown, ...step.panels.flatMap((panel) => (panel.when ? keysOf(panel.when) : []))]) {
    if (!registry.has(key)) faults.push(`${step.code}: unknown field ${key}`);
  }
  for (const rule of step.exit) {
    const path = `${step.code}.${rule.code}`;
    if (!kinds.has(rule.panel)) faults.push(`${path}: no ${rule.panel} panel in this step`);
    if (rule.fieldKey !== undefined && !shown.has(rule.fieldKey)) faults.push(`${path}: ${rule.fieldKey} not shown`);
    for (const key of [...keysOf(rule.check), ...(rule.when ? keysOf(rule.when) : [])]) {
      if (!registry.has(key)) faults.push(`${path}: unknown field ${key}`);
    }
  }
  return faults;
}

function repeats(codes: string[]): string[] {
  return codes.filter((one, index) => codes.indexOf(one) !== index);
}
