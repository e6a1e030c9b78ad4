import type { Reminder } from '#shared/contract/live.ts';
import { useWord } from '#renderer/ui/language.tsx';

/** "首次响应 · 王女士": what a reminder is about. A promise carries its own words, unless the window is locked. */
export function useReminderTitle(): (reminder: Reminder) => string {
  const word = useWord();
  return ({ subject, detail, customerName, caseNumber }) => {
    const what =
      subject === 'promise' ? detail || word('due', 'promise') : word('due', subject === 'risk' ? 'risk' : detail);
    return `${what} · ${customerName ?? caseNumber}`;
  };
}
