// Rings between the core and a person's eyes: taken up by this window, then confirmed once they stand on the screen (§3.7).
import { type ReactNode, useEffect } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';
import { client } from '#renderer/platform/connect.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { rememberShown } from './shown-rings.ts';

/** Taken up by this window and not on the screen yet. */
export const onTheirWay = new Set<string>();

/** Once it stands on the screen these rings count as shown, here and in the core. */
export function OnScreen({ reminders, children }: { reminders: readonly Reminder[]; children: ReactNode }) {
  const latest = useLatest(reminders);
  const keys = reminders.map(showingKey).join();
  useEffect(() => {
    if (keys === '') return;
    rememberShown(latest.current);
    for (const one of latest.current) onTheirWay.delete(showingKey(one));
    confirmShown(latest.current);
  }, [keys, latest]);
  return children;
}

/** Lost on the way, it is asked for again: the core hands out what nobody confirmed. */
export function confirmShown(reminders: readonly Reminder[]): void {
  if (reminders.length === 0) return;
  const showings = reminders.map(({ id, ring }) => ({ id, ring }));
  client.reminders.shown({ showings }).catch(() => undefined);
}
