import { Checkbox, Group, Select, Stack, Switch, TagsInput, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { TimeUnit, timeUnits, type Allowance } from '#shared/domain/policy/policy.ts';
import { MoneyInput } from '#renderer/ui/fields.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { LimitsInput, type LimitsOfRoles } from './limits-input.tsx';
import { MinuteInput } from '../minute-input.tsx';
import type { Control } from './policy-figures.ts';
import { SureNumber } from './sure-number.tsx';

type Props<T> = { label: string; value: T; onChange: (value: T) => void; isDisabled: boolean };

export function AllowanceInput({ label, value, onChange, isDisabled }: Props<Allowance>) {
  const t = useT();
  return (
    <Group gap={6} wrap="nowrap">
      {value.unit === 'wall-minutes' ? <InHours minutes={value.amount} /> : null}
      <SureNumber
        aria-label={label}
        w={96}
        min={0}
        allowDecimal={false}
        disabled={isDisabled}
        value={value.amount}
        onChange={(amount) => onChange({ ...value, amount })}
      />
      <Select
        aria-label={t('settings.policy.unitOf', { label })}
        w={200}
        allowDeselect={false}
        disabled={isDisabled}
        data={timeUnits.map((unit) => ({ value: unit, label: t(`settings.unit.${unit}`) }))}
        value={value.unit}
        onChange={(unit) => unit && onChange({ ...value, unit: TimeUnit.parse(unit) })}
      />
    </Group>
  );
}

/** 1440 minutes say little; a day does. */
function InHours({ minutes }: { minutes: number }) {
  const t = useT();
  const format = useFormat();
  if (minutes < 120) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('settings.policy.equals', { time: format.duration(minutes * 60) })}
    </Text>
  );
}

function MinutesInput(props: Props<number>) {
  const t = useT();
  return (
    <Group gap={6} wrap="nowrap" justify="flex-end">
      <InHours minutes={props.value} />
      <PlainNumber {...props} suffix={` ${t('settings.unit.minutes')}`} />
    </Group>
  );
}

type NumberProps = Props<number> & { suffix?: string; decimals?: number; scale?: number };

function PlainNumber({ label, value, onChange, isDisabled, suffix, decimals = 0, scale = 1 }: NumberProps) {
  return (
    <SureNumber
      aria-label={label}
      w={150}
      min={0}
      decimalScale={decimals}
      suffix={suffix}
      disabled={isDisabled}
      value={Number((value * scale).toFixed(decimals))}
      onChange={(next) => onChange(next / scale)}
    />
  );
}

/** A figure that may be left open: a box to leave it open, and the input when it is not. */
function OrNone<T>({
  value,
  fallback,
  onChange,
  isDisabled,
  none,
  children,
}: {
  value: T | null;
  fallback: T;
  onChange: (value: T | null) => void;
  isDisabled: boolean;
  none: string;
  children: (value: T) => ReactNode;
}) {
  return (
    <Stack gap={6}>
      {value === null ? null : children(value)}
      <Checkbox
        size="xs"
        label={none}
        disabled={isDisabled}
        checked={value === null}
        onChange={(event) => onChange(event.currentTarget.checked ? null : fallback)}
      />
    </Stack>
  );
}

type Hours = { from: number; to: number };

function HoursInput({ label, value, onChange, isDisabled }: Props<Hours>) {
  const t = useT();
  return (
    <Group gap={6} wrap="nowrap">
      <MinuteInput
        label={t('settings.policy.fromOf', { label })}
        value={value.from}
        onChange={(from) => onChange({ ...value, from })}
        isDisabled={isDisabled}
      />
      –
      <MinuteInput
        label={t('settings.policy.toOf', { label })}
        value={value.to}
        onChange={(to) => onChange({ ...value, to })}
        isDisabled={isDisabled}
      />
    </Group>
  );
}

function NumbersInput({ label, value, onChange, isDisabled }: Props<number[]>) {
  return (
    <TagsInput
      aria-label={label}
      w={250}
      disabled={isDisabled}
      value={value.map(String)}
      onChange={(texts) => onChange(texts.map(Number).filter((number) => Number.isInteger(number) && number > 0))}
    />
  );
}

type FigureProps = Props<unknown> & { control: Control };

/** The input of a figure by the kind of its control. */
export function FigureInput({ control, ...props }: FigureProps) {
  const t = useT();
  const as = <T,>() => props as Props<T>;
  const orNone = <T,>(fallback: T, draw: (value: T) => ReactNode) => (
    <OrNone {...as<T | null>()} fallback={fallback} none={t('settings.policy.none')}>
      {draw}
    </OrNone>
  );
  switch (control) {
    case 'allowance':
      return <AllowanceInput {...as()} />;
    case 'allowance-or-none':
      return orNone<Allowance>({ amount: 60, unit: 'wall-minutes' }, (value) => (
        <AllowanceInput {...as()} value={value} />
      ));
    case 'minutes':
      return <MinutesInput {...as()} />;
    case 'minutes-or-none':
      return orNone(60, (value) => <MinutesInput {...as()} value={value} />);
    case 'seconds':
      return <PlainNumber {...as()} suffix={` ${t('settings.unit.seconds')}`} />;
    case 'days':
      return <PlainNumber {...as()} suffix={` ${t('settings.unit.days')}`} />;
    case 'days-or-none':
      return orNone(365, (value) => <PlainNumber {...as()} value={value} suffix={` ${t('settings.unit.days')}`} />);
    case 'money':
      return <MoneyOf {...as()} />;
    case 'money-or-none':
      return orNone(10_000_00, (value) => <MoneyOf {...as()} value={value} />);
    case 'number':
      return <PlainNumber {...as()} />;
    case 'share':
      return <PlainNumber {...as()} suffix=" %" scale={100} />;
    case 'percent':
      return <PlainNumber {...as()} suffix=" %" />;
    case 'factor':
      return <PlainNumber {...as()} decimals={2} />;
    case 'switch':
      return <SwitchOf {...as()} />;
    case 'limits':
      return <LimitsInput {...as<LimitsOfRoles>()} />;
    case 'hours-or-none':
      return orNone<Hours>({ from: 22 * 60, to: 8 * 60 }, (value) => <HoursInput {...as()} value={value} />);
    case 'time':
      return <MinuteInput {...as()} />;
    default:
      return <NumbersInput {...as()} />;
  }
}

function MoneyOf({ label, value, onChange, isDisabled }: Props<number>) {
  return <MoneyInput ariaLabel={label} value={value} onChange={(next) => onChange(next ?? 0)} disabled={isDisabled} />;
}

function SwitchOf({ label, value, onChange, isDisabled }: Props<boolean>) {
  return (
    <Switch
      aria-label={label}
      checked={value}
      disabled={isDisabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
