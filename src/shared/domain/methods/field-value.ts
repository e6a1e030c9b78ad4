// Shapes of field values, and the one validator of them (§14.7): page, bulk action and command use the same.
import { z } from 'zod';

import type { FieldDefinition, RecordColumn } from '#shared/domain/methods/field.ts';

const shortTextLimit = 2_000;
// A pasted complaint of 100,000 characters is kept whole.
const longTextLimit = 200_000;

const shortText = z.string().max(shortTextLimit);
const longText = z.string().max(longTextLimit);
const moneyFen = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const instantMs = z.number().int();

/** One why of the 5 Whys tree (§11.1): a why may branch; `evidence` says how we know. */
export type WhyNode = { id: string; text: string; evidence: string; children: WhyNode[] };
export const WhyNode: z.ZodType<WhyNode> = z.lazy(() =>
  z.object({ id: z.string().min(1), text: longText, evidence: longText, children: z.array(WhyNode).max(20) }),
);

/** One row of a `records` field: `id` is given by whoever adds the row and never changes. */
export const RecordRow = z.looseObject({ id: z.string().min(1) });
export type RecordRow = z.infer<typeof RecordRow>;

/**
 * The schema of a field's value. `null` always means "emptied". Money is integer fen ≥ 0, instants are UTC ms,
 * choices are codes of the definition, `staff` and `option` are public ids.
 */
export function valueSchema(field: FieldDefinition): z.ZodType {
  return schemaByKind[field.kind](field).nullable();
}

type SchemaMaker = (field: FieldDefinition) => z.ZodType;

const schemaByKind: Record<FieldDefinition['kind'], SchemaMaker> = {
  shortText: () => shortText,
  longText: () => longText,
  words: () => z.array(shortText).max(50),
  choice: choiceCode,
  multiChoice: (field) => z.array(choiceCode(field)).max(50),
  scale: () => z.number().int().min(0).max(5),
  boolean: () => z.boolean(),
  number: () => z.number().min(0),
  money: () => moneyFen,
  instant: () => instantMs,
  staff: () => shortText.min(1),
  option: () => shortText.min(1),
  records: (field) => z.array(rowSchema(field.columns ?? [])).max(200),
  tree: () => z.array(WhyNode).max(20),
};

function choiceCode(field: { choices?: readonly { code: string }[] | undefined }): z.ZodType {
  return field.choices ? z.enum(field.choices.map((choice) => choice.code)) : shortText.min(1);
}

function rowSchema(columns: readonly RecordColumn[]): z.ZodType {
  const shape: Record<string, z.ZodType> = { id: z.string().min(1) };
  for (const column of columns) shape[column.key] = columnSchema(column).nullish();
  return z.object(shape);
}

function columnSchema(column: RecordColumn): z.ZodType {
  if (column.kind === 'choice') return choiceCode(column);
  const byKind = { shortText, longText, boolean: z.boolean(), money: moneyFen, instant: instantMs, staff: shortText };
  return byKind[column.kind];
}

/** True when a person has given a value: blank text, empty lists and blank trees are not filled; `false` and 0 are. */
export function isFilled(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.some(isFilled);
  if (typeof value === 'object') return Object.entries(value).some(([name, part]) => name !== 'id' && isFilled(part));
  return true;
}

/** Number of filled entries of a list value (records, words, multiChoice, tree); 0 for anything else. */
export function filledCount(value: unknown): number {
  return Array.isArray(value) ? value.filter(isFilled).length : 0;
}
