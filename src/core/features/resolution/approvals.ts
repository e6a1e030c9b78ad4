// Approvals above a limit (§8.1): asked for with a reason, decided by a supervisor or manager with their own PIN.
import { ApprovalId, CaseId, OptionId } from '#shared/contract/ids.ts';
import type { PendingApproval } from '#shared/contract/resolution.ts';
import type { Role } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRowByKey, openCaseByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { type Actor, actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { authorityOf } from './authority.ts';
import { optionRow } from './options.ts';

type ApprovalRow = {
  id: number;
  publicId: string;
  optionId: number;
  complaintId: number;
  amountFen: number;
  state: string;
  requestedBy: number | null;
};

/** Asks for an approval of an option. Throws NOT_ALLOWED when no role may grant that much. */
export function requestApproval(
  db: WriteDb,
  context: CommandContext,
  input: { optionId: string; reason: string },
): { id: string } {
  const option = optionRow(db, { id: input.optionId });
  const complaint = caseRowByKey(db, option.complaintId);
  const authority = authorityOf(db, actorOf(context), {
    complaintKey: complaint.id,
    customerKey: complaint.customerId,
    amountFen: option.amountFen,
    now: context.now,
    replacesChoice: true,
  });
  const needsRole = authority.isWithinLimit ? actorOf(context).role : authority.mayApprove[0];
  if (!needsRole) throw new DomainError('NOT_ALLOWED', { needs: 'manager' });
  db.run("UPDATE approval SET state = 'withdrawn' WHERE option_id = ? AND state = 'pending'", [option.id]);
  const id = context.newId();
  db.run(
    `INSERT INTO approval (public_id, option_id, complaint_id, kind, amount_fen, needs_role, requested_by, requested_at, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      option.id,
      complaint.id,
      option.kind,
      option.amountFen,
      needsRole,
      actorOf(context).key,
      context.now,
      input.reason,
    ],
  );
  done(db, context, complaint.id, 'approval-requested', {
    title: option.title,
    amountFen: option.amountFen,
    reason: input.reason,
    needsRole,
  });
  return { id };
}

export function withdrawApproval(db: WriteDb, context: CommandContext, input: { id: string }): void {
  const approval = pendingRow(db, input.id);
  db.run("UPDATE approval SET state = 'withdrawn' WHERE id = ?", [approval.id]);
  done(db, context, approval.complaintId, 'approval-withdrawn', { amountFen: approval.amountFen });
}

/** Decides as `approver`, whose PIN the caller has checked. Nobody approves what they asked for themselves above their limit. */
export function decideApproval(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; decision: 'approved' | 'declined'; note: string; approver: Actor },
): void {
  const approval = pendingRow(db, input.id);
  const complaint = openCaseByKey(db, approval.complaintId);
  const { approver } = input;
  const authority = authorityOf(db, approver, {
    complaintKey: complaint.id,
    customerKey: complaint.customerId,
    amountFen: approval.amountFen,
    now: context.now,
    replacesChoice: true,
  });
  if (approver.role === 'agent') throw new DomainError('NOT_ALLOWED', { needs: 'supervisor' });
  const exceeded = authority.exceeded[0];
  if (input.decision === 'approved' && exceeded) {
    throw new DomainError('ABOVE_AUTHORITY_LIMIT', {
      limitFen: exceeded.limitFen,
      amountFen: approval.amountFen,
      limit: exceeded.limit,
    });
  }
  db.run('UPDATE approval SET state = ?, decided_by = ?, decided_at = ?, note = ? WHERE id = ?', [
    input.decision,
    approver.key,
    context.now,
    input.note,
    approval.id,
  ]);
  const kind = input.decision === 'approved' ? 'approval-given' : 'approval-declined';
  done(db, { ...context, actor: approver }, complaint.id, kind, { amountFen: approval.amountFen, note: input.note });
}

/** Requests waiting for somebody of this role, oldest first. */
export function listPendingApprovals(db: ReadDb): PendingApproval[] {
  const rows = db.all<
    Record<string, unknown> & {
      id: string;
      optionId: string;
      caseId: string;
      amountFen: number;
      requestedAt: number;
      needsRole: Role;
    }
  >(
    `SELECT a.public_id AS id, p.public_id AS option_id, o.public_id AS case_id, o.number AS case_number, c.name AS customer_name, p.title,
       a.amount_fen, a.reason, a.needs_role, s.name AS requested_by, a.requested_at
     FROM approval a JOIN option_offer p ON p.id = a.option_id JOIN complaint o ON o.id = a.complaint_id
       LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN staff s ON s.id = a.requested_by
     WHERE a.state = 'pending' ORDER BY a.requested_at LIMIT 200`,
  );
  return rows.map((row) => ({
    id: ApprovalId.parse(row.id),
    optionId: OptionId.parse(row.optionId),
    caseId: CaseId.parse(row.caseId),
    caseNumber: String(row['caseNumber']),
    customerName: (row['customerName'] as string | null) ?? null,
    title: String(row['title']),
    amountFen: row.amountFen,
    reason: String(row['reason']),
    needsRole: row.needsRole,
    requestedBy: (row['requestedBy'] as string | null) ?? null,
    requestedAt: row.requestedAt,
    state: 'pending',
    decidedBy: null,
    decidedAt: null,
    note: '',
  }));
}

function pendingRow(db: ReadDb, publicId: string): ApprovalRow {
  const row = db.get<ApprovalRow>('SELECT * FROM approval WHERE public_id = ?', [publicId]);
  if (!row) throw notFound('approval');
  if (row.state !== 'pending') throw new DomainError('WRONG_STATE', { what: 'approval', state: row.state });
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
  context.changes.push({ kind: 'changed', topic: 'approvals' });
}
