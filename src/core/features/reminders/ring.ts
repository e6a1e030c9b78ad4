// What rings, what waits, and what a person does about it (§3.7, §3.9).
import { CaseId, ReminderId } from '#shared/contract/ids.ts';
import type { Reminder } from '#shared/contract/live.ts';
import { snoozeUntil } from '#shared/domain/clocks/reminder.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { type Actor, actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { policyInForce } from '../shop/policy.ts';
import { isAtLeast } from '../staff/staff.ts';

export type ReminderRow = Omit<Reminder, 'id' | 'caseId'> & {
  id: string;
  caseId: string;
  key: number;
  complaintKey: number;
};

export const columns = `r.id AS key, r.public_id AS id, r.complaint_id AS complaint_key, o.public_id AS case_id, o.number AS case_number,
  c.name AS customer_name, r.subject, r.detail, r.due_at, r.fired_at, r.rung, r.ring, r.version, w.name AS for_name,
  coalesce(k.public_id, p.public_id, f.public_id, '') AS subject_id, coalesce(k.version, p.version, f.version, 0) AS subject_version`;
export const joins = `FROM reminder r CROSS JOIN complaint o ON o.id = r.complaint_id LEFT JOIN customer c ON c.id = o.customer_id
  LEFT JOIN due_item d ON d.kind = r.subject AND d.subject_id = r.subject_id
  LEFT JOIN staff w ON w.id = coalesce(nullif(d.for_id, 0), o.owner_id)
  LEFT JOIN complaint_clock k ON r.subject = 'clock' AND k.id = r.subject_id
  LEFT JOIN promise p ON r.subject = 'promise' AND p.id = r.subject_id
  LEFT JOIN follow_up f ON r.subject = 'follow-up' AND f.id = r.subject_id`;

/** Most that fires in one transaction; the scheduler comes again at once for the rest. */
const fireBatch = 200;
const inboxSize = 200;

/** When the next reminder rings, or undefined. */
export function nextRingAt(db: ReadDb): number | undefined {
  return (
    db.get<{ at: number | null }>("SELECT min(ring_at) AS at FROM reminder WHERE state = 'pending'")?.at ?? undefined
  );
}

type DueRow = {
  key: number;
  subject: string;
  subjectId: number;
  rung: string;
  complaintKey: number;
  firedAt: number | null;
};
export type Fired = { complaintKeys: number[]; hasMore: boolean };

/**
 * Rings what is due at `context.now`, oldest first. A rung that comes for the first time takes the place of earlier ones of
 * its subject, snoozed ones too; they are done, not cancelled, so that planning the case anew never brings them back.
 */
export function fireDue(db: WriteDb, context: CommandContext): Fired {
  const due = db.all<DueRow>(
    `SELECT id AS key, subject, subject_id, rung, complaint_id AS complaint_key, fired_at FROM reminder
     WHERE state = 'pending' AND ring_at <= ? ORDER BY ring_at LIMIT ${fireBatch}`,
    [context.now],
  );
  for (const { key, subject, subjectId, firedAt } of due) {
    if (firedAt === null)
      db.run(
        `UPDATE reminder SET state = 'done', acted_at = ?, version = version + 1 WHERE subject = ? AND subject_id = ? AND id <> ?
           AND state IN ('pending', 'rung') AND (state = 'rung' OR fired_at IS NOT NULL)`,
        [context.now, subject, subjectId, key],
      );
    db.run(
      "UPDATE reminder SET state = 'rung', fired_at = coalesce(fired_at, ?), shown_at = NULL, ring = ring + 1, version = version + 1 WHERE id = ?",
      [context.now, key],
    );
  }
  return {
    complaintKeys: [...new Set(due.map((row) => row.complaintKey))],
    hasMore: due.length === fireBatch,
  };
}

/** A rung of a clock's ladder that alerts the supervisor has come (§3.2); a broken promise always does after its time. */
const alertsSupervisor = `(r.rung = 'escalate' AND r.subject <> 'clock' OR r.subject = 'clock' AND EXISTS (
  SELECT 1 FROM clock_rung g WHERE g.clock_id = r.subject_id AND g.due_at = r.due_at AND g.state = 'done' AND g.actions LIKE '%"alert-supervisor"%'))`;

/**
 * What rang and waits: one's own, what was handed over, and nobody's; supervisors also what alerts them or is heated. An alert
 * of risk waits with the supervisors alone: the owner of the case must not be able to take it away from them (§4.4).
 */
export function inbox(db: ReadDb, actor: Actor): Reminder[] {
  const seesAll = isAtLeast(actor.role, 'supervisor') ? 1 : 0;
  return db
    .all<ReminderRow>(
      `SELECT ${columns} ${joins}
       WHERE r.state = 'rung' AND (r.subject <> 'risk' AND coalesce(d.for_id, o.owner_id, 0) IN (0, :me)
           OR (:seesAll AND (r.subject = 'risk' OR ${alertsSupervisor} OR o.level IN ('high', 'critical'))))
       ORDER BY r.due_at, r.id LIMIT ${inboxSize}`,
      { me: actor.key, seesAll },
    )
    .map(toReminder);
}

/** Puts a reminder off; its identity and due time stay (§3.7). */
export function snooze(db: WriteDb, context: CommandContext, input: { id: string; until: 'tomorrow' | number }): void {
  const key = reminderKey(db, context, input.id);
  const choice = input.until === 'tomorrow' ? 'tomorrow-morning' : { minutes: input.until };
  const ringAt = snoozeUntil(context.now, choice, { policy: policyInForce(db).policy, calendar: storeCalendar(db) });
  db.run("UPDATE reminder SET state = 'pending', ring_at = ?, version = version + 1 WHERE id = ? AND state = 'rung'", [
    ringAt,
    key,
  ]);
  acted(db, context, 'snoozed', input.id);
}

/** Done by a person: it never rings again for this due time (§3.9). */
export function markDone(db: WriteDb, context: CommandContext, id: string): void {
  const key = reminderKey(db, context, id);
  db.run(
    "UPDATE reminder SET state = 'done', acted_at = ?, acted_by = ?, version = version + 1 WHERE id = ? AND state IN ('rung', 'pending')",
    [context.now, actorOf(context).key, key],
  );
  acted(db, context, 'done', id);
}

/** Undo of done and of a snooze: it waits for a person again. */
export function waitAgain(db: WriteDb, context: CommandContext, id: string): void {
  const key = reminderKey(db, context, id);
  db.run(
    `UPDATE reminder SET state = 'rung', acted_at = NULL, acted_by = NULL, version = version + 1
     WHERE id = ? AND fired_at IS NOT NULL AND (state = 'pending' OR (state = 'done' AND acted_by IS NOT NULL))`,
    [key],
  );
  acted(db, context, 'waits-again', id);
}

function acted(db: WriteDb, context: CommandContext, what: string, id: string): void {
  audit(db, context, { action: `reminder.${what}`, entity: id });
  context.changes.push({ kind: 'changed', topic: 'reminders' });
}

/** The reminder a person acts on. Throws NOT_FOUND, and NOT_ALLOWED for an alert of risk that is the supervisors' to act on. */
function reminderKey(db: ReadDb, context: CommandContext, publicId: string): number {
  const row = db.get<{ id: number; subject: string }>('SELECT id, subject FROM reminder WHERE public_id = ?', [
    publicId,
  ]);
  if (!row) throw notFound('reminder');
  if (row.subject === 'risk' && !isAtLeast(actorOf(context).role, 'supervisor'))
    throw new DomainError('NOT_ALLOWED', { needs: 'supervisor' });
  return row.id;
}

export function toReminder({ key: _key, complaintKey: _complaint, ...row }: ReminderRow): Reminder {
  return { ...row, id: ReminderId.parse(row.id), caseId: CaseId.parse(row.caseId) };
}
