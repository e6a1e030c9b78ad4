import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import type { CompiledCalendar } from '#shared/domain/clocks/calendar.ts';
import { otherReadings } from '#shared/domain/clocks/promise/alternatives.ts';
import { parsePromiseTime, type PromiseTime } from '#shared/domain/clocks/promise-time.ts';
import { now, useNow } from '#renderer/platform/clock.ts';
import { InstantInput } from '../fields.tsx';
import { onEnter } from '../ime.ts';
import { useFormat, useT } from '../language.tsx';
import { useToast } from '../toast.tsx';
import { ToneText } from '../tone/tone-text.tsx';
import styles from './promises.module.css';

type Props = {
  calendar: CompiledCalendar;
  /** Rejects to keep what was typed. */
  onMake: (text: string, dueAt: number) => Promise<unknown>;
  /** The case the promise belongs to: what was overruled of its wording is remembered there. */
  caseId: CaseId;
  /** Set where another such line stands on the same page. */
  isQuick?: boolean;
};

/** "Call back by 5 pm today": one line; the time is read from it and shown in words and date before it is saved (§3.4). */
export function PromiseInput({ calendar, onMake, caseId, isQuick = false }: Props) {
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
  return (
    <Stack gap={6}>
      <ToneText
        label={t(isQuick ? 'promises.input.quick' : 'promises.input.label')}
        placeholder={t('promises.input.placeholder')}
        surface="promise"
        lines={1}
        maxLength={2000}
        caseId={caseId}
        rememberAs={isQuick ? `case.${caseId}.quickPromise` : `case.${caseId}.promise`}
        value={text}
        onChange={setText}
        onKeyDown={onEnter(() => void save())}
      />
      <div role="status">
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
