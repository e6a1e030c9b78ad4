import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { CasePromise } from '#shared/contract/case-records.ts';
import { DueTime } from '../due-time.tsx';
import { promiseSteps } from '../explain-line.ts';
import { useFormat, useT } from '../language.tsx';
import { Tag, type Tone } from '../tag.tsx';
import { Why, WhySteps } from '../why-due.tsx';
import type { AskedPromise } from './promise-dialogs.tsx';
import styles from './promises.module.css';

const tones: Record<CasePromise['state'], Tone> = {
  open: 'accent',
  kept: 'good',
  broken: 'danger',
  cancelled: 'neutral',
};

type Props = {
  promise: CasePromise;
  isReadOnly: boolean;
  onAsk: (asked: AskedPromise) => void;
  /** Stands under the words: whose promise it is. */
  children?: ReactNode;
};

/** One promise: what, by when, by whom; how it ended, with proof; every time it had (§3.4). */
export function PromiseCard({ promise, isReadOnly, onAsk, children }: Props) {
  const t = useT();
  const isLate = promise.state === 'kept' && (promise.doneAt ?? promise.settledAt ?? 0) > promise.dueAt;
  const isOpen = promise.state === 'open';
  return (
    <li className={styles['card']} data-settled={isOpen ? undefined : true}>
      <Group justify="space-between" gap="xs" align="flex-start" wrap="nowrap">
        <Text size="sm" fw={600} className={styles['words']}>
          {promise.text}
        </Text>
        <Tag tone={isLate ? 'notice' : tones[promise.state]}>
          {isLate ? t('promises.keptLate') : t(`words.promiseState.${promise.state}`)}
        </Tag>
      </Group>
      {children}
      <Group gap={4} wrap="nowrap">
        <When promise={promise} />
        {isOpen ? (
          <Why isCompact what={t('words.due.promise')}>
            <WhySteps steps={promiseSteps(promise)} />
          </Why>
        ) : null}
      </Group>
      <Moves promise={promise} />
      <Ending promise={promise} />
      {isReadOnly ? null : <Buttons promise={promise} onAsk={onAsk} />}
    </li>
  );
}

function When({ promise }: { promise: CasePromise }) {
  const t = useT();
  const format = useFormat();
  return (
    <Text size="xs" c="dimmed" component="div">
      {t('promises.by', { at: format.dayTime(promise.dueAt) })}
      {promise.state === 'open' ? (
        <>
          {' · '}
          <DueTime at={promise.dueAt} />
        </>
      ) : null}
      {promise.madeBy ? ` · ${t('promises.madeBy', { name: promise.madeBy })}` : ''}
    </Text>
  );
}

function Moves({ promise: { moves } }: { promise: CasePromise }) {
  const t = useT();
  const format = useFormat();
  if (moves.length === 0) return null;
  return (
    <details className={styles['moves']}>
      <summary>{t('promises.moves', { count: moves.length })}</summary>
      <ul>
        {moves.map((move) => (
          <li key={move.at}>
            {format.dayTime(move.from)} → {format.dayTime(move.to)}
            {move.by ? ` · ${move.by}` : ''}
            {move.words === '' ? '' : ` · ${move.words}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ending({ promise: { state, proof, settledBy, settledAt, doneAt } }: { promise: CasePromise }) {
  const t = useT();
  const format = useFormat();
  if (state === 'open') return null;
  const at = doneAt ?? settledAt;
  return (
    <Text size="sm" component="div">
      {proof === '' ? null : <div>{proof}</div>}
      <Text size="xs" c="dimmed" span>
        {t(`promises.ended.${state}`)} {at === null ? '' : format.dayTime(at)}
        {settledBy ? ` · ${settledBy}` : ''}
      </Text>
    </Text>
  );
}

function Buttons({ promise, onAsk }: Pick<Props, 'promise' | 'onAsk'>) {
  const t = useT();
  const ask = (what: AskedPromise['ask']) => () => onAsk({ promise, ask: what });
  if (promise.state === 'cancelled') return null;
  if (promise.state !== 'open')
    return (
      <div>
        <Button size="compact-xs" variant="subtle" onClick={ask('prove')}>
          {t(promise.proof === '' ? 'promises.addProof' : 'promises.prove')}
        </Button>
      </div>
    );
  return (
    <Group gap={6} mt={4}>
      <Button size="compact-xs" variant="light" onClick={ask('kept')}>
        {t('promises.settle.kept')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={ask('broken')}>
        {t('promises.settle.broken')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={ask('move')}>
        {t('promises.move')}
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={ask('cancelled')}>
        {t('promises.settle.cancelled')}
      </Button>
    </Group>
  );
}
