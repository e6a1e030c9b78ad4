// Cases at 1,000, 10,000 and 100,000: three columns (bare driver, core, through HTTP) and growth (issue 2 §9).
import { findCaseIds } from '#core/features/cases/queue.ts';
import { createCore } from '#core/create-core.ts';
import type { QueueFilter } from '#shared/contract/cases.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { fold } from '#shared/domain/text/fold.ts';
import { transports } from '../conformance/transports.ts';
import { products } from '../support/invented-words.ts';
import { recordStatements } from '../support/recorded-statements.ts';
import { aForm, type Client } from '../support/test-core.ts';
import { openFloor } from './floor.ts';
import { inMs, inTimes, printTable, type Times, timesInTurn, verdict } from './measure.ts';
import { type BenchShop, shopWith } from './shop.ts';

const sizes = process.argv.includes('--quick') ? [1_000, 5_000, 10_000] : [1_000, 10_000, 100_000];
const recallQueries = 240;
/** Newest hits compared per query. */
const recallDepth = 100;
const goals = { readRatio: 1.3, writeRatio: 1.5, dataMs: 10, searchMs: 30, growth: 1.5 };

type Call = {
  name: string;
  kind: 'read' | 'search' | 'write';
  run(client: Client, nth: number, shop: BenchShop): Promise<unknown>;
};
type Measured = { floor: Times; core: Times; http: Times };

const queue = (name: string, filter: Partial<QueueFilter>): Call => ({
  name: `queue: ${name}`,
  kind: 'read',
  run: (client) => client.cases.queue({ filter }),
});
const search = (length: number, starts: readonly string[]): Call => ({
  name: `search, ${length} character${length === 1 ? '' : 's'}`,
  kind: 'search',
  run: (client, nth) => client.cases.search({ query: starts[nth % starts.length]! }),
});
/** The call whose statements the floor sends again has a case of its own: nobody else knows its version. */
const recordedCall = 99_999;
const caseOf = (shop: BenchShop, nth: number): CaseId => {
  const newest = Math.floor(shop.size / 20);
  return `case-${shop.size - (nth === recordedCall ? newest : (nth * 37) % newest)}` as CaseId;
};
let versions = new Map<string, number>();
let secondPage: string | null = null;

const calls: Call[] = [
  { name: 'today', kind: 'read', run: (client) => client.today.view() },
  queue('all', {}),
  queue('mine', { view: 'mine' }),
  queue('waiting', { view: 'waiting' }),
  queue('resolved', { view: 'resolved' }),
  queue('closed', { view: 'closed' }),
  queue('one category', { category: 'logistics' }),
  queue('one channel', { channel: 'hotline' }),
  queue('one severity', { severity: 'significant' }),
  queue('one level', { level: 'critical' }),
  queue('one store', { store: '城南店' }),
  queue('one store, high risk', { store: '城南店', level: 'high' }),
  queue('category, channel, level', { category: 'price', channel: 'email', level: 'critical' }),
  queue('mine, critical', { view: 'mine', level: 'critical' }),
  queue('no hits', { store: '没有这家店' }),
  queue('closed, one store', { view: 'closed', store: '城南店' }),
  queue('closed, category, severity', { view: 'closed', category: 'billing', severity: 'safety' }),
  queue('closed, no hits', { view: 'closed', store: '没有这家店' }),
  queue('words, closed', { view: 'closed', query: '漏水' }),
  queue('words, no hits', { query: '没有这几个字' }),
  {
    name: 'queue: next page',
    kind: 'read',
    run: (client) => client.cases.queue({ filter: {}, cursor: secondPage }),
  },
  { name: 'one case', kind: 'read', run: (client, nth, shop) => client.cases.show({ caseId: caseOf(shop, nth) }) },
  {
    name: 'its timeline',
    kind: 'read',
    run: (client, nth, shop) => client.cases.timeline({ caseId: caseOf(shop, nth) }),
  },
  search(1, ['饭', '漏', '鞋', '裂', '响']),
  search(2, ['漏水', '退款', '裂纹', '客服', '赠品']),
  search(3, ['漏水把', '师傅态', '少了一', '自己找', '没有人']),
  search(4, ['漏水把地', '师傅态度', '一直在闪', '这里没有', '自己找物']),
  {
    name: 'create a case',
    kind: 'write',
    run: (client, nth) =>
      client.intake.accept({
        form: aForm({
          words: `上周买的${products[nth % 16]!}，用了三次就不转了，想换一台。`,
          orderNumber: `NEW-${nth}-1234`,
        }),
      }),
  },
  {
    name: 'save a field',
    kind: 'write',
    run: async (client, nth, shop) => {
      const caseId = caseOf(shop, nth);
      const expectedVersion = versions.get(caseId) ?? 0;
      const { version } = await client.cases.setField({
        caseId,
        key: 'facts',
        value: `锅底有裂纹，第${nth}次记录`,
        expectedVersion,
      });
      versions.set(caseId, version);
    },
  },
  {
    name: 'add a note',
    kind: 'write',
    run: (client, nth, shop) => client.cases.addNote({ caseId: caseOf(shop, nth), text: `客户说第${nth}天再打` }),
  },
];

const results = new Map<string, Measured[]>();
for (const size of sizes) {
  const shop = await shopWith(size);
  console.log(
    `${size.toLocaleString('en')} cases, ${(shop.core.database.bytes() / 2 ** 20).toFixed(0)} MB, written in ${(shop.seededInMs / 1000).toFixed(1)} s`,
  );
  if (size === sizes.at(-1)) measureRecall(shop);
  const measured = await measureAll(shop);
  for (const [name, times] of measured) results.set(name, [...(results.get(name) ?? []), times]);
  if (size === sizes.at(-1)) {
    await measureOpening(shop);
  }
  await shop.remove();
}

/** Floor, core and HTTP of every call, on one shop. */
async function measureAll(shop: BenchShop): Promise<Map<string, Measured>> {
  const recorded = recordStatements(shop.core.database);
  const connection = await transports.find((transport) => transport.name === 'HTTP')!.connect(shop.core, new Set());
  const session = await connection.client.session.status();
  await connection.client.session.signIn({ staffId: session.staff[0]!.id, pin: '2468' });
  const floor = openFloor(shop.core.database.path);
  versions = new Map();
  secondPage = (await shop.manager.cases.queue({ filter: {} })).nextCursor;
  const measured = new Map<string, Measured>();
  for (const call of calls) {
    const runs = call.kind === 'write' ? 60 : 40;
    recorded.take();
    const newestBefore = newestCase(shop);
    const firstId = shop.newId();
    await call.run(shop.manager, recordedCall, shop);
    const statements = recorded.take();
    const newIds = [...idsBetween(firstId, shop.newId()), newestNumber(shop)];
    const newKeys = new Set(newestCase(shop) > newestBefore ? [newestCase(shop)] : []);
    const { bare, core, http } = await timesInTurn(runs, {
      bare: () => (call.kind === 'write' ? floor.write({ statements, newIds, newKeys }) : floor.read(statements)),
      core: (nth) => call.run(shop.manager, nth, shop),
      http: (nth) => call.run(connection.client, 10_000 + nth, shop),
    });
    measured.set(call.name, { floor: bare, core, http });
  }
  floor.close();
  await connection.close();
  return measured;
}

function newestCase(shop: BenchShop): number {
  return shop.core.database.read.get<{ n: number }>('SELECT max(id) AS n FROM complaint')!.n;
}

function newestNumber(shop: BenchShop): string {
  return shop.core.database.read.get<{ number: string }>('SELECT number FROM complaint ORDER BY id DESC LIMIT 1')!
    .number;
}

/** The counting ids made between two of them. */
function idsBetween(first: string, last: string): string[] {
  const number = (id: string): number => Number(id.replace(/\D/g, ''));
  return Array.from(
    { length: number(last) - number(first) - 1 },
    (_, i) => `id${String(number(first) + 1 + i).padStart(8, '0')}`,
  );
}

/** 60 runs each of one to four characters taken from the texts, against plain substring truth over every text. */
function measureRecall(shop: BenchShop): void {
  const texts = [...shop.written.texts].map(([key, text]) => ({ key, folded: fold(text) })).reverse();
  let [asked, found, wanted, partial] = [0, 0, 0, 0];
  for (let i = 0; asked < recallQueries; i++) {
    const text = texts[(i * 7_919) % texts.length]!.folded;
    const length = 1 + (asked % 4);
    const query = text.slice((i * 31) % (text.length - length)).slice(0, length);
    if (/[，。\s]/.test(query)) continue;
    asked += 1;
    const truth = texts.filter(({ folded }) => folded.includes(query)).slice(0, recallDepth);
    const answer = findCaseIds(shop.core.database.read, query, recallDepth);
    const ids = new Set(answer.ids);
    wanted += truth.length;
    found += truth.filter(({ key }) => ids.has(key)).length;
    partial += answer.isPartial ? 1 : 0;
  }
  const result = verdict({ 'recall 100 %': found === wanted });
  console.log(
    `\nSearch recall: ${found} of ${wanted} newest hits of ${asked} queries, ${partial} answers partial: ${result}`,
  );
}

/** A cold start: the folder is opened and the first page of the queue is there. */
async function measureOpening(shop: BenchShop): Promise<void> {
  await shop.core.close();
  const { clock, newId, folder } = shop;
  const start = performance.now();
  const core = await createCore({ dataFolder: folder, clock, newId, log: () => undefined });
  const opened = performance.now();
  const staff = core.database.read.get<{ publicId: string }>('SELECT public_id FROM staff ORDER BY id LIMIT 1')!;
  await core.client({ staffId: staff.publicId }).cases.queue({ filter: {} });
  console.log(
    `\nOpening at ${shop.size.toLocaleString('en')}: ${inMs(opened - start)}, first page after another ${inMs(performance.now() - opened)}`,
  );
  shop.core.close = () => core.close();
}

const head = [
  'call',
  'floor p50',
  'core p50',
  'core/floor',
  'core p95',
  'HTTP p50',
  'HTTP p95',
  `growth ${sizes[1]! / 1000}k → ${sizes[2]! / 1000}k`,
  'goals',
];
printTable(
  `At ${sizes.at(-1)!.toLocaleString('en')} cases`,
  head,
  calls.map(({ name, kind }) => {
    const [, middle, large] = results.get(name)! as [Measured, Measured, Measured];
    const ratio = large.core.p50 / large.floor.p50;
    const growth = large.core.p50 / middle.core.p50;
    const limits = {
      ratio: kind === 'write' ? goals.writeRatio : goals.readRatio,
      ms: kind === 'search' ? goals.searchMs : goals.dataMs,
    };
    const met = verdict({
      [`core ≤ ${limits.ratio}× floor`]: ratio <= limits.ratio,
      [`p95 ≤ ${limits.ms} ms`]: large.core.p95 <= limits.ms,
      [`growth ≤ ${goals.growth}×`]: growth <= goals.growth,
    });
    return [
      name,
      inMs(large.floor.p50),
      inMs(large.core.p50),
      inTimes(ratio),
      inMs(large.core.p95),
      inMs(large.http.p50),
      inMs(large.http.p95),
      inTimes(growth),
      met,
    ];
  }),
);
