import type { CaseState, ChannelKind, RiskLevel, Severity } from '#shared/domain/vocabulary.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { DomainError, notFound } from '../domain-error.ts';

/** The row of a case as commands need it; long text is read apart. */
export type CaseRow = {
  id: number;
  publicId: string;
  number: string;
  state: CaseState;
  stateReason: string | null;
  method: string;
  step: string;
  channel: string;
  channelKind: ChannelKind;
  category: string | null;
  severity: Severity | null;
  demand: string | null;
  store: string;
  product: string;
  ownerId: number | null;
  customerId: number | null;
  risk: number;
  level: RiskLevel;
  temper: number | null;
  hasPriority: number;
  chases: number;
  dueAt: number | null;
  dueKind: string | null;
  orderNumber: string;
  amountFen: number | null;
  purchaseDate: string | null;
  receivedAt: number;
  enteredAt: number;
  promisedBy: number | null;
  resolvedAt: number | null;
  resolvedBy: number | null;
  closedAt: number | null;
  policyVersion: number;
  isSample: number;
};

const columns = `o.id, o.public_id, o.number, o.state, o.state_reason, o.method, o.step, o.channel, h.kind AS channel_kind,
  o.category, o.severity, o.demand, o.store, o.product, o.owner_id, o.customer_id, o.risk, o.level, o.temper, o.has_priority,
  o.chases, o.due_at, o.due_kind, o.order_number, o.amount_fen, o.purchase_date, o.received_at, o.entered_at, o.promised_by,
  o.resolved_at, o.resolved_by, o.closed_at, o.policy_version, o.is_sample`;

/** The case behind a public id; throws NOT_FOUND. */
export function caseRow(db: ReadDb, publicId: string): CaseRow {
  const row = db.get<CaseRow>(
    `SELECT ${columns} FROM complaint o JOIN channel h ON h.code = o.channel WHERE o.public_id = ?`,
    [publicId],
  );
  if (!row) throw notFound('case');
  return row;
}

export function caseRowByKey(db: ReadDb, key: number): CaseRow {
  const row = db.get<CaseRow>(
    `SELECT ${columns} FROM complaint o JOIN channel h ON h.code = o.channel WHERE o.id = ?`,
    [key],
  );
  if (!row) throw notFound('case');
  return row;
}

/** The case behind an id, unless it is closed: a closed case refuses changes until it is reopened. Throws WRONG_STATE. */
export function openCase(db: ReadDb, caseId: string): CaseRow {
  const complaint = caseRow(db, caseId);
  if (complaint.state === 'closed') throw new DomainError('WRONG_STATE', { what: 'case', state: 'closed' });
  return complaint;
}

/** Value of a stored field, or undefined. */
export function fieldValue(db: ReadDb, complaintKey: number, key: string): unknown {
  const row = db.get<{ value: string }>('SELECT value FROM complaint_field WHERE complaint_id = ? AND key = ?', [
    complaintKey,
    key,
  ]);
  return row && JSON.parse(row.value);
}
