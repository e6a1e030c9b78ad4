import { Button, Checkbox, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { now } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { InstantInput } from '../fields.tsx';
import { onEnter } from '../ime.ts';
import { useKeptWords } from '../kept-words.ts';
import { useFormat, useT } from '../language.tsx';
import { ErrorNotice } from '../page.tsx';
import { useToast } from '../toast.tsx';
import type { SettledPromise } from './settle-dialog.tsx';

type Props = { promise: SettledPromise; onClose: () => void };

/** A new time agreed with the customer: the old one and what was said are kept, the reminder moves along (§3.4, §3.9). */
export function MoveDialog({ promise, onClose }: Props) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const [dueAt, setDueAt] = useState<number | null>(null);
  const { words, setWords, forget } = useKeptWords(`promise.${promise.id}.move`);
  const [isTold, setIsTold] = useState(true);
  const move = useMutation(
    api.promises.move.mutationOptions({
      onSuccess: () => {
        forget();
        onClose();
        toast.done(t('promises.moved'));
      },
    }),
  );
  const isPast = dueAt !== null && dueAt <= now();
  const isReady = dueAt !== null && !isPast && dueAt !== promise.dueAt;
  const save = () => {
    if (isReady) move.mutate({ id: promise.id, dueAt, words: words.trim(), isTold, expectedVersion: promise.version });
  };
  return (
    <Modal opened onClose={onClose} title={t('promises.move')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <Stack gap="sm">
        <div>
          <Text size="sm" fw={600}>
            {promise.text}
          </Text>
          <Text size="sm" c="dimmed">
            {t('promises.moveFrom', { at: format.dayTime(promise.dueAt) })}
          </Text>
        </div>
        <InstantInput
          label={t('promises.newTime')}
          ariaLabel={t('promises.newTime')}
          value={dueAt}
          onChange={setDueAt}
        />
        {isPast ? (
          <Text size="sm" c="var(--tone-danger-text)" role="alert">
            {t('promises.past')}
          </Text>
        ) : null}
        <TextInput
          label={t('promises.moveWords')}
          maxLength={2000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={onEnter(save)}
        />
        <Checkbox
          label={t('promises.isTold')}
          checked={isTold}
          onChange={(event) => setIsTold(event.currentTarget.checked)}
        />
        {isTold ? null : (
          <Text size="sm" c="dimmed">
            {t('promises.notTold')}
          </Text>
        )}
        <ErrorNotice error={move.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button disabled={!isReady} loading={move.isPending} onClick={save}>
            {t('promises.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
