// The field registry's schema (§5.1): every case field a panel may show is defined once, whatever the method.
// Values are stored per case by key as JSON; fields with `source: 'case'` live in columns of the case itself.
import { z } from 'zod';

import { Localized } from '#shared/domain/vocabulary.ts';

/** Kinds of field; the value's shape of each is in `field-value.ts`. */
export const fieldKinds = [
  'shortText',
  'longText',
  'words',
  'choice',
  'multiChoice',
  'scale',
  'boolean',
  'number',
  'money',
  'instant',
  'staff',
  'option',
  'records',
  'tree',
] as const;
export const FieldKind = z.enum(fieldKinds);
export type FieldKind = z.infer<typeof FieldKind>;

/** One choice of a choice, multi-choice or scale field. `code` is stored, `label` shown. Scale codes are '0'…'5'. */
export const Choice = z.object({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  label: Localized,
  hint: Localized.optional(),
});
export type Choice = z.infer<typeof Choice>;

const key = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

const shared = { key, label: Localized, hint: Localized.optional(), placeholder: Localized.optional() };

/** A column of a `records` field: a flat field without nesting. */
export const RecordColumn = z.object({
  ...shared,
  kind: z.enum(['shortText', 'longText', 'choice', 'boolean', 'money', 'instant', 'staff']),
  choices: z.array(Choice).min(2).optional(),
  isRequired: z.boolean().default(false),
});
export type RecordColumn = z.infer<typeof RecordColumn>;

/** Definition of one field of the registry. */
export const FieldDefinition = z
  .object({
    ...shared,
    kind: FieldKind,
    /** `field`: JSON by key, versioned on its own. `case`: a column of the case, changed by its own command. */
    source: z.enum(['field', 'case']).default('field'),
    choices: z.array(Choice).min(2).optional(),
    /** Columns of a `records` field, in order of display. */
    columns: z.array(RecordColumn).min(1).optional(),
    /** The text goes to the customer: the tone check runs on it (§7.8). */
    isOutgoing: z.boolean().default(false),
    /** The text holds the customer's own words: never tone-checked, never corrected (§7.8). */
    quotesCustomer: z.boolean().default(false),
  })
  .refine((field) => !needsChoices(field.kind) || field.choices !== undefined || field.source === 'case', {
    message: 'a choice field needs choices',
  })
  .refine((field) => (field.kind === 'records') === (field.columns !== undefined), {
    message: 'columns belong to records fields, and each has some',
  })
  .refine((field) => !(field.isOutgoing && field.quotesCustomer), { message: 'ours or theirs, not both' });
export type FieldDefinition = z.infer<typeof FieldDefinition>;
/** What content files write: defaults may be left out. */
export type FieldInput = z.input<typeof FieldDefinition>;

/** The registry: definitions by key. */
export type FieldRegistry = ReadonlyMap<string, FieldDefinition>;

/** Builds a registry from content. Throws on an invalid definition or a key defined twice. */
export function fieldRegistry(inputs: readonly FieldInput[]): FieldRegistry {
  const registry = new Map<string, FieldDefinition>();
  for (const input of inputs) {
    const field = FieldDefinition.parse(input);
    if (registry.has(field.key)) throw new Error(`field defined twice: ${field.key}`);
    registry.set(field.key, field);
  }
  return registry;
}

function needsChoices(kind: FieldKind): boolean {
  return kind === 'choice' || kind === 'multiChoice' || kind === 'scale';
}
