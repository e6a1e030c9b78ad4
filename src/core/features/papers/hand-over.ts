// The hand-over card of a shift (§9.6): what falls due in the next one, who is upset, what nobody must ask again.
import { CaseId, FollowUpId, PromiseId } from '#shared/contract/ids.ts';
import type { HandOver, HeatedCase } from '#shared/contract/papers.ts';
import type { ReadDb } from '../../storage/handles.ts';

const listRows = 12;
const heatedRows = 6;
/** What a customer has told already and hates to be asked again, by field key; columns of the case come first. */
const knownKeys = ['customerWords', 'remedyInOwnWords', 'restatementText', 'facts', 'contactWish'];

const ofCase = 'o.public_id AS case_id, o.number AS case_number, c.name AS customer_name, w.name AS owner';
const people = 'LEFT JOIN customer c ON c.id = o.customer_id LEFT JOIN staff w ON w.id = o.owner_id';

/** Everything the next shift has to know on `now`, with what is due before `until`. */
export function handOver(db: ReadDb, now: number, until: number): HandOver {
  const promises = promisesDue(db, until);
  const deadlines = deadlinesDue(db, until);
  const followUps = followUpsDue(db, until);
  const heated = heatedCases(db);
  return {
    at: now,
    until,
    promises: promises.slice(0, listRows),
    deadlines: deadlines.slice(0, listRows),
    followUps: followUps.slice(0, listRows),
    heated: heated.slice(0, heatedRows),
    isCut: [promises, deadlines, followUps].some((list) => list.length > listRows) || heated.length > heatedRows,
  };
}

function promisesDue(db: ReadDb, until: number): HandOver['promises'] {
  return db
    .all<HandOver['promises'][number]>(
      `SELECT p.public_id AS id, p.text, p.due_at, ${ofCase}
       FROM promise p CROSS JOIN complaint o ON o.id = p.complaint_id ${people}
       WHERE p.state = 'open' AND p.due_at < ? ORDER BY p.due_at, p.id LIMIT ${listRows + 1}`,
      [until],
    )
    .map((row) => ({ ...row, id: PromiseId.parse(row.id), caseId: CaseId.parse(row.caseId) }));
}

/** Soonest deadline of each open case; promises and follow-ups have lists of their own. */
function deadlinesDue(db: ReadDb, until: number): HandOver['deadlines'] {
  return db
    .all<HandOver['deadlines'][number]>(
      `SELECT ${ofCase}, o.due_at, o.due_kind FROM complaint o ${people}
       WHERE o.state IN ('open', 'waiting') AND o.due_at IS NOT NULL AND o.due_at < ? AND o.due_kind NOT IN ('promise', '24h', '3d')
       ORDER BY o.due_at, o.id LIMIT ${listRows + 1}`,
      [until],
    )
    .map((row) => ({ ...row, caseId: CaseId.parse(row.caseId) }));
}

function followUpsDue(db: ReadDb, until: number): HandOver['followUps'] {
  return db
    .all<HandOver['followUps'][number]>(
      `SELECT f.public_id AS id, f.kind, f.due_at, ${ofCase}
       FROM follow_up f CROSS JOIN complaint o ON o.id = f.complaint_id ${people}
       WHERE f.state = 'due' AND f.due_at < ? ORDER BY f.due_at, f.id LIMIT ${listRows + 1}`,
      [until],
    )
    .map((row) => ({ ...row, id: FollowUpId.parse(row.id), caseId: CaseId.parse(row.caseId) }));
}

type HeatedRow = Omit<HeatedCase, 'known' | 'lastTold' | 'refused'> & {
  key: number;
  orderNumber: string;
  product: string;
  amountFen: number | null;
};

/** Cases at high risk, or with a temper at which the policy offers the staff a pause (`care.pauseFromTemper`). */
function heatedCases(db: ReadDb): HeatedCase[] {
  const temper = db.get<{ from: number }>(
    'SELECT json_extract(body, \'$.care.pauseFromTemper\') AS "from" FROM policy_version ORDER BY version DESC LIMIT 1',
  )!.from;
  const rows = db.all<HeatedRow>(
    `SELECT o.id AS key, ${ofCase}, o.risk, o.level, o.temper, o.excerpt, o.order_number, o.product, o.amount_fen
     FROM complaint o ${people}
     WHERE o.state IN ('open', 'waiting') AND (o.level IN ('high', 'critical') OR o.temper >= ?)
     ORDER BY o.queue_key, o.id LIMIT ${heatedRows + 1}`,
    [temper],
  );
  return rows.map(({ key, orderNumber, product, amountFen, ...row }) => ({
    ...row,
    caseId: CaseId.parse(row.caseId),
    known: [
      ...(orderNumber === '' ? [] : [{ key: 'orderNumber', value: orderNumber }]),
      ...(product === '' ? [] : [{ key: 'product', value: product }]),
      ...(amountFen === null ? [] : [{ key: 'amountFen', value: amountFen }]),
      ...toldFields(db, key),
    ],
    lastTold: lastTold(db, key),
    refused: refusedOffers(db, key),
  }));
}

function toldFields(db: ReadDb, key: number): HeatedCase['known'] {
  const marks = knownKeys.map(() => '?').join(', ');
  const rows = db.all<{ key: string; value: string }>(
    `SELECT key, value FROM complaint_field WHERE complaint_id = ? AND key IN (${marks})`,
    [key, ...knownKeys],
  );
  return knownKeys.flatMap((wanted) =>
    rows.filter((row) => row.key === wanted).map((row) => ({ key: wanted, value: JSON.parse(row.value) as unknown })),
  );
}

function lastTold(db: ReadDb, key: number): HeatedCase['lastTold'] {
  const row = db.get<{ at: number; text: string }>(
    "SELECT at, coalesce(json_extract(data, '$.text'), '') AS text FROM timeline WHERE complaint_id = ? AND kind = 'told-customer' ORDER BY id DESC LIMIT 1",
    [key],
  );
  return row ?? null;
}

/** Offers the customer has turned down: offering them again is the quickest way to a second quarrel. */
function refusedOffers(db: ReadDb, key: number): string[] {
  return db
    .all<{ title: string }>(
      "SELECT title FROM option_offer WHERE complaint_id = ? AND state = 'refused' AND removed_at IS NULL ORDER BY id LIMIT 4",
      [key],
    )
    .map(({ title }) => title);
}
