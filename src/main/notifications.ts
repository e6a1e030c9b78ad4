import { Notification } from 'electron';
import { type Notice } from './reminder-notices.ts';

/**
 * Shows notices on the desktop; a click leads to what each is about. It may fail silently (no notification service): the
 * page shows the same reminder as a toast, and it stays in the inbox until acted on (§3.9).
 */
export function notify(notices: Notice[], goTo: (route: string) => void): void {
  if (!Notification.isSupported()) return;
  for (const { title, body, route } of notices) {
    const notification = new Notification({ title, body });
    const forget = () => open.delete(notification);
    notification.on('click', () => {
      forget();
      goTo(route);
    });
    notification.on('close', forget);
    notification.on('failed', forget);
    open.add(notification);
    notification.show();
  }
}

/** Kept until clicked or closed: a notification that is collected loses its click. */
const open = new Set<Notification>();
