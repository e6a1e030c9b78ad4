import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { CompiledCalendar } from '#shared/domain/clocks/calendar.ts';
import { otherReadings } from '#shared/domain/clocks/promise/alternatives.ts';
import { parsePromiseTime, type PromiseTime } from '#shared/domain/clocks/promise-time.ts';
import { now, useNow } from '#renderer/platform/clock.ts';
import { InstantInput } from '../fields.tsx';
import { onEnter } from '../ime.ts';
import { useFormat, useT } from '../language.tsx';
import { useToast } from '../toast.tsx';
import styles from './promises.module.css';

type Props = {
  calendar: CompiledCalendar;
  /** Rejects to keep what was typed. */
  onMake: (text: string, dueAt: number) => Promise<unknown>;
  /** Hints on the wording, shown under the line. */
  /** Set where another such line stands on the same page. */
  isQuick?: boolean;
  hints?: (text: string, replace: (text: string) => void) => ReactNode;
};

/** "Call back by 5 pm today": one line; the time is read from it and shown in words and date before it is saved (§3.4). */
export function PromiseInput({ calendar, onMake, isQuick = false, hints }: Props) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<number | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const minute = useNow(60_000);
  const read = useMemo(() => {
    const time = parsePromiseTime(text, { now: Math.max(minute, now()), calendar });
    return time && { ...time, others: otherReadings(time, { now: minute, calendar }) };
  }, [text, calendar, minute]);
  const isPast = read !== null && read.dueAt <= now();
  const dueAt = chosen ?? (isPast ? null : (read?.dueAt ?? null));
  const isReady = text.trim() !== '' && dueAt !== null && dueAt > now();
  const save = async () => {
    if (!isReady || isBusy) return;
    setIsBusy(true);
    try {
      await onMake(text.trim(), dueAt);
      setText('');
      setChosen(null);
      toast.done(t('promises.input.made', { at: format.dayTime(dueAt) }));
    } catch (error) {
      toast.failed(error);
    } finally {
      setIsBusy(false);
    }
  };
  const reading = useId();
  return (
    <Stack gap={6}>
      <TextInput
        label={t(isQuick ? 'promises.input.quick' : 'promises.input.label')}
        placeholder={t('promises.input.placeholder')}
        aria-describedby={reading}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onEnter(() => void save())}
      />
      {hints?.(text, setText)}
      <div id={reading} role="status">
        {text.trim() === '' || chosen !== null ? null : <Reading read={read} isPast={isPast} onChoose={setChosen} />}
      </div>
      {text.trim() === '' ? null : (
        <Group gap="sm" align="flex-end">
          <InstantInput
            label={t('promises.input.at')}
            ariaLabel={t('promises.input.at')}
            value={dueAt}
            onChange={setChosen}
          />
          <Button loading={isBusy} disabled={!isReady} onClick={() => void save()}>
            {dueAt === null ? t('promises.input.choose') : t('promises.input.confirm', { at: format.dayTime(dueAt) })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

type ReadingProps = {
  read: (PromiseTime & { others: number[] }) | null;
  isPast: boolean;
  onChoose: (at: number) => void;
};

/** What was read, from which words, what was assumed, and what else it may mean. */
function Reading({ read, isPast, onChoose }: ReadingProps) {
  const t = useT();
  const format = useFormat();
  const minute = useNow(60_000);
  if (read === null)
    return (
      <Text size="sm" c="var(--tone-warning-text)">
        {t('promises.input.noTime')}
      </Text>
    );
  const { quote } = read.span;
  if (isPast)
    return (
      <Text size="sm" c="var(--tone-danger-text)">
        {t('promises.input.past', { quote, at: format.dayTime(read.dueAt) })}
      </Text>
    );
  return (
    <div className={styles['reading']}>
      <span>{t('promises.input.read', { quote })}</span>
      <b>{format.dayTime(read.dueAt)}</b>
      <Text size="sm" c="dimmed" span>
        {[format.relative(read.dueAt, minute), ...read.assumed.map((one) => t(`promises.assumed.${one}`))].join(' · ')}
      </Text>
      {read.others.length > 0 ? <span>{t('promises.input.or')}</span> : null}
      {read.others.map((at) => (
        <Button key={at} size="compact-xs" variant="default" onClick={() => onChoose(at)}>
          {format.dayTime(at)}
        </Button>
      ))}
    </div>
  );
}
