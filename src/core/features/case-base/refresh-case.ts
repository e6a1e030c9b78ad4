import type { WriteDb } from '../../storage/handles.ts';
import { planCaseClocks } from './case-clocks.ts';
import type { CommandContext } from '../command-context.ts';
import { recomputeRisk } from './recompute-risk.ts';
import { caseRowByKey } from './case-row.ts';
import { queueKey } from './queue-key.ts';

/** After every event of a case: risk first (the update rhythm depends on it), then clocks, then its place in the queue. */
export function refreshCase(db: WriteDb, context: CommandContext, complaintKey: number): void {
  const before = caseRowByKey(db, complaintKey);
  if (before.state === 'closed') return;
  recomputeRisk(db, context, before);
  const complaint = caseRowByKey(db, complaintKey);
  if (complaint.state === 'open' || complaint.state === 'waiting') planCaseClocks(db, context, complaint);
  placeInQueue(db, complaintKey);
}

/** Finds the soonest thing due and writes the case's place in the queue (§2.11). */
export function placeInQueue(db: WriteDb, complaintKey: number): void {
  const due = db.get<{ at: number; kind: string }>(
    `SELECT at, kind FROM (
       SELECT due_at AS at, kind FROM complaint_clock WHERE complaint_id = :key AND state IN ('running', 'breached')
       UNION ALL SELECT due_at, 'promise' FROM promise WHERE complaint_id = :key AND state = 'open'
       UNION ALL SELECT due_at, kind FROM follow_up WHERE complaint_id = :key AND state = 'due'
     ) ORDER BY at LIMIT 1`,
    { key: complaintKey },
  );
  const complaint = caseRowByKey(db, complaintKey);
  const key = queueKey({
    isSafety: complaint.severity === 'safety',
    dueAt: due?.at ?? null,
    risk: complaint.risk,
    hasPriority: complaint.hasPriority === 1,
  });
  db.run('UPDATE complaint SET due_at = ?, due_kind = ?, queue_key = ? WHERE id = ?', [
    due?.at ?? null,
    due?.kind ?? null,
    key,
    complaintKey,
  ]);
}
