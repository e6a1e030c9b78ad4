import { aCalendar, at, shown } from '../clocks.builder.ts';
import { parsePromiseTime } from '../promise-time.ts';

// Wednesday 9 September 2026, 10:00; the shop is open Monday to Friday 09–12 and 13–18.
const calendar = aCalendar();
const now = at('2026-09-09 10:00');

/** Month, day and time a phrase means then, with the year when it is another one; "none" when it names no time. */
export function readPhrase(text: string): string {
  const time = parsePromiseTime(text, { now, calendar });
  return time === null ? 'none' : shown(time.dueAt).replace('2026-', '');
}

/** Rows of "phrase | expected". */
export function phrasesOf(table: string): [string, string][] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((part) => part.trim()) as [string, string]);
}
