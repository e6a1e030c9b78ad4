import type { Reminder } from '#shared/contract/live.ts';
import { kindsOfThing } from '#renderer/features/today/kinds-of-thing.ts';
import { useWord } from '#renderer/ui/language.tsx';

/** "首次响应 · 王女士": what a reminder is about. A promise carries its own words, unless the window is locked. */
export function useReminderTitle(): (reminder: Reminder) => string {
  const word = useWord();
  return ({ subject, detail, customerName, caseNumber }) =>
    `${kindsOfThing[subject].nameOf(detail, word)} · ${customerName ?? caseNumber}`;
}
