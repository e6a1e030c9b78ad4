import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRowByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { authorityOf } from './authority.ts';

export type CompensationChange = {
  id: string;
  state: 'promised' | 'handed-over' | 'cancelled';
  scheduledFor: number | null;
  proof: string;
  expectedVersion: number;
};

type CompensationRow = {
  id: number;
  complaintId: number;
  optionId: number | null;
  customerId: number | null;
  title: string;
  amountFen: number;
  state: string;
  version: number;
};

/** Handed over, scheduled for a day, or called off, with the proof (§8.5). */
export function setCompensationState(db: WriteDb, context: CommandContext, change: CompensationChange): void {
  const row = db.get<CompensationRow>('SELECT * FROM compensation WHERE public_id = ?', [change.id]);
  if (!row) throw notFound('compensation');
  if (row.version !== change.expectedVersion) {
    throw new DomainError('STALE_WRITE', { current: { state: row.state }, version: row.version, by: null, at: null });
  }
  if (row.state === 'cancelled' && change.state !== 'cancelled') refuseRevival(db, context, row);
  // Scheduling what a supervisor approved does not undo the approval.
  const state = change.state === 'promised' && row.state === 'approved' ? 'approved' : change.state;
  const settledAt = change.state === 'promised' ? null : context.now;
  db.run(
    'UPDATE compensation SET state = ?, scheduled_for = ?, proof = ?, settled_at = ?, version = version + 1 WHERE id = ?',
    [state, change.scheduledFor, change.proof.trim(), settledAt, row.id],
  );
  const { publicId } = caseRowByKey(db, row.complaintId);
  recordEvent(db, context, {
    complaint: { key: row.complaintId, id: publicId },
    kind: `compensation-${change.state}`,
    data: { title: row.title, amountFen: row.amountFen, scheduledFor: change.scheduledFor, proof: change.proof },
  });
}

/**
 * Taking back a cancellation gives the money anew: the option must still be the customer's choice, and the amount within
 * the limits as they stand now (§8.1). Otherwise cancelling and reviving would pay two options of one case.
 */
function refuseRevival(db: ReadDb, context: CommandContext, row: CompensationRow): void {
  const isStillChosen =
    row.optionId === null ||
    db.get("SELECT 1 FROM option_offer WHERE id = ? AND state = 'chosen' AND removed_at IS NULL", [row.optionId]);
  if (!isStillChosen) throw new DomainError('WRONG_STATE', { what: 'compensation', state: 'cancelled' });
  const { complaintId: complaintKey, customerId: customerKey, amountFen } = row;
  const [exceeded] = authorityOf(db, actorOf(context), {
    complaintKey,
    customerKey,
    amountFen,
    now: context.now,
    replacesChoice: false,
  }).exceeded;
  if (exceeded) {
    throw new DomainError('ABOVE_AUTHORITY_LIMIT', { limitFen: exceeded.limitFen, amountFen, limit: exceeded.limit });
  }
}
