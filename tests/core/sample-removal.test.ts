import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Core, createCore } from '#core/create-core.ts';
import { aCase, aForm, type Client, countingIds, startOfTests } from '../support/test-core.ts';
import { FakeClock } from '../support/fake-clock.ts';

let core: Core;
let client: Client;
beforeEach(async () => {
  core = await createCore({
    dataFolder: ':memory:',
    clock: new FakeClock(startOfTests),
    newId: countingIds(),
    log: () => undefined,
  });
  client = core.client({ staffId: null });
  const region = { region: 'cn', zone: 'Asia/Shanghai', language: 'zh-CN', withSample: true } as const;
  await client.session.setUp({ shopName: '小满', managerName: '林悦', ...region });
});
afterEach(() => core.close());

const count = (table: string) => core.database.read.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)!.n;
/** Tables that a case brings rows into; what is left in them after removal must belong to own cases. */
const caseTables = ['complaint_field', 'step_visit', 'timeline', 'complaint_clock', 'promise', 'follow_up', 'reminder']
  .concat([
    'option_offer',
    'approval',
    'compensation',
    'evidence',
    'custody',
    'acknowledgement',
    'allegation',
    'signal',
  ])
  .concat(['risk_point', 'letter', 'complaint_link', 'customer_phone', 'customer', 'complaint', 'attachment'])
  .concat(['letter_print', 'script_use', 'case_search', 'customer_search', 'note_search']);

test('[§14.4] after one click nothing of the sample is left in any table, nor found, and the audit chain is sound', async () => {
  const sample = (await client.cases.queue({ filter: {} })).rows;
  const [first] = sample;
  const caseId = first!.id;
  const fields = { note: '样品照片', source: 'ours', whereabouts: '' } as const;
  await client.evidence.addFile({ caseId, fileName: 'a.txt', mime: 'text/plain', contentBase64: 'YWJj', fields });
  await client.evidence.addCustody({ caseId, item: '锅', place: '仓库', holder: '老陈' });
  await client.cases.addNote({ caseId, text: '样品便条独一无二' });
  await client.scripts.recordUse({ caseId, scriptId: 'listen-1', text: '您好' });
  const customers = core.database.read.all<{ name: string }>('SELECT name FROM customer').map((row) => row.name);
  await client.session.removeSample();
  expect(Object.fromEntries(caseTables.map((table) => [table, count(table)]).filter(([, n]) => n !== 0))).toEqual({});
  for (const query of [first!.number, first!.excerpt.slice(0, 6), '样品便条独一无二', ...customers]) {
    const { cases, customers: people, notes } = await client.cases.search({ query });
    expect({ query, hits: [...cases, ...people, ...notes] }).toEqual({ query, hits: [] });
  }
  expect(await client.settings.verifyAudit()).toMatchObject({ ok: true });
  expect(await client.settings.checkData()).toEqual({ ok: true, problems: [] });
  await expect(client.cases.show({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('[§14.4] a customer of the sample who has an own case stays, with it; so does one who was given something', async () => {
  const { rows } = await client.cases.queue({ filter: {} });
  const details = await Promise.all(rows.map((row) => client.cases.show({ caseId: row.id })));
  const [kept, given] = [...new Set(details.map((detail) => detail.customerId!))];
  const own = await aCase(client, { customerId: kept! });
  const other = await aCase(client, { customerId: given! });
  const option = { kind: 'refund', title: '退款', amountFen: 10_00 } as const;
  const { id } = await client.options.save({ caseId: other, id: null, fields: option, expectedVersion: 0 });
  await client.options.choose({ id, words: '', expectedVersion: 1 });
  await client.cases.linkCustomer({ caseId: other, customerId: null });
  await client.intake.accept({ form: aForm(), linkTo: rows[0]!.id });
  await client.session.removeSample();
  expect((await client.cases.show({ caseId: own })).customer).toMatchObject({ id: kept, isSample: false });
  expect(await client.customers.show({ id: given! })).toMatchObject({ isSample: false });
  expect(count('customer')).toBe(2);
  expect(count('complaint_link')).toBe(0);
  expect((await client.cases.show({ caseId: other })).compensations).toHaveLength(1);
  expect(await client.settings.checkData()).toEqual({ ok: true, problems: [] });
});

test('[§14.4] the timeline is append-only again afterwards, and removing twice does no harm', async () => {
  const own = await aCase(client);
  await client.session.removeSample();
  await client.session.removeSample();
  expect(() => core.database.write((db) => db.run('DELETE FROM timeline'))).toThrow(/append-only/);
  expect((await client.cases.show({ caseId: own })).number).toBeTruthy();
});
