// The queue (§2.11): keyset pages along one index, never OFFSET, counts capped; words only as the stored excerpt.
import type { QueueFilter, QueuePage, QueueRow } from '#shared/contract/cases.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { excerptAround, foundSpans } from '#shared/domain/text/found.ts';
import type { ReadDb, SqlValue } from '../../storage/handles.ts';
import type { Actor } from '../command-context.ts';
import { maskPhone } from '../customers/phone.ts';
import { findIds, placeholders } from '../search/find-ids.ts';
import { caseTexts, excerptLength, wordsOf } from '../case-base/index-case.ts';
import { orderKey } from '../case-base/write-field.ts';

const countCap = 1000;
const searchLimit = 500;

type ListRow = Omit<QueueRow, 'id' | 'maskedPhone' | 'hasPriority' | 'isSample'> & {
  publicId: string;
  key: number;
  queueKey: number;
  phone: string | null;
  hasPriority: number;
  isSample: number;
};

const rowSql = (from: string): string => `SELECT o.id AS key, o.public_id, o.number, c.name AS customer_name,
    (SELECT typed FROM customer_phone p WHERE p.customer_id = o.customer_id ORDER BY position LIMIT 1) AS phone,
    o.channel, o.category, o.severity, o.state, o.step, o.method, o.risk, o.level, o.temper, s.name AS owner, o.has_priority,
    o.received_at, o.due_at, o.due_kind, o.is_sample, o.queue_key, o.excerpt
  FROM ${from} LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN staff s ON s.id = o.owner_id`;

/** A page of the queue. Open cases come most urgent first; resolved and closed ones newest first. */
export function listQueue(
  db: ReadDb,
  actor: Actor,
  request: { filter: QueueFilter; cursor: string | null; limit: number },
): QueuePage {
  if (request.filter.query.trim() !== '') return searchQueue(db, actor, request);
  return request.filter.view === 'resolved' || request.filter.view === 'closed'
    ? settledPage(db, actor, request)
    : openPage(db, actor, request);
}

/**
 * Rows by integer key, in the order given. With a query, rows whose beginning does not show it carry the place in the
 * words that was found.
 */
export function queueRows(db: ReadDb, keys: readonly number[], query = ''): QueueRow[] {
  if (keys.length === 0) return [];
  const rows = db.all<ListRow>(`${rowSql('complaint o')} WHERE o.id IN (${placeholders(keys)})`, [...keys]);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  if (query.trim() !== '') showFound(db, rows, query);
  return keys.flatMap((key) => byKey.get(key) ?? []).map(toQueueRow);
}

function showFound(db: ReadDb, rows: ListRow[], query: string): void {
  const hidden = rows.filter(({ excerpt }) => foundSpans(excerpt, query).length === 0);
  if (hidden.length === 0) return;
  const words = wordsOf(
    db,
    hidden.map(({ key }) => key),
  );
  for (const row of hidden) row.excerpt = excerptAround(words.get(row.key) ?? row.excerpt, query, excerptLength);
}

function openPage(
  db: ReadDb,
  actor: Actor,
  { filter, cursor, limit }: { filter: QueueFilter; cursor: string | null; limit: number },
): QueuePage {
  const where = openWhere(filter, actor);
  const from = `complaint o INDEXED BY ${openIndex(filter)}`;
  const [afterKey, afterId] = cursor === null ? [-1, -1] : cursor.split('.').map(Number);
  const params: Record<string, SqlValue> = {
    ...where.params,
    afterKey: afterKey ?? -1,
    afterId: afterId ?? -1,
    limit: limit + 1,
  };
  // Written as two comparisons: a row value with a JOIN flips to a full scan after ANALYZE (architecture §5).
  const keys = db.all<{ id: number; queueKey: number }>(
    `SELECT o.id, o.queue_key FROM ${from} WHERE ${where.sql} AND o.queue_key >= :afterKey AND (o.queue_key > :afterKey OR o.id > :afterId)
     ORDER BY o.queue_key, o.id LIMIT :limit`,
    params,
  );
  const page = keys.slice(0, limit);
  const last = page.at(-1);
  const nextCursor = keys.length > limit && last ? `${last.queueKey}.${last.id}` : null;
  return {
    rows: queueRows(
      db,
      page.map((row) => row.id),
    ),
    nextCursor,
    // One page that holds everything needs no second walk: the dearest filters are those with few hits.
    ...(cursor === null && nextCursor === null ? { count: page.length, isCountCapped: false } : count(db, where, from)),
    isPartial: false,
  };
}

function settledPage(
  db: ReadDb,
  actor: Actor,
  { filter, cursor, limit }: { filter: QueueFilter; cursor: string | null; limit: number },
): QueuePage {
  // The second condition says nothing new, but in the words of the indexes for settled cases: SQLite wants to read it.
  const settled = ['o.state = :state', "o.state IN ('resolved', 'closed')"];
  const where = filterWhere(filter, actor, settled, { state: filter.view });
  const from = `complaint o INDEXED BY ${settledIndex(filter)}`;
  const params = {
    ...where.params,
    before: cursor === null ? Number.MAX_SAFE_INTEGER : Number(cursor),
    limit: limit + 1,
  };
  const keys = db.all<{ id: number }>(
    `SELECT o.id FROM ${from} WHERE ${where.sql} AND o.id < :before ORDER BY o.id DESC LIMIT :limit`,
    params,
  );
  const page = keys.slice(0, limit);
  const nextCursor = keys.length > limit ? String(page.at(-1)!.id) : null;
  return {
    rows: queueRows(
      db,
      page.map((row) => row.id),
    ),
    nextCursor,
    // One page that holds everything needs no second walk: the dearest filters are those with few hits.
    ...(cursor === null && nextCursor === null ? { count: page.length, isCountCapped: false } : count(db, where, from)),
    isPartial: false,
  };
}

/** What a filter can be looked up by, the one that leaves fewest first. */
const bySelectivity = [
  ['store', 'store'],
  ['ownerId', 'owner_id'],
  ['category', 'category'],
  ['channel', 'channel'],
  ['level', 'level'],
  ['severity', 'severity'],
] as const;

/**
 * Named, not left to the planner: without a filter it may walk through all cases by key, and with one through all that
 * are settled (20 ms at 100,000 cases where nothing matches).
 */
function settledIndex(filter: QueueFilter): string {
  const narrowest = narrowestOf(filter);
  return narrowest ? `complaint_settled_by_${narrowest[1]}` : 'complaint_by_state';
}

function narrowestOf(filter: QueueFilter): (typeof bySelectivity)[number] | undefined {
  return bySelectivity.find(([name]) => filter[name] !== undefined && filter[name] !== '');
}

/** The index that lists open cases by urgency with the least to walk past: few are critical, few are one person's. */
function openIndex(filter: QueueFilter): string {
  if (filter.level === 'critical' || filter.level === 'high') return 'complaint_open_by_level';
  if (filter.view === 'mine' || filter.ownerId !== undefined) return 'complaint_queue_mine';
  const narrowest = narrowestOf(filter);
  if (narrowest) return `complaint_open_by_${narrowest[1]}`;
  return filter.view === 'waiting' ? 'complaint_queue_waiting' : 'complaint_queue';
}

function searchQueue(db: ReadDb, actor: Actor, { filter, limit }: { filter: QueueFilter; limit: number }): QueuePage {
  const found = findCaseIds(db, filter.query, searchLimit);
  const states =
    filter.view === 'closed' || filter.view === 'resolved' || filter.view === 'waiting'
      ? [`o.state = '${filter.view}'`]
      : [];
  const mine = filter.view === 'mine' ? ['o.owner_id = :me'] : [];
  const where = filterWhere(filter, actor, [...states, ...mine, `o.id IN (SELECT value FROM json_each(:ids))`], {
    ids: JSON.stringify(found.ids),
    ...(mine.length > 0 ? { me: actor.key } : {}),
  });
  const keys = db.all<{ id: number }>(
    `SELECT o.id FROM complaint o WHERE ${where.sql} ORDER BY (o.state IN ('resolved', 'closed')), o.queue_key, o.id LIMIT ${searchLimit}`,
    where.params,
  );
  const page = keys.slice(0, Math.max(limit, 200)).map((row) => row.id);
  return {
    rows: queueRows(db, page, filter.query),
    nextCursor: null,
    count: keys.length,
    isCountCapped: keys.length >= searchLimit,
    isPartial: found.isPartial,
  };
}

/** Keys of cases by number, order number or words. */
export function findCaseIds(db: ReadDb, query: string, limit: number): { ids: number[]; isPartial: boolean } {
  const exact = orderKey(query);
  const byOrder =
    exact.length >= 4
      ? db
          .all<{ id: number }>('SELECT id FROM complaint WHERE order_key >= ? AND order_key < ? LIMIT 50', [
            exact,
            `${exact}~`,
          ])
          .map((row) => row.id)
      : [];
  const byWords = findIds(db, { table: 'case_search', query, limit, textOf: (ids) => caseTexts(db, ids) });
  return { ids: [...new Set([...byOrder, ...byWords.ids])].slice(0, limit), isPartial: byWords.isPartial };
}

type Where = { sql: string; params: Record<string, SqlValue> };

function openWhere(filter: QueueFilter, actor: Actor): Where {
  // As above: the second condition says nothing new, but is the one the indexes of open cases carry.
  const waiting = filter.view === 'waiting' ? ["o.state = 'waiting'"] : [];
  const mine = filter.view === 'mine' ? ['o.owner_id = :me'] : [];
  return filterWhere(
    filter,
    actor,
    ["o.state IN ('open', 'waiting')", ...waiting, ...mine],
    mine.length > 0 ? { me: actor.key } : {},
  );
}

function filterWhere(
  filter: QueueFilter,
  _actor: Actor,
  first: string[],
  firstParams: Record<string, SqlValue>,
): Where {
  const parts = [...first];
  const params: Record<string, SqlValue> = { ...firstParams };
  for (const column of ['category', 'channel', 'severity', 'level', 'store'] as const) {
    const value = filter[column];
    if (value === undefined || value === '') continue;
    parts.push(`o.${column} = :${column}`);
    params[column] = value;
  }
  if (filter.ownerId !== undefined) {
    parts.push('o.owner_id = (SELECT id FROM staff WHERE public_id = :ownerId)');
    params['ownerId'] = filter.ownerId;
  }
  return { sql: parts.join(' AND '), params };
}

function count(db: ReadDb, where: Where, from: string): { count: number; isCountCapped: boolean } {
  const row = db.get<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${from} WHERE ${where.sql} LIMIT ${countCap + 1})`,
    where.params,
  );
  const n = row?.n ?? 0;
  return { count: Math.min(n, countCap), isCountCapped: n > countCap };
}

// Written out: taking a few properties off with a rest costs as much as the statement itself.
function toQueueRow(row: ListRow): QueueRow {
  return {
    id: row.publicId as CaseId,
    number: row.number,
    customerName: row.customerName,
    maskedPhone: maskPhone(row.phone ?? ''),
    channel: row.channel,
    category: row.category,
    severity: row.severity,
    state: row.state,
    step: row.step,
    method: row.method,
    risk: row.risk,
    level: row.level,
    temper: row.temper,
    owner: row.owner,
    hasPriority: row.hasPriority === 1,
    receivedAt: row.receivedAt,
    dueAt: row.dueAt,
    dueKind: row.dueKind,
    isSample: row.isSample === 1,
    excerpt: row.excerpt,
  };
}
