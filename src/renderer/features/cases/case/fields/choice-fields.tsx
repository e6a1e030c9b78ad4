import { Chip, Group, Input } from '@mantine/core';
import { FieldChoice, FieldSelect } from '#renderer/ui/fields.tsx';
import { useFormat, useLanguage } from '#renderer/ui/language.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useSession } from '#renderer/platform/session.tsx';
import { FieldConflict } from './field-conflict.tsx';
import type { FieldProps } from './field-props.ts';
import { isReadOnly, useCaseField } from './use-case-field.ts';

// Above this many a list found by typing is quicker than reading all of them.
const visibleChoices = 9;

/** One of a few; the hint of the chosen one is shown. */
export function ChoiceField({ detail, definition, label, hint }: FieldProps) {
  const { language } = useLanguage();
  const field = useCaseField<string | null>(detail, definition.key, null);
  const choices = definition.choices ?? [];
  const options = choices.map((choice) => ({ value: choice.code, label: choice.label[language] }));
  const chosen = choices.find((choice) => choice.code === field.value);
  const Part = options.length <= visibleChoices ? FieldChoice : FieldSelect;
  return (
    <>
      <Part
        label={label}
        description={chosen?.hint?.[language] ?? hint}
        field={field}
        options={options}
        isDisabled={isReadOnly(detail)}
      />
      <FieldConflict field={field} definition={definition} />
    </>
  );
}

/** Any number of a list. */
export function MultiChoiceField({ detail, definition, label, hint }: FieldProps) {
  const { language } = useLanguage();
  const field = useCaseField<string[]>(detail, definition.key, []);
  const toggle = (code: string) => {
    const isOn = field.value.includes(code);
    field.setValue(isOn ? field.value.filter((one) => one !== code) : [...field.value, code]);
    field.flush();
  };
  const title = (
    <>
      {label} <SaveMark state={field.state} />
    </>
  );
  return (
    <Input.Wrapper label={title} description={hint} labelElement="div">
      <Group gap={6} mt={4} role="group" aria-label={label}>
        {(definition.choices ?? []).map((choice) => (
          <Chip
            key={choice.code}
            size="sm"
            radius="sm"
            checked={field.value.includes(choice.code)}
            disabled={isReadOnly(detail)}
            onChange={() => toggle(choice.code)}
          >
            {choice.label[language]}
          </Chip>
        ))}
      </Group>
      <FieldConflict field={field} definition={definition} />
    </Input.Wrapper>
  );
}

/** A person of the team. */
export function StaffField({ detail, definition, label, hint }: FieldProps) {
  const { staff } = useSession();
  const field = useCaseField<string | null>(detail, definition.key, null);
  const options = staff.map((one) => ({ value: one.id as string, label: one.name }));
  return (
    <>
      <FieldSelect label={label} description={hint} field={field} options={options} isDisabled={isReadOnly(detail)} />
      <FieldConflict field={field} definition={definition} />
    </>
  );
}

/** One of the options of the case. */
export function OptionField({ detail, definition, label, hint }: FieldProps) {
  const format = useFormat();
  const field = useCaseField<string | null>(detail, definition.key, null);
  const options = detail.options.map((option) => ({
    value: option.id as string,
    label: option.amountFen > 0 ? `${option.title} · ${format.money(option.amountFen)}` : option.title,
  }));
  return (
    <>
      <FieldSelect label={label} description={hint} field={field} options={options} isDisabled={isReadOnly(detail)} />
      <FieldConflict field={field} definition={definition} />
    </>
  );
}
