import { FieldInstant, FieldMoney, FieldNumber, FieldSwitch } from '#renderer/ui/fields.tsx';
import { FieldConflict } from './field-conflict.tsx';
import type { FieldProps } from './field-props.ts';
import { isReadOnly, useCaseField } from './use-case-field.ts';

export function BooleanField({ detail, definition, label, hint }: FieldProps) {
  const field = useCaseField(detail, definition.key, false);
  return (
    <>
      <FieldSwitch label={label} description={hint} field={field} isDisabled={isReadOnly(detail)} />
      <FieldConflict field={field} definition={definition} />
    </>
  );
}

export function NumberField({ detail, definition, label, hint }: FieldProps) {
  const field = useCaseField<number | null>(detail, definition.key, null);
  return (
    <>
      <FieldNumber label={label} description={hint} min={0} field={field} isDisabled={isReadOnly(detail)} />
      <FieldConflict field={field} definition={definition} />
    </>
  );
}

export function MoneyField({ detail, definition, label, hint }: FieldProps) {
  const field = useCaseField<number | null>(detail, definition.key, null);
  return (
    <>
      <FieldMoney label={label} description={hint} field={field} isDisabled={isReadOnly(detail)} />
      <FieldConflict field={field} definition={definition} />
    </>
  );
}

export function InstantField({ detail, definition, label, hint }: FieldProps) {
  const field = useCaseField<number | null>(detail, definition.key, null);
  return (
    <>
      <FieldInstant label={label} description={hint} field={field} isDisabled={isReadOnly(detail)} />
      <FieldConflict field={field} definition={definition} />
    </>
  );
}
