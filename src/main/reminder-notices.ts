import { type Reminder, type Showing } from '#shared/contract/live.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';
import { type ShellTexts } from './shell-texts.ts';

export interface Notice {
  /** The system replaces a notification of the same tag instead of showing a second one. */
  tag: string;
  title: string;
  body: string;
  /** Where a click on it leads. */
  route: string;
  /** The rings it shows. */
  showings: Showing[];
}

/** So many notifications at once help; more bury the screen, and one that leads to Today says it better. */
const mostAtOnce = 3;

/**
 * What to show on the desktop for what rang. No customer names: the screen may face the counter (§13.3). Beyond three
 * reminders there is one notice that leads to Today. What went out before keeps its tag, whatever came due since.
 */
export function noticesFor(
  reminders: Reminder[],
  texts: ShellTexts,
  tagOf: (showing: Showing) => string | undefined = () => undefined,
): Notice[] {
  const fresh = reminders.filter((one) => tagOf(one) === undefined);
  const [first] = fresh;
  const digestTag = first && fresh.length > mostAtOnce ? `due-${showingKey(first)}` : undefined;
  const byTag = new Map<string, Reminder[]>();
  for (const one of reminders) {
    const tag = tagOf(one) ?? digestTag ?? showingKey(one);
    byTag.set(tag, [...(byTag.get(tag) ?? []), one]);
  }
  return [...byTag].map(([tag, together]) => noticeOf(tag, together, texts));
}

function noticeOf(tag: string, reminders: Reminder[], texts: ShellTexts): Notice {
  const showings = reminders.map(({ id, ring }) => ({ id, ring }));
  const [only, second] = reminders;
  if (!only || second)
    return { tag, title: texts.manyReminders(reminders.length), body: '', route: '/today', showings };
  return {
    tag,
    title: texts.reminder[only.subject][only.rung],
    body: texts.case(only.caseNumber),
    route: `/cases/${encodeURIComponent(only.caseId)}`,
    showings,
  };
}
