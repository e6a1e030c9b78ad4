import { type Reminder } from '#shared/contract/live.ts';
import { type ShellTexts } from './shell-texts.ts';

export interface Notice {
  title: string;
  body: string;
  /** Where a click on it leads. */
  route: string;
}

/** So many notifications at once help; more bury the screen, and one that leads to Today says it better. */
const mostAtOnce = 3;

/**
 * What to show on the desktop for what rang. No customer names: the screen may face the counter (§13.3). Beyond three
 * reminders there is one notice that leads to Today.
 */
export function noticesFor(reminders: Reminder[], texts: ShellTexts): Notice[] {
  if (reminders.length > mostAtOnce)
    return [{ title: texts.manyReminders(reminders.length), body: '', route: '/today' }];
  return reminders.map(({ caseId, caseNumber, subject, rung }) => ({
    title: texts.reminder[subject][rung],
    body: texts.case(caseNumber),
    route: `/cases/${encodeURIComponent(caseId)}`,
  }));
}
