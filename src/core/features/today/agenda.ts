// What is due, in one order by time (§14.1): keyset pages along due_item, which the database keeps by itself.
import { CaseId, ReminderId } from '#shared/contract/ids.ts';
import type { DueItem, Whose } from '#shared/contract/today.ts';
import type { ReadDb, SqlValue } from '../../storage/handles.ts';
import type { Actor } from '../command-context.ts';
import { isAtLeast } from '../staff/staff.ts';

type Key = { kind: DueItem['kind']; subjectId: number; dueAt: number };
type Position = Pick<Key, 'dueAt' | 'kind' | 'subjectId'>;

// Nobody tells "nothing new" before the first answer: the update clock of a case keeps silent until then.
const isAsked = `(d.kind <> 'clock' OR NOT EXISTS (SELECT 1 FROM complaint_clock u CROSS JOIN complaint_clock f ON f.complaint_id = u.complaint_id
    WHERE u.id = d.subject_id AND u.kind = 'update' AND f.kind IN ('first-response', 'on-site-contact') AND f.state IN ('running', 'breached')))`;

type Stream = { index: string; sql: string; params: Record<string, SqlValue> };

/** Streams that together are one person's work: their own, nobody's, and the approvals they may decide. */
function streamsOf(whose: Whose, actor: Actor): Stream[] {
  if (whose === 'all') return [{ index: 'due_item_by_time', sql: '1', params: {} }];
  const own = [actor.key, 0].map((person) => ({
    index: 'due_item_by_person',
    sql: 'd.for_id = :person',
    params: { person },
  }));
  if (!isAtLeast(actor.role, 'supervisor')) return own;
  const others = "d.kind = 'approval' AND d.for_id <> :me AND d.for_id <> 0";
  return [...own, { index: 'due_item_approval', sql: others, params: { me: actor.key } }];
}

/** A page of what is due, soonest first. */
export function listDue(
  db: ReadDb,
  actor: Actor,
  { whose, cursor, limit }: { whose: Whose; cursor: string | null; limit: number },
): { items: DueItem[]; nextCursor: string | null } {
  const after = positionOf(cursor);
  const found = streamsOf(whose, actor).flatMap(({ index, sql, params }) =>
    db.all<Key>(
      `SELECT d.kind, d.subject_id, d.due_at FROM due_item d INDEXED BY ${index}
       WHERE ${sql} AND d.due_at >= :at AND (d.due_at > :at OR d.kind > :kind OR (d.kind = :kind AND d.subject_id > :subject)) AND ${isAsked}
       ORDER BY d.due_at, d.kind, d.subject_id LIMIT :limit`,
      { ...params, at: after.dueAt, kind: after.kind, subject: after.subjectId, limit: limit + 1 },
    ),
  );
  found.sort((a, b) => a.dueAt - b.dueAt || compare(a.kind, b.kind) || a.subjectId - b.subjectId);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    items: itemsOf(db, actor, page),
    nextCursor: found.length > limit && last ? `${last.dueAt}.${last.kind}.${last.subjectId}` : null,
  };
}

/** How much is due within [from, until), counted to one above the cap. */
export function countDue(
  db: ReadDb,
  actor: Actor,
  { whose, from, until, cap }: { whose: Whose; from: number; until: number; cap: number },
): number {
  const counts = streamsOf(whose, actor).map(
    ({ index, sql, params }) =>
      db.get<{ n: number }>(
        `SELECT count(*) AS n FROM (SELECT 1 FROM due_item d INDEXED BY ${index} WHERE ${sql} AND d.due_at >= :from AND d.due_at < :until AND ${isAsked} LIMIT :most)`,
        { ...params, from, until, most: cap + 1 },
      )!.n,
  );
  return Math.min(
    cap + 1,
    counts.reduce((sum, n) => sum + n, 0),
  );
}

function positionOf(cursor: string | null): Position {
  const [at, kind, subject] = cursor?.split('.') ?? [];
  return { dueAt: Number(at ?? -1), kind: (kind ?? '') as Position['kind'], subjectId: Number(subject ?? -1) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

type Stored = {
  key: number;
  id: string;
  version: number;
  detail: string;
  attempts: number;
  madeBy: string | null;
  amountFen: number | null;
  needsRole: NonNullable<DueItem['approval']>['needsRole'] | null;
  requestedBy: string | null;
  reason: string | null;
};

const blank = 'NULL AS amount_fen, NULL AS needs_role, NULL AS requested_by, NULL AS reason';
/** What each kind of record says of itself. */
const recordSql: Record<DueItem['kind'], string> = {
  clock: `SELECT k.id AS key, k.public_id AS id, k.version, k.kind AS detail, 0 AS attempts, NULL AS made_by, ${blank} FROM complaint_clock k WHERE k.id`,
  promise: `SELECT p.id AS key, p.public_id AS id, p.version, p.text AS detail, 0 AS attempts, s.name AS made_by, ${blank}
    FROM promise p LEFT JOIN staff s ON s.id = p.made_by WHERE p.id`,
  'follow-up': `SELECT f.id AS key, f.public_id AS id, f.version, f.kind AS detail, f.attempts, NULL AS made_by, ${blank} FROM follow_up f WHERE f.id`,
  approval: `SELECT a.id AS key, a.public_id AS id, 1 AS version, o.title AS detail, 0 AS attempts, NULL AS made_by, a.amount_fen, a.needs_role,
      s.name AS requested_by, a.reason FROM approval a JOIN option_offer o ON o.id = a.option_id LEFT JOIN staff s ON s.id = a.requested_by WHERE a.id`,
};

type CaseRow = Pick<
  DueItem,
  'caseNumber' | 'customerName' | 'excerpt' | 'severity' | 'level' | 'risk' | 'owner' | 'forName'
> & {
  kind: DueItem['kind'];
  subjectId: number;
  caseId: string;
  forId: number;
  isHandedOver: number;
  reminderId: string | null;
};

const caseSql = `SELECT d.kind, d.subject_id, o.public_id AS case_id, o.number AS case_number, c.name AS customer_name, o.severity, o.level, o.risk,
    w.name AS owner, x.name AS for_name, d.for_id, (d.kind <> 'approval' AND d.for_id <> coalesce(o.owner_id, 0)) AS is_handed_over,
    (SELECT r.public_id FROM reminder r WHERE r.subject = d.kind AND r.subject_id = d.subject_id AND r.state = 'rung' LIMIT 1) AS reminder_id,
    o.excerpt
  FROM json_each(:ids) k CROSS JOIN due_item d ON d.kind = :kind AND d.subject_id = k.value JOIN complaint o ON o.id = d.complaint_id
  LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN staff w ON w.id = o.owner_id LEFT JOIN staff x ON x.id = d.for_id`;

function itemsOf(db: ReadDb, actor: Actor, keys: readonly Key[]): DueItem[] {
  const records = new Map<string, Stored>();
  const cases = new Map<string, CaseRow>();
  for (const kind of new Set(keys.map((key) => key.kind))) {
    const ids = JSON.stringify(keys.filter((key) => key.kind === kind).map((key) => key.subjectId));
    for (const row of db.all<Stored>(`${recordSql[kind]} IN (SELECT value FROM json_each(?))`, [ids]))
      records.set(`${kind}.${row.key}`, row);
    for (const row of db.all<CaseRow>(caseSql, { ids, kind })) cases.set(`${kind}.${row.subjectId}`, row);
  }
  return keys.flatMap((key) => {
    const [record, ofCase] = [records.get(`${key.kind}.${key.subjectId}`), cases.get(`${key.kind}.${key.subjectId}`)];
    return record && ofCase ? toItem(key, record, ofCase, actor) : [];
  });
}

function toItem(key: Key, record: Stored, ofCase: CaseRow, actor: Actor): DueItem {
  const { forId, isHandedOver, reminderId, subjectId: _subject, kind, caseId, ...rest } = ofCase;
  const { amountFen, needsRole, requestedBy, reason, key: _key, ...own } = record;
  return {
    ...rest,
    ...own,
    kind,
    dueAt: key.dueAt,
    caseId: CaseId.parse(caseId),
    isHandedOver: isHandedOver === 1,
    isMine: forId === actor.key,
    reminderId: reminderId === null ? null : ReminderId.parse(reminderId),
    approval:
      amountFen === null || needsRole === null ? null : { amountFen, needsRole, requestedBy, reason: reason ?? '' },
  };
}
