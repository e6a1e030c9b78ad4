// A colleague is away: somebody else looks after what is due (§3.7). The case keeps its named owner; only who is reminded changes,
// until the end of the day the thing is due, and it is on the timeline and the audit log.
import type { HandedItem } from '#shared/contract/live.ts';
import { instantOf, localDayOf } from '#shared/domain/clocks/calendar.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { caseRowByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { type Actor, actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { isAtLeast, staffKey } from '../staff/staff.ts';

type Subject = {
  kind: HandedItem['subject'];
  subjectId: number;
  complaintId: number;
  dueAt: number;
  forId: number;
  detail: string;
};

const tables: Record<HandedItem['subject'], { table: string; detail: string }> = {
  clock: { table: 'complaint_clock', detail: 's.kind' },
  promise: { table: 'promise', detail: 's.text' },
  'follow-up': { table: 'follow_up', detail: 's.kind' },
};

/**
 * Hands things to a colleague. Anybody may take things over and hand on their own or nobody's; handing one colleague's things to
 * another is for supervisors. Throws NOT_FOUND, NOT_ALLOWED, INVALID_FIELD for somebody who works here no more.
 */
export function handOver(
  db: WriteDb,
  context: CommandContext,
  input: { items: readonly HandedItem[]; toId: string },
): void {
  const to = colleague(db, input.toId, 'toId');
  const subjects = input.items.map((item) => subjectOf(db, item));
  for (const subject of subjects) mayHand(actorOf(context), subject.forId, to.key);
  for (const subject of subjects) hand(db, context, subject, to);
}

/** Everything of one person that is overdue or due until midnight. Answers what was handed, so that it can be handed back. */
export function handOverToday(
  db: WriteDb,
  context: CommandContext,
  input: { fromId: string; toId: string },
): { items: HandedItem[] } {
  const from = staffKey(db, input.fromId, 'fromId');
  const to = colleague(db, input.toId, 'toId');
  if (from === to.key) throw new DomainError('INVALID_FIELD', { field: 'toId', reason: 'same' });
  mayHand(actorOf(context), from, to.key);
  const due = db.all<{ kind: HandedItem['subject']; subjectId: number }>(
    "SELECT kind, subject_id FROM due_item WHERE for_id = ? AND due_at < ? AND kind <> 'approval'",
    [from, endOfDay(db, context.now)],
  );
  const items = due.map(({ kind, subjectId }) => {
    const { publicId } = db.get<{ publicId: string }>(`SELECT public_id FROM ${tables[kind].table} WHERE id = ?`, [
      subjectId,
    ])!;
    const item = { subject: kind, id: publicId };
    hand(db, context, subjectOf(db, item), to);
    return item;
  });
  audit(db, context, {
    action: 'reminder.handed-over-today',
    entity: input.fromId,
    detail: { to: input.toId, items: items.length },
  });
  return { items };
}

/** Back to the owners of the cases: undo of a hand-over, or the colleague is here again. */
export function handBack(db: WriteDb, context: CommandContext, input: { items: readonly HandedItem[] }): void {
  for (const item of input.items) {
    const subject = subjectOf(db, item);
    mayHand(actorOf(context), subject.forId, actorOf(context).key);
    const { changes } = db.run('DELETE FROM hand_over WHERE kind = ? AND subject_id = ?', [
      subject.kind,
      subject.subjectId,
    ]);
    if (changes > 0) record(db, context, subject, 'handed-back', {});
  }
}

function hand(db: WriteDb, context: CommandContext, subject: Subject, to: { key: number; name: string }): void {
  db.run(
    `INSERT INTO hand_over (kind, subject_id, complaint_id, to_id, until, handed_at, handed_by) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind, subject_id) DO UPDATE SET to_id = excluded.to_id, until = excluded.until, handed_at = excluded.handed_at,
       handed_by = excluded.handed_by`,
    [
      subject.kind,
      subject.subjectId,
      subject.complaintId,
      to.key,
      endOfDay(db, Math.max(subject.dueAt, context.now)),
      context.now,
      actorOf(context).key,
    ],
  );
  record(db, context, subject, 'handed-over', { to: to.name });
}

function record(
  db: WriteDb,
  context: CommandContext,
  { complaintId, kind, detail }: Subject,
  event: 'handed-over' | 'handed-back',
  data: Record<string, unknown>,
): void {
  const { publicId } = caseRowByKey(db, complaintId);
  recordEvent(db, context, {
    complaint: { key: complaintId, id: publicId },
    kind: event,
    data: { subject: kind, [kind === 'promise' ? 'text' : 'due']: detail, ...data },
  });
}

function subjectOf(db: ReadDb, { subject, id }: HandedItem): Subject {
  const { table, detail } = tables[subject];
  const row = db.get<Omit<Subject, 'kind'>>(
    `SELECT s.id AS subject_id, s.complaint_id, d.due_at, d.for_id, ${detail} AS detail FROM ${table} s
     JOIN due_item d ON d.kind = ? AND d.subject_id = s.id WHERE s.public_id = ?`,
    [subject, id],
  );
  if (!row) throw notFound(subject);
  return { ...row, kind: subject };
}

function mayHand(actor: Actor, fromKey: number, toKey: number): void {
  if (fromKey === 0 || fromKey === actor.key || toKey === actor.key) return;
  if (!isAtLeast(actor.role, 'supervisor')) throw new DomainError('NOT_ALLOWED', { needs: 'supervisor' });
}

function colleague(db: ReadDb, publicId: string, field: string): { key: number; name: string } {
  const row = db.get<{ key: number; name: string }>(
    'SELECT id AS key, name FROM staff WHERE public_id = ? AND is_active = 1',
    [publicId],
  );
  if (!row) throw new DomainError('INVALID_FIELD', { field, reason: 'missing' });
  return row;
}

function endOfDay(db: ReadDb, at: number): number {
  const calendar = storeCalendar(db);
  return instantOf(calendar, localDayOf(calendar, at) + 1, 0);
}
