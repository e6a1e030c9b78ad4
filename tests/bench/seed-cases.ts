// Fills a data folder with many varied, invented cases, straight through the storage layer (commands would take an hour).
//   node tests/bench/seed-cases.ts --data FOLDER [--cases 100000] [--seed 1]
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { fold } from '#shared/domain/text/fold.ts';
import { demands, shippedCategories, shippedChannels } from '#shared/domain/vocabulary.ts';
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import { levelOf } from '#shared/domain/assess/score-risk.ts';
import { createCore } from '#core/create-core.ts';
import { queueKey } from '#core/features/case-base/queue-key.ts';
import { indexText } from '#core/features/search/index-text.ts';
import type { WriteDb } from '#core/storage/handles.ts';
import { type Database, openDatabase } from '#core/storage/open-database.ts';
import { invented, type Pick, pickWith, seededRandom } from './case-texts.ts';

type Plan = { random: () => number; pick: Pick; now: number; staff: number[]; customers: number };

const slice = 500;
const stores = ['人民路店', '东门店', '万象城店', '火车站店', '大学城店', '开发区店'];
const minute = 60_000;
const timelinePerCase = 8;

/** Seeds `cases` cases into the folder and answers how long it took, in milliseconds. */
export async function seedCases(options: {
  dataFolder: string;
  cases: number;
  seed?: number;
  now?: number;
}): Promise<number> {
  const started = performance.now();
  const now = options.now ?? Date.now();
  await layOutShop(options.dataFolder, now);
  const database = openDatabase(options.dataFolder);
  const random = seededRandom(options.seed ?? 1);
  const staff = database.read.all<{ id: number }>('SELECT id FROM staff ORDER BY id').map(({ id }) => id);
  const plan = { random, pick: pickWith(random), now, staff, customers: Math.max(1, Math.floor(options.cases / 3)) };
  inSlices(database, plan.customers, (db, at) => insertCustomer(db, plan, at));
  inSlices(database, options.cases, (db, at) => insertCase(db, plan, at, options.cases));
  database.write((db) => db.run('ANALYZE'));
  database.close();
  return performance.now() - started;
}

async function layOutShop(dataFolder: string, now: number): Promise<void> {
  const clock = { now: () => now, wakeAt: () => () => undefined };
  const log = () => undefined;
  const core = await createCore({ dataFolder, clock, newId: randomUUID, log });
  const client = core.client({ staffId: null });
  const shop = {
    shopName: '测速虚构店',
    managerName: '林悦',
    region: 'cn',
    zone: 'Asia/Shanghai',
    language: 'zh-CN',
  } as const;
  await client.session.setUp({ ...shop, withSample: false });
  for (const name of ['周宁', '陈默', '许安', '何苗']) await client.settings.addStaff({ name, role: 'agent' });
  await client.settings.saveListValues({ attribute: 'store', values: stores });
  await core.close();
}

function inSlices(database: Database, count: number, insert: (db: WriteDb, at: number) => void): void {
  for (let from = 0; from < count; from += slice) {
    database.write((db) => {
      for (let at = from; at < Math.min(count, from + slice); at += 1) insert(db, at);
    });
  }
}

function insertCustomer(db: WriteDb, { pick, random, now }: Plan, at: number): void {
  const name = invented.name(pick);
  // 199 with eleven digits is given to nobody in this form of counting up.
  const digits = `199${String(at).padStart(8, '0')}`;
  db.run(
    'INSERT INTO customer (id, public_id, name, name_folded, tier, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    [at + 1, randomUUID(), name, fold(name), random() < 0.1 ? '金卡' : '', now, now],
  );
  const reversed = Array.from(digits, (_, index) => digits[digits.length - 1 - index]).join('');
  db.run('INSERT INTO customer_phone (customer_id, position, digits, reversed, typed) VALUES (?, 0, ?, ?, ?)', [
    at + 1,
    digits,
    reversed,
    digits,
  ]);
  indexText(db, 'customer_search', at + 1, name);
}

function stateOf(chance: number, age: number): 'open' | 'waiting' | 'resolved' | 'closed' {
  if (age > 0.3) return chance < 0.97 ? 'closed' : 'open';
  if (chance < 0.6) return 'open';
  if (chance < 0.8) return 'waiting';
  return chance < 0.9 ? 'resolved' : 'closed';
}

function insertCase(db: WriteDb, plan: Plan, at: number, count: number): void {
  const { random, pick, now, staff } = plan;
  const key = at + 1;
  const receivedAt = now - Math.floor((1 - at / count) * 400 * 24 * 60) * minute;
  const state = stateOf(random(), 1 - at / count);
  const isOpen = state === 'open' || state === 'waiting';
  const severity = pick(['minor', 'minor', 'minor', 'significant', 'significant', 'safety'] as const);
  const risk = Math.floor(random() * random() * 101);
  const level = levelOf(risk);
  const product = invented.product(pick);
  const words = invented.words(pick, product);
  const dueAt = isOpen && random() < 0.9 ? now + Math.floor((random() - 0.3) * 5 * 24 * 60) * minute : null;
  const hasPriority = random() < 0.05;
  const method =
    severity === 'safety' ? shippedMethods.find(({ code }) => code === 'safety-incident')! : shippedMethods[0]!;
  const number = `Z${new Date(receivedAt).toISOString().slice(0, 10).replaceAll('-', '')}-${String(key).padStart(6, '0')}`;
  const orderNumber = random() < 0.7 ? `SO${String(20_260_000_000 + at)}` : '';
  const customer = 1 + Math.floor(random() * plan.customers);
  const store = pick(stores);
  db.run(
    `INSERT INTO complaint (id, public_id, number, state, method, step, channel, category, severity, demand, store, product, owner_id, customer_id, risk, level,
       temper, has_priority, due_at, due_kind, queue_key, order_number, order_key, received_at, entered_at, entered_by, resolved_at, closed_at, policy_version, excerpt)
     VALUES (:key, :id, :number, :state, :method, :step, :channel, :category, :severity, :demand, :store, :product, :owner, :customer, :risk, :level,
       :temper, :priority, :dueAt, :dueKind, :queueKey, :orderNumber, :orderKey, :receivedAt, :receivedAt, 1, :resolvedAt, :closedAt,
       (SELECT max(version) FROM policy_version), :excerpt)`,
    {
      key,
      id: randomUUID(),
      number,
      state,
      method: method.code,
      step: pick(method.steps).code,
      channel: pick(shippedChannels),
      category: severity === 'safety' ? 'safety' : pick(shippedCategories),
      severity,
      demand: pick(demands),
      store,
      product,
      owner: random() < 0.05 ? null : pick(staff),
      customer,
      risk,
      level,
      temper: Math.floor(random() * 6),
      priority: hasPriority ? 1 : 0,
      dueAt,
      dueKind: dueAt === null ? null : pick(['first-response', 'resolve', 'update', 'promise']),
      queueKey: queueKey({
        isSafety: severity === 'safety',
        dueAt,
        risk,
        hasPriority,
      }),
      orderNumber,
      orderKey: orderNumber.toLowerCase(),
      receivedAt,
      excerpt: words,
      resolvedAt: isOpen ? null : receivedAt + 600 * minute,
      closedAt: state === 'closed' ? receivedAt + 6000 * minute : null,
    },
  );
  insertWords(db, { key, words, at: receivedAt, text: [number, orderNumber, product, store, words].join(' ') });
  insertTimeline(db, plan, key, receivedAt);
}

function insertWords(
  db: WriteDb,
  { key, words, at, text }: { key: number; words: string; at: number; text: string },
): void {
  db.run(
    'INSERT INTO complaint_field (complaint_id, key, value, version, updated_at, updated_by) VALUES (?, ?, ?, 1, ?, 1)',
    [key, 'complaintText', JSON.stringify(words), at],
  );
  indexText(db, 'case_search', key, text);
}

function insertTimeline(db: WriteDb, { pick, staff }: Plan, key: number, from: number): void {
  for (let entry = 0; entry < timelinePerCase; entry += 1) {
    const isNote = entry % 3 === 1;
    const { lastId } = db.run('INSERT INTO timeline (complaint_id, at, actor_id, kind, data) VALUES (?, ?, ?, ?, ?)', [
      key,
      from + entry * 40 * minute,
      pick(staff),
      entry === 0 ? 'received' : isNote ? 'note' : 'told-customer',
      JSON.stringify({ text: invented.note(pick) }),
    ]);
    if (isNote && entry === 1) indexText(db, 'note_search', lastId, invented.note(pick));
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (values.data === undefined) throw new Error('--data FOLDER is missing');
  const ms = await seedCases({ dataFolder: values.data, cases: Number(values.cases), seed: Number(values.seed) });
  process.stdout.write(`${values.cases} invented cases in ${(ms / 1000).toFixed(1)} s\n`);
}
