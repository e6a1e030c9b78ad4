import type { WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';
import { caseRow } from '../case-base/case-row.ts';
import { type CaseKey, recordEvent } from '../case-base/record-event.ts';

/** Links a case with an earlier one on the same matter (§2.7); both timelines say so. */
export function linkCases(db: WriteDb, context: CommandContext, complaint: CaseKey, otherId: string): void {
  const other = caseRow(db, otherId);
  if (other.id === complaint.key) return;
  db.run("INSERT INTO complaint_link (complaint_id, other_id, reason) VALUES (?, ?, 'repeat') ON CONFLICT DO NOTHING", [
    complaint.key,
    other.id,
  ]);
  recordEvent(db, context, { complaint, kind: 'linked', data: { other: other.number } });
  recordEvent(db, context, {
    complaint: { key: other.id, id: other.publicId },
    kind: 'linked',
    data: { other: complaint.id },
  });
}
