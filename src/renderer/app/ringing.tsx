import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RefObject } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { chime } from './chime.ts';
import { router } from './routes.tsx';

/** "首次响应 · 王女士": what a reminder is about. A promise carries its own words. */
export function useReminderTitle(): (reminder: Reminder) => string {
  const word = useWord();
  return ({ subject, detail, customerName, caseNumber }) => {
    const what = subject === 'promise' ? detail : word('due', detail);
    return `${what} · ${customerName ?? caseNumber}`;
  };
}

/** The current way to show what rings, in a ref: the live stream outlives a change of language. */
export function useShowRinging(): RefObject<(reminders: Reminder[]) => void> {
  const t = useT();
  const titleOf = useReminderTitle();
  const show = (reminders: Reminder[]) => {
    if (reminders.length > 0) chime();
    // More than three at once (after sleep, at start) become one digest (§3.7).
    if (reminders.length > 3) {
      notifications.show({ autoClose: false, message: t('app.ring.many', { count: reminders.length }) });
      return;
    }
    for (const reminder of reminders) {
      const open = () => {
        notifications.hide(reminder.id);
        void router.navigate({ to: '/cases/$caseId', params: { caseId: reminder.caseId } });
      };
      notifications.show({
        id: reminder.id,
        autoClose: false,
        color: reminder.rung === 'warn' ? 'yellow' : 'red',
        title: t(`words.rung.${reminder.rung}`),
        message: (
          <Stack gap={6}>
            <Text size="sm">{titleOf(reminder)}</Text>
            <Group gap="xs">
              <Button size="compact-xs" onClick={open}>
                {t('app.ring.open')}
              </Button>
            </Group>
          </Stack>
        ),
      });
    }
  };
  return useLatest(show);
}
