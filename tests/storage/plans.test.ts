// Every list, filter and lookup on 100,000 cases: the plan of the statements really sent, after ANALYZE, with bound values
// (architecture §5). A statement that walks a whole big table, or sorts one, grows with the shop.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QueueFilter } from '#shared/contract/cases.ts';
import type { StaffId } from '#shared/contract/ids.ts';
import { promiseViews } from '#shared/contract/promises.ts';
import { fireDue, nextRingAt } from '#core/features/reminders/ring.ts';
import { aLetter } from '../support/a-letter.ts';
import { aForm, type Client, openShop, type TestShop } from '../support/test-core.ts';
import { writeManyCases } from '../support/many-cases.ts';
import { type PlanReader, planReader } from '../support/query-plans.ts';
import { distinctStatements, recordStatements } from '../support/recorded-statements.ts';

let shop: TestShop;
let agent: { client: Client; id: StaffId };
let recorded: ReturnType<typeof recordStatements>;
let plans: PlanReader;

beforeAll(async () => {
  shop = await openShop();
  for (const name of ['小周', '阿珍', '小马', '老陈', '小何']) agent = await shop.hire('agent', name);
  writeManyCases(shop.core.database, { cases: 100_000, now: shop.clock.now(), isSearchable: false });
  shop.core.database.write((db) => db.run('ANALYZE'));
  plans = planReader(shop.core.database.read);
  recorded = recordStatements(shop.core.database);
}, 120_000);
afterAll(() => shop.core.close());

/** Statements that sort a handful of rows by design, with the bound that keeps it a handful. */
const boundedSorts: [RegExp, string][] = [
  [/json_each\(:ids\)[\s\S]*LIMIT 500/, 'at most 500 hits of a search'],
  [/UNION ALL SELECT due_at, 'promise'/, 'the clocks, promises and follow-ups of one case'],
  [/FROM complaint_link l/, 'the links of one case'],
  [/removed_at IS NULL ORDER BY id DESC LIMIT 300/, 'the newest 300 letters, a walk along their keys'],
  [/SELECT l\.address FROM complaint mine/, 'the letters to one customer'],
  [/DISTINCT customer_id FROM customer_phone/, 'at most 30 phones'],
  [/INDEXED BY signal_dismissed_why/, 'dismissed signals alone, along their own index, when a manager opens the page'],
  [
    /count\(dismissed_at\) AS dismissed FROM signal GROUP BY/,
    'every signal once along a covering index, grouped in its order: about 60 ms for 300,000 signals, when a manager opens the page',
  ],
  [
    /CROSS JOIN signal s ON s\.complaint_id = o\.id[\s\S]*GROUP BY s\.kind/,
    'groups of the signals of open cases, one a rule',
  ],
];

/** Everything about one case is a handful of rows: sorting them is no fault, walking through a table for them is. */
const ofOneCase = /complaint_id = [?:]/;

/** The faults of every statement that `work` sends. */
async function faultsOf(work: () => unknown): Promise<{ sql: string; faults: string[] }[]> {
  recorded.take();
  await work();
  const statements = distinctStatements(recorded.take());
  expect(statements.length).toBeGreaterThan(0);
  return statements
    .filter(({ sql }) => !boundedSorts.some(([pattern]) => pattern.test(sql)))
    .map((statement) => ({
      sql: statement.sql,
      faults: plans
        .faultsOf(statement)
        .filter((fault) => !(fault.includes('TEMP B-TREE') && ofOneCase.test(statement.sql))),
    }))
    .filter(({ faults }) => faults.length > 0);
}

const views = ['all', 'mine', 'waiting', 'resolved', 'closed'] as const;
const narrowings: Partial<QueueFilter>[] = [
  {},
  { category: 'logistics' },
  { channel: 'phone' },
  { severity: 'safety' },
  { level: 'critical' },
  { store: '城南店' },
  { store: '没有这家店' },
  { category: 'quality', channel: 'counter' },
  { severity: 'significant', level: 'high' },
];
const filters = views.flatMap((view) =>
  narrowings.map((narrowing): [string, QueueFilter] => [
    `${view} ${JSON.stringify(narrowing)}`,
    { view, query: '', ...narrowing },
  ]),
);

describe('[§2.11] the queue', () => {
  test.each(filters)('%s: first and next page', async (_name, filter) => {
    const faults = await faultsOf(async () => {
      const first = await agent.client.cases.queue({ filter, limit: 20 });
      if (first.nextCursor !== null) await agent.client.cases.queue({ filter, limit: 20, cursor: first.nextCursor });
    });
    expect(faults).toEqual([]);
  });

  test.each(views)('%s narrowed to one owner', async (view) => {
    expect(await faultsOf(() => shop.manager.cases.queue({ filter: { view, ownerId: agent.id } }))).toEqual([]);
  });

  test.each(views)('%s narrowed by words', async (view) => {
    await shop.manager.cases.setField({
      caseId: 'case-99990' as never,
      key: 'customerWords',
      value: '夹生的饭',
      expectedVersion: 0,
    });
    expect(await faultsOf(() => agent.client.cases.queue({ filter: { view, query: '夹生的饭' } }))).toEqual([]);
  });
});

describe('lists and lookups', () => {
  test('[§14.1] today, for an agent and for the manager', async () => {
    for (const { today } of [agent.client, shop.manager]) {
      for (const whose of ['mine', 'all'] as const) {
        expect(await faultsOf(() => today.view({ whose }))).toEqual([]);
        const { nextCursor } = await today.agenda({ whose });
        expect(await faultsOf(() => today.agenda({ whose }))).toEqual([]);
        expect(await faultsOf(() => today.agenda({ whose, cursor: nextCursor }))).toEqual([]);
      }
    }
  });

  test.each(promiseViews)('[§3.4] promises across cases: %s, of all and of one, first and next page', async (view) => {
    for (const filter of [{ view }, { view, staffId: agent.id }, { view, until: shop.clock.now() }]) {
      const { nextCursor } = await agent.client.promises.list({ filter, limit: 20 });
      expect(await faultsOf(() => agent.client.promises.list({ filter, limit: 20, cursor: nextCursor }))).toEqual([]);
    }
    expect(await faultsOf(() => agent.client.promises.keptRate({ staffId: agent.id }))).toEqual([]);
  });

  test('[§3.7] the next reminder, what rings now, and the inbox', async () => {
    expect(await faultsOf(() => nextRingAt(shop.core.database.read))).toEqual([]);
    expect(await faultsOf(() => agent.client.reminders.inbox())).toEqual([]);
    expect(await faultsOf(() => shop.manager.reminders.inbox())).toEqual([]);
    const context = { actor: null, now: shop.clock.now() + 60_000_000, newId: shop.newId, changes: [] };
    const firing = await faultsOf(() => shop.core.database.write((db) => fireDue(db, context)));
    expect(firing).toEqual([]);
    expect(await faultsOf(() => shop.core.scheduler.wake())).toEqual([]);
  });

  test('[§2.7] a customer with history; by phone, by pinyin, by words', async () => {
    const [known] = await shop.manager.customers.search({ query: 'ouyang' });
    expect(await faultsOf(() => shop.manager.customers.show({ id: known!.id }))).toEqual([]);
    for (const query of ['1390000', '0001', 'oyj', 'ouyang', '欧阳']) {
      expect({ query, faults: await faultsOf(() => shop.manager.customers.search({ query })) }).toEqual({
        query,
        faults: [],
      });
    }
    const form = {
      words: '买的电饭煲煮饭总是夹生，用了三次就不转了',
      phone: '13900001111',
      orderNumber: 'DD-100000037',
      customerId: known!.id,
    };
    expect(await faultsOf(() => shop.manager.intake.findSimilar(form))).toEqual([]);
  });

  test('[§4.5] how right the rules are, and where one was dismissed, first and next page', async () => {
    expect(await faultsOf(() => shop.manager.risk.precision())).toEqual([]);
    const rule = 'threat-hotline';
    const { nextCursor } = await shop.manager.risk.dismissals({ rule });
    expect(nextCursor).not.toBeNull();
    expect(await faultsOf(() => shop.manager.risk.dismissals({ rule, cursor: nextCursor }))).toEqual([]);
  });

  test('search for one to four characters, an order number and a note', async () => {
    await shop.manager.cases.addNote({ caseId: 'case-99991' as never, text: '晚上七点以后再打' });
    for (const query of ['饭', '夹生', '夹生的', '夹生的饭', 'DD-1000000', '七点以后']) {
      expect({ query, faults: await faultsOf(() => agent.client.cases.search({ query })) }).toEqual({
        query,
        faults: [],
      });
    }
  });
});

describe('letters, drafts, scripts', () => {
  test.each(['draft', 'to-sign', 'to-print', 'printed', undefined] as const)(
    '[§9.4] letters of state %s',
    async (state) => {
      expect(await faultsOf(() => shop.manager.letters.list({ state }))).toEqual([]);
    },
  );

  test('[§7.5] whether a text went out before, drafts, and pending approvals', async () => {
    const caseId = 'case-99003' as never;
    const faults = await faultsOf(async () => {
      await agent.client.scripts.wasSent({ caseId, text: '我来跟到底' });
      await agent.client.letters.isSentenceUsed({ caseId, sentence: '这句话还没有写给过任何人。' });
      await agent.client.intake.drafts();
      await agent.client.approvals.pending();
    });
    expect(faults).toEqual([]);
  });
});

describe('one case', () => {
  const caseId = 'case-99003' as never;

  test('reading a case and its timeline', async () => {
    expect(await faultsOf(() => shop.manager.cases.show({ caseId }))).toEqual([]);
    expect(await faultsOf(() => shop.manager.cases.timeline({ caseId }))).toEqual([]);
  });

  test('[§13.1] a whole life of a case: every statement of every command finds its rows', async () => {
    expect(await faultsOf(() => liveThrough(shop.manager))).toEqual([]);
  });

  test('[§10.1] an unsatisfied call, a letter, evidence, a script', async () => {
    expect(await faultsOf(() => trouble(shop.manager))).toEqual([]);
  });
});

async function liveThrough(client: Client): Promise<void> {
  const form = aForm({
    words: '不退钱我就去12315投诉',
    customerName: '欧阳静',
    phone: '13900001111',
    orderNumber: 'DD-100000037',
  });
  const { caseId } = await client.intake.accept({ form });
  await client.cases.setField({ caseId, key: 'customerWords', value: '煮不熟', expectedVersion: 0 });
  await client.cases.setField({ caseId, key: 'temperNow', value: 4, expectedVersion: 0 });
  await client.cases.acknowledge({ caseId, method: 'in-person', said: '听到了' });
  await client.cases.toldCustomer({ caseId, text: '在查' });
  await client.cases.recordChase({ caseId, words: '怎么还没好' });
  await client.cases.wait({ caseId, reason: '等厂家' });
  await client.cases.carryOn({ caseId });
  const { id: promise } = await client.promises.make({ caseId, text: '回电', dueAt: shop.clock.now() + 600_000 });
  await client.promises.settle({ id: promise, outcome: 'kept', proof: '打过了', expectedVersion: 1 });
  const fields = { kind: 'refund', title: '退款', amountFen: 100_00, action: '', who: '', dueAt: null } as const;
  const { id } = await client.options.save({ caseId, id: null, fields, expectedVersion: 0 });
  await client.options.offer({ id, expectedVersion: 1 });
  await client.options.choose({ id, words: '好', expectedVersion: 2 });
  await client.cases.resolve({ caseId, outcome: '换新' });
  const [call] = (await client.cases.show({ caseId })).followUps;
  await client.followUps.record({
    id: call!.id,
    outcome: 'reached',
    satisfaction: 5,
    isSolved: true,
    expectedVersion: 1,
  });
  await client.cases.close({ caseId, reason: '客户满意' });
}

async function trouble(client: Client): Promise<void> {
  const { caseId } = await client.intake.accept({ form: aForm() });
  const letter = aLetter('那碗鸡汤我记着，明天中午给您补上。');
  const { id } = await client.letters.save({ caseId, id: null, fields: letter, expectedVersion: 0 });
  await client.letters.submit({ id, expectedVersion: 1 });
  await client.letters.recordPrint({ id, how: 'pdf', expectedVersion: 2 });
  const address = { recipient: '沈女士 收', lines: ['青禾路 12 号'], postalCode: '100101' };
  await client.letters.saveAddress({ id, address, expectedVersion: 3 });
  await client.letters.setPosted({ id, isPosted: true });
  await client.letters.show({ id });
  await client.evidence.addItem({ caseId, fields: { note: '门口监控 14:02' } });
  await client.evidence.addCustody({ caseId, item: '电饭煲', place: '库房', holder: '小周' });
  await client.scripts.recordUse({ caseId, scriptId: 's1', text: '我跟到底' });
  await client.cases.changeMethod({ caseId, method: 'four-step' });
  await client.cases.resolve({ caseId });
  const [call] = (await client.cases.show({ caseId })).followUps;
  await client.followUps.record({
    id: call!.id,
    outcome: 'reached',
    satisfaction: 1,
    isSolved: false,
    expectedVersion: 1,
  });
}
