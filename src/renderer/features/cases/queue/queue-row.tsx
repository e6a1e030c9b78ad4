import { Text } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { memo } from 'react';
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { QueueRow } from '#shared/contract/cases.ts';
import { DueTime, TimeAgo } from '#renderer/ui/due-time.tsx';
import { FoundText } from '#renderer/ui/found-text.tsx';
import { useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { RiskTag, SeverityTag, StateTag } from '#renderer/ui/tag.tsx';
import styles from './queue.module.css';

type Props = { row: QueueRow; query: string; nameOf: (group: 'channel' | 'category', code: string) => string };

/** Where the case stands in its method, e.g. step 3 of 8. */
function useStep({ method, step }: QueueRow): { title: string; at: number; of: number } {
  const { language } = useLanguage();
  const steps = shippedMethods.find(({ code }) => code === method)?.steps ?? [];
  const at = steps.findIndex(({ code }) => code === step);
  return { title: steps[at]?.title[language] ?? step, at: at + 1, of: steps.length };
}

/** One case in the queue: when it is due, how bad, who and what, where it stands, who has it. */
export const QueueLine = memo(function QueueLine({ row, query, nameOf }: Props) {
  const t = useT();
  const step = useStep(row);
  const isSettled = row.state === 'resolved' || row.state === 'closed';
  return (
    <div className={styles['line']}>
      <Due row={row} isSettled={isSettled} />
      <div className={styles['tags']}>
        {row.severity ? <SeverityTag severity={row.severity} /> : null}
        <RiskTag level={row.level} risk={row.risk} />
      </div>
      <div className={styles['matter']}>
        <div className={styles['who']}>
          {row.hasPriority ? (
            <IconFlag size={14} aria-label={t('cases.queue.priority')} className={styles['flag']} />
          ) : null}
          <b>{row.customerName || t('cases.queue.noName')}</b>
          <span>{row.maskedPhone}</span>
          <span>{row.category ? nameOf('category', row.category) : null}</span>
          <span>{row.number}</span>
        </div>
        <div className={styles['excerpt']}>
          <FoundText text={row.excerpt} query={query} />
        </div>
      </div>
      <div className={styles['step']}>
        {row.state === 'open' ? null : <StateTag state={row.state} />}
        {isSettled ? null : (
          <>
            <Text size="sm" truncate>
              {step.title}
            </Text>
            <span className={styles['steps']}>{t('cases.queue.step', { at: step.at, of: step.of })}</span>
          </>
        )}
      </div>
      <div className={styles['owner']}>
        <span>{row.owner ?? t('cases.queue.noOwner')}</span>
        <span>{nameOf('channel', row.channel)}</span>
      </div>
    </div>
  );
});

function Due({ row, isSettled }: { row: QueueRow; isSettled: boolean }) {
  const t = useT();
  const word = useWord();
  if (row.dueAt === null || isSettled) {
    return (
      <div className={styles['due']}>
        <span className={styles['dim']}>{t(isSettled ? 'cases.queue.received' : 'cases.queue.noDue')}</span>
        <span className={styles['dim']}>
          <TimeAgo at={row.receivedAt} />
        </span>
      </div>
    );
  }
  return (
    <div className={styles['due']}>
      <DueTime at={row.dueAt} />
      <span className={styles['dim']}>{row.dueKind ? word('due', row.dueKind) : null}</span>
    </div>
  );
}
