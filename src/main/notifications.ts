import { Notification } from 'electron';
import { type Notice } from './reminder-notices.ts';

export interface NoticeEvents {
  /** Before the system gets it. */
  giving(notice: Notice): void;
  /** The system showed it. Where it cannot (no notification service), this never comes; the page confirms its toast. */
  shown(notice: Notice): void;
  goTo(route: string): void;
}

/**
 * Shows notices on the desktop; a click leads to what each is about. It may fail silently (no notification service): the
 * page shows the same reminder as a toast, and it stays in the inbox until acted on (§3.9).
 */
export function notify(notices: Notice[], events: NoticeEvents): void {
  if (!Notification.isSupported()) return;
  for (const notice of notices) {
    const { tag, title, body, route } = notice;
    const notification = new Notification({ id: tag, title, body });
    const forget = () => open.delete(notification);
    notification.on('show', () => events.shown(notice));
    notification.on('click', () => {
      forget();
      events.goTo(route);
    });
    notification.on('close', forget);
    notification.on('failed', forget);
    open.add(notification);
    events.giving(notice);
    notification.show();
  }
}

/** Kept until clicked or closed: a notification that is collected loses its click. */
const open = new Set<Notification>();
