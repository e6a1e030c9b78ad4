import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { RefObject } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';
import { kindsOfThing } from '#renderer/features/today/kinds-of-thing.ts';
import { responsePlan } from '#renderer/features/today/use-open-case.ts';
import { now } from '#renderer/platform/clock.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
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
  const toast = useRingToast();
  const isSupervisor = useIsAtLeast('supervisor');
  return (reminders) => {
    // An alert waits with the supervisors, so it is in no digest of an agent; the agent fetches one.
    const alone = isSupervisor ? [] : reminders.filter(({ subject }) => kindsOfThing[subject].isAlert);
    const together = reminders.filter((one) => !alone.includes(one));
    alone.slice(0, mostApart).forEach(toast);
    // After sleep and at start everything comes at once: one digest, and what follows while it is open joins it (§3.7).
    const cameBefore = hasJustOpened() && together.some(rangBeforeOpening);
    if (together.length > mostApart || isDigestOpen() || (together.length > 1 && cameBefore)) addToDigest(together);
    else together.forEach(toast);
  };
}

function useRingToast(): (reminder: Reminder) => void {
  const t = useT();
  const titleOf = useReminderTitle();
  return (reminder) => {
    const { isAlert } = kindsOfThing[reminder.subject];
    const open = () => {
      notifications.hide(reminder.id);
      const search = (isAlert ? responsePlan : {}) as never;
      void router.navigate({ to: '/cases/$caseId', params: { caseId: reminder.caseId }, search });
    };
    notifications.show({
      id: reminder.id,
      autoClose: isAlert ? false : 20_000,
      color: reminder.rung === 'warn' ? 'yellow' : 'red',
      title: t(isAlert ? 'app.ring.alert' : `words.rung.${reminder.rung}`),
      message: (
        <OnScreen reminders={[reminder]}>
          <Stack gap={6}>
            <Text size="sm">{titleOf(reminder)}</Text>
            <Group gap="xs">
              <Button size="compact-xs" onClick={open}>
                {t(isAlert ? 'today.act.plan' : 'app.ring.open')}
              </Button>
            </Group>
          </Stack>
        </OnScreen>
      ),
    });
  };
}

function whenVisible(then: () => void): void {
  if (document.visibilityState === 'visible') return then();
  document.addEventListener('visibilitychange', () => whenVisible(then), { once: true });
}

const openedAt = performance.now();
const startMs = 10_000;
const hasJustOpened = () => performance.now() - openedAt < startMs;
/** Two clocks are compared: what rang this little before was seen coming. */
const doubtMs = 5_000;
/** It came due while nobody was there; what a person sets off by the first thing they do is no news to them. */
const rangBeforeOpening = ({ firedAt }: Reminder) =>
  firedAt !== null && firedAt < now() - (performance.now() - openedAt) - doubtMs;
