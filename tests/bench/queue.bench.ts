// How long the core takes for a page of the queue, for every filter it offers (architecture §5: 10 ms at 100,000 cases).
//   npm run bench -- queue [--data=FOLDER of seed-cases] [--cases=100000]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { QueueFilter } from '#shared/contract/cases.ts';
import { createCore } from '#core/create-core.ts';
import { seedCases } from './seed-cases.ts';

const goalMs = 10;
const searchGoalMs = 30;
const rounds = 40;

const { values } = parseArgs({ options: { data: { type: 'string' }, cases: { type: 'string', default: '100000' } } });
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'zhuanji-bench-'));
if (values.data === undefined) await seedCases({ dataFolder: folder, cases: Number(values.cases) });

const log = () => undefined;
const clock = { now: () => Date.now(), wakeAt: () => () => undefined };
const core = await createCore({ dataFolder: folder, clock, newId: () => crypto.randomUUID(), log });
const staff = core.database.read.all<{ publicId: string }>('SELECT public_id FROM staff ORDER BY id');
const client = core.client({ staffId: staff[0]!.publicId as never });

const filters: Record<string, object> = {
  all: {},
  mine: { view: 'mine' },
  waiting: { view: 'waiting' },
  resolved: { view: 'resolved' },
  closed: { view: 'closed' },
  category: { category: 'logistics' },
  channel: { channel: 'hotline' },
  severity: { severity: 'significant' },
  'level critical': { level: 'critical' },
  owner: { ownerId: staff[2]!.publicId },
  store: { store: '东门店' },
  'store, no hits': { store: '没有这家店' },
  'category + channel + level': { category: 'price', channel: 'email', level: 'critical' },
  'closed + store': { view: 'closed', store: '东门店' },
  'closed + owner + category': { view: 'closed', ownerId: staff[1]!.publicId, category: 'billing' },
  'closed, no hits': { view: 'closed', category: 'billing', severity: 'safety' },
  'mine + critical': { view: 'mine', level: 'critical' },
  'search 1 character': { query: '锅' },
  'search 2 characters': { query: '焦味' },
  'search 3 characters': { query: '豆浆机' },
  'search 5 characters': { query: '扫地机器人' },
  'search, no hits': { query: '没有这几个字' },
  'search closed': { query: '差评', view: 'closed' },
};

let misses = 0;
for (const [name, given] of Object.entries(filters)) {
  const filter = QueueFilter.parse(given);
  const times: number[] = [];
  let rows = 0;
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    rows = (await client.cases.queue({ filter, cursor: null, limit: 60 })).rows.length;
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const p95 = times[Math.floor(rounds * 0.95)]!;
  const isMiss = p95 > (filter.query === '' ? goalMs : searchGoalMs);
  if (isMiss) misses += 1;
  const figures = `p50 ${times[rounds / 2]!.toFixed(1).padStart(7)}  p95 ${p95.toFixed(1).padStart(7)} ms  ${String(rows).padStart(4)} rows`;
  process.stdout.write(`${name.padEnd(28)} ${figures}${isMiss ? '  MISS' : ''}\n`);
}
process.stdout.write(`${misses} misses\n`);
await core.close();
if (values.data === undefined) rmSync(folder, { recursive: true });
