// Promises to the customer (§3.4): made with a time, reminded before it, kept or broken with proof.
import type { WriteDb } from '../../storage/handles.ts';
import { meetClocks } from '../case-base/case-clocks.ts';
import { caseRowByKey, openCase, openCaseByKey } from '../case-base/case-row.ts';
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
  doneAt: number | null;
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
  if (input.text.trim() === '') throw new DomainError('INVALID_FIELD', { field: 'text', reason: 'missing' });
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

/**
 * Kept, broken, or called off with the customer. `doneAt` is when it was really done, never in the future; it decides whether the
 * promise was kept in time (§3.4). A promise is called off with a reason only.
 */
export function settlePromise(
  db: WriteDb,
  context: CommandContext,
  input: {
    id: string;
    outcome: 'kept' | 'broken' | 'cancelled';
    proof: string;
    doneAt?: number | undefined;
    expectedVersion: number;
  },
): void {
  const promise = promiseRow(db, input, 'open');
  const proof = input.proof.trim();
  if (input.outcome === 'cancelled' && proof === '')
    throw new DomainError('INVALID_FIELD', { field: 'proof', reason: 'missing' });
  const doneAt = input.outcome === 'kept' ? doneTime(promise, context, input.doneAt) : null;
  db.run(
    'UPDATE promise SET state = ?, settled_at = ?, settled_by = ?, done_at = ?, proof = ?, version = version + 1 WHERE id = ?',
    [input.outcome, context.now, actorOf(context).key, doneAt, proof, promise.id],
  );
  cancelReminders(db, 'promise', promise.id);
  done(db, context, promise.complaintId, `promise-${input.outcome}`, {
    text: promise.text,
    dueAt: promise.dueAt,
    proof,
  });
}

/** Puts right what was done and when, of a promise that was settled already. Throws WRONG_STATE for an open one. */
export function provePromise(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; proof: string; doneAt?: number | undefined; expectedVersion: number },
): void {
  const promise = promiseRow(db, input);
  if (promise.state !== 'kept' && promise.state !== 'broken')
    throw new DomainError('WRONG_STATE', { what: 'promise', state: promise.state });
  const proof = input.proof.trim();
  const doneAt =
    promise.state === 'kept' ? doneTime(promise, context, input.doneAt ?? promise.doneAt ?? undefined) : null;
  db.run('UPDATE promise SET proof = ?, done_at = ?, version = version + 1 WHERE id = ?', [proof, doneAt, promise.id]);
  done(db, context, promise.complaintId, 'promise-proved', { text: promise.text, proof });
}

/** A new time agreed with the customer; the reminder moves with it (§3.9), the old time and what was said are kept. */
export function movePromise(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; dueAt: number; words: string; isTold: boolean; expectedVersion: number },
): void {
  const promise = promiseRow(db, input, 'open');
  if (input.dueAt <= context.now) throw new DomainError('INVALID_FIELD', { field: 'dueAt', reason: 'past' });
  if (input.dueAt === promise.dueAt) throw new DomainError('INVALID_FIELD', { field: 'dueAt', reason: 'same' });
  const words = input.words.trim();
  db.run('INSERT INTO promise_move (promise_id, at, by_id, from_at, to_at, words) VALUES (?, ?, ?, ?, ?, ?)', [
    promise.id,
    context.now,
    actorOf(context).key,
    promise.dueAt,
    input.dueAt,
    words,
  ]);
  db.run('UPDATE promise SET due_at = ?, version = version + 1 WHERE id = ?', [input.dueAt, promise.id]);
  arm(db, context, { ...promise, dueAt: input.dueAt });
  if (input.isTold) tell(db, context, promise.complaintId, words || promise.text);
  done(db, context, promise.complaintId, 'promise-moved', {
    text: promise.text,
    from: promise.dueAt,
    to: input.dueAt,
    words,
  });
}

/** A new time told is a status given (§3.3); it is no answer to what the customer asked. */
function tell(db: WriteDb, context: CommandContext, complaintKey: number, text: string): void {
  const { publicId } = caseRowByKey(db, complaintKey);
  meetClocks(db, context, complaintKey, ['first-response', 'on-site-contact']);
  recordEvent(db, context, {
    complaint: { key: complaintKey, id: publicId },
    kind: 'told-customer',
    data: { text, isNothingNew: true },
  });
}

function doneTime(promise: PromiseRow, context: CommandContext, doneAt: number | undefined): number {
  if (doneAt === undefined) return context.now;
  if (doneAt > context.now) throw new DomainError('INVALID_FIELD', { field: 'doneAt', reason: 'future' });
  if (doneAt < promise.madeAt) throw new DomainError('INVALID_FIELD', { field: 'doneAt', reason: 'before-made' });
  return doneAt;
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
    "UPDATE promise SET state = 'open', settled_at = NULL, settled_by = NULL, done_at = NULL, proof = '', version = version + 1 WHERE id = ?",
    [promise.id],
  );
  arm(db, context, promise);
  done(db, context, promise.complaintId, 'promise-reopened', { text: promise.text });
}

function arm(db: WriteDb, context: CommandContext, promise: Omit<PromiseRow, 'state' | 'version' | 'doneAt'>): void {
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
  openCaseByKey(db, row.complaintId);
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
