import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CasePromise } from '#shared/contract/case-records.ts';
import { now } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { InstantInput } from '../fields.tsx';
import { onEnter } from '../ime.ts';
import { useKeptWords } from '../kept-words.ts';
import { useT } from '../language.tsx';
import { ErrorNotice } from '../page.tsx';

type Props = {
  promise: Pick<CasePromise, 'id' | 'text' | 'state' | 'proof' | 'doneAt' | 'version' | 'madeAt'>;
  onClose: () => void;
};

/** What was done and when, put right after the fact (§3.4). */
export function ProveDialog({ promise, onClose }: Props) {
  const t = useT();
  const { words, setWords, forget } = useKeptWords(`promise.${promise.id}.prove`, promise.proof);
  const [doneAt, setDoneAt] = useState(promise.doneAt);
  const prove = useMutation(
    api.promises.prove.mutationOptions({
      onSuccess: () => {
        forget();
        onClose();
      },
    }),
  );
  const isWrong = doneAt !== null && (doneAt > now() || doneAt < promise.madeAt);
  const save = () => {
    const own = { id: promise.id, proof: words.trim(), expectedVersion: promise.version };
    if (!isWrong) prove.mutate(doneAt === null ? own : { ...own, doneAt });
  };
  return (
    <Modal opened onClose={onClose} title={t('promises.prove')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {promise.text}
        </Text>
        <Textarea
          label={t(promise.state === 'broken' ? 'promises.words.broken' : 'promises.words.kept')}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          data-autofocus
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onKeyDown={onEnter(save, { withModifier: true })}
        />
        {promise.state === 'kept' ? (
          <InstantInput
            label={t('promises.when.at')}
            ariaLabel={t('promises.when.at')}
            value={doneAt}
            onChange={setDoneAt}
          />
        ) : null}
        {isWrong ? (
          <Text size="sm" c="var(--tone-danger-text)" role="alert">
            {t('promises.when.wrong')}
          </Text>
        ) : null}
        <ErrorNotice error={prove.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button disabled={isWrong} loading={prove.isPending} onClick={save}>
            {t('promises.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
