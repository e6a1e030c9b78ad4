import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PromiseId } from '#shared/contract/ids.ts';
import { now } from '#renderer/platform/clock.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { InstantInput } from '../fields.tsx';
import { onEnter } from '../ime.ts';
import { useKeptWords } from '../kept-words.ts';
import { useFormat, useT } from '../language.tsx';
import { ErrorNotice } from '../page.tsx';
import { useToast } from '../toast.tsx';

export type SettledPromise = { id: PromiseId; text: string; dueAt: number; version: number };
export type Outcome = 'kept' | 'broken' | 'cancelled';
type When = 'in-time' | 'now' | 'other';
type Props = { promise: SettledPromise; outcome: Outcome; onClose: () => void };

/** Kept with what was done and when, broken with the reason and what comes next, called off with a reason (§3.4). */
export function SettleDialog({ promise, outcome, onClose }: Props) {
  const t = useT();
  const toast = useToast();
  const isLate = outcome === 'kept' && promise.dueAt < now();
  const { words, setWords, forget } = useKeptWords(`promise.${promise.id}.${outcome}`);
  const [when, setWhen] = useState<When>('now');
  const [otherAt, setOtherAt] = useState<number | null>(null);
  const settle = useMutation(
    api.promises.settle.mutationOptions({
      onSuccess: () => {
        forget();
        onClose();
        toast.undo(t(`promises.settled.${outcome}`), () =>
          client.promises.reopen({ id: promise.id, expectedVersion: promise.version + 1 }),
        );
      },
    }),
  );
  const doneAt = when === 'in-time' ? promise.dueAt : when === 'other' ? otherAt : null;
  const isReady = (outcome !== 'cancelled' || words.trim() !== '') && (when !== 'other' || otherAt !== null);
  const save = () => {
    if (!isReady) return;
    const own = { id: promise.id, outcome, proof: words.trim(), expectedVersion: promise.version };
    settle.mutate(doneAt === null ? own : { ...own, doneAt });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(`promises.settle.${outcome}`)}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {promise.text}
        </Text>
        {isLate ? (
          <WhenDone dueAt={promise.dueAt} when={when} onWhen={setWhen} otherAt={otherAt} onOther={setOtherAt} />
        ) : null}
        <Textarea
          label={t(`promises.words.${outcome}`)}
          withAsterisk={outcome === 'cancelled'}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          data-autofocus
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={onEnter(save, { withModifier: true })}
        />
        <ErrorNotice error={settle.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button disabled={!isReady} loading={settle.isPending} onClick={save}>
            {t('promises.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

type WhenProps = {
  dueAt: number;
  when: When;
  onWhen: (when: When) => void;
  otherAt: number | null;
  onOther: (at: number | null) => void;
};

/** The time has passed: done in time and written down late is something else than done late. */
function WhenDone({ dueAt, when, onWhen, otherAt, onOther }: WhenProps) {
  const t = useT();
  const format = useFormat();
  return (
    <>
      <Radio.Group label={t('promises.when.label')} value={when} onChange={(next) => onWhen(next as When)}>
        <Stack gap={6} mt={4}>
          <Radio value="now" label={t('promises.when.now')} />
          <Radio value="in-time" label={t('promises.when.inTime', { at: format.dayTime(dueAt) })} />
          <Radio value="other" label={t('promises.when.other')} />
        </Stack>
      </Radio.Group>
      {when === 'other' ? (
        <InstantInput
          label={t('promises.when.at')}
          ariaLabel={t('promises.when.at')}
          value={otherAt}
          onChange={onOther}
        />
      ) : null}
    </>
  );
}
