import { describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import { aCalendar, at, shown } from './clocks.builder.ts';
import {
  applyReminderEvent,
  armReminder,
  catchUpDigest,
  notifyAt,
  reconcileReminders,
  type Reminder,
  type ReminderEvent,
  reminderKey,
  snoozeUntil,
} from './reminder.ts';

const settings = { policy: defaultPolicy, calendar: aCalendar() };
const dueAt = at('2026-09-28 10:00');
const promise = { caseId: 'c1', subject: 'promise:p1', dueAt };

function after(...events: ReminderEvent[]): Reminder {
  return events.reduce(
    (reminder, event) => applyReminderEvent(reminder, event, settings).reminder,
    armReminder(promise),
  );
}

describe('[§3.9] identity and states', () => {
  test('[§3.9] the key tells apart what only looks alike', () => {
    expect(reminderKey(promise)).toBe(reminderKey({ ...promise }));
    expect(reminderKey({ caseId: 'a|b', subject: 'c', dueAt })).not.toBe(
      reminderKey({ caseId: 'a', subject: 'b|c', dueAt }),
    );
  });

  test('[§3.9] it is shown once, however many windows ask', () => {
    const shownOnce = after({ type: 'show', at: dueAt });
    expect(applyReminderEvent(shownOnce, { type: 'show', at: dueAt + 5 }, settings).reminder).toBe(shownOnce);
    expect(after({ type: 'show', at: dueAt - 1 }).state).toBe('armed');
  });

  test('[§3.9] looking at a case never counts as having done it', () => {
    expect(after({ type: 'show', at: dueAt }, { type: 'look', at: dueAt + 1 }).state).toBe('shown');
  });

  test('[§3.7] a snoozed reminder comes back at its new time and keeps its identity', () => {
    const snoozed = after({ type: 'show', at: dueAt }, { type: 'snooze', at: dueAt, choice: { minutes: 15 } });
    expect([snoozed.state, shown(snoozed.showAt), snoozed.dueAt]).toEqual(['armed', '2026-09-28 10:15', dueAt]);
    const early = applyReminderEvent(snoozed, { type: 'show', at: dueAt + 60_000 }, settings).reminder;
    expect(early.state).toBe('armed');
  });

  test('[§3.7] tomorrow morning is the next date, also after midnight', () => {
    expect(shown(snoozeUntil(at('2026-12-31 17:00'), 'tomorrow-morning', settings))).toBe('2027-01-01 09:00');
  });

  test('[§3.9] what is done or cancelled stays so', () => {
    const done = after({ type: 'done', at: dueAt });
    expect(applyReminderEvent(done, { type: 'snooze', at: dueAt, choice: { minutes: 5 } }, settings).reminder).toBe(
      done,
    );
    const closed = after({ type: 'cancel', at: dueAt, reason: 'case-closed' });
    expect([closed.state, closed.cancelReason]).toEqual(['cancelled', 'case-closed']);
    expect(applyReminderEvent(closed, { type: 'show', at: dueAt }, settings).reminder).toBe(closed);
  });

  test('[§3.9] a reminder moved to later fires once, at the new time', () => {
    const later = dueAt + 3_600_000;
    const { reminder, successor } = applyReminderEvent(
      armReminder(promise),
      { type: 'move', at: dueAt - 1, dueAt: later },
      settings,
    );
    expect([reminder.state, reminder.cancelReason]).toEqual(['cancelled', 'moved']);
    expect(catchUpDigest([reminder, successor!], dueAt)).toEqual([]);
    expect(catchUpDigest([reminder, successor!], later)).toEqual([successor]);
    expect(applyReminderEvent(successor!, { type: 'move', at: dueAt, dueAt: later }, settings).successor).toBeNull();
  });
});

describe('[§3.9] what is stored follows what is wanted', () => {
  const later = { ...promise, dueAt: dueAt + 60_000 };

  test('[§3.9] a moved due time cancels the old and arms the new', () => {
    const changes = reconcileReminders([armReminder(promise)], [later]);
    expect(changes.arm).toEqual([armReminder(later)]);
    expect(changes.cancel[0]).toMatchObject({ dueAt, state: 'cancelled', cancelReason: 'moved' });
  });

  test('[§3.9] moved away and back: armed again if never shown, else only listed', () => {
    const unseen = after({ type: 'cancel', at: dueAt, reason: 'not-needed' });
    expect(reconcileReminders([unseen], [promise]).revive[0]!.state).toBe('armed');
    const seen = after({ type: 'show', at: dueAt }, { type: 'cancel', at: dueAt, reason: 'not-needed' });
    expect(reconcileReminders([seen], [promise]).revive[0]!.state).toBe('shown');
  });

  test('[§3.9] what is as wanted, and what was done, is left alone', () => {
    const nothing = { arm: [], cancel: [], revive: [] };
    expect(reconcileReminders([armReminder(promise)], [promise, promise])).toEqual(nothing);
    expect(reconcileReminders([after({ type: 'done', at: dueAt })], [promise])).toEqual(nothing);
    expect(reconcileReminders([after({ type: 'done', at: dueAt })], [])).toEqual(nothing);
  });
});

describe('[§3.7] quiet hours and catch-up', () => {
  test.each([
    ['2026-09-28 21:59', '2026-09-28 21:59'],
    ['2026-09-28 22:00', '2026-09-29 08:00'],
    ['2026-09-29 07:59', '2026-09-29 08:00'],
    ['2026-09-29 08:00', '2026-09-29 08:00'],
  ])('[§3.7] what is due %s is notified %s', (due, notified) => {
    expect(shown(notifyAt(at(due), false, settings))).toBe(notified);
    expect(shown(notifyAt(at(due), true, settings))).toBe(due);
  });

  test('[§3.7] quiet hours within one day, or none', () => {
    const quiet = (quietHours: { from: number; to: number } | null) => ({
      ...settings,
      policy: { ...defaultPolicy, reminders: { ...defaultPolicy.reminders, quietHours } },
    });
    expect(shown(notifyAt(at('2026-09-28 12:30'), false, quiet({ from: 720, to: 780 })))).toBe('2026-09-28 13:00');
    expect(shown(notifyAt(at('2026-09-28 13:00'), false, quiet({ from: 720, to: 780 })))).toBe('2026-09-28 13:00');
    expect(shown(notifyAt(at('2026-09-28 23:00'), false, quiet(null)))).toBe('2026-09-28 23:00');
  });

  test('[§3.7] what came due while the program was closed comes oldest first, once', () => {
    const first = armReminder({ caseId: 'c2', subject: 'clock:1', dueAt: dueAt - 9 });
    const twin = armReminder({ caseId: 'c1', subject: 'clock:0', dueAt });
    const future = armReminder({ caseId: 'c3', subject: 'clock:1', dueAt: dueAt + 9 });
    const seen = after({ type: 'show', at: dueAt });
    const digest = catchUpDigest([future, armReminder(promise), twin, first, first, seen], dueAt);
    expect(digest.map((reminder) => [reminder.caseId, reminder.subject])).toEqual([
      ['c2', 'clock:1'],
      ['c1', 'clock:0'],
      ['c1', 'promise:p1'],
    ]);
  });
});
