// What came due while nobody was there, in one digest: once, oldest first, each with what to do (§3.7).
import { Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import type { ReminderId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { OnScreen } from './on-screen.tsx';
import { ReminderList } from './reminder-list.tsx';

/** More than so many at once are one digest, not a pile of messages. */
export const mostApart = 3;

let shown: readonly ReminderId[] = [];
const listeners = new Set<() => void>();

function change(next: readonly ReminderId[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Adds to the digest that is open, or opens it. */
export function addToDigest(reminders: readonly Reminder[]): void {
  change([...new Set([...shown, ...reminders.map(({ id }) => id)])]);
}

export function isDigestOpen(): boolean {
  return shown.length > 0;
}

/** Those of the digest that still wait: what is dealt with goes, and with the last one the digest. */
export function Digest() {
  const t = useT();
  const ids = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
  );
  const inbox = useQuery(api.reminders.inbox.queryOptions());
  const waiting = (inbox.data ?? []).filter(({ id }) => ids.includes(id));
  const close = () => change([]);
  return (
    <Modal
      opened={waiting.length > 0}
      onClose={close}
      size={640}
      title={t('app.digest.title', { count: waiting.length })}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <OnScreen reminders={waiting}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('app.digest.text')}
          </Text>
          <ReminderList reminders={waiting} onLeave={close} />
        </Stack>
      </OnScreen>
    </Modal>
  );
}
