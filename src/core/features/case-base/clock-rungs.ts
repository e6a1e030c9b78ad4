// The ladder of each clock (§3.2): its rungs lie in the table until their moment comes, then each does what the policy says, once:
// remind the owner, alert the supervisor, raise the risk, open the response plan.
import type { Clock } from '#shared/contract/case-records.ts';
import type { LadderMoment } from '#shared/domain/clocks/case-clocks.ts';
import type { ClockKind, RungAction, RungStage } from '#shared/domain/policy/policy.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';
import { armReminders, type Rung } from '../reminders/arm.ts';
import { fieldValue } from './case-row.ts';
import { recordEvent } from './record-event.ts';
import { writeField } from './write-field.ts';

/** Most that act in one transaction; the scheduler comes again at once for the rest. */
const rungBatch = 200;

/** Case field that opens the response plan beside high risk (§4.4). */
const responsePlanField = 'responsePlan';

const reminderRung: Record<RungStage, Rung> = { warn: 'warn', breach: 'due', escalate: 'escalate' };

type OnClock = { complaintKey: number; clockKey: number; kind: ClockKind; dueAt: number };

/**
 * Makes the rungs of a clock those of its ladder now. What acted stays done, what is no longer wanted is cancelled, a due time
 * that moved away and came back takes its rungs up again. Reminders of another due time are cancelled with them (§3.9).
 */
export function armRungs(
  db: WriteDb,
  context: CommandContext,
  { clock, ladder }: { clock: OnClock; ladder: readonly LadderMoment[] },
): void {
  const { complaintKey, clockKey, kind, dueAt } = clock;
  // The clock is breached at its due time whatever its ladder says.
  const hasBreach = ladder.some((moment) => moment.stage === 'breach' && moment.at === dueAt);
  const wanted: LadderMoment[] = hasBreach ? [...ladder] : [...ladder, { stage: 'breach', at: dueAt, actions: [] }];
  cancelOthers(db, clockKey, wanted, dueAt);
  for (const { stage, at, actions } of wanted) {
    db.run(
      `INSERT INTO clock_rung (clock_id, stage, due_at, at, actions) VALUES (:clockKey, :stage, :dueAt, :at, :actions)
       ON CONFLICT (clock_id, due_at, stage, at) DO UPDATE SET
         actions = CASE WHEN done_at IS NULL THEN excluded.actions ELSE actions END,
         state = CASE WHEN state = 'cancelled' THEN iif(done_at IS NULL, 'pending', 'done') ELSE state END`,
      { clockKey, stage, dueAt, at, actions: JSON.stringify(actions) },
    );
  }
  const rung = db.all<{ rung: Rung; dueAt: number; ringAt: number }>(
    "SELECT rung, due_at, ring_at FROM reminder WHERE complaint_id = ? AND subject = 'clock' AND subject_id = ? AND due_at = ?",
    [complaintKey, clockKey, dueAt],
  );
  armReminders(db, context, { complaintKey, kind: 'clock', key: clockKey, detail: kind }, rung);
}

/** No rung of this clock acts any more: it was met, or a pause without a cap holds it. */
export function cancelRungs(db: WriteDb, clockKey: number): void {
  db.run("UPDATE clock_rung SET state = 'cancelled' WHERE clock_id = ? AND state = 'pending'", [clockKey]);
}

/** The rungs of a clock that stand, by time; the bare moment of its breach is no rung of the ladder. */
export function rungsOf(db: ReadDb, clock: { id: number; dueAt: number }): Clock['rungs'] {
  const rows = db.all<{ stage: RungStage; at: number; actions: string; isDone: number }>(
    "SELECT stage, at, actions, state = 'done' AS is_done FROM clock_rung WHERE clock_id = ? AND due_at = ? AND state <> 'cancelled' AND actions <> '[]'",
    [clock.id, clock.dueAt],
  );
  // A handful of rows: sorted here, not by the database.
  rows.sort((a, b) => a.at - b.at);
  return rows.map(({ stage, at, actions, isDone }) => ({
    stage,
    at,
    actions: JSON.parse(actions) as RungAction[],
    isDone: isDone === 1,
  }));
}

/** When the next rung acts, or undefined. */
export function nextRungAt(db: ReadDb): number | undefined {
  return db.get<{ at: number | null }>("SELECT min(at) AS at FROM clock_rung WHERE state = 'pending'")?.at ?? undefined;
}

type DueRung = {
  key: number;
  clockKey: number;
  complaintKey: number;
  caseId: string;
  kind: ClockKind;
  stage: RungStage;
  dueAt: number;
  at: number;
  actions: string;
};

/** Lets act what is due at `context.now`, earliest first; answers whose cases must be refreshed. */
export function fireRungs(db: WriteDb, context: CommandContext): { complaintKeys: number[]; hasMore: boolean } {
  const due = db.all<DueRung>(
    `SELECT g.id AS key, g.clock_id AS clock_key, k.complaint_id AS complaint_key, o.public_id AS case_id, k.kind, g.stage, g.due_at, g.at, g.actions
     FROM clock_rung g CROSS JOIN complaint_clock k ON k.id = g.clock_id CROSS JOIN complaint o ON o.id = k.complaint_id
     WHERE g.state = 'pending' AND g.at <= ? ORDER BY g.at, g.id LIMIT ${rungBatch}`,
    [context.now],
  );
  for (const rung of due) act(db, context, rung);
  return { complaintKeys: [...new Set(due.map((rung) => rung.complaintKey))], hasMore: due.length === rungBatch };
}

function act(db: WriteDb, context: CommandContext, rung: DueRung): void {
  db.run("UPDATE clock_rung SET state = 'done', done_at = ? WHERE id = ?", [context.now, rung.key]);
  if (rung.stage === 'breach' && rung.at >= rung.dueAt)
    db.run("UPDATE complaint_clock SET state = 'breached', version = version + 1 WHERE id = ? AND state = 'running'", [
      rung.clockKey,
    ]);
  const actions = JSON.parse(rung.actions) as RungAction[];
  if (actions.includes('remind-owner') || actions.includes('alert-supervisor')) remind(db, context, rung);
  if (actions.includes('open-response-plan')) openResponsePlan(db, context, rung.complaintKey);
  const beyondReminding = actions.filter((action) => action !== 'remind-owner');
  if (beyondReminding.length === 0) return;
  recordEvent(db, context, {
    complaint: { key: rung.complaintKey, id: rung.caseId },
    kind: 'ladder',
    data: { clock: rung.kind, stage: rung.stage, dueAt: rung.dueAt, actions: beyondReminding },
  });
}

/** The reminder of this moment; a later rung of the same stage lets it ring once more. */
function remind(db: WriteDb, context: CommandContext, rung: DueRung): void {
  db.run(
    `INSERT INTO reminder (public_id, complaint_id, subject, subject_id, rung, due_at, ring_at, detail)
     VALUES (:publicId, :complaintKey, 'clock', :clockKey, :rung, :dueAt, :at, :kind)
     ON CONFLICT (complaint_id, subject, subject_id, rung, due_at) DO UPDATE SET
       ring_at = excluded.ring_at, state = 'pending', fired_at = NULL, acted_at = NULL, acted_by = NULL, version = version + 1`,
    {
      publicId: context.newId(),
      complaintKey: rung.complaintKey,
      clockKey: rung.clockKey,
      rung: reminderRung[rung.stage],
      dueAt: rung.dueAt,
      at: rung.at,
      kind: rung.kind,
    },
  );
}

function openResponsePlan(db: WriteDb, context: CommandContext, complaintKey: number): void {
  if (fieldValue(db, complaintKey, responsePlanField) === 'open') return;
  writeField(db, context, complaintKey, responsePlanField, 'open');
}

/** Whether a rung that raises risk has come for a clock of these kinds and its due time still stands (§4.1 time run out). */
export function hasRaisedRisk(db: ReadDb, complaintKey: number, which: 'first-response' | 'others'): boolean {
  return (
    db.get(
      `SELECT 1 FROM complaint_clock k CROSS JOIN clock_rung g ON g.clock_id = k.id AND g.due_at = k.due_at
       WHERE k.complaint_id = ? AND (k.kind = 'first-response') = ? AND g.state = 'done' AND g.actions LIKE '%"raise-risk"%'
         AND (k.kind = 'first-response' OR k.state <> 'met') LIMIT 1`,
      [complaintKey, which === 'first-response' ? 1 : 0],
    ) !== undefined
  );
}

function cancelOthers(db: WriteDb, clockKey: number, wanted: readonly LadderMoment[], dueAt: number): void {
  const identities = wanted.map(({ stage, at }) => `${stage}@${at}`);
  db.run(
    `UPDATE clock_rung SET state = 'cancelled' WHERE clock_id = ? AND state = 'pending'
       AND (due_at <> ? OR stage || '@' || at NOT IN (SELECT value FROM json_each(?)))`,
    [clockKey, dueAt, JSON.stringify(identities)],
  );
}
