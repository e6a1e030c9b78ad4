// A big shop in seconds: varied invented cases written straight into the tables of a shop that is set up, for plans and
// benches. What it writes keeps the invariants lists depend on (queue keys, mirrored columns, folded search columns).
import { queueKey } from '#core/features/case-base/queue-key.ts';
import { orderKey } from '#core/features/case-base/write-field.ts';
import { indexText } from '#core/features/search/index-text.ts';
import type { WriteDb } from '#core/storage/handles.ts';
import type { Database } from '#core/storage/open-database.ts';
import { fold } from '#shared/domain/text/fold.ts';
import { complaintWords, lastNames, givenNames, noteWords, outcomes, products, stores } from './invented-words.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Cases written in one transaction. */
const slice = 2_000;

export type ManyCases = {
  cases: number;
  /** The instant "now" of the shop; cases lie in the two years before. */
  now: number;
  /** Entries on the timeline of a case, 8 in a shop that works (default 3: enough for plans). */
  timelinePerCase?: number;
  /** Whether cases and notes are searchable; indexing takes most of the time (default true). */
  isSearchable?: boolean;
  seed?: number;
};

/** What every case is searched by, by key, for checks against the plain truth. */
export type Written = { texts: Map<number, string> };

/** Writes `cases` complaints with customers, fields, clocks, promises, follow-ups, reminders and a timeline. */
export function writeManyCases(database: Database, options: ManyCases): Written {
  const seeds = {
    ...options,
    timelinePerCase: options.timelinePerCase ?? 3,
    isSearchable: options.isSearchable ?? true,
  };
  const random = randomOf(options.seed ?? 7);
  const lists = readLists(database);
  const texts = new Map<number, string>();
  const customers = Math.max(10, Math.ceil(options.cases / 3));
  inSlices(database, customers, (db, i) => writeCustomer(db, i, random));
  const first = 1 + (database.read.get<{ n: number | null }>('SELECT max(id) AS n FROM complaint')?.n ?? 0);
  inSlices(database, options.cases, (db, i) => {
    const facts = inventCase({ key: first + i, at: i / options.cases, customers, random, lists, now: options.now });
    const text = [facts.number, facts.order, facts.product, facts.store, facts.words].join(' ');
    texts.set(facts.key, text);
    writeCase(db, facts);
    writeRecords(db, facts);
    writeTimeline(db, facts, seeds.timelinePerCase, seeds.isSearchable);
    if (seeds.isSearchable) indexText(db, 'case_search', facts.key, text);
  });
  return { texts };
}

type Random = { next(): number; below(n: number): number; of<T>(values: readonly T[]): T };

/** Mulberry32: the same shop from the same seed on every machine. */
function randomOf(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { next, below, of: (values) => values[below(values.length)]! };
}

type Lists = { channels: string[]; categories: string[]; staff: number[]; policy: number };

function readLists({ read }: Database): Lists {
  const codes = (sql: string): string[] => read.all<{ code: string }>(sql).map((row) => row.code);
  return {
    channels: codes('SELECT code FROM channel'),
    categories: codes('SELECT code FROM category'),
    staff: read.all<{ id: number }>('SELECT id FROM staff').map((row) => row.id),
    policy: read.get<{ version: number }>('SELECT max(version) AS version FROM policy_version')!.version,
  };
}

function inSlices(database: Database, count: number, write: (db: WriteDb, i: number) => void): void {
  for (let from = 0; from < count; from += slice) {
    database.write((db) => {
      for (let i = from; i < Math.min(count, from + slice); i++) write(db, i);
    });
  }
}

function writeCustomer(db: WriteDb, i: number, random: Random): void {
  const [family, given] = [random.of(lastNames), random.of(givenNames)];
  const name = family.word + given.word;
  const { lastId } = db.run(
    `INSERT INTO customer (public_id, name, name_folded, name_py, name_initials, tier, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, ?, 0, 0)`,
    [
      `customer-${i}`,
      name,
      fold(name),
      family.sound + given.sound,
      family.sound[0]! + given.sound[0]!,
      i % 20 === 0 ? '金卡' : '',
    ],
  );
  const digits = `1${3 + (i % 7)}${String(100_000_000 + ((i * 7919) % 899_999_999))}`;
  db.run('INSERT INTO customer_phone (customer_id, position, digits, reversed, typed) VALUES (?, 0, ?, ?, ?)', [
    lastId,
    digits,
    [...digits].reverse().join(''),
    digits,
  ]);
}

type State = 'open' | 'waiting' | 'resolved' | 'closed';
type Facts = ReturnType<typeof inventCase>;

function inventCase({
  key,
  at,
  customers,
  random,
  lists,
  now,
}: {
  key: number;
  at: number;
  customers: number;
  random: Random;
  lists: Lists;
  now: number;
}) {
  const severity = random.of([
    null,
    'minor',
    'minor',
    'minor',
    'minor',
    'significant',
    'significant',
    'safety',
  ] as const);
  const risk = Math.floor(random.next() ** 2 * 100);
  // Old cases are settled, new ones are not: as in a shop that works.
  const state: State =
    at > 0.9 ? random.of(['open', 'open', 'open', 'waiting', 'resolved'] as const) : at > 0.85 ? 'resolved' : 'closed';
  const receivedAt = Math.floor(now - (1 - at) * 730 * day);
  const isRunning = state === 'open' || state === 'waiting';
  const dueAt =
    state === 'closed' ? null : random.below(12) === 0 ? null : now + (random.below(20_000) - 4_000) * minute;
  const product = random.of(products);
  return {
    key,
    id: `case-${key}`,
    number: `Z${2_000_000 + key}`,
    state,
    isRunning,
    severity,
    risk,
    level: risk >= 80 ? 'critical' : risk >= 60 ? 'high' : risk >= 35 ? 'watch' : 'low',
    channel: random.of(lists.channels),
    category: random.of(lists.categories),
    demand: random.of(['compensation', 'repair', 'prevention', 'respect']),
    owner: random.below(10) === 0 ? null : random.of(lists.staff),
    customer: random.below(5) === 0 ? null : 1 + random.below(customers),
    hasPriority: random.below(40) === 0,
    product,
    store: random.of(stores),
    order: random.below(3) === 0 ? '' : `DD-${100_000_000 + key * 37}`,
    amountFen: random.below(80_000),
    receivedAt,
    dueAt,
    resolvedAt: isRunning ? null : receivedAt + day,
    closedAt: state === 'closed' ? receivedAt + 4 * day : null,
    words: complaintWords(product, random),
    staff: lists.staff,
    policy: lists.policy,
    temper: random.below(6),
    note: random.of(noteWords),
    outcome: random.of(outcomes),
    now,
  };
}

function writeCase(db: WriteDb, facts: Facts): void {
  const { dueAt, risk, hasPriority, severity } = facts;
  db.run(
    `INSERT INTO complaint (id, public_id, number, state, method, step, channel, category, severity, demand, store, product, owner_id,
       customer_id, risk, level, temper, has_priority, due_at, due_kind, queue_key, order_number, order_key, amount_fen, received_at,
       entered_at, entered_by, resolved_at, closed_at, policy_version, excerpt)
     VALUES (?, ?, ?, ?, 'eight-step', 'listen', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      facts.key,
      facts.id,
      facts.number,
      facts.state,
      facts.channel,
      facts.category,
      severity,
      facts.demand,
      facts.store,
      facts.product,
      facts.owner,
      facts.customer,
      risk,
      facts.level,
      facts.temper,
      hasPriority ? 1 : 0,
      dueAt,
      dueAt === null ? null : 'resolve',
      queueKey({ isSafety: severity === 'safety', dueAt, risk, hasPriority }),
      facts.order,
      orderKey(facts.order),
      facts.amountFen,
      facts.receivedAt,
      facts.receivedAt,
      facts.staff[0]!,
      facts.resolvedAt,
      facts.closedAt,
      facts.policy,
      facts.words.slice(0, 120),
    ],
  );
  const fields: Record<string, unknown> = {
    complaintText: facts.words,
    channel: facts.channel,
    temperNow: facts.temper,
    product: facts.product,
  };
  if (facts.state === 'closed') fields['outcome'] = facts.outcome;
  for (const [key, value] of Object.entries(fields)) {
    db.run('INSERT INTO complaint_field (complaint_id, key, value, version, updated_at) VALUES (?, ?, ?, 1, ?)', [
      facts.key,
      key,
      JSON.stringify(value),
      facts.receivedAt,
    ]);
  }
}

const invented = [
  ['temper', 'temper-insult'],
  ['outside-threat', 'threat-hotline'],
  ['unmet-need', 'need-unsolved'],
  ['time', 'record-overdue'],
] as const;

/** Two signals a case, one in seven dismissed. */
function writeSignals(db: WriteDb, { key, receivedAt, staff }: Facts): void {
  for (const at of [key, key + 1]) {
    const [kind, rule] = invented[at % invented.length]!;
    const isDismissed = (key + at) % 7 === 0;
    db.run(
      `INSERT INTO signal (public_id, complaint_id, kind, rule, weight, source, at, quote, dismissed_at, dismissed_by, dismissed_reason)
       VALUES (?, ?, ?, ?, 10, 'words', ?, '', ?, ?, ?)`,
      [
        `signal-${key}-${at}`,
        key,
        kind,
        rule,
        receivedAt,
        isDismissed ? receivedAt : null,
        isDismissed ? staff[0]! : null,
        isDismissed ? '只是气话' : null,
      ],
    );
  }
}

function writeRecords(db: WriteDb, facts: Facts): void {
  const { key, receivedAt, isRunning, now } = facts;
  const dueAt = facts.dueAt ?? receivedAt + day;
  const clock = db.run(
    `INSERT INTO complaint_clock (public_id, complaint_id, kind, rule_id, policy_key, started_at, due_at, state, met_at, plan, explanation)
     VALUES (?, ?, 'resolve', 'resolve.minor', 'resolve', ?, ?, ?, ?, '{"candidates":[],"ladder":[]}', '[]')`,
    [
      `clock-${key}`,
      key,
      receivedAt,
      dueAt,
      isRunning ? (dueAt < now ? 'breached' : 'running') : 'met',
      isRunning ? null : dueAt,
    ],
  ).lastId;
  if (isRunning) writeReminder(db, { facts, subject: 'clock', subjectId: clock, dueAt, detail: 'resolve' });
  if (key % 3 === 0) {
    const state = isRunning ? 'open' : key % 2 === 0 ? 'kept' : 'broken';
    const promise = db.run(
      'INSERT INTO promise (public_id, complaint_id, due_at, made_at, made_by, state, settled_at, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      [
        `promise-${key}`,
        key,
        dueAt,
        receivedAt,
        facts.staff[0]!,
        state,
        isRunning ? null : dueAt,
        '今天下班前给您回电话',
      ],
    ).lastId;
    if (isRunning) writeReminder(db, { facts, subject: 'promise', subjectId: promise, dueAt, detail: '回电' });
  }
  if (key % 5 === 0) writeLetter(db, facts);
  writeSignals(db, facts);
  if (facts.resolvedAt === null) return;
  for (const [kind, days] of [
    ['24h', 1],
    ['3d', 3],
  ] as const) {
    const state = facts.state === 'closed' ? 'reached' : 'due';
    db.run(
      'INSERT INTO follow_up (public_id, complaint_id, kind, due_at, state, satisfaction, settled_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [
        `follow-up-${key}-${kind}`,
        key,
        kind,
        facts.resolvedAt + days * day,
        state,
        state === 'due' ? null : 4,
        state === 'due' ? null : facts.resolvedAt + days * day,
      ],
    );
  }
}

function writeLetter(db: WriteDb, facts: Facts): void {
  db.run(
    `INSERT INTO letter (public_id, complaint_id, template_id, tier, language, paper, state, created_at, personal_sentence, content, style)
     VALUES (?, ?, 'agent-card', 'agent', 'zh-CN', 'a6', ?, ?, '那天让您白等了一个小时。', '{}', '{}')`,
    [
      `letter-${facts.key}`,
      facts.key,
      facts.isRunning ? (facts.key % 3 === 0 ? 'to-print' : 'draft') : 'printed',
      facts.receivedAt,
    ],
  );
}

function writeReminder(
  db: WriteDb,
  reminder: { facts: Facts; subject: 'clock' | 'promise'; subjectId: number; dueAt: number; detail: string },
): void {
  const { facts, subject, subjectId, dueAt, detail } = reminder;
  // A thin share waits in the inbox, as on a day when people keep up; the rest is still to come.
  const isPast = dueAt <= facts.now;
  db.run(
    `INSERT INTO reminder (public_id, complaint_id, subject, subject_id, rung, due_at, ring_at, state, fired_at, shown_at, detail)
     VALUES (?, ?, ?, ?, 'due', ?, ?, ?, ?, ?, ?)`,
    [
      `reminder-${subject}-${facts.key}`,
      facts.key,
      subject,
      subjectId,
      dueAt,
      dueAt,
      isPast ? (facts.key % 8 === 0 ? 'rung' : 'done') : 'pending',
      isPast ? dueAt : null,
      isPast ? dueAt : null,
      detail,
    ],
  );
}

function writeTimeline(db: WriteDb, facts: Facts, entries: number, isSearchable: boolean): void {
  for (let i = 0; i < entries; i++) {
    const isNote = i % 3 === 2;
    const kind = i === 0 ? 'received' : isNote ? 'note' : 'field-changed';
    const data = isNote
      ? { text: facts.note }
      : i === 0
        ? { channel: facts.channel, words: facts.words }
        : { key: 'temperNow', from: 1, to: 2 };
    const { lastId } = db.run('INSERT INTO timeline (complaint_id, at, actor_id, kind, data) VALUES (?, ?, ?, ?, ?)', [
      facts.key,
      facts.receivedAt + i * 10 * minute,
      facts.staff[i % facts.staff.length]!,
      kind,
      JSON.stringify(data),
    ]);
    if (isNote && isSearchable && facts.key % 4 === 0) indexText(db, 'note_search', lastId, facts.note);
  }
}
