// Promises as pages read them: of one case, across cases, and how well they were kept (§3.4).
import type { CasePromise } from '#shared/contract/case-records.ts';
import { CaseId, PromiseId } from '#shared/contract/ids.ts';
import type { KeptRate, LedgerPromise, PromiseFilter } from '#shared/contract/promises.ts';
import { instantOf, localDayOf } from '#shared/domain/clocks/calendar.ts';
import type { ReadDb, SqlValue } from '../../storage/handles.ts';
import { storeCalendar } from '../shop/calendar.ts';

const columns = `p.id AS key, p.public_id AS id, p.text, p.due_at, p.made_at, m.name AS made_by, p.state, p.settled_at,
  b.name AS settled_by, p.done_at, p.proof, p.version`;
const people = 'LEFT JOIN staff m ON m.id = p.made_by LEFT JOIN staff b ON b.id = p.settled_by';

type Row = Omit<CasePromise, 'id' | 'moves'> & { key: number; id: string };

const countCap = 1000;
const dayMs = 86_400_000;
/** The kept rate speaks of promises that ended within so many days. */
const keptWindowDays = 30;

export function promisesOfCase(db: ReadDb, complaintKey: number): CasePromise[] {
  const rows = db.all<Row>(`SELECT ${columns} FROM promise p ${people} WHERE p.complaint_id = ? ORDER BY p.due_at`, [
    complaintKey,
  ]);
  return withMoves(db, rows).map(({ key: _key, ...row }) => ({ ...row, id: PromiseId.parse(row.id) }));
}

function withMoves<R extends { key: number }>(db: ReadDb, rows: R[]): (R & Pick<CasePromise, 'moves'>)[] {
  if (rows.length === 0) return [];
  const moves = db.all<CasePromise['moves'][number] & { promiseId: number }>(
    `SELECT v.promise_id, v.at, s.name AS by, v.from_at AS "from", v.to_at AS "to", v.words FROM promise_move v
     LEFT JOIN staff s ON s.id = v.by_id WHERE v.promise_id IN (SELECT value FROM json_each(?)) ORDER BY v.promise_id, v.id`,
    [JSON.stringify(rows.map((row) => row.key))],
  );
  return rows.map((row) => ({
    ...row,
    moves: moves.filter((move) => move.promiseId === row.key).map(({ promiseId: _of, ...move }) => move),
  }));
}

type Request = { filter: PromiseFilter; cursor: string | null; limit: number };
type LedgerRow = Row & { caseId: string; caseNumber: string; customerName: string | null; isCaseClosed: number };

/** Promises of all cases, a page at a time: open ones soonest first, settled ones latest first. */
export function listPromises(
  db: ReadDb,
  now: number,
  { filter, cursor, limit }: Request,
): { rows: LedgerPromise[]; nextCursor: string | null; count: number; isCountCapped: boolean } {
  const where = whereOf(db, filter, now);
  const isSoonestFirst = where.isOpen;
  const [at, id] =
    cursor === null ? (isSoonestFirst ? [-1, -1] : [Number.MAX_SAFE_INTEGER, 0]) : cursor.split('.').map(Number);
  // Two comparisons, not a row value: see architecture.
  const [reach, past, order] = isSoonestFirst ? ['>=', '>', 'ASC'] : ['<=', '<', 'DESC'];
  const keys = db.all<{ id: number; dueAt: number }>(
    `SELECT p.id, p.due_at FROM promise p INDEXED BY ${where.index} CROSS JOIN complaint o ON o.id = p.complaint_id
     WHERE ${where.sql} AND p.due_at ${reach} :at AND (p.due_at ${past} :at OR p.id ${past} :id)
     ORDER BY p.due_at ${order}, p.id ${order} LIMIT :limit`,
    { ...where.params, at: at ?? 0, id: id ?? 0, limit: limit + 1 },
  );
  const page = keys.slice(0, limit);
  const last = page.at(-1);
  const counted = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM promise p INDEXED BY ${where.index} CROSS JOIN complaint o ON o.id = p.complaint_id WHERE ${where.sql} LIMIT ${countCap + 1})`,
    where.params,
  )!.n;
  return {
    rows: ledgerRows(
      db,
      page.map((row) => row.id),
    ),
    nextCursor: keys.length > limit && last ? `${last.dueAt}.${last.id}` : null,
    count: Math.min(counted, countCap),
    isCountCapped: counted > countCap,
  };
}

function whereOf(
  db: ReadDb,
  { view, staffId, from, until }: PromiseFilter,
  now: number,
): { sql: string; params: Record<string, SqlValue>; isOpen: boolean; index: string } {
  const isOpen = view === 'open' || view === 'today' || view === 'overdue';
  const parts: string[] = [];
  const params: Record<string, SqlValue> = {};
  const add = (sql: string, more: Record<string, SqlValue> = {}) => {
    parts.push(sql);
    Object.assign(params, more);
  };
  if (isOpen) add("p.state = 'open' AND o.state <> 'closed'");
  else if (view !== 'all') add('p.state = :state', { state: view });
  if (view === 'overdue') add('p.due_at < :now', { now });
  if (view === 'today') add('p.due_at >= :dayStart AND p.due_at < :dayEnd', dayOf(db, now));
  if (staffId !== undefined) add('p.made_by = (SELECT id FROM staff WHERE public_id = :staffId)', { staffId });
  if (from !== undefined) add('p.due_at >= :from', { from });
  if (until !== undefined) add('p.due_at < :until', { until });
  add('p.due_at > 0');
  return { sql: parts.join(' AND '), params, isOpen, index: indexOf(view !== 'all', staffId !== undefined) };
}

// Named, because the planner walks the whole table when one person made most of the promises.
function indexOf(hasState: boolean, hasMaker: boolean): string {
  if (hasMaker) return hasState ? 'promise_by_maker_state' : 'promise_by_maker';
  return hasState ? 'promise_by_state' : 'promise_by_due';
}

function dayOf(db: ReadDb, now: number): { dayStart: number; dayEnd: number } {
  const calendar = storeCalendar(db);
  const day = localDayOf(calendar, now);
  return { dayStart: instantOf(calendar, day, 0), dayEnd: instantOf(calendar, day + 1, 0) };
}

function ledgerRows(db: ReadDb, keys: readonly number[]): LedgerPromise[] {
  const rows = db.all<LedgerRow>(
    `SELECT ${columns}, o.public_id AS case_id, o.number AS case_number, c.name AS customer_name, o.state = 'closed' AS is_case_closed
     FROM json_each(?) k CROSS JOIN promise p ON p.id = k.value JOIN complaint o ON o.id = p.complaint_id
     LEFT JOIN customer c ON c.id = o.customer_id ${people}`,
    [JSON.stringify(keys)],
  );
  const byKey = new Map(withMoves(db, rows).map((row) => [row.key, row]));
  return keys.flatMap((key) => {
    const row = byKey.get(key);
    if (!row) return [];
    const { key: _key, isCaseClosed, ...rest } = row;
    return {
      ...rest,
      id: PromiseId.parse(row.id),
      caseId: CaseId.parse(row.caseId),
      isCaseClosed: isCaseClosed === 1,
    };
  });
}

/** Promises kept or broken in the last days: kept in time, kept but late, broken. Called-off ones do not count. */
export function keptRate(db: ReadDb, now: number, staffId?: string): KeptRate {
  const who = staffId === undefined ? '' : 'AND made_by = (SELECT id FROM staff WHERE public_id = :staffId)';
  const row = db.get<{ inTime: number | null; late: number | null; broken: number | null }>(
    `SELECT sum(state = 'kept' AND coalesce(done_at, settled_at) <= due_at) AS in_time,
       sum(state = 'kept' AND coalesce(done_at, settled_at) > due_at) AS late, sum(state = 'broken') AS broken
     FROM promise WHERE state IN ('kept', 'broken') AND settled_at >= :since AND settled_at <= :now ${who}`,
    { since: now - keptWindowDays * dayMs, now, ...(staffId === undefined ? {} : { staffId }) },
  );
  return { inTime: row?.inTime ?? 0, late: row?.late ?? 0, broken: row?.broken ?? 0, days: keptWindowDays };
}
