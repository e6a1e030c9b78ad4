// What is owed to customers today: burning cases, promises, follow-ups.
import { useMutation } from '@tanstack/react-query';
import type { QueueRow } from '#shared/contract/cases.ts';
import type { TodayView } from '#shared/contract/today.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { RiskTag, SeverityTag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { Text } from '@mantine/core';
import { TodayItem } from './today-item.tsx';
import styles from './today.module.css';
import type { OpenCase } from './use-open-case.ts';

type BurningProps = { rows: readonly QueueRow[]; isBurning: boolean; openCase: OpenCase };

/** The most urgent cases, by the order of the queue. */
export function BurningSection({ rows, isBurning, openCase }: BurningProps) {
  const t = useT();
  const word = useWord();
  if (rows.length === 0) return null;
  return (
    <Section title={t(isBurning ? 'today.burning.title' : 'today.burning.next')}>
      <ul className={styles['list']}>
        {rows.map((row) => (
          <TodayItem
            key={row.id}
            label={`${row.customerName ?? row.number} ${row.excerpt}`}
            onOpen={() => openCase(row.id)}
          >
            <div className={styles['line']}>
              {row.dueAt === null ? null : <DueTime at={row.dueAt} />}
              {row.dueKind === null ? null : <span className={styles['dim']}>{word('due', row.dueKind)}</span>}
              {row.severity === null || row.severity === 'minor' ? null : <SeverityTag severity={row.severity} />}
              {row.level === 'low' ? null : <RiskTag level={row.level} risk={row.risk} />}
            </div>
            <div className={styles['line']} style={{ flexWrap: 'nowrap' }}>
              <b style={{ whiteSpace: 'nowrap' }}>{row.customerName ?? row.number}</b>
              <Text size="sm" c="dimmed" truncate>
                {row.excerpt}
              </Text>
            </div>
          </TodayItem>
        ))}
      </ul>
    </Section>
  );
}

type DuePromise = TodayView['promises'][number];

export function PromisesSection({ promises, openCase }: { promises: readonly DuePromise[]; openCase: OpenCase }) {
  const t = useT();
  if (promises.length === 0) return null;
  return (
    <Section title={t('today.promises.title')}>
      <ul className={styles['list']}>
        {promises.map((one) => (
          <PromiseItem key={one.id} one={one} openCase={openCase} />
        ))}
      </ul>
    </Section>
  );
}

function PromiseItem({ one, openCase }: { one: DuePromise; openCase: OpenCase }) {
  const t = useT();
  const toast = useToast();
  const settle = useMutation(
    api.promises.settle.mutationOptions({
      onError: toast.failed,
      onSuccess: (_, { outcome }) =>
        toast.undo(t(outcome === 'kept' ? 'today.promises.keptText' : 'today.promises.brokenText'), () =>
          client.promises.reopen({ id: one.id, expectedVersion: one.version + 1 }),
        ),
    }),
  );
  const as = (outcome: 'kept' | 'broken') => () => settle.mutate({ id: one.id, outcome, expectedVersion: one.version });
  return (
    <TodayItem
      label={`${one.text} ${one.customerName ?? one.caseNumber}`}
      onOpen={() => openCase(one.caseId)}
      primary={{ label: t('today.promises.kept'), run: as('kept'), isBusy: settle.isPending }}
      second={{ label: t('today.promises.broken'), run: as('broken') }}
    >
      <div className={styles['line']}>
        <DueTime at={one.dueAt} />
        <b>{one.customerName ?? one.caseNumber}</b>
        {one.madeBy ? <span className={styles['dim']}>{t('today.promises.by', { name: one.madeBy })}</span> : null}
      </div>
      <Text size="sm" lineClamp={2}>
        {one.text}
      </Text>
    </TodayItem>
  );
}

type DueFollowUp = TodayView['followUps'][number];

export function FollowUpsSection({ followUps, openCase }: { followUps: readonly DueFollowUp[]; openCase: OpenCase }) {
  const t = useT();
  if (followUps.length === 0) return null;
  return (
    <Section title={t('today.followUps.title')}>
      <ul className={styles['list']}>
        {followUps.map((one) => {
          // The case page opens at this call.
          const call = () => openCase(one.caseId, { step: 'close' });
          return (
            <TodayItem
              key={one.id}
              label={`${t(`words.followUp.${one.kind}`)} ${one.customerName ?? one.caseNumber}`}
              onOpen={() => openCase(one.caseId)}
              primary={{ label: t('today.followUps.call'), run: call }}
            >
              <div className={styles['line']}>
                <DueTime at={one.dueAt} />
                <b>{one.customerName ?? one.caseNumber}</b>
              </div>
              <span className={styles['dim']}>
                {t(`today.followUps.ask.${one.kind}`)}
                {one.attempts > 0 ? ` · ${t('today.followUps.attempts', { count: one.attempts })}` : null}
              </span>
            </TodayItem>
          );
        })}
      </ul>
    </Section>
  );
}
