// Personal data stays in the case: neither the audit log nor the program's log may hold a word of it (§13.4, §13.7).
import { afterEach, expect, test } from 'vitest';
import { aLetter } from '../support/a-letter.ts';
import { aForm, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
afterEach(() => shop.core.close());

const phone = '13900007788';
const name = '端木晓曦';
const words = '紫鸢尾电压锅把我家厨房炸了，再不退款我就去12315投诉，打给我13900007788！';
/** Every text of this story; none may turn up in a log. */
const unmistakable = [
  phone,
  '7788',
  name,
  '端木',
  '紫鸢尾',
  '12315投诉',
  '青榆路',
  '白杜鹃',
  '玄武岩',
  'KX-90210',
  '老邻居',
];

test('[§13.4] a whole case leaves not one word, name or number of the customer in the audit log or the log file', async () => {
  const lines: string[] = [];
  shop = await openShop({ log: (event, detail) => lines.push(JSON.stringify({ event, ...detail })) });
  const client = shop.manager;
  await client.intake.saveDraft({ id: 'd1' as never, form: aForm({ words, phone }), expectedVersion: 0 });
  const form = aForm({ words, phone, customerName: name, orderNumber: 'KX-90210', remedySought: '青榆路店退全款' });
  const { caseId } = await client.intake.accept({ form, draftId: 'd1' as never });
  const other = await client.intake.accept({ form, linkTo: caseId });
  const { customerId } = await client.cases.show({ caseId });
  const fields = { name, phones: [phone], influenceNotes: '老邻居都听她的', preferences: '白杜鹃' };
  await client.customers.save({ id: customerId, fields, expectedVersion: 1 });
  await client.cases.linkCustomer({ caseId: other.caseId, customerId });
  await client.cases.setField({ caseId, key: 'customerWords', value: words, expectedVersion: 0 });
  await client.cases.addNote({ caseId, text: `${name}住青榆路` });
  await client.cases.acknowledge({ caseId, method: 'phone', said: `${name}您好` });
  await client.cases.recordChase({ caseId, words });
  await client.cases.saveAllegation({
    caseId,
    id: null,
    text: words,
    conclusion: null,
    conclusionText: '',
    expectedVersion: 0,
  });
  await client.cases.toldCustomer({ caseId, text: `${name}，玄武岩锅底已寄回` });
  const { id: promise } = await client.promises.make({
    caseId,
    text: `给${name}回电`,
    dueAt: shop.clock.now() + 600_000,
  });
  await client.promises.settle({ id: promise, outcome: 'kept', proof: `${phone}已接`, expectedVersion: 1 });
  const option = { kind: 'refund', title: `退${name}全款`, amountFen: 100_00 } as const;
  const { id } = await client.options.save({ caseId, id: null, fields: option, expectedVersion: 0 });
  await client.approvals.request({ optionId: id, reason: `${name}是老邻居` });
  await client.options.choose({ id, words, expectedVersion: 1 });
  await client.evidence.addItem({ caseId, fields: { note: `${name}的锅`, source: 'customer', whereabouts: '青榆路' } });
  await client.evidence.addCustody({ caseId, item: '紫鸢尾', place: '青榆路', holder: name });
  const letter = aLetter(`${name}，您说过白杜鹃开了就来取。`, { text: { salutation: `${name}：` } });
  const card = await client.letters.save({ caseId, id: null, fields: letter, expectedVersion: 0 });
  await client.letters.submit({ id: card.id, expectedVersion: 1 });
  await client.letters.recordPrint({ id: card.id, how: 'pdf', reason: name, expectedVersion: 2 });
  const address = { recipient: name, lines: ['青榆路'], postalCode: '100101' };
  await client.letters.saveAddress({ id: card.id, address, expectedVersion: 3 });
  await client.letters.setPosted({ id: card.id, isPosted: true });
  await client.scripts.recordUse({ caseId, scriptId: 'listen-1', text: `${name}您好，${words}` });
  await client.cases.saveFilter({ name: '紫鸢尾', filter: { query: name } });
  await client.cases.search({ query: name });
  await client.cases.resolve({ caseId, outcome: `${name}已收到退款` });
  shop.clock.advance(24 * 60);
  const [call] = (await client.cases.show({ caseId })).followUps;
  await client.followUps.record({
    id: call!.id,
    outcome: 'reached',
    satisfaction: 1,
    isSolved: false,
    words,
    expectedVersion: 1,
  });
  await client.cases.close({ caseId, reason: `${name}撤回` });
  await provokeFailures();
  const audit = shop.core.database.read.all<Record<string, unknown>>('SELECT * FROM audit');
  expect(audit.length).toBeGreaterThan(20);
  expect(lines.length).toBeGreaterThan(0);
  const logged = [...audit.map((row) => JSON.stringify(row)), ...lines].join('\n');
  expect(unmistakable.filter((text) => logged.includes(text))).toEqual([]);
  expect(await client.settings.verifyAudit()).toMatchObject({ ok: true });

  /** Errors nobody declared, with the customer's words in what was asked for and in the error itself. */
  async function provokeFailures(): Promise<void> {
    shop.core.database.write((db) => db.run('DROP TABLE saved_filter'));
    await expect(client.cases.saveFilter({ name, filter: { query: words } })).rejects.toMatchObject({
      code: 'UNEXPECTED',
    });
    shop.core.database.write((db) =>
      db.run(
        `CREATE TRIGGER talkative BEFORE INSERT ON script_favourite BEGIN SELECT RAISE(ABORT, '${name} ${phone}'); END`,
      ),
    );
    await expect(client.scripts.setFavourite({ scriptId: name, isFavourite: true })).rejects.toMatchObject({
      code: 'UNEXPECTED',
    });
    shop.core.database.write((db) => db.run('DROP TABLE reminder'));
    shop.core.scheduler.wake();
  }
});
