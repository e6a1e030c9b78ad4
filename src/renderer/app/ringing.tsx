import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ReactNode, type RefObject, useEffect } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';
import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { chime } from './chime.ts';
import { useReminderTitle } from './reminder-title.ts';
import { router } from './routes.tsx';
import { rememberShown, wasShown } from './shown-rings.ts';

/** More than so many at once (after sleep, at start) become one digest (§3.7). */
const mostToasts = 3;

/** Taken up by this window and not on the screen yet. */
const onTheirWay = new Set<string>();

/** The current way to show what rings, in a ref: the live stream outlives a change of language. */
export function useShowRinging(): RefObject<(reminders: Reminder[]) => void> {
  const showToasts = useToasts();
  const take = (reminders: Reminder[]) => {
    confirmShown(reminders.filter(wasShown));
    const fresh = reminders.filter((one) => !wasShown(one) && !onTheirWay.has(showingKey(one)));
    if (fresh.length === 0) return;
    for (const one of fresh) onTheirWay.add(showingKey(one));
    chime();
    // A toast in a hidden window passes unseen. Another window may show it meanwhile.
    whenVisible(() => showToasts(fresh.filter((one) => !wasShown(one))));
  };
  return useLatest(take);
}

function useToasts(): (reminders: Reminder[]) => void {
  const t = useT();
  const titleOf = useReminderTitle();
  return (reminders) => {
    if (reminders.length > mostToasts) {
      notifications.show({
        id: `ringing-${showingKey(reminders[0]!)}`,
        autoClose: 15_000,
        message: <OnScreen reminders={reminders}>{t('app.ring.many', { count: reminders.length })}</OnScreen>,
      });
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

/** Once it stands on the screen these rings count as shown, here and in the core. */
function OnScreen({ reminders, children }: { reminders: Reminder[]; children: ReactNode }) {
  const latest = useLatest(reminders);
  useEffect(() => {
    rememberShown(latest.current);
    for (const one of latest.current) onTheirWay.delete(showingKey(one));
    confirmShown(latest.current);
  }, [latest]);
  return children;
}

/** Lost on the way, it is asked for again: the core hands out what nobody confirmed. */
function confirmShown(reminders: readonly Reminder[]): void {
  if (reminders.length === 0) return;
  const showings = reminders.map(({ id, ring }) => ({ id, ring }));
  client.reminders.shown({ showings }).catch(() => undefined);
}

function whenVisible(then: () => void): void {
  if (document.visibilityState === 'visible') return then();
  document.addEventListener('visibilitychange', () => whenVisible(then), { once: true });
}
