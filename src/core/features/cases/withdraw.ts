// Undo of a status given to the customer and of a chase recorded (§3.3, §3.4).
import type { WriteDb } from '../../storage/handles.ts';
import { recountChases, notWithdrawn } from '../case-base/entries.ts';
import { openCase } from '../case-base/case-row.ts';
import { readSignals } from '../case-base/recompute-risk.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { refreshCase } from '../case-base/refresh-case.ts';
import type { CommandContext } from '../command-context.ts';
import { notFound } from '../domain-error.ts';

/** Takes an entry back: it stays readable, no longer counts, and the clocks it met run again. Throws NOT_FOUND, WRONG_STATE. */
export function withdrawEntry(db: WriteDb, context: CommandContext, input: { caseId: string; entryId: string }): void {
  const complaint = openCase(db, input.caseId);
  const entry = db.get<{ id: number; at: number; kind: string }>(
    `SELECT t.id, t.at, t.kind FROM timeline t WHERE t.id = ? AND t.complaint_id = ? AND t.kind IN ('told-customer', 'chased') AND ${notWithdrawn}`,
    [Number(input.entryId) || 0, complaint.id],
  );
  if (!entry) throw notFound('entry');
  recordEvent(db, context, {
    complaint: { key: complaint.id, id: complaint.publicId },
    kind: 'entry-withdrawn',
    data: { of: entry.id, entry: entry.kind },
  });
  if (entry.kind === 'told-customer') runAgain(db, complaint.id, entry.at);
  recountChases(db, complaint.id);
  readSignals(db, context, complaint.id);
  refreshCase(db, context, complaint.id);
}

/** The first answer was met by this entry alone, unless the complaint was acknowledged at the same moment. */
function runAgain(db: WriteDb, complaintKey: number, at: number): void {
  db.run(
    `UPDATE complaint_clock SET state = 'running', met_at = NULL, version = version + 1
     WHERE complaint_id = :key AND kind IN ('first-response', 'on-site-contact') AND state = 'met' AND met_at = :at
       AND NOT EXISTS (SELECT 1 FROM acknowledgement WHERE complaint_id = :key)`,
    { key: complaintKey, at },
  );
}
