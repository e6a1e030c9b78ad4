// Options offered to the customer (§6 step 6): saved, offered, refused, chosen. Choosing makes the compensation.
import type { OptionFields } from '#shared/contract/case-records.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRowByKey, openCase, openCaseByKey } from '../case-base/case-row.ts';
import { writeField } from '../case-base/write-field.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { refreshCase } from '../case-base/refresh-case.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { readSignals } from '../case-base/recompute-risk.ts';
import { authorityOf } from './authority.ts';

export type OptionRow = {
  id: number;
  publicId: string;
  complaintId: number;
  kind: string;
  title: string;
  amountFen: number;
  action: string;
  who: string;
  dueAt: number | null;
  state: 'drafted' | 'offered' | 'chosen' | 'refused';
  removedAt: number | null;
  version: number;
};

/** Adds or changes an option. One already chosen stays as the customer accepted it. */
export function saveOption(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; id: string | null; fields: OptionFields; expectedVersion: number },
): { id: string } {
  const complaint = openCase(db, input.caseId);
  const { kind, title, amountFen, action, who, dueAt } = input.fields;
  if (input.id === null) {
    const id = context.newId();
    db.run(
      `INSERT INTO option_offer (public_id, complaint_id, kind, title, amount_fen, action, who, due_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [id, complaint.id, kind, title, amountFen, action, who, dueAt, actorOf(context).key],
    );
    done(db, context, complaint.id, 'option-added', { title, amountFen });
    return { id };
  }
  const option = optionRow(db, { id: input.id, expectedVersion: input.expectedVersion });
  if (option.complaintId !== complaint.id) throw notFound('option');
  if (option.state === 'chosen') throw new DomainError('WRONG_STATE', { what: 'option', state: 'chosen' });
  if (amountFen !== option.amountFen || kind !== option.kind) withdrawApprovals(db, option.id);
  db.run(
    `UPDATE option_offer SET kind = ?, title = ?, amount_fen = ?, action = ?, who = ?, due_at = ?, version = version + 1 WHERE id = ?`,
    [kind, title, amountFen, action, who, dueAt, option.id],
  );
  done(db, context, option.complaintId, 'option-changed', { title, amountFen });
  return { id: option.publicId };
}

export function removeOption(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; expectedVersion: number },
): void {
  const option = optionRow(db, input);
  if (option.state === 'chosen') throw new DomainError('WRONG_STATE', { what: 'option', state: 'chosen' });
  db.run('UPDATE option_offer SET removed_at = ?, version = version + 1 WHERE id = ?', [context.now, option.id]);
  withdrawApprovals(db, option.id);
  done(db, context, option.complaintId, 'option-removed', { title: option.title });
}

/** Undo of removing. */
export function restoreOption(db: WriteDb, context: CommandContext, input: { id: string }): void {
  const option = optionRow(db, input, { mayBeRemoved: true });
  if (option.removedAt === null) return;
  db.run('UPDATE option_offer SET removed_at = NULL, version = version + 1 WHERE id = ?', [option.id]);
  done(db, context, option.complaintId, 'option-restored', { title: option.title });
}

export function offerOption(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; expectedVersion: number },
): void {
  const option = optionRow(db, input);
  setState(db, option, 'offered');
  done(db, context, option.complaintId, 'option-offered', { title: option.title, amountFen: option.amountFen });
}

/** Refused in the customer's words: a need not met, which raises risk (§4.1). */
export function refuseOption(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; words: string; expectedVersion: number },
): void {
  const option = optionRow(db, input);
  setState(db, option, 'refused');
  if (input.words.trim() !== '') {
    writeField(db, context, option.complaintId, 'refusalWords', input.words.trim());
    readSignals(db, context, option.complaintId);
  }
  done(db, context, option.complaintId, 'option-refused', { title: option.title, words: input.words });
}

/**
 * The customer chose. Above the limit it needs an approval first (§8.1): throws ABOVE_AUTHORITY_LIMIT. The compensation
 * is made by the one who grants it: the clerk within the limit, else the approver.
 */
export function chooseOption(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; words: string; expectedVersion: number },
): void {
  const option = optionRow(db, input);
  // Choosing again would pay again what was handed over already.
  if (option.state === 'chosen') throw new DomainError('WRONG_STATE', { what: 'option', state: 'chosen' });
  const complaint = caseRowByKey(db, option.complaintId);
  const approved = db.get<{ decidedBy: number }>(
    "SELECT decided_by FROM approval WHERE option_id = ? AND state = 'approved' AND amount_fen >= ? AND kind = ? ORDER BY id DESC LIMIT 1",
    [option.id, option.amountFen, option.kind],
  );
  const actor = actorOf(context);
  const grant = {
    complaintKey: complaint.id,
    customerKey: complaint.customerId,
    amountFen: option.amountFen,
    now: context.now,
    replacesChoice: true,
  };
  const authority = authorityOf(db, actor, grant);
  const exceeded = authority.exceeded[0];
  if (exceeded && !approved) {
    throw new DomainError('ABOVE_AUTHORITY_LIMIT', {
      limitFen: exceeded.limitFen,
      amountFen: option.amountFen,
      limit: exceeded.limit,
    });
  }
  unchooseOthers(db, context, option);
  setState(db, option, 'chosen');
  db.run(
    `INSERT INTO compensation (public_id, complaint_id, option_id, kind, title, amount_fen, state, granted_by, granted_at, customer_id, scheduled_for)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      context.newId(),
      complaint.id,
      option.id,
      option.kind,
      option.title,
      option.amountFen,
      approved ? 'approved' : 'promised',
      approved?.decidedBy ?? actor.key,
      context.now,
      complaint.customerId,
      option.dueAt,
    ],
  );
  writeField(db, context, complaint.id, 'customerChoice', option.publicId);
  writeField(db, context, complaint.id, 'customerAnswer', 'accepts');
  if (input.words.trim() !== '') writeField(db, context, complaint.id, 'acceptanceWords', input.words.trim());
  done(db, context, complaint.id, 'option-chosen', {
    title: option.title,
    amountFen: option.amountFen,
    words: input.words,
  });
}

/** One choice at a time: what was chosen before and is not handed over yet is called off. */
function unchooseOthers(db: WriteDb, context: CommandContext, option: OptionRow): void {
  db.run(
    "UPDATE option_offer SET state = 'offered', version = version + 1 WHERE complaint_id = ? AND state = 'chosen' AND id <> ?",
    [option.complaintId, option.id],
  );
  db.run(
    "UPDATE compensation SET state = 'cancelled', settled_at = ?, version = version + 1 WHERE complaint_id = ? AND option_id IS NOT NULL AND state IN ('promised', 'approved')",
    [context.now, option.complaintId],
  );
}

/** The option behind an id, of a case that is not closed. Throws NOT_FOUND, STALE_WRITE, WRONG_STATE. */
export function optionRow(
  db: ReadDb,
  input: { id: string; expectedVersion?: number },
  { mayBeRemoved } = { mayBeRemoved: false },
): OptionRow {
  const row = db.get<OptionRow>('SELECT * FROM option_offer WHERE public_id = ?', [input.id]);
  if (!row) throw notFound('option');
  if (input.expectedVersion !== undefined && row.version !== input.expectedVersion) {
    const { kind, title, amountFen, action, who, dueAt } = row;
    throw new DomainError('STALE_WRITE', {
      current: { kind, title, amountFen, action, who, dueAt },
      version: row.version,
      by: null,
      at: null,
    });
  }
  openCaseByKey(db, row.complaintId);
  if (row.removedAt !== null && !mayBeRemoved)
    throw new DomainError('WRONG_STATE', { what: 'option', state: 'removed' });
  return row;
}

function setState(db: WriteDb, option: OptionRow, state: OptionRow['state']): void {
  if (option.state === 'chosen' && state !== 'chosen')
    throw new DomainError('WRONG_STATE', { what: 'option', state: 'chosen' });
  db.run('UPDATE option_offer SET state = ?, version = version + 1 WHERE id = ?', [state, option.id]);
}

/** An approval is for this amount and kind; another amount needs another approval. */
function withdrawApprovals(db: WriteDb, optionKey: number): void {
  db.run("UPDATE approval SET state = 'withdrawn' WHERE option_id = ? AND state IN ('pending', 'approved')", [
    optionKey,
  ]);
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
