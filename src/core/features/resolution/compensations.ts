import type { WriteDb } from '../../storage/handles.ts';
import { caseRowByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';

export type CompensationChange = {
  id: string;
  state: 'promised' | 'handed-over' | 'cancelled';
  scheduledFor: number | null;
  proof: string;
  expectedVersion: number;
};

/** Handed over, scheduled for a day, or called off, with the proof (§8.5). */
export function setCompensationState(db: WriteDb, context: CommandContext, change: CompensationChange): void {
  const row = db.get<{
    id: number;
    complaintId: number;
    title: string;
    amountFen: number;
    state: string;
    version: number;
  }>('SELECT id, complaint_id, title, amount_fen, state, version FROM compensation WHERE public_id = ?', [change.id]);
  if (!row) throw notFound('compensation');
  if (row.version !== change.expectedVersion) {
    throw new DomainError('STALE_WRITE', { current: { state: row.state }, version: row.version, by: null, at: null });
  }
  const settledAt = change.state === 'promised' ? null : context.now;
  db.run(
    'UPDATE compensation SET state = ?, scheduled_for = ?, proof = ?, settled_at = ?, version = version + 1 WHERE id = ?',
    [change.state, change.scheduledFor, change.proof.trim(), settledAt, row.id],
  );
  const { publicId } = caseRowByKey(db, row.complaintId);
  recordEvent(db, context, {
    complaint: { key: row.complaintId, id: publicId },
    kind: `compensation-${change.state}`,
    data: { title: row.title, amountFen: row.amountFen, scheduledFor: change.scheduledFor, proof: change.proof },
  });
}
