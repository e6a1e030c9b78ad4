import { TagsInput } from '@mantine/core';
import { FieldText } from '#renderer/ui/fields.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { FieldToneText } from '#renderer/ui/tone/tone-text.tsx';
import { FieldConflict } from './field-conflict.tsx';
import type { FieldProps } from './field-props.ts';
import { isReadOnly, useCaseField } from './use-case-field.ts';

function TextField({ detail, definition, label, hint, placeholder, lines }: FieldProps & { lines?: number }) {
  const field = useCaseField(detail, definition.key, '');
  const shared = {
    label,
    field,
    isDisabled: isReadOnly(detail),
    ...(hint === undefined ? {} : { description: hint }),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  if (definition.isOutgoing) {
    return (
      <FieldToneText
        {...shared}
        lines={lines ?? 1}
        surface="script"
        caseId={detail.id}
        rememberAs={`case.${detail.id}.${definition.key}`}
      />
    );
  }
  return <FieldText {...shared} {...(lines === undefined ? {} : { lines })} />;
}

export function ShortTextField(props: FieldProps) {
  return <TextField {...props} />;
}

export function LongTextField(props: FieldProps) {
  return <TextField {...props} lines={props.definition.quotesCustomer ? 3 : 2} />;
}

/** Several short words, each a tag. */
export function WordsField({ detail, definition, label, hint, placeholder }: FieldProps) {
  const field = useCaseField<string[]>(detail, definition.key, []);
  return (
    <>
      <TagsInput
        label={
          <>
            {label} <SaveMark state={field.state} />
          </>
        }
        aria-label={label}
        description={hint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={field.value.length > 0 ? undefined : placeholder}
        splitChars={[',', '，', '、', ';', '；']}
        acceptValueOnBlur
        disabled={isReadOnly(detail)}
        value={field.value}
        onChange={field.setValue}
        onBlur={field.flush}
      />
      <FieldConflict field={field} definition={definition} />
    </>
  );
}
