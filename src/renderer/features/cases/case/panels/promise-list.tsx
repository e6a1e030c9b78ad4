import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CasePromise } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useAct } from '../mutations.ts';
import { WordsDialog } from '../words-dialog.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { MovePromise } from './move-promise.tsx';
import styles from './panels.module.css';

const tones: Record<CasePromise['state'], Tone> = {
  open: 'accent',
  kept: 'good',
  broken: 'danger',
  cancelled: 'neutral',
};

/** Every promise of the case, open ones first. `isShort` leaves settled ones out. */
export function PromiseList({ detail, isShort }: { detail: CaseDetail; isShort?: boolean }) {
  const t = useT();
  const open = detail.promises.filter((promise) => promise.state === 'open');
  const settled = isShort ? [] : detail.promises.filter((promise) => promise.state !== 'open');
  if (open.length + settled.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('cases.promise.none')}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      {[...open, ...settled].map((promise) => (
        <OnePromise key={promise.id} promise={promise} detail={detail} />
      ))}
    </Stack>
  );
}

type Props = { promise: CasePromise; detail: CaseDetail };

function OnePromise({ promise, detail }: Props) {
  const t = useT();
  const format = useFormat();
  return (
    <div className={styles['item']} data-settled={promise.state === 'open' ? undefined : true}>
      <Group justify="space-between" gap="xs" align="flex-start" wrap="nowrap">
        <Text size="sm" fw={600}>
          {promise.text}
        </Text>
        <Tag tone={tones[promise.state]}>{t(`words.promiseState.${promise.state}`)}</Tag>
      </Group>
      <Text size="xs" c="dimmed">
        {format.dayTime(promise.dueAt)} · <DueTime at={promise.dueAt} isSettled={promise.state !== 'open'} />
        {promise.madeBy ? ` · ${promise.madeBy}` : ''}
      </Text>
      {promise.proof === '' ? null : <Text size="sm">{promise.proof}</Text>}
      {promise.state === 'open' && !isReadOnly(detail) ? <SettleButtons promise={promise} detail={detail} /> : null}
    </div>
  );
}

type Outcome = 'kept' | 'broken' | 'cancelled';

/** Kept with the proof, broken with the reason; a slip is taken back by undo (§3.4). */
function SettleButtons({ promise, detail }: Props) {
  const t = useT();
  const toast = useToast();
  const [asked, setAsked] = useState<Outcome | null>(null);
  const [isMoving, setIsMoving] = useState(false);
  const settle = useAct(
    detail.id,
    ({ outcome, proof }: { outcome: Outcome; proof: string }) =>
      client.promises.settle({ id: promise.id, outcome, proof, expectedVersion: promise.version }),
    {
      onDone: () => {
        setAsked(null);
        toast.undo(t('cases.promise.settled'), () =>
          client.promises.reopen({ id: promise.id, expectedVersion: promise.version + 1 }),
        );
      },
    },
  );
  return (
    <Group gap={6} mt={6}>
      <Button size="compact-xs" variant="light" onClick={() => setAsked('kept')}>
        {t('cases.promise.kept')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => setAsked('broken')}>
        {t('cases.promise.broken')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => setIsMoving(true)}>
        {t('cases.promise.move')}
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={() => settle.mutate({ outcome: 'cancelled', proof: '' })}>
        {t('cases.promise.cancel')}
      </Button>
      <WordsDialog
        key={asked}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        title={asked === 'broken' ? t('cases.promise.broken') : t('cases.promise.kept')}
        label={asked === 'broken' ? t('cases.promise.brokenWhy') : t('cases.promise.proof')}
        confirmLabel={t('cases.promise.save')}
        maxLength={2000}
        isBusy={settle.isPending}
        onConfirm={(proof) => settle.mutate({ outcome: asked ?? 'kept', proof })}
      />
      <MovePromise promise={promise} detail={detail} isOpen={isMoving} onClose={() => setIsMoving(false)} />
    </Group>
  );
}
