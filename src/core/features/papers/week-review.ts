// Figures for the sheet of the week (§9.6, §11.7): one week of the shop's zone beside the week before.
import { CaseId } from '#shared/contract/ids.ts';
import type { WeekReview } from '#shared/contract/papers.ts';
import { instantOf, localDayOf } from '#shared/domain/clocks/calendar.ts';
import { weekdayOf } from '#shared/domain/clocks/zone.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { storeCalendar } from '../shop/calendar.ts';

const typicalRows = 5;
/** From this rating on a customer counts as satisfied (1–5, §10.1). */
const satisfiedFrom = 4;

type Week = { from: number; until: number };

/** The week, Monday 00:00 to Monday 00:00 in the shop's zone, that contains `at`. */
export function weekReview(db: ReadDb, at: number): WeekReview {
  const calendar = storeCalendar(db);
  const day = localDayOf(calendar, at);
  const monday = day - weekdayOf(day);
  const from = instantOf(calendar, monday, 0);
  const week = { from, until: instantOf(calendar, monday + 7, 0) };
  const before = { from: instantOf(calendar, monday - 7, 0), until: from };
  return {
    ...week,
    ...countsOf(db, week),
    receivedBefore: count(db, 'complaint WHERE received_at >= :from AND received_at < :until', before),
    clocks: clocksOf(db, week),
    promises: promisesOf(db, week),
    followUps: followUpsOf(db, week),
    compensations: db.all(
      `SELECT kind, count(*) AS count, sum(amount_fen) AS amount_fen FROM compensation
       WHERE state <> 'cancelled' AND granted_at >= :from AND granted_at < :until GROUP BY kind ORDER BY amount_fen DESC, kind`,
      week,
    ),
    categories: categoriesOf(db, week, before),
    causes: db.all(
      `SELECT json_extract(f.value, '$') AS code, count(*) AS count FROM complaint o CROSS JOIN complaint_field f
       ON f.complaint_id = o.id AND f.key = 'causeCategory'
       WHERE o.closed_at IS NOT NULL AND o.closed_at >= :from AND o.closed_at < :until AND json_extract(f.value, '$') <> ''
       GROUP BY code ORDER BY count DESC, code`,
      week,
    ),
    typical: typicalOf(db, week),
  };
}

function count(db: ReadDb, where: string, week: Week): number {
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM ${where}`, week)!.n;
}

function countsOf(db: ReadDb, week: Week) {
  const happened = (kind: string) =>
    count(
      db,
      `timeline WHERE kind = '${kind}' AND kind IN ('reopened', 'risk-rose') AND at >= :from AND at < :until`,
      week,
    );
  return {
    received: count(db, 'complaint WHERE received_at >= :from AND received_at < :until', week),
    resolved: count(
      db,
      'complaint WHERE resolved_at IS NOT NULL AND resolved_at >= :from AND resolved_at < :until',
      week,
    ),
    closed: count(db, 'complaint WHERE closed_at IS NOT NULL AND closed_at >= :from AND closed_at < :until', week),
    reopened: happened('reopened'),
    roseHigh: happened('risk-rose'),
    openOlder: db.get<{ n: number }>(
      "SELECT count(*) AS n FROM complaint WHERE state IN ('open', 'waiting') AND received_at < ?",
      [week.from],
    )!.n,
  };
}

/** Clocks of the cases received in the week, as they stand now. */
function clocksOf(db: ReadDb, week: Week): WeekReview['clocks'] {
  const row = db.get<{ met: number | null; breached: number | null }>(
    `SELECT sum(k.state = 'met') AS met, sum(k.state = 'breached') AS breached FROM complaint o CROSS JOIN complaint_clock k ON k.complaint_id = o.id
     WHERE o.received_at >= :from AND o.received_at < :until`,
    week,
  )!;
  return { met: row.met ?? 0, breached: row.breached ?? 0 };
}

function promisesOf(db: ReadDb, week: Week): WeekReview['promises'] {
  const row = db.get<{ kept: number | null; broken: number | null }>(
    `SELECT sum(state = 'kept') AS kept, sum(state = 'broken') AS broken FROM promise
     WHERE state IN ('kept', 'broken') AND settled_at >= :from AND settled_at < :until`,
    week,
  )!;
  return { kept: row.kept ?? 0, broken: row.broken ?? 0 };
}

function followUpsOf(db: ReadDb, week: Week): WeekReview['followUps'] {
  const row = db.get<{ reached: number | null; rated: number; satisfied: number | null }>(
    `SELECT sum(state = 'reached') AS reached, count(satisfaction) AS rated, sum(satisfaction >= ${satisfiedFrom}) AS satisfied
     FROM follow_up WHERE settled_at IS NOT NULL AND settled_at >= :from AND settled_at < :until`,
    week,
  )!;
  return { reached: row.reached ?? 0, rated: row.rated, satisfied: row.satisfied ?? 0 };
}

function categoriesOf(db: ReadDb, week: Week, before: Week): WeekReview['categories'] {
  const of = (one: Week) =>
    db.all<{ code: string; count: number }>(
      `SELECT coalesce(category, 'other') AS code, count(*) AS count FROM complaint
       WHERE received_at >= :from AND received_at < :until GROUP BY code ORDER BY count DESC, code`,
      one,
    );
  const earlier = new Map(of(before).map(({ code, count: number }) => [code, number]));
  return of(week).map((row) => ({ ...row, before: earlier.get(row.code) ?? 0 }));
}

/** The gravest of the week: what a review looks at first. */
function typicalOf(db: ReadDb, week: Week): WeekReview['typical'] {
  return db
    .all<WeekReview['typical'][number]>(
      `SELECT o.public_id AS case_id, o.number AS case_number, c.name AS customer_name, w.name AS owner, o.category, o.state, o.level, o.excerpt,
         coalesce((SELECT json_extract(f.value, '$') FROM complaint_field f WHERE f.complaint_id = o.id AND f.key = 'rootCauseText'), '') AS cause
       FROM complaint o LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN staff w ON w.id = o.owner_id
       WHERE o.received_at >= :from AND o.received_at < :until ORDER BY o.risk DESC, o.id LIMIT ${typicalRows}`,
      week,
    )
    .map((row) => ({ ...row, caseId: CaseId.parse(row.caseId) }));
}
