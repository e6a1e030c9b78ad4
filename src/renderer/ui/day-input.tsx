import { DateInput } from '@mantine/dates';
import { useState, type ReactNode } from 'react';
import { dayOf } from './day-of.ts';
import { useT } from './language.tsx';

type Props = {
  label: ReactNode;
  /** `YYYY-MM-DD`. */
  value: string | null;
  onChange: (day: string | null) => void;
  error?: ReactNode;
  withAsterisk?: boolean;
};

/** A day, typed or picked. What is no day is shown with the reason; it is never silently another day. */
export function DayInput({ value, onChange, error, ...rest }: Props) {
  const t = useT();
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <DateInput
      {...rest}
      valueFormat="YYYY-MM-DD"
      clearable
      fixOnBlur={false}
      dateParser={dayOf}
      value={value}
      error={wrong === null ? error : t('ui.date.none', { text: wrong })}
      onChange={(day) => {
        setWrong(null);
        onChange(day);
      }}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim();
        const isWrong = text !== '' && dayOf(text) === null;
        setWrong(isWrong ? text.slice(0, 40) : null);
        // The beginning of what was typed may have been a day: 2026-02-3 before 2026-02-30.
        if (isWrong && value !== null) onChange(null);
      }}
    />
  );
}
