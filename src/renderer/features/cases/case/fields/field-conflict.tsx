import type { FieldDefinition } from '#shared/domain/methods/field.ts';
import { ConflictPanel } from '#renderer/ui/conflict-panel.tsx';
import type { Autosave } from '#renderer/ui/use-autosave.ts';
import { useFieldLines } from '../field-words.ts';

/** Two people gave the same field of a case a value: both in words, and a choice. */
export function FieldConflict<T>({ field, definition }: { field: Autosave<T>; definition: FieldDefinition }) {
  const linesOf = useFieldLines();
  return <ConflictPanel field={field} inWords={(value) => linesOf(definition, value).join('\n') || '–'} />;
}
