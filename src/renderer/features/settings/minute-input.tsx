import { TimePicker } from '@mantine/dates';
import { useT } from '#renderer/ui/language.tsx';

const pad = (part: number) => String(part).padStart(2, '0');

/** "09:30" of a minute of the day; 1440, the end of the day, reads 00:00. */
export const asTime = (minute: number) => `${pad(Math.floor((minute % 1440) / 60))}:${pad(minute % 60)}`;

type Props = {
  label: string;
  value: number;
  onChange: (minute: number) => void;
  isDisabled: boolean;
  /** Midnight as an end is 1440, the end of the day; as a beginning it is 0. */
  isEnd?: boolean;
};

/** A time of day, in minutes since midnight. */
export function MinuteInput({ label, value, onChange, isDisabled, isEnd = false }: Props) {
  const t = useT();
  const change = (text: string) => {
    const [hours, minutes] = text.split(':').map(Number);
    if (hours === undefined || minutes === undefined) return;
    const minute = hours * 60 + minutes;
    onChange(isEnd && minute === 0 ? 1440 : minute);
  };
  return (
    <TimePicker
      aria-label={label}
      hoursInputLabel={t('settings.policy.hoursOf', { label })}
      minutesInputLabel={t('settings.policy.minutesOf', { label })}
      w={90}
      disabled={isDisabled}
      value={asTime(value)}
      onChange={(text) => text && change(text)}
    />
  );
}
