import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RefObject } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { chime } from './chime.ts';
import { addToDigest, isDigestOpen, mostApart } from './digest.tsx';
import { confirmShown, OnScreen, onTheirWay } from './on-screen.tsx';
import { useReminderTitle } from './reminder-title.ts';
import { router } from './routes.tsx';
import { wasShown } from './shown-rings.ts';

/** The current way to show what rings, in a ref: the live stream outlives a change of language. */
export function useShowRinging(): RefObject<(reminders: Reminder[]) => void> {
  const show = useShow();
  const take = (reminders: Reminder[]) => {
    confirmShown(reminders.filter(wasShown));
    const fresh = reminders.filter((one) => !wasShown(one) && !onTheirWay.has(showingKey(one)));
    if (fresh.length === 0) return;
    for (const one of fresh) onTheirWay.add(showingKey(one));
    chime();
    // A toast in a hidden window passes unseen. Another window may show it meanwhile.
    whenVisible(() => show(fresh.filter((one) => !wasShown(one))));
  };
  return useLatest(take);
}

function useShow(): (reminders: Reminder[]) => void {
  const t = useT();
  const titleOf = useReminderTitle();
  return (reminders) => {
    // After sleep and at start everything comes at once: one digest, and what follows while it is open joins it (§3.7).
    if (reminders.length > mostApart || isDigestOpen() || (reminders.length > 1 && hasJustOpened())) {
      addToDigest(reminders);
      return;
    }
    for (const reminder of reminders) {
      const open = () => {
        notifications.hide(reminder.id);
        void router.navigate({ to: '/cases/$caseId', params: { caseId: reminder.caseId } });
      };
      notifications.show({
        id: reminder.id,
        autoClose: 20_000,
        color: reminder.rung === 'warn' ? 'yellow' : 'red',
        title: t(`words.rung.${reminder.rung}`),
        message: (
          <OnScreen reminders={[reminder]}>
            <Stack gap={6}>
              <Text size="sm">{titleOf(reminder)}</Text>
              <Group gap="xs">
                <Button size="compact-xs" onClick={open}>
                  {t('app.ring.open')}
                </Button>
              </Group>
            </Stack>
          </OnScreen>
        ),
      });
    }
  };
}

function whenVisible(then: () => void): void {
  if (document.visibilityState === 'visible') return then();
  document.addEventListener('visibilitychange', () => whenVisible(then), { once: true });
}

const openedAt = performance.now();
const startMs = 10_000;
const hasJustOpened = () => performance.now() - openedAt < startMs;
