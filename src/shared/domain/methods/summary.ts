// Structure of the summary sheet of a case (§6.10), at any moment: sections and values, empties left out. Drawing it
// is the page's and the print path's.
import { z } from 'zod';

import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import { valueOf } from '#shared/domain/methods/case-record.ts';
import type { Choice, FieldDefinition, FieldRegistry, RecordColumn } from '#shared/domain/methods/field.ts';
import type { WhyNode } from '#shared/domain/methods/field-value.ts';
import { isFilled } from '#shared/domain/methods/field-value.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { Localized } from '#shared/domain/vocabulary.ts';

/** Things of the record that the sheet lists. */
export const summaryLists = [
  'promises',
  'options',
  'approvals',
  'evidence',
  'letters',
  'followUps',
  'compensations',
  'acknowledgements',
  'allegations',
  'custody',
  'statuses',
] as const;
export const SummaryList = z.enum(summaryLists);
export type SummaryList = z.infer<typeof SummaryList>;

/** A section as content writes it. */
export const SectionPlan = z.object({
  code: z.string(),
  title: Localized,
  fields: z.array(z.string()),
  lists: z.array(z.object({ of: SummaryList, title: Localized })),
});
export type SectionPlan = z.infer<typeof SectionPlan>;

export type SummaryRow = { field: FieldDefinition; value: unknown };
export type SummarySection = {
  code: string;
  title: Localized;
  rows: SummaryRow[];
  lists: { of: SummaryList; title: Localized; items: readonly unknown[] }[];
};

/** The sheet's sections that have anything to say, in the order of the plan. */
export function caseSummary(
  record: CaseRecord,
  sheet: { registry: FieldRegistry; sections: readonly SectionPlan[] },
): SummarySection[] {
  return sheet.sections.flatMap(({ code, title, fields, lists }) => {
    const rows = fields.flatMap((key) => {
      const field = sheet.registry.get(key);
      const value = valueOf(record, key);
      return field && isFilled(value) ? [{ field, value }] : [];
    });
    const filled = lists.flatMap((list) => (record[list.of].length > 0 ? [{ ...list, items: record[list.of] }] : []));
    return rows.length + filled.length > 0 ? [{ code, title, rows, lists: filled }] : [];
  });
}

/** What a display needs from outside: wording of instants, money, references and yes/no. */
export type DisplayWords = {
  language: Language;
  instant: (at: number) => string;
  money: (fen: number) => string;
  /** Name behind the public id of staff, an option, a store, a channel, a category. */
  nameOf: (reference: { key: string; id: string }) => string;
  yes: string;
  no: string;
};

/** A field's value as lines to print: one for most kinds, one per row, choice or why for lists. */
export function displayLines(field: FieldDefinition, value: unknown, words: DisplayWords): string[] {
  if (!isFilled(value)) return [];
  if (field.kind === 'tree') return whyLines(value as WhyNode[], 0);
  if (field.kind === 'records') return rowLines(field.columns ?? [], value, words);
  if (Array.isArray(value)) return value.filter(isFilled).map((one) => displayOne(field, one, words));
  return [displayOne(field, value, words)];
}

function displayOne(field: FieldDefinition | RecordColumn, value: unknown, words: DisplayWords): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return displayNumber(field, value, words);
  const text = String(value);
  const choice = choiceOf(field.choices, text);
  if (choice) return choice.label[words.language];
  const isReference = field.kind === 'staff' || field.kind === 'option' || field.kind === 'choice';
  return isReference ? words.nameOf({ key: field.key, id: text }) : text;
}

function displayNumber(field: FieldDefinition | RecordColumn, value: number, words: DisplayWords): string {
  if (field.kind === 'money') return words.money(value);
  if (field.kind === 'instant') return words.instant(value);
  const choice = choiceOf(field.choices, String(value));
  return choice ? `${value} · ${choice.label[words.language]}` : String(value);
}

function choiceOf(choices: readonly Choice[] | undefined, code: string): Choice | undefined {
  return choices?.find((choice) => choice.code === code);
}

function rowLines(columns: readonly RecordColumn[], value: unknown, words: DisplayWords): string[] {
  const rows = (Array.isArray(value) ? value : []) as Record<string, unknown>[];
  return rows.filter(isFilled).map((row) =>
    columns
      .filter((column) => isFilled(row[column.key]))
      .map((column) => {
        const shown = displayOne(column, row[column.key], words);
        return column.kind === 'boolean' ? `${column.label[words.language]} ${shown}` : shown;
      })
      .join(' · '),
  );
}

// Two spaces a level: the sheet is plain text as well as paper.
function whyLines(whys: readonly WhyNode[], depth: number): string[] {
  return whys.flatMap((why) => {
    const line = [why.text, why.evidence].filter((part) => part.trim() !== '').join(' · ');
    return [`${'  '.repeat(depth)}${line}`, ...whyLines(why.children, depth + 1)];
  });
}
