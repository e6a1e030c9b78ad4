// Reminders live in SQL only. A reminder is one moment of a promise, clock or follow-up: its identity is
// (case, subject, rung, due time), so it exists once and rings once (§3.9).
import type { ReminderSubject } from '#shared/contract/live.ts';
import type { WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';

export type Rung = 'warn' | 'due' | 'escalate';
export type WantedReminder = { rung: Rung; dueAt: number; ringAt: number };
export type Subject = { complaintKey: number; kind: ReminderSubject; key: number; detail: string };

/**
 * Makes the reminders of a subject those wanted now: what is no longer wanted is cancelled, what is new is armed, a due
 * time that moved away and came back is revived, and what was done stays done (§3.9).
 */
export function armReminders(
  db: WriteDb,
  context: CommandContext,
  subject: Subject,
  wanted: readonly WantedReminder[],
): void {
  cancelOthers(db, subject, wanted);
  for (const { rung, dueAt, ringAt } of wanted) {
    db.run(
      `INSERT INTO reminder (public_id, complaint_id, subject, subject_id, rung, due_at, ring_at, detail)
       VALUES (:publicId, :complaintKey, :kind, :key, :rung, :dueAt, :ringAt, :detail)
       ON CONFLICT (complaint_id, subject, subject_id, rung, due_at) DO UPDATE SET
         detail = excluded.detail,
         ring_at = CASE WHEN state IN ('pending', 'cancelled') AND fired_at IS NULL THEN excluded.ring_at ELSE ring_at END,
         state = CASE WHEN state <> 'cancelled' THEN state WHEN fired_at IS NULL THEN 'pending' ELSE 'rung' END`,
      { publicId: context.newId(), ...subjectParams(subject), rung, dueAt, ringAt, detail: subject.detail },
    );
  }
}

/** Everything still to come or waiting for this subject is off: it was settled, or the case closed. */
export function cancelReminders(db: WriteDb, kind: ReminderSubject, key: number): void {
  db.run(
    "UPDATE reminder SET state = 'cancelled', version = version + 1 WHERE subject = ? AND subject_id = ? AND state IN ('pending', 'rung')",
    [kind, key],
  );
}

/** The open promises of a case that was closed and is opened again are reminded of again; what rang does not ring twice. */
export function revivePromises(db: WriteDb, complaintKey: number): void {
  db.run(
    `UPDATE reminder SET state = CASE WHEN fired_at IS NULL THEN 'pending' ELSE 'rung' END, version = version + 1
     WHERE complaint_id = ? AND subject = 'promise' AND state = 'cancelled' AND EXISTS (
       SELECT 1 FROM promise p WHERE p.id = reminder.subject_id AND p.state = 'open' AND p.due_at = reminder.due_at)`,
    [complaintKey],
  );
}

function cancelOthers(db: WriteDb, subject: Subject, wanted: readonly WantedReminder[]): void {
  const identities = wanted.map(({ rung, dueAt }) => `${rung}@${dueAt}`);
  db.run(
    `UPDATE reminder SET state = 'cancelled', version = version + 1
     WHERE subject = ? AND subject_id = ? AND state IN ('pending', 'rung')
       AND rung || '@' || due_at NOT IN (SELECT value FROM json_each(?))`,
    [subject.kind, subject.key, JSON.stringify(identities)],
  );
}

function subjectParams({ complaintKey, kind, key }: Subject) {
  return { complaintKey, kind, key };
}
