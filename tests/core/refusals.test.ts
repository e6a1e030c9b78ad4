// What the core refuses, in tables: unknown ids, stale versions, closed cases, wrong values. Nothing half-written (issue 2 §9).
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { noAddress } from '#shared/domain/letters/address.ts';
import { aLetter } from '../support/a-letter.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let records: Awaited<ReturnType<typeof aBusyCase>>;
beforeEach(async () => {
  shop = await openShop();
  records = await aBusyCase();
});
afterEach(() => shop.core.close());

const option = { kind: 'refund', title: '退款', amountFen: 50_00, action: '', who: '', dueAt: null } as const;
const letter = aLetter('那碗鸡汤我记着，明天中午给您补上。');
const allegation = { text: '煮不熟', conclusion: null, conclusionText: '' };
const customer = { name: '欧阳静', phones: ['13900001111'] };

/** A case with one record of every kind. */
async function aBusyCase() {
  const { manager, clock } = shop;
  const caseId = await aCase(manager, { customerName: '欧阳静', phone: '13900001111' });
  const promise = await manager.promises.make({ caseId, text: '回电', dueAt: clock.now() + 3_600_000 });
  const offer = await manager.options.save({ caseId, id: null, fields: option, expectedVersion: 0 });
  const paper = await manager.letters.save({ caseId, id: null, fields: letter, expectedVersion: 0 });
  const proof = await manager.evidence.addItem({ caseId, fields: { note: '小票' } });
  const point = await manager.cases.saveAllegation({ caseId, id: null, ...allegation, expectedVersion: 0 });
  const detail = await manager.cases.show({ caseId });
  return {
    caseId,
    promise: promise.id,
    option: offer.id,
    letter: paper.id,
    evidence: proof.id,
    allegation: point.id,
    clock: detail.clocks.find((one) => one.kind === 'resolve')!.id,
    customer: detail.customerId!,
    staff: detail.owner!.id,
  };
}

/** Calls a procedure by its path, as a page with old code or a hand-made request would. */
function call(path: string, input: unknown): Promise<unknown> {
  const [feature = '', name = ''] = path.split('.');
  const client = shop.manager as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  return client[feature]![name]!(input);
}

async function refusal(path: string, input: unknown): Promise<{ code: string; data: Record<string, unknown> }> {
  return call(path, input).then(
    () => ({ code: 'not refused', data: {} }),
    (error: { code: string; data: Record<string, unknown> }) => error,
  );
}

const onCase: [string, object][] = [
  ['cases.setField', { key: 'facts', value: '锅底有裂纹', expectedVersion: 0 }],
  ['cases.goToStep', { step: 'understand', reason: '客户赶时间' }],
  ['cases.changeMethod', { method: 'four-step' }],
  ['cases.acknowledge', { method: 'in-person', said: '听到了' }],
  ['cases.saveAllegation', { id: null, ...allegation, expectedVersion: 0 }],
  ['cases.toldCustomer', { text: '在查' }],
  ['cases.recordChase', { words: '怎么还没好' }],
  ['cases.wait', { reason: '等厂家' }],
  ['cases.carryOn', {}],
  ['cases.resolve', { outcome: '换新' }],
  ['cases.close', { reason: '撤回' }],
  ['cases.linkCustomer', { customerId: null }],
  ['promises.make', { text: '回电', dueAt: 8_000_000_000_000 }],
  ['options.save', { id: null, fields: option, expectedVersion: 0 }],
  ['evidence.addItem', { fields: { note: '小票' } }],
];

const readsAndNotes: [string, object][] = [
  ['cases.show', {}],
  ['cases.timeline', {}],
  ['cases.addNote', { text: '记一笔' }],
  ['cases.logTime', { step: 'listen', seconds: 5 }],
  ['cases.reopen', { reason: '又坏了' }],
  ['evidence.addCustody', { item: '锅', place: '库房', holder: '小周' }],
  ['cases.dismissSignal', { signalId: 'none', reason: '不是' }],
  ['letters.isSentenceUsed', { sentence: '这句话谁也没用过。' }],
  ['scripts.wasSent', { text: '我跟到底' }],
];

describe('an unknown id', () => {
  test.each([...onCase, ...readsAndNotes])('of a case: %s says that the case is not there', async (path, input) => {
    expect(await refusal(path, { caseId: 'nobody', ...input })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each<[string, object]>([
    ['promises.settle', { outcome: 'kept', proof: '', expectedVersion: 1 }],
    ['promises.move', { dueAt: 8_000_000_000_000, expectedVersion: 1 }],
    ['promises.reopen', { expectedVersion: 1 }],
    ['clocks.pause', { reason: '等', expectedVersion: 1 }],
    ['clocks.resume', { expectedVersion: 1 }],
    ['clocks.meet', { expectedVersion: 1 }],
    ['options.offer', { expectedVersion: 1 }],
    ['options.refuse', { words: '', expectedVersion: 1 }],
    ['options.choose', { words: '', expectedVersion: 1 }],
    ['options.remove', { expectedVersion: 1 }],
    ['options.restore', {}],
    ['approvals.withdraw', {}],
    ['compensations.setState', { state: 'cancelled', expectedVersion: 1 }],
    ['followUps.record', { outcome: 'declined', expectedVersion: 1 }],
    ['evidence.change', { fields: { note: '' }, expectedVersion: 1 }],
    ['evidence.remove', {}],
    ['evidence.restore', {}],
    ['evidence.content', {}],
    ['letters.show', {}],
    ['letters.discard', {}],
    ['letters.restore', {}],
    ['letters.submit', { expectedVersion: 1 }],
    ['letters.sign', { expectedVersion: 1 }],
    ['letters.recordPrint', { how: 'pdf', expectedVersion: 1 }],
    ['letters.setPosted', { isPosted: true }],
    ['letters.saveAddress', { address: noAddress, expectedVersion: 1 }],
    ['reminders.snooze', { until: 15 }],
    ['reminders.done', {}],
    ['customers.show', {}],
    ['customers.save', { fields: customer, expectedVersion: 1 }],
    ['settings.changeStaff', { name: '谁', expectedVersion: 1 }],
  ])('of a record: %s', async (path, input) => {
    expect(await refusal(path, { id: 'nobody', ...input })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of something named inside: a customer, an allegation, an option, an owner', async () => {
    const { caseId } = records;
    expect(await refusal('cases.linkCustomer', { caseId, customerId: 'nobody' })).toMatchObject({ code: 'NOT_FOUND' });
    const unknown = { caseId, id: 'nobody', ...allegation, expectedVersion: 1 };
    expect(await refusal('cases.saveAllegation', unknown)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await refusal('approvals.request', { optionId: 'nobody', reason: '请看' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await refusal('cases.setField', { caseId, key: 'ownerId', value: 'nobody', expectedVersion: 1 }),
    ).toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'ownerId', reason: 'unknown-staff' },
    });
  });
});

describe('[§6] a stale version shows what stands and writes nothing', () => {
  const stale = { expectedVersion: 77 };
  test.each<[string, () => object]>([
    ['promises.settle', () => ({ id: records.promise, outcome: 'kept', proof: '', ...stale })],
    ['promises.move', () => ({ id: records.promise, dueAt: shop.clock.now() + 60_000, ...stale })],
    ['promises.reopen', () => ({ id: records.promise, ...stale })],
    ['clocks.pause', () => ({ id: records.clock, reason: '等', ...stale })],
    ['clocks.meet', () => ({ id: records.clock, ...stale })],
    [
      'options.save',
      () => ({ caseId: records.caseId, id: records.option, fields: { ...option, amountFen: 1 }, ...stale }),
    ],
    ['options.offer', () => ({ id: records.option, ...stale })],
    ['options.choose', () => ({ id: records.option, words: '', ...stale })],
    ['options.remove', () => ({ id: records.option, ...stale })],
    ['evidence.change', () => ({ id: records.evidence, fields: { note: '别的' }, ...stale })],
    ['letters.save', () => ({ caseId: records.caseId, id: records.letter, fields: letter, ...stale })],
    ['letters.submit', () => ({ id: records.letter, ...stale })],
    ['letters.saveAddress', () => ({ id: records.letter, address: noAddress, ...stale })],
    ['cases.saveAllegation', () => ({ caseId: records.caseId, id: records.allegation, ...allegation, ...stale })],
    ['cases.setField', () => ({ caseId: records.caseId, key: 'complaintText', value: '改写', ...stale })],
    ['customers.save', () => ({ id: records.customer, fields: { ...customer, name: '改名' }, ...stale })],
    ['settings.changeStaff', () => ({ id: records.staff, name: '改名', ...stale })],
  ])('%s', async (path, input) => {
    const before = await shop.manager.cases.show({ caseId: records.caseId });
    const refused = await refusal(path, input());
    expect(refused).toMatchObject({ code: 'STALE_WRITE', data: { version: expect.any(Number) } });
    expect(refused.data['current']).toBeDefined();
    expect(await shop.manager.cases.show({ caseId: records.caseId })).toEqual(before);
  });
});

describe('[§10.2] a closed case', () => {
  const closed = { code: 'WRONG_STATE' };
  test.each(onCase)('%s is refused until it is reopened', async (path, input) => {
    await shop.manager.cases.close({ caseId: records.caseId, reason: '客户撤回' });
    expect(await refusal(path, { caseId: records.caseId, ...input })).toMatchObject(closed);
  });

  test('records of it are refused too', async () => {
    await shop.manager.cases.close({ caseId: records.caseId, reason: '客户撤回' });
    const options = await refusal('options.offer', { id: records.option, expectedVersion: 1 });
    expect(options).toMatchObject({ code: 'WRONG_STATE', data: { what: 'case', state: 'closed' } });
  });

  test('a note may still be added: what happens afterwards is written down', async () => {
    await shop.manager.cases.close({ caseId: records.caseId, reason: '客户撤回' });
    await shop.manager.cases.addNote({ caseId: records.caseId, text: '客户后来又来过' });
    expect((await shop.manager.cases.timeline({ caseId: records.caseId })).entries[0]!.kind).toBe('note');
  });
});

describe('[§14.7] a wrong value names its field', () => {
  test.each<[string, unknown]>([
    ['temperNow', 6],
    ['temperNow', 2.5],
    ['amountFen', -1],
    ['amountFen', '100'],
    ['severity', 'terrible'],
    ['channel', 'pigeon'],
    ['channel', null],
    ['category', 'weather'],
    ['priorityFlag', 'yes'],
    ['purchaseDate', 20261118],
    ['attribute.region', 5],
    ['caseNumber', 'Z1'],
    ['ownerId', 7],
    ['facts', 12],
    ['facts', 'x'.repeat(300_000)],
  ])('%s = %s', async (key, value) => {
    const { caseId } = records;
    const before = await shop.manager.cases.show({ caseId });
    const expectedVersion = before.fields[key]?.version ?? 0;
    expect(await refusal('cases.setField', { caseId, key, value, expectedVersion })).toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: key },
    });
    expect(await shop.manager.cases.show({ caseId })).toEqual(before);
  });

  test('a promise for yesterday, silence as an acknowledgement, an empty status', async () => {
    const { caseId, promise } = records;
    const past = { code: 'INVALID_FIELD', data: { field: 'dueAt', reason: 'past' } };
    expect(await refusal('promises.make', { caseId, text: '回电', dueAt: shop.clock.now() })).toMatchObject(past);
    expect(await refusal('promises.move', { id: promise, dueAt: 1, expectedVersion: 1 })).toMatchObject(past);
    expect(await refusal('cases.acknowledge', { caseId, method: 'impossible', said: ' ' })).toMatchObject({
      data: { field: 'said' },
    });
    expect(await refusal('cases.toldCustomer', { caseId, text: ' ' })).toMatchObject({ data: { field: 'text' } });
  });

  test('a follow-up that reached the customer needs a satisfaction', async () => {
    await shop.manager.cases.resolve({ caseId: records.caseId, outcome: '换新' });
    const [first] = (await shop.manager.cases.show({ caseId: records.caseId })).followUps;
    const reached = { id: first!.id, outcome: 'reached', expectedVersion: first!.version };
    expect(await refusal('followUps.record', reached)).toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'satisfaction' },
    });
    expect(await refusal('followUps.record', { ...reached, satisfaction: 5, expectedVersion: 9 })).toMatchObject({
      code: 'STALE_WRITE',
    });
  });
});

describe('a record in the wrong state', () => {
  const wrong = { code: 'WRONG_STATE' };

  test('[§3.4] a settled promise is not settled or moved again; reopening an open one changes nothing', async () => {
    const { promise: id, caseId } = records;
    await call('promises.reopen', { id, expectedVersion: 1 });
    await call('promises.settle', { id, outcome: 'broken', proof: '忘了', expectedVersion: 1 });
    expect(await refusal('promises.settle', { id, outcome: 'kept', proof: '', expectedVersion: 2 })).toMatchObject(
      wrong,
    );
    expect(await refusal('promises.move', { id, dueAt: 8_000_000_000_000, expectedVersion: 2 })).toMatchObject(wrong);
    await call('promises.reopen', { id, expectedVersion: 2 });
    expect((await shop.manager.cases.show({ caseId })).promises[0]).toMatchObject({ state: 'open', proof: '' });
  });

  test('[§3.1] a clock is paused once, resumed once, and met for good', async () => {
    const { clock: id, caseId } = records;
    const version = async () =>
      (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.id === id)!.version;
    expect(await refusal('clocks.resume', { id, expectedVersion: await version() })).toMatchObject(wrong);
    await call('clocks.pause', { id, reason: '等客户寄回', expectedVersion: await version() });
    expect(await refusal('clocks.pause', { id, reason: '再等', expectedVersion: await version() })).toMatchObject(
      wrong,
    );
    shop.clock.advance(30);
    await call('clocks.resume', { id, expectedVersion: await version() });
    await call('clocks.meet', { id, expectedVersion: await version() });
    await call('clocks.meet', { id, expectedVersion: await version() });
    expect(await refusal('clocks.pause', { id, reason: '等', expectedVersion: await version() })).toMatchObject(wrong);
  });

  test('[§6] a chosen option stays as the customer accepted it; choosing another calls the first one off', async () => {
    const { caseId, option: first } = records;
    const second = (await shop.manager.options.save({ caseId, id: null, fields: option, expectedVersion: 0 })).id;
    await call('options.choose', { id: first, words: '', expectedVersion: 1 });
    expect(await refusal('options.remove', { id: first, expectedVersion: 2 })).toMatchObject(wrong);
    expect(await refusal('options.refuse', { id: first, words: '太少', expectedVersion: 2 })).toMatchObject(wrong);
    const change = { caseId, id: first, fields: { ...option, amountFen: 1 }, expectedVersion: 2 };
    expect(await refusal('options.save', change)).toMatchObject(wrong);
    await call('options.choose', { id: second, words: '还是这个', expectedVersion: 1 });
    const { compensations, options, fields } = await shop.manager.cases.show({ caseId });
    expect(compensations.map((one) => one.state).sort()).toEqual(['cancelled', 'promised']);
    expect(options.map((one) => one.state)).toEqual(['offered', 'chosen']);
    expect(fields['acceptanceWords']?.value).toBe('还是这个');
  });

  test('[§8.1] a request is decided or withdrawn once', async () => {
    const { option: optionId, staff: approverId } = records;
    const { id } = await shop.manager.approvals.request({ optionId, reason: '请看' });
    const decide = { id, decision: 'declined', approverId, pin: '2468' };
    await call('approvals.decide', decide);
    expect(await refusal('approvals.decide', decide)).toMatchObject(wrong);
    expect(await refusal('approvals.withdraw', { id })).toMatchObject(wrong);
  });

  test('a case that waits waits, a resolved one is resolved, an open one is not reopened', async () => {
    const caseId: CaseId = records.caseId;
    expect(await refusal('cases.reopen', { caseId, reason: '又坏了' })).toMatchObject(wrong);
    expect(await refusal('cases.carryOn', { caseId })).toMatchObject(wrong);
    await call('cases.resolve', { caseId, outcome: '换新' });
    expect(await refusal('cases.resolve', { caseId, outcome: '再换' })).toMatchObject(wrong);
  });
});
