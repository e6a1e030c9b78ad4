// Builds what the method engine may read of a case: the same record the page builds from the contract's detail.
import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import type { ReadDb } from '../../storage/handles.ts';
import type { CaseRow } from '../case-base/case-row.ts';
import { notWithdrawn } from '../case-base/entries.ts';

/** The record of a case for exit rules and closing gates. */
export function caseRecord(db: ReadDb, complaint: CaseRow): CaseRecord {
  const key = [complaint.id];
  const all = <Row>(sql: string): Row[] => db.all<Row>(sql, key);
  const fields = Object.fromEntries(
    all<{ key: string; value: string }>('SELECT key, value FROM complaint_field WHERE complaint_id = ?').map((row) => [
      row.key,
      JSON.parse(row.value),
    ]),
  );
  return {
    case: columnsOf(db, complaint, fields),
    fields,
    promises: all('SELECT text, due_at, state FROM promise WHERE complaint_id = ?'),
    options: all<OptionRow>(
      'SELECT public_id AS id, title, amount_fen, action, who, due_at, state FROM option_offer WHERE complaint_id = ? AND removed_at IS NULL',
    ).map(({ state, ...option }) => ({ ...option, state: state === 'drafted' ? 'draft' : state })),
    approvals: all<{ amountFen: number; state: string }>(
      "SELECT amount_fen, state FROM approval WHERE complaint_id = ? AND state <> 'withdrawn'",
    ).map(({ amountFen, state }) => ({
      amountFen,
      state: state === 'declined' ? 'refused' : (state as 'pending' | 'approved'),
    })),
    evidence: all<{ title: string | null; side: 'customer' | 'ours' }>(
      'SELECT coalesce(file_name, note) AS title, source AS side FROM evidence WHERE complaint_id = ? AND removed_at IS NULL',
    ).map(({ title, side }) => ({ title: title ?? '', side })),
    letters: all('SELECT tier, state FROM letter WHERE complaint_id = ? AND removed_at IS NULL'),
    followUps: all<{ kind: string; dueAt: number; state: string }>(
      "SELECT kind, due_at, state FROM follow_up WHERE complaint_id = ? AND state <> 'cancelled'",
    ).map(({ kind, dueAt, state }) => ({
      kind: kind === '24h' ? ('24-hours' as const) : ('3-days' as const),
      dueAt,
      state:
        state === 'due' ? ('scheduled' as const) : state === 'declined' ? ('declined' as const) : ('done' as const),
    })),
    compensations: all<CompensationRow>(
      'SELECT kind, amount_fen, state, scheduled_for FROM compensation WHERE complaint_id = ?',
    ).map(({ kind, amountFen, state, scheduledFor }) => ({
      kind,
      amountFen,
      state: scheduledFor !== null && (state === 'promised' || state === 'approved') ? ('scheduled' as const) : state,
    })),
    acknowledgements: all<{ at: number; way: string; said: string }>(
      'SELECT at, method AS way, said FROM acknowledgement WHERE complaint_id = ?',
    ).map(({ at, way, said }) => ({ at, way, impossibleReason: way === 'impossible' ? said : null })),
    allegations: all('SELECT text, conclusion FROM allegation WHERE complaint_id = ?'),
    custody: all('SELECT item, at, place FROM custody WHERE complaint_id = ?'),
    statuses: all(
      `SELECT t.at, coalesce(json_extract(t.data, '$.text'), '') AS text FROM timeline t WHERE t.complaint_id = ? AND t.kind = 'told-customer' AND ${notWithdrawn}`,
    ),
  };
}

type OptionRow = Omit<CaseRecord['options'][number], 'state'> & { state: 'drafted' | 'offered' | 'chosen' | 'refused' };
type CompensationRow = {
  kind: CaseRecord['compensations'][number]['kind'];
  amountFen: number;
  state: 'promised' | 'approved' | 'handed-over' | 'cancelled';
  scheduledFor: number | null;
};

function columnsOf(db: ReadDb, complaint: CaseRow, fields: Record<string, unknown>): CaseRecord['case'] {
  const owner =
    complaint.ownerId === null
      ? undefined
      : db.get<{ id: string }>('SELECT public_id AS id FROM staff WHERE id = ?', [complaint.ownerId]);
  const customer =
    complaint.customerId === null
      ? undefined
      : db.get<{ name: string }>('SELECT name FROM customer WHERE id = ?', [complaint.customerId]);
  const words = fields['complaintText'];
  return {
    caseNumber: complaint.number,
    receivedAt: complaint.receivedAt,
    enteredAt: complaint.enteredAt,
    channel: complaint.channel,
    channelKind: complaint.channelKind,
    category: complaint.category,
    severity: complaint.severity,
    demand: complaint.demand as CaseRecord['case']['demand'],
    ownerId: owner?.id ?? null,
    customerName: customer?.name ?? null,
    storeId: complaint.store,
    product: complaint.product,
    orderNumber: complaint.orderNumber,
    amountFen: complaint.amountFen,
    complaintText: typeof words === 'string' ? words : null,
    riskLevel: complaint.level,
    state: complaint.state,
  };
}
