// What rang and was not yet seen to be shown (§3.7). The row is the outbox: it stays here until a window or shell confirms
// that it showed this ring, so that a kill anywhere in between loses nothing; (reminder, ring) is the one name of a
// showing, by which whoever shows it knows what it has shown already, so that nothing is shown twice.
import type { Reminder, Showing } from '#shared/contract/live.ts';
import { notifyAt } from '#shared/domain/clocks/reminder.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { policyInForce } from '../shop/policy.ts';
import { columns, joins, type ReminderRow, toReminder } from './ring.ts';

/** Most that is handed out at once, as one digest; the rest follows when these were shown. */
const mostAtOnce = 1000;
/** Cases whose reminders may break quiet hours (§3.7). */
const isUrgent = "(coalesce(o.severity, '') = 'safety' OR o.level IN ('high', 'critical'))";

/** What waits to be shown at `now`, oldest due first. What falls into quiet hours stays for their end. */
export function listUnshown(db: ReadDb, now: number): Reminder[] {
  if (!hasUnshown(db)) return [];
  const { calmAt, urgentAt } = notificationTimes(db, now);
  const [mayCalm, mayUrgent] = [calmAt <= now ? 1 : 0, urgentAt <= now ? 1 : 0];
  if (mayCalm + mayUrgent === 0) return [];
  return db
    .all<ReminderRow>(
      `SELECT ${columns} ${joins} WHERE r.state = 'rung' AND r.shown_at IS NULL
         AND CASE WHEN ${isUrgent} THEN :mayUrgent ELSE :mayCalm END ORDER BY r.due_at, r.id LIMIT ${mostAtOnce}`,
      { mayUrgent, mayCalm },
    )
    .map(toReminder);
}

/** Notes that these were shown. Said twice, or too late (snoozed since, rung anew), it changes nothing. */
export function recordShown(db: WriteDb, now: number, showings: readonly Showing[]): void {
  for (const { id, ring } of showings)
    db.run(
      "UPDATE reminder SET shown_at = ? WHERE public_id = ? AND ring = ? AND state = 'rung' AND shown_at IS NULL",
      [now, id, ring],
    );
}

/** When the quiet hours end that hold back something rung, or undefined. */
export function quietUntil(db: ReadDb, now: number): number | undefined {
  if (!hasUnshown(db)) return undefined;
  const { calmAt, urgentAt } = notificationTimes(db, now);
  const ends = [calmAt, urgentAt].filter((at) => at > now);
  return ends.length > 0 ? Math.min(...ends) : undefined;
}

function hasUnshown(db: ReadDb): boolean {
  return db.get("SELECT 1 FROM reminder WHERE state = 'rung' AND shown_at IS NULL LIMIT 1") !== undefined;
}

function notificationTimes(db: ReadDb, now: number): { calmAt: number; urgentAt: number } {
  const settings = { policy: policyInForce(db).policy, calendar: storeCalendar(db) };
  return { calmAt: notifyAt(now, false, settings), urgentAt: notifyAt(now, true, settings) };
}
