import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Compensation } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { InstantInput } from '#renderer/ui/fields.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useAct } from '../mutations.ts';
import { WordsDialog } from '../actions/words-dialog.tsx';
import type { PanelProps } from '../case-view.ts';
import styles from './panels.module.css';

const tones: Record<Compensation['state'], Tone> = {
  promised: 'notice',
  approved: 'accent',
  'handed-over': 'good',
  cancelled: 'neutral',
};

/** What was granted: handed over with the proof, or on which day it will be (§8.5, §10.2). */
export function CompensationsPanel({ detail }: PanelProps) {
  const t = useT();
  if (detail.compensations.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('cases.compensation.none')}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      {detail.compensations.map((one) => (
        <OneCompensation key={one.id} one={one} detail={detail} />
      ))}
    </Stack>
  );
}

function OneCompensation({ one, detail }: { one: Compensation; detail: CaseDetail }) {
  const t = useT();
  const format = useFormat();
  return (
    <div
      className={styles['item']}
      data-settled={one.state === 'handed-over' || one.state === 'cancelled' || undefined}
    >
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" fw={600}>
          {one.title}
          {one.amountFen > 0 ? ` · ${format.money(one.amountFen)}` : ''}
        </Text>
        <Tag tone={tones[one.state]}>{t(`words.compensationState.${one.state}`)}</Tag>
      </Group>
      {one.scheduledFor === null ? null : (
        <Text size="sm" c="dimmed">
          {t('cases.compensation.on', { day: format.dayTime(one.scheduledFor) })}
        </Text>
      )}
      {one.proof === '' ? null : <Text size="sm">{one.proof}</Text>}
      {one.state === 'promised' || one.state === 'approved' ? <Buttons one={one} detail={detail} /> : null}
    </div>
  );
}

function Buttons({ one, detail }: { one: Compensation; detail: CaseDetail }) {
  const t = useT();
  const toast = useToast();
  const [asked, setAsked] = useState<'hand' | 'schedule' | null>(null);
  const [day, setDay] = useState<number | null>(one.scheduledFor);
  const set = useAct(
    detail.id,
    (to: { state: 'promised' | 'handed-over' | 'cancelled'; scheduledFor?: number | null; proof?: string }) =>
      client.compensations.setState({ id: one.id, expectedVersion: one.version, ...to }),
    { onDone: () => setAsked(null) },
  );
  const cancel = () =>
    set.mutate(
      { state: 'cancelled' },
      {
        onSuccess: () =>
          toast.undo(t('cases.compensation.cancelled'), () =>
            client.compensations.setState({
              id: one.id,
              state: 'promised',
              scheduledFor: one.scheduledFor,
              expectedVersion: one.version + 1,
            }),
          ),
      },
    );
  return (
    <Group gap={6} mt={6}>
      <Button size="compact-xs" variant="light" onClick={() => setAsked('hand')}>
        {t('cases.compensation.hand')}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => setAsked('schedule')}>
        {t('cases.compensation.schedule')}
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={cancel}>
        {t('cases.compensation.cancel')}
      </Button>
      <WordsDialog
        about={`compensation.${one.id}`}
        isOpen={asked === 'hand'}
        onClose={() => setAsked(null)}
        title={t('cases.compensation.hand')}
        label={t('cases.compensation.proof')}
        placeholder={t('cases.compensation.proofPlaceholder')}
        confirmLabel={t('cases.compensation.hand')}
        maxLength={2000}
        isRequired
        isBusy={set.isPending}
        onConfirm={(proof) => set.mutateAsync({ state: 'handed-over', scheduledFor: one.scheduledFor, proof })}
      />
      <Modal
        opened={asked === 'schedule'}
        onClose={() => setAsked(null)}
        title={t('cases.compensation.schedule')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Stack gap="sm">
          <InstantInput
            label={t('cases.compensation.day')}
            ariaLabel={t('cases.compensation.day')}
            value={day}
            onChange={setDay}
          />
          <Group justify="flex-end">
            <Button
              disabled={day === null}
              loading={set.isPending}
              onClick={() => set.mutate({ state: 'promised', scheduledFor: day })}
            >
              {t('promises.save')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Group>
  );
}
