import { Input, UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useLanguage } from '#renderer/ui/language.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { FieldConflict } from './field-conflict.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { isReadOnly, useCaseField } from './use-case-field.ts';

const arrows: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Labelled steps of a scale; with the focus inside, the digit chooses (§6 step 1). */
export function ScaleField({ detail, definition, label, hint }: FieldProps) {
  const { language } = useLanguage();
  const field = useCaseField<number | null>(detail, definition.key, null);
  const choices = definition.choices ?? [];
  const isLocked = isReadOnly(detail);
  const choose = (code: string) => {
    field.setValue(Number(code));
    field.flush();
  };
  const onKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = arrows[event.key];
    const wanted = step === undefined ? event.key : String((field.value ?? -step) + step);
    if (isLocked || event.altKey || event.ctrlKey || !choices.some((choice) => choice.code === wanted)) return;
    event.preventDefault();
    choose(wanted);
    event.currentTarget.querySelector<HTMLElement>(`[data-heat="${wanted}"]`)?.focus();
  };
  return (
    <Input.Wrapper
      label={
        <>
          {label} <SaveMark state={field.state} />
        </>
      }
      description={hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      labelElement="div"
    >
      <div className={styles['scale']} role="radiogroup" tabIndex={-1} aria-label={label} onKeyDown={onKey}>
        {choices.map((choice, index) => (
          <UnstyledButton
            key={choice.code}
            role="radio"
            aria-checked={String(field.value) === choice.code}
            tabIndex={
              String(field.value ?? choices[0]?.code) === choice.code || (field.value === null && index === 0) ? 0 : -1
            }
            className={styles['scaleStep']}
            data-heat={choice.code}
            disabled={isLocked}
            onClick={() => choose(choice.code)}
          >
            <b>{choice.code}</b>
            <span>{choice.label[language]}</span>
          </UnstyledButton>
        ))}
      </div>
      <FieldConflict field={field} definition={definition} />
    </Input.Wrapper>
  );
}
