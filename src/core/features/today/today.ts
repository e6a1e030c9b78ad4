// Today (§14.1): one glance at what burns.
import type { TodayView } from '#shared/contract/today.ts';
import { CaseId, FollowUpId, PromiseId } from '#shared/contract/ids.ts';
import { instantOf, localDayOf } from '#shared/domain/clocks/calendar.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { queueRows } from '../cases/queue.ts';
import type { Actor } from '../command-context.ts';
import { countSubmitted } from '../library/library.ts';
import { listLetters } from '../letters/letters.ts';
import { inbox } from '../reminders/ring.ts';
import { listPendingApprovals } from '../resolution/approvals.ts';
import { storeCalendar } from '../shop/calendar.ts';

const dayMs = 86_400_000;
const burningRows = 8;
const listRows = 30;
const keptWindowDays = 30;

/** What one person needs to see on `now`'s day; promises and follow-ups due until the end of tomorrow. */
export function todayView(db: ReadDb, actor: Actor, now: number): TodayView {
  const calendar = storeCalendar(db);
  const day = localDayOf(calendar, now);
  const startOfDay = instantOf(calendar, day, 0);
  const until = instantOf(calendar, day + 2, 0);
  const burning = db.all<{ id: number }>(
    `SELECT id FROM complaint WHERE state IN ('open', 'waiting') ORDER BY queue_key, id LIMIT ${burningRows}`,
  );
  return {
    burning: queueRows(
      db,
      burning.map((row) => row.id),
    ),
    rung: inbox(db, actor),
    promises: promisesDue(db, until),
    followUps: followUpsDue(db, until),
    approvals:
      actor.role === 'agent'
        ? listPendingApprovals(db).filter((approval) => approval.requestedBy === actor.name)
        : listPendingApprovals(db),
    letters: [...listLetters(db, 'to-sign'), ...listLetters(db, 'to-print')].slice(0, listRows),
    scriptsToApprove: actor.role === 'agent' ? 0 : countSubmitted(db),
    counts: countsOf(db, actor, now, startOfDay),
    promisesKept: keptOf(db, now),
  };
}

const ofCase = 'o.public_id AS case_id, o.number AS case_number, c.name AS customer_name';

function promisesDue(db: ReadDb, until: number): TodayView['promises'] {
  const rows = db.all<TodayView['promises'][number]>(
    `SELECT p.public_id AS id, p.text, p.due_at, p.made_at, s.name AS made_by, p.state, p.settled_at, p.proof, p.version, ${ofCase}
     FROM promise p CROSS JOIN complaint o ON o.id = p.complaint_id LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN staff s ON s.id = p.made_by
     WHERE p.state = 'open' AND p.due_at < ? ORDER BY p.due_at, p.id LIMIT ${listRows}`,
    [until],
  );
  return rows.map((row) => ({ ...row, id: PromiseId.parse(row.id), caseId: CaseId.parse(row.caseId) }));
}

function followUpsDue(db: ReadDb, until: number): TodayView['followUps'] {
  const rows = db.all<TodayView['followUps'][number]>(
    `SELECT f.public_id AS id, f.kind, f.due_at, f.state, f.attempts, f.satisfaction, f.words, NULL AS caller, f.settled_at, f.explanation, f.version, ${ofCase}
     FROM follow_up f CROSS JOIN complaint o ON o.id = f.complaint_id LEFT JOIN customer c ON c.id = o.customer_id
     WHERE f.state = 'due' AND f.due_at < ? ORDER BY f.due_at, f.id LIMIT ${listRows}`,
    [until],
  );
  return rows.map((row) => ({
    ...row,
    id: FollowUpId.parse(row.id),
    caseId: CaseId.parse(row.caseId),
    explanation: JSON.parse(String(row.explanation)) as (typeof row)['explanation'],
  }));
}

function countsOf(db: ReadDb, actor: Actor, now: number, startOfDay: number): TodayView['counts'] {
  const count = (where: string, params: (string | number)[] = []): number =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM complaint WHERE ${where} LIMIT 1001)`, params)?.n ??
    0;
  return {
    open: count("state IN ('open', 'waiting')"),
    mine: count("state IN ('open', 'waiting') AND owner_id = ?", [actor.key]),
    waiting: count("state = 'waiting'"),
    overdue: count("state IN ('open', 'waiting') AND due_at IS NOT NULL AND due_at < ?", [now]),
    receivedToday: count('received_at >= ?', [startOfDay]),
    closedToday: count('closed_at IS NOT NULL AND closed_at >= ?', [startOfDay]),
  };
}

function keptOf(db: ReadDb, now: number): TodayView['promisesKept'] {
  const row = db.get<{ kept: number | null; settled: number }>(
    "SELECT sum(state = 'kept') AS kept, count(*) AS settled FROM promise WHERE state IN ('kept', 'broken') AND settled_at >= ?",
    [now - keptWindowDays * dayMs],
  );
  return { kept: row?.kept ?? 0, settled: row?.settled ?? 0 };
}
