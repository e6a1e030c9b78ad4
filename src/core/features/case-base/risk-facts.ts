// What the record knows that raises risk (§4.1 beyond words), and the evidence a person is shown for it.
import type { SignalFact } from '#shared/contract/case-records.ts';
import type { RiskFacts } from '#shared/domain/assess/score-risk.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { type CaseRow, fieldValue } from './case-row.ts';
import { hasRaisedRisk } from './clock-rungs.ts';
import { repeatedPoint } from './same-point.ts';

const hourMs = 3_600_000;

/** The promise that was missed by most: still open, or settled as broken. */
const worstPromise = `FROM promise WHERE complaint_id = :key AND (state = 'broken' OR (state = 'open' AND due_at < :now))
  ORDER BY coalesce(settled_at, :now) - due_at DESC LIMIT 1`;
const refused = "FROM option_offer WHERE complaint_id = ? AND state = 'refused' AND removed_at IS NULL";
const unhappy = 'FROM follow_up WHERE complaint_id = ? AND satisfaction <= 2';

/** Facts of the record as the score takes them. */
export function factsOf(db: ReadDb, complaint: CaseRow, now: number): RiskFacts {
  const one = (sql: string, params: (number | string)[]): boolean => db.get(sql, params) !== undefined;
  const promise = db.get<{ lateMs: number }>(`SELECT coalesce(settled_at, :now) - due_at AS late_ms ${worstPromise}`, {
    key: complaint.id,
    now,
  });
  const signs = new Set((fieldValue(db, complaint.id, 'temperSigns') as string[] | null | undefined) ?? []);
  const customer = complaint.customerId;
  return {
    firstResponseLate: hasRaisedRisk(db, complaint.id, 'first-response'),
    promiseBrokenHours: (promise?.lateMs ?? 0) / hourMs,
    overdueHours: overdueHours(db, complaint, now),
    chases: complaint.chases,
    repeatComplainant:
      customer !== null &&
      one('SELECT 1 FROM complaint WHERE customer_id = ? AND id < ? LIMIT 1', [customer, complaint.id]),
    keyCustomer: customer !== null && one("SELECT 1 FROM customer WHERE id = ? AND tier <> ''", [customer]),
    influence: customer !== null && one("SELECT 1 FROM customer WHERE id = ? AND influence_notes <> ''", [customer]),
    optionRefused: one(`SELECT 1 ${refused}`, [complaint.id]),
    dissatisfiedAtFollowUp: one(`SELECT 1 ${unhappy}`, [complaint.id]),
    samePoint: repeatedPoint(db, complaint.id) !== null,
    temper: complaint.temper ?? 0,
    voiceRising: signs.has('voice-rising'),
    talkingFaster: signs.has('talking-faster'),
    clenchedFists: signs.has('fists-clenched'),
    leaningIn: signs.has('leaning-in'),
  };
}

/** Hours past the soonest thing due; as long as it takes when a ladder says that this deadline raises the risk. */
function overdueHours(db: ReadDb, complaint: CaseRow, now: number): number {
  if (complaint.state === 'closed') return 0;
  if (hasRaisedRisk(db, complaint.id, 'others')) return Number.POSITIVE_INFINITY;
  return complaint.dueAt === null ? 0 : Math.max(0, now - complaint.dueAt) / hourMs;
}

type Part = Partial<SignalFact>;
type Evidence = (db: ReadDb, complaint: CaseRow, now: number) => Part | undefined;

const customerColumn =
  (column: 'tier' | 'influence_notes'): Evidence =>
  (db, { customerId }) =>
    customerId === null ? undefined : db.get<Part>(`SELECT ${column} AS text FROM customer WHERE id = ?`, [customerId]);

/** By rule of the record; ticks of the clerk need no more than their name. */
const evidence: Record<string, Evidence> = {
  'record-promise-broken': (db, { id }, now) =>
    db.get<Part>(`SELECT text, due_at, coalesce(done_at, settled_at) AS done_at ${worstPromise}`, { key: id, now }),
  'record-first-response-late': (db, { id }) =>
    db.get<Part>(
      "SELECT due_at, met_at AS done_at FROM complaint_clock WHERE complaint_id = ? AND kind = 'first-response'",
      [id],
    ),
  'record-overdue': (_db, { dueAt, dueKind }) => ({ dueAt, text: dueKind ?? '' }),
  'record-chases': (_db, { chases }) => ({ count: chases }),
  'record-repeat-complainant': (db, { id, customerId }) =>
    db.get<Part>(
      "SELECT count(*) AS count, coalesce(max(number), '') AS text FROM complaint WHERE customer_id = ? AND id < ?",
      [customerId, id],
    ),
  'record-key-customer': customerColumn('tier'),
  'record-influence': customerColumn('influence_notes'),
  'record-option-refused': (db, { id }) =>
    db.get<Part>(`SELECT title AS text ${refused} ORDER BY id DESC LIMIT 1`, [id]),
  'record-dissatisfied-at-follow-up': (db, { id }) =>
    db.get<Part>(`SELECT satisfaction AS count, words AS text ${unhappy} ORDER BY id DESC LIMIT 1`, [id]),
  'record-same-point': (db, { id }) => {
    const said = repeatedPoint(db, id);
    return said ? { text: said.text, doneAt: said.at } : undefined;
  },
  'record-temper': (_db, { temper }) => ({ count: temper }),
};

/** What a person is shown for a rule of the record (§4.1); null when its name says it all, or it no longer holds. */
export function factOf(
  db: ReadDb,
  complaint: CaseRow,
  { rule, now }: { rule: string; now: number },
): SignalFact | null {
  const part = evidence[rule]?.(db, complaint, now);
  return part ? { text: '', dueAt: null, doneAt: null, count: null, ...part } : null;
}
