// Fields that save themselves: thin wrappers that join a Mantine input with an Autosave.
import {
  Chip,
  Group,
  Input,
  NumberInput,
  Select,
  Stack,
  Switch,
  Textarea,
  TextInput,
  type TextareaProps,
} from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import type { ReactNode } from 'react';
import { ConflictPanel } from './conflict-panel.tsx';
import { useFormat, useT } from './language.tsx';
import { SaveMark } from './save-mark.tsx';
import type { Autosave } from './use-autosave.ts';
import { instantOf, wallTimeOf } from './wall-time.ts';

type Shared<T> = {
  label: string;
  description?: ReactNode;
  field: Autosave<T>;
  isRequired?: boolean;
  isDisabled?: boolean;
  placeholder?: string;
};

function common<T>({ label, description, field, isRequired, isDisabled, placeholder }: Shared<T>) {
  return {
    label: (
      <>
        {label} <SaveMark state={field.state} error={field.error} />
      </>
    ),
    description,
    withAsterisk: isRequired,
    disabled: isDisabled,
    placeholder,
    onBlur: field.flush,
    inputWrapperOrder: ['label', 'input', 'description', 'error'] as ('label' | 'input' | 'description' | 'error')[],
  };
}

const mostLines = 24;

/**
 * A text area that grows with its text: by style where the browser can (a step holds a dozen, and measuring each of them
 * costs a frame), measured where it cannot.
 */
function growing(lines: number): TextareaProps {
  if (!CSS.supports('field-sizing', 'content')) return { autosize: true, minRows: lines, maxRows: mostLines };
  const room = (count: number) => `calc(${count} * 1lh + 1rem)`;
  return {
    rows: lines,
    styles: { input: { fieldSizing: 'content', minHeight: room(lines), maxHeight: room(mostLines), resize: 'none' } },
  };
}

type TextProps = Shared<string> & { lines?: number; maxLength?: number };

/** A line of text, or with `lines` a growing text area. */
export function FieldText({ lines, maxLength, ...shared }: TextProps) {
  const { field } = shared;
  const props = { ...common(shared), maxLength, value: field.value, 'aria-label': shared.label };
  return (
    <div>
      {lines ? (
        <Textarea {...props} {...growing(lines)} onChange={(e) => field.setValue(e.currentTarget.value)} />
      ) : (
        <TextInput {...props} onChange={(e) => field.setValue(e.currentTarget.value)} />
      )}
      <ConflictPanel field={field} />
    </div>
  );
}

type ChoiceProps<T extends string> = Shared<T | null> & { options: readonly { value: T; label: string }[] };

/** One of a few, all visible; pressing the chosen one again takes it back. */
export function FieldChoice<T extends string>({ options, ...shared }: ChoiceProps<T>) {
  const { field } = shared;
  const { label, description, withAsterisk } = common(shared);
  const choose = (value: T) => {
    field.setValue(field.value === value ? null : value);
    field.flush();
  };
  return (
    <Input.Wrapper label={label} description={description} withAsterisk={withAsterisk} labelElement="div">
      <Group gap={6} mt={4} role="radiogroup" aria-label={shared.label}>
        {options.map((option) => (
          <Chip
            key={option.value}
            type="radio"
            size="sm"
            radius="sm"
            checked={field.value === option.value}
            disabled={shared.isDisabled}
            onClick={() => choose(option.value)}
            onChange={() => undefined}
          >
            {option.label}
          </Chip>
        ))}
      </Group>
    </Input.Wrapper>
  );
}

/** One of many, found by typing. */
export function FieldSelect<T extends string>({ options, ...shared }: ChoiceProps<T>) {
  const { field } = shared;
  const t = useT();
  return (
    <Select
      {...common(shared)}
      aria-label={shared.label}
      data={options.map(({ value, label }) => ({ value, label }))}
      value={field.value}
      searchable
      clearable
      nothingFoundMessage={t('ui.nothingFound')}
      onChange={(value) => {
        field.setValue(value as T | null);
        field.flush();
      }}
    />
  );
}

/** A whole number, or null when empty. */
export function FieldNumber({
  min,
  max,
  suffix,
  ...shared
}: Shared<number | null> & { min?: number; max?: number; suffix?: string }) {
  const { field } = shared;
  return (
    <NumberInput
      {...common(shared)}
      aria-label={shared.label}
      min={min}
      max={max}
      suffix={suffix}
      allowDecimal={false}
      value={field.value ?? ''}
      onChange={(value) => field.setValue(typeof value === 'number' ? value : null)}
    />
  );
}

/** Money, kept in minor units. */
export function FieldMoney(shared: Shared<number | null>) {
  const { field } = shared;
  return <MoneyInput {...common(shared)} ariaLabel={shared.label} value={field.value} onChange={field.setValue} />;
}

type MoneyProps = {
  label?: ReactNode;
  description?: ReactNode;
  ariaLabel?: string;
  value: number | null;
  onChange: (amountFen: number | null) => void;
  onBlur?: () => void;
  disabled?: boolean;
  error?: ReactNode;
  placeholder?: string;
};

/** Plain money input in the shop's currency; takes and gives minor units. */
export function MoneyInput({ value, onChange, ariaLabel, ...rest }: MoneyProps) {
  const format = useFormat();
  const symbol = format.money(0).replace(/[\d.,\s]/g, '');
  return (
    <NumberInput
      {...rest}
      aria-label={ariaLabel}
      prefix={`${symbol} `}
      thousandSeparator=","
      decimalScale={2}
      min={0}
      max={100_000_000}
      allowNegative={false}
      value={value === null ? '' : value / 100}
      onChange={(next) => onChange(typeof next === 'number' ? Math.round(next * 100) : null)}
    />
  );
}

type InstantProps = {
  label: ReactNode;
  ariaLabel: string;
  value: number | null;
  onChange: (instant: number | null) => void;
  description?: ReactNode;
  onBlur?: () => void;
  disabled?: boolean;
  error?: ReactNode;
  /** What holds while none is chosen. */
  placeholder?: string;
};

/** A moment in the store's zone; takes and gives UTC milliseconds. */
export function InstantInput({ value, onChange, ariaLabel, ...rest }: InstantProps) {
  const { zone } = useFormat();
  return (
    <DateTimePicker
      {...rest}
      // The button shows the time: its name must hold it too, or speech control cannot press what it reads.
      aria-label={`${ariaLabel} ${value === null ? (rest.placeholder ?? '') : wallTimeOf(value, zone).slice(0, 16)}`.trim()}
      valueFormat="YYYY-MM-DD HH:mm"
      clearable
      value={value === null ? null : wallTimeOf(value, zone)}
      onChange={(wall) => onChange(wall === null ? null : instantOf(wall, zone))}
    />
  );
}

/** A moment that saves itself. */
export function FieldInstant(shared: Shared<number | null>) {
  const { label, description, disabled, onBlur } = common(shared);
  const { field } = shared;
  return (
    <InstantInput
      {...{ label, description, disabled, onBlur }}
      ariaLabel={shared.label}
      value={field.value}
      onChange={field.setValue}
    />
  );
}

/** Yes or no. */
export function FieldSwitch(shared: Shared<boolean>) {
  const { field } = shared;
  return (
    <Stack gap={2}>
      <Switch
        label={shared.label}
        description={shared.description}
        disabled={shared.isDisabled}
        checked={field.value}
        onChange={(e) => {
          field.setValue(e.currentTarget.checked);
          field.flush();
        }}
      />
      <SaveMark state={field.state} error={field.error} />
    </Stack>
  );
}
