// Promises to the customer (§3.4): made with a time, reminded before it, kept or broken with proof.
import type { WriteDb } from '../../storage/handles.ts';
import { caseRowByKey, openCase } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { refreshCase } from '../case-base/refresh-case.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { armReminders, cancelReminders } from '../reminders/arm.ts';
import { policyInForce } from '../shop/policy.ts';

type PromiseRow = {
  id: number;
  complaintId: number;
  text: string;
  dueAt: number;
  madeAt: number;
  state: string;
  version: number;
};

const minuteMs = 60_000;

/** Records "I will … by …". A time already past is refused: nobody promises yesterday. */
export function makePromise(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; text: string; dueAt: number },
): { id: string } {
  const complaint = openCase(db, input.caseId);
  if (input.dueAt <= context.now) throw new DomainError('INVALID_FIELD', { field: 'dueAt', reason: 'past' });
  const id = context.newId();
  const { lastId } = db.run(
    'INSERT INTO promise (public_id, complaint_id, due_at, made_at, made_by, text) VALUES (?, ?, ?, ?, ?, ?)',
    [id, complaint.id, input.dueAt, context.now, actorOf(context).key, input.text.trim()],
  );
  arm(db, context, {
    id: lastId,
    complaintId: complaint.id,
    text: input.text,
    dueAt: input.dueAt,
    madeAt: context.now,
  });
  done(db, context, complaint.id, 'promised', { promise: id, text: input.text.trim(), dueAt: input.dueAt });
  return { id };
}

/** Kept, broken, or called off with the customer. */
export function settlePromise(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; outcome: 'kept' | 'broken' | 'cancelled'; proof: string; expectedVersion: number },
): void {
  const promise = promiseRow(db, input, 'open');
  db.run(
    'UPDATE promise SET state = ?, settled_at = ?, settled_by = ?, proof = ?, version = version + 1 WHERE id = ?',
    [input.outcome, context.now, actorOf(context).key, input.proof.trim(), promise.id],
  );
  cancelReminders(db, 'promise', promise.id);
  done(db, context, promise.complaintId, `promise-${input.outcome}`, {
    text: promise.text,
    dueAt: promise.dueAt,
    proof: input.proof.trim(),
  });
}

/** A new time agreed with the customer; the reminder moves with it (§3.9). */
export function movePromise(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; dueAt: number; expectedVersion: number },
): void {
  const promise = promiseRow(db, input, 'open');
  if (input.dueAt <= context.now) throw new DomainError('INVALID_FIELD', { field: 'dueAt', reason: 'past' });
  db.run('UPDATE promise SET due_at = ?, version = version + 1 WHERE id = ?', [input.dueAt, promise.id]);
  arm(db, context, { ...promise, dueAt: input.dueAt });
  done(db, context, promise.complaintId, 'promise-moved', { text: promise.text, from: promise.dueAt, to: input.dueAt });
}

/** Undo of a settlement: the promise is open again with its old time. */
export function reopenPromise(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; expectedVersion: number },
): void {
  const promise = promiseRow(db, input);
  if (promise.state === 'open') return;
  db.run(
    "UPDATE promise SET state = 'open', settled_at = NULL, settled_by = NULL, proof = '', version = version + 1 WHERE id = ?",
    [promise.id],
  );
  arm(db, context, promise);
  done(db, context, promise.complaintId, 'promise-reopened', { text: promise.text });
}

function arm(db: WriteDb, context: CommandContext, promise: Omit<PromiseRow, 'state' | 'version'>): void {
  const { remindBeforeMinutes, brokenRaisesRiskAfterMinutes } = policyInForce(db).policy.promises;
  const warnAt = promise.dueAt - remindBeforeMinutes * minuteMs;
  const wanted = [
    { rung: 'due' as const, dueAt: promise.dueAt, ringAt: promise.dueAt },
    {
      rung: 'escalate' as const,
      dueAt: promise.dueAt,
      ringAt: promise.dueAt + brokenRaisesRiskAfterMinutes * minuteMs,
    },
  ];
  // A promise for ten minutes from now is not warned of half an hour before it was made.
  const warning = warnAt > promise.madeAt ? [{ rung: 'warn' as const, dueAt: promise.dueAt, ringAt: warnAt }] : [];
  const subject = {
    complaintKey: promise.complaintId,
    kind: 'promise' as const,
    key: promise.id,
    detail: promise.text.slice(0, 200),
  };
  armReminders(db, context, subject, [...warning, ...wanted]);
}

function promiseRow(db: WriteDb, input: { id: string; expectedVersion: number }, state?: string): PromiseRow {
  const row = db.get<PromiseRow>('SELECT * FROM promise WHERE public_id = ?', [input.id]);
  if (!row) throw notFound('promise');
  if (row.version !== input.expectedVersion) {
    throw new DomainError('STALE_WRITE', {
      current: { state: row.state, dueAt: row.dueAt },
      version: row.version,
      by: null,
      at: null,
    });
  }
  if (state !== undefined && row.state !== state)
    throw new DomainError('WRONG_STATE', { what: 'promise', state: row.state });
  const complaint = caseRowByKey(db, row.complaintId);
  if (complaint.state === 'closed') throw new DomainError('WRONG_STATE', { what: 'case', state: 'closed' });
  return row;
}

function done(
  db: WriteDb,
  context: CommandContext,
  complaintKey: number,
  kind: string,
  data: Record<string, unknown>,
): void {
  const { publicId } = caseRowByKey(db, complaintKey);
  recordEvent(db, context, { complaint: { key: complaintKey, id: publicId }, kind, data });
  refreshCase(db, context, complaintKey);
}
