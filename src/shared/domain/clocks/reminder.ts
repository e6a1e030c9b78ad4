// Reminders as pure state (§3.7, §3.9): once and only once per (case, subject, due time), kept until acted on.
import type { Policy } from '../policy/policy.ts';
import { type CompiledCalendar, localDayOf } from './calendar.ts';
import { minuteOfLaterDay } from './deadline.ts';
import { DAY_MS, MINUTE_MS, toLocal } from './zone.ts';

/** What is remembered: a promise, a rung of a clock, a follow-up, anything with an id of its own within the case. */
export type ReminderIdentity = { caseId: string; subject: string; dueAt: number };

/** armed: not yet shown (or snoozed); shown: waits for a person; done and cancelled are final for this identity. */
export const reminderStates = ['armed', 'shown', 'done', 'cancelled'] as const;
export type ReminderState = (typeof reminderStates)[number];

export const cancelReasons = ['moved', 'case-closed', 'not-needed'] as const;
export type CancelReason = (typeof cancelReasons)[number];

export type Reminder = ReminderIdentity & {
  state: ReminderState;
  /** When it is to be shown next: the due time, or later after a snooze. */
  showAt: number;
  shownAt: number | null;
  cancelReason: CancelReason | null;
};

export type SnoozeChoice = { minutes: number } | 'tomorrow-morning';

export type ReminderEvent =
  | { type: 'show'; at: number }
  | { type: 'look'; at: number }
  | { type: 'snooze'; at: number; choice: SnoozeChoice }
  | { type: 'done'; at: number }
  | { type: 'cancel'; at: number; reason: Exclude<CancelReason, 'moved'> }
  | { type: 'move'; at: number; dueAt: number };

type Settings = { policy: Policy; calendar: CompiledCalendar };

/** Identity as one text, unique: case and subject are escaped so that no two identities share it. */
export function reminderKey({ caseId, subject, dueAt }: ReminderIdentity): string {
  return `${encodeURIComponent(caseId)}|${encodeURIComponent(subject)}|${dueAt}`;
}

/** A fresh reminder, to be shown at its due time. */
export function armReminder(identity: ReminderIdentity): Reminder {
  const { caseId, subject, dueAt } = identity;
  return { caseId, subject, dueAt, state: 'armed', showAt: dueAt, shownAt: null, cancelReason: null };
}

/**
 * The reminder after an event, and the new one that takes its place when its due time moved. Events that come too late (done twice,
 * shown by a second window) change nothing, so that replaying them after a crash is harmless. Looking is not doing.
 */
export function applyReminderEvent(
  reminder: Reminder,
  event: ReminderEvent,
  settings: Settings,
): { reminder: Reminder; successor: Reminder | null } {
  const unchanged = { reminder, successor: null };
  if (reminder.state === 'done' || reminder.state === 'cancelled') return unchanged;
  switch (event.type) {
    case 'look':
      return unchanged;
    case 'show':
      if (reminder.state === 'shown' || event.at < reminder.showAt) return unchanged;
      return { reminder: { ...reminder, state: 'shown', shownAt: event.at }, successor: null };
    case 'snooze': {
      const showAt = snoozeUntil(event.at, event.choice, settings);
      return { reminder: { ...reminder, state: 'armed', showAt }, successor: null };
    }
    case 'done':
      return { reminder: { ...reminder, state: 'done' }, successor: null };
    case 'cancel':
      return { reminder: { ...reminder, state: 'cancelled', cancelReason: event.reason }, successor: null };
    case 'move':
      if (event.dueAt === reminder.dueAt) return unchanged;
      return {
        reminder: { ...reminder, state: 'cancelled', cancelReason: 'moved' },
        successor: armReminder({ ...reminder, dueAt: event.dueAt }),
      };
    default:
      return event satisfies never;
  }
}

/** When a snoozed reminder comes back: in so many wall-clock minutes, or on the next date in the morning. */
export function snoozeUntil(at: number, choice: SnoozeChoice, { policy, calendar }: Settings): number {
  if (choice !== 'tomorrow-morning') return at + choice.minutes * MINUTE_MS;
  return minuteOfLaterDay(calendar, at, 1, policy.reminders.tomorrowMorningAt);
}

/**
 * When the notification may appear: at `at`, or at the end of the quiet hours it falls into. The list of what is due is
 * never quiet; only sound and notification wait.
 */
export function notifyAt(at: number, isUrgent: boolean, { policy, calendar }: Settings): number {
  const { quietHours, urgentBreaksQuietHours } = policy.reminders;
  if (quietHours === null || quietHours.from === quietHours.to) return at;
  if (isUrgent && urgentBreaksQuietHours) return at;
  const { from, to } = quietHours;
  const minute = Math.floor((toLocal(calendar.zone, at) - localDayOf(calendar, at) * DAY_MS) / MINUTE_MS);
  if (from < to) return minute >= from && minute < to ? minuteOfLaterDay(calendar, at, 0, to) : at;
  if (minute >= from) return minuteOfLaterDay(calendar, at, 1, to);
  return minute < to ? minuteOfLaterDay(calendar, at, 0, to) : at;
}

/** What came due while nobody was there: armed and past its time, oldest due first, each identity once (§3.7). */
export function catchUpDigest(reminders: readonly Reminder[], now: number): Reminder[] {
  const byKey = new Map<string, Reminder>();
  for (const reminder of reminders) {
    if (reminder.state === 'armed' && reminder.showAt <= now) byKey.set(reminderKey(reminder), reminder);
  }
  return [...byKey.values()].sort(
    (a, b) => a.dueAt - b.dueAt || compareText(a.caseId, b.caseId) || compareText(a.subject, b.subject),
  );
}

/** What must change so that the stored reminders of a case are those wanted now. */
export type ReminderChanges = { arm: Reminder[]; cancel: Reminder[]; revive: Reminder[] };

/**
 * Compares the stored reminders of one case with the identities wanted. A due time that moved away and came back revives its old
 * reminder: shown again only if it had never been shown. What was done stays done.
 */
export function reconcileReminders(stored: readonly Reminder[], wanted: readonly ReminderIdentity[]): ReminderChanges {
  const storedByKey = new Map(stored.map((reminder) => [reminderKey(reminder), reminder]));
  const wantedByKey = new Map(wanted.map((identity) => [reminderKey(identity), identity]));
  const changes: ReminderChanges = { arm: [], cancel: [], revive: [] };
  for (const [key, identity] of wantedByKey) {
    const known = storedByKey.get(key);
    if (known === undefined) changes.arm.push(armReminder(identity));
    else if (known.state === 'cancelled') {
      changes.revive.push({ ...known, state: known.shownAt === null ? 'armed' : 'shown', cancelReason: null });
    }
  }
  const wantedSubjects = new Set(wanted.map((identity) => identity.subject));
  for (const [key, reminder] of storedByKey) {
    if (wantedByKey.has(key) || (reminder.state !== 'armed' && reminder.state !== 'shown')) continue;
    const cancelReason = wantedSubjects.has(reminder.subject) ? 'moved' : 'not-needed';
    changes.cancel.push({ ...reminder, state: 'cancelled', cancelReason });
  }
  return changes;
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
