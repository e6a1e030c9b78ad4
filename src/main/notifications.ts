import { Notification } from 'electron';
import { type Reminder } from '#shared/contract/live.ts';
import { type ShellTexts } from './shell-texts.ts';

/** So many notifications at once help; more bury the screen, and one that leads to Today says it better. */
const mostAtOnce = 3;

/**
 * Shows what rang on the desktop; a click opens the case. It may fail silently (no notification service): the page
 * shows the same reminder as a toast, and it stays in the inbox until acted on (§3.9). No customer names: the screen
 * may face the counter (§13.3).
 */
export function notifyReminders(reminders: Reminder[], texts: ShellTexts, goTo: (route: string) => void): void {
  if (!Notification.isSupported() || reminders.length === 0) return;
  if (reminders.length > mostAtOnce) {
    notify(texts.manyReminders(reminders.length), '', () => goTo('/'));
    return;
  }
  for (const { caseId, caseNumber, subject, rung } of reminders) {
    notify(texts.reminder[subject][rung], texts.case(caseNumber), () => goTo(`/cases/${encodeURIComponent(caseId)}`));
  }
}

/** Kept until clicked or closed: a notification that is collected loses its click. */
const open = new Set<Notification>();

export function notify(title: string, body: string, clicked: () => void): void {
  const notification = new Notification({ title, body });
  open.add(notification);
  const forget = () => open.delete(notification);
  notification.on('click', () => {
    forget();
    clicked();
  });
  notification.on('close', forget);
  notification.on('failed', forget);
  notification.show();
}
