// A case that turns high alerts a supervisor, exactly once (§4.4): a reminder of the case itself. It rings in the
// transaction's wake, waits with the supervisors until acted on, and goes when the risk falls before anybody saw it.
import type { RiskLevel } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';

const subject = 'risk';
const rung = 'escalate';
const heated: ReadonlySet<RiskLevel> = new Set(['high', 'critical']);

/** Whether a level is one at which a supervisor is to know (§4.4). */
export const isHeated = (level: RiskLevel): boolean => heated.has(level);

type OnCase = { complaintKey: number; from: RiskLevel; to: RiskLevel };

/** After every scoring: crossing upwards alerts, falling back takes off what nobody saw yet. */
export function alertOfRisk(db: WriteDb, context: CommandContext, { complaintKey, from, to }: OnCase): void {
  if (isHeated(from) === isHeated(to)) return;
  if (isHeated(to)) raise(db, context, complaintKey, to);
  else cancelUnseen(db, complaintKey);
}

/** One alert at a time: while one waits or is snoozed, rising again adds none. */
function raise(db: WriteDb, context: CommandContext, complaintKey: number, level: RiskLevel): void {
  if (stands(db, complaintKey)) return;
  db.run(
    `INSERT INTO reminder (public_id, complaint_id, subject, subject_id, rung, due_at, ring_at, detail)
     VALUES (:publicId, :complaintKey, '${subject}', :complaintKey, '${rung}', :now, :now, :level)
     ON CONFLICT (complaint_id, subject, subject_id, rung, due_at) DO UPDATE SET
       state = CASE WHEN fired_at IS NULL THEN 'pending' ELSE 'rung' END, version = version + 1, detail = excluded.detail
       WHERE state = 'cancelled'`,
    { publicId: context.newId(), complaintKey, now: context.now, level },
  );
}

function stands(db: ReadDb, complaintKey: number): boolean {
  return (
    db.get(
      `SELECT 1 FROM reminder WHERE subject = '${subject}' AND subject_id = ? AND state IN ('pending', 'rung') LIMIT 1`,
      [complaintKey],
    ) !== undefined
  );
}

function cancelUnseen(db: WriteDb, complaintKey: number): void {
  // A snoozed one was seen: it rang before, and somebody put it off.
  db.run(
    `UPDATE reminder SET state = 'cancelled', version = version + 1
     WHERE subject = '${subject}' AND subject_id = ? AND (state = 'pending' AND fired_at IS NULL OR state = 'rung' AND shown_at IS NULL)`,
    [complaintKey],
  );
}

/** A case opened again while its risk is high: the alert that went with its closing waits again; seen, it does not ring twice. */
export function reviveAlert(db: WriteDb, complaintKey: number): void {
  db.run(
    `UPDATE reminder SET state = CASE WHEN fired_at IS NULL THEN 'pending' ELSE 'rung' END, version = version + 1
     WHERE state = 'cancelled' AND id = (
       SELECT max(r.id) FROM reminder r JOIN complaint o ON o.id = r.complaint_id
       WHERE r.complaint_id = ? AND r.subject = '${subject}' AND o.level IN ('high', 'critical'))`,
    [complaintKey],
  );
}
