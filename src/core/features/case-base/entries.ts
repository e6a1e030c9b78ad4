// Entries of the timeline that a person took back. The timeline is append-only: the entry stays, a later one says that it does not count.
import type { WriteDb } from '../../storage/handles.ts';

/** Condition on a timeline row `t`: nobody withdrew it. */
export const notWithdrawn = `NOT EXISTS (SELECT 1 FROM timeline w WHERE w.complaint_id = t.complaint_id AND w.id > t.id
  AND w.kind = 'entry-withdrawn' AND json_extract(w.data, '$.of') = t.id)`;

/** How often the customer asked again since the last clear answer (§3.4); "nothing new" is none. */
export function recountChases(db: WriteDb, complaintKey: number): void {
  const answered = `SELECT max(t.id) FROM timeline t WHERE t.complaint_id = :key AND t.kind = 'told-customer'
    AND json_extract(t.data, '$.isNothingNew') = 0 AND ${notWithdrawn}`;
  db.run(
    `UPDATE complaint SET chases = (SELECT count(*) FROM timeline t WHERE t.complaint_id = :key AND t.kind = 'chased'
       AND t.id > coalesce((${answered}), 0) AND ${notWithdrawn}) WHERE id = :key`,
    { key: complaintKey },
  );
}
