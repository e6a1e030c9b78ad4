import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CasePromise } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { InstantInput } from '#renderer/ui/fields.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { useAct } from '../mutations.ts';

type Props = { promise: CasePromise; detail: CaseDetail; isOpen: boolean; onClose: () => void };

/** A new time agreed with the customer; its reminder is armed anew (§3.9). */
export function MovePromise({ promise, detail, isOpen, onClose }: Props) {
  const t = useT();
  const [dueAt, setDueAt] = useState<number | null>(promise.dueAt);
  const move = useAct(
    detail.id,
    (at: number) => client.promises.move({ id: promise.id, dueAt: at, expectedVersion: promise.version }),
    { onDone: onClose },
  );
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t('cases.promise.move')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{promise.text}</Text>
        <InstantInput
          label={t('cases.promise.newTime')}
          ariaLabel={t('cases.promise.newTime')}
          value={dueAt}
          onChange={setDueAt}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('ui.cancel')}
          </Button>
          <Button
            disabled={dueAt === null}
            loading={move.isPending}
            onClick={() => dueAt !== null && move.mutate(dueAt)}
          >
            {t('cases.promise.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
