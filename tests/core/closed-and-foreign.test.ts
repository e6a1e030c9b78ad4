// What a careless or hostile caller tries: old versions, closed cases, unknown ids, records of another case.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { aLetter } from '../support/a-letter.ts';
import { aCase, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let client: Client;
beforeEach(async () => {
  shop = await openShop();
  client = shop.manager;
});
afterEach(() => shop.core.close());

const refund = {
  kind: 'refund',
  title: '退款',
  amountFen: 50_00,
  action: '原路退回',
  who: '小周',
  dueAt: null,
} as const;
const item = { note: '裂开的内胆', source: 'customer', whereabouts: '仓库' } as const;
const letter = (personalSentence = '那天让您白跑了一趟，我很过意不去。') => aLetter(personalSentence);
const allegation = { text: '店员说话难听', conclusion: null, conclusionText: '' } as const;

/** A case with one record of every kind. */
async function fullCase(client: Client, now: number) {
  const caseId = await aCase(client, { words: '再不退款我就去12315投诉！', channel: 'social-post' });
  const promise = await client.promises.make({ caseId, text: '回电', dueAt: now + 3_600_000 });
  const option = await client.options.save({ caseId, id: null, fields: refund, expectedVersion: 0 });
  const evidence = await client.evidence.addItem({ caseId, fields: item });
  const card = await client.letters.save({ caseId, id: null, fields: letter(), expectedVersion: 0 });
  const said = await client.cases.saveAllegation({ caseId, id: null, ...allegation, expectedVersion: 0 });
  const { signals, clocks } = await client.cases.show({ caseId });
  return { caseId, promise, option, evidence, card, said, signal: signals[0]!, clock: clocks[0]! };
}

type Full = Awaited<ReturnType<typeof fullCase>>;

/** Every change of a case and of its records, as [name, call]. */
function changesOf(client: Client, full: Full, now: number): [string, () => Promise<unknown>][] {
  const { caseId, promise, option, evidence, card, said, signal, clock } = full;
  const later = now + 7_200_000;
  const one = { expectedVersion: 1 };
  return [
    ['setField', () => client.cases.setField({ caseId, key: 'facts', value: '改', expectedVersion: 0 })],
    ['goToStep', () => client.cases.goToStep({ caseId, step: 'resolve', reason: '急' })],
    ['changeMethod', () => client.cases.changeMethod({ caseId, method: 'six-step' })],
    ['acknowledge', () => client.cases.acknowledge({ caseId, method: 'phone', said: '收到' })],
    ['saveAllegation', () => client.cases.saveAllegation({ caseId, id: null, ...allegation, expectedVersion: 0 })],
    ['changeAllegation', () => client.cases.saveAllegation({ caseId, id: said.id, ...allegation, ...one })],
    ['toldCustomer', () => client.cases.toldCustomer({ caseId, text: '在查' })],
    ['recordChase', () => client.cases.recordChase({ caseId, words: '怎么还没好' })],
    ['wait', () => client.cases.wait({ caseId, reason: '等厂家' })],
    ['carryOn', () => client.cases.carryOn({ caseId })],
    ['resolve', () => client.cases.resolve({ caseId })],
    ['close', () => client.cases.close({ caseId, reason: '再关一次' })],
    ['linkCustomer', () => client.cases.linkCustomer({ caseId, customerId: null })],
    ['dismissSignal', () => client.cases.dismissSignal({ caseId, signalId: signal.id, reason: '玩笑' })],
    ['promises.make', () => client.promises.make({ caseId, text: '再回电', dueAt: later })],
    ['promises.move', () => client.promises.move({ id: promise.id, dueAt: later, ...one })],
    ['promises.settle', () => client.promises.settle({ id: promise.id, outcome: 'kept', ...one })],
    ['promises.reopen', () => client.promises.reopen({ id: promise.id, ...one })],
    ['clocks.pause', () => client.clocks.pause({ id: clock.id, reason: '等', expectedVersion: clock.version })],
    ['clocks.resume', () => client.clocks.resume({ id: clock.id, expectedVersion: clock.version })],
    ['options.save', () => client.options.save({ caseId, id: null, fields: refund, expectedVersion: 0 })],
    ['options.change', () => client.options.save({ caseId, id: option.id, fields: refund, ...one })],
    ['options.remove', () => client.options.remove({ id: option.id, ...one })],
    ['options.restore', () => client.options.restore({ id: option.id })],
    ['options.offer', () => client.options.offer({ id: option.id, ...one })],
    ['options.refuse', () => client.options.refuse({ id: option.id, words: '不要', ...one })],
    ['options.choose', () => client.options.choose({ id: option.id, words: '行', ...one })],
    ['approvals.request', () => client.approvals.request({ optionId: option.id, reason: '超了' })],
    ['evidence.addItem', () => client.evidence.addItem({ caseId, fields: item })],
    [
      'evidence.addFile',
      () =>
        client.evidence.addFile({ caseId, fields: item, fileName: 'a.txt', mime: 'text/plain', contentBase64: 'YQ==' }),
    ],
    ['evidence.change', () => client.evidence.change({ id: evidence.id, fields: item, ...one })],
    ['evidence.remove', () => client.evidence.remove({ id: evidence.id, reason: '错' })],
    ['evidence.restore', () => client.evidence.restore({ id: evidence.id })],
    ['letters.save', () => client.letters.save({ caseId, id: null, fields: letter('另一句话。'), expectedVersion: 0 })],
    ['letters.change', () => client.letters.save({ caseId, id: card.id, fields: letter('换一句话。'), ...one })],
    ['letters.submit', () => client.letters.submit({ id: card.id, ...one })],
  ];
}

describe('a closed case', () => {
  test('[§10.2] refuses every change until it is reopened, and nothing is half-written', async () => {
    const full = await fullCase(client, shop.clock.now());
    await client.cases.close({ caseId: full.caseId, reason: '客户撤回' });
    const clock = (await client.cases.show({ caseId: full.caseId })).clocks.find((one) => one.id === full.clock.id)!;
    const before = await client.cases.show({ caseId: full.caseId });
    const refused: Record<string, unknown> = {};
    for (const [name, call] of changesOf(client, { ...full, clock }, shop.clock.now())) {
      refused[name] = await call().then(
        () => 'was let through',
        (error: { code?: string }) => error.code,
      );
    }
    expect(Object.entries(refused).filter(([, code]) => code !== 'WRONG_STATE')).toEqual([]);
    expect(await client.cases.show({ caseId: full.caseId })).toEqual(before);
  });

  test('[§2.12] a note may still be added: the record of what happened stays open', async () => {
    const caseId = await aCase(client);
    await client.cases.close({ caseId, reason: '客户撤回' });
    await client.cases.addNote({ caseId, text: '客户后来又打电话道谢' });
    expect((await client.cases.search({ query: '打电话道谢' })).notes).toHaveLength(1);
  });

  test('[§6.10] time spent looking at it is not counted as handling time', async () => {
    const caseId = await aCase(client);
    await client.cases.logTime({ caseId, step: 'listen', seconds: 30 });
    await client.cases.close({ caseId, reason: '客户撤回' });
    await client.cases.logTime({ caseId, step: 'listen', seconds: 600 });
    expect((await client.cases.show({ caseId })).visits.map((visit) => visit.seconds)).toEqual([30]);
  });

  test('[§9.4] a card that was ready is still printed and reprinted after closing', async () => {
    const caseId = await aCase(client);
    const { id } = await client.letters.save({ caseId, id: null, fields: letter(), expectedVersion: 0 });
    await client.letters.submit({ id, expectedVersion: 1 });
    await client.cases.close({ caseId, reason: '客户撤回' });
    await client.letters.recordPrint({ id, how: 'pdf', expectedVersion: 2 });
    await client.letters.recordPrint({ id, how: 'printer', reason: '再来一张', expectedVersion: 3 });
    expect((await client.letters.show({ id })).prints).toHaveLength(2);
  });

  test('[§8.1] no approval is left waiting for it, and none can be decided', async () => {
    const agent = await shop.hire('agent', '小周');
    const caseId = await aCase(agent.client);
    const dear = { ...refund, amountFen: 900_00 };
    const { id } = await agent.client.options.save({ caseId, id: null, fields: dear, expectedVersion: 0 });
    const asked = await agent.client.approvals.request({ optionId: id, reason: '坏了两次' });
    await client.cases.close({ caseId, reason: '客户撤回' });
    expect(await client.approvals.pending()).toEqual([]);
    const me = (await client.session.status()).me!;
    const decision = { id: asked.id, decision: 'approved', approverId: me.id, pin: '2468' } as const;
    await expect(client.approvals.decide(decision)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('[§10.2] what was scheduled at closing can still be handed over', async () => {
    const caseId = await aCase(client);
    const { id } = await client.options.save({ caseId, id: null, fields: refund, expectedVersion: 0 });
    await client.options.choose({ id, words: '好', expectedVersion: 1 });
    await client.cases.close({ caseId, reason: '下周给' });
    const [owed] = (await client.cases.show({ caseId })).compensations;
    await client.compensations.setState({ id: owed!.id, state: 'handed-over', proof: '退款单 8', expectedVersion: 1 });
    expect((await client.cases.show({ caseId })).compensations[0]).toMatchObject({ state: 'handed-over' });
  });
});

describe('an old version', () => {
  test('[§6] no versioned record is written over by a window that has not seen it', async () => {
    const full = await fullCase(client, shop.clock.now());
    const { caseId, promise, option, evidence, card, said, clock } = full;
    const later = shop.clock.now() + 7_200_000;
    const stale = { expectedVersion: 77 };
    const { me } = await client.session.status();
    const fields = { name: '沈若溪', phones: [] };
    const customer = await client.customers.save({ id: null, fields, expectedVersion: 0 });
    const { policy } = await client.settings.policy();
    const tries: [string, Promise<unknown>][] = [
      ['field', client.cases.setField({ caseId, key: 'facts', value: '改', ...stale })],
      ['allegation', client.cases.saveAllegation({ caseId, id: said.id, ...allegation, ...stale })],
      ['promise moved', client.promises.move({ id: promise.id, dueAt: later, ...stale })],
      ['promise settled', client.promises.settle({ id: promise.id, outcome: 'kept', ...stale })],
      ['promise reopened', client.promises.reopen({ id: promise.id, ...stale })],
      ['clock paused', client.clocks.pause({ id: clock.id, reason: '等', ...stale })],
      ['clock resumed', client.clocks.resume({ id: clock.id, ...stale })],
      ['clock met', client.clocks.meet({ id: clock.id, ...stale })],
      ['option', client.options.save({ caseId, id: option.id, fields: refund, ...stale })],
      ['option removed', client.options.remove({ id: option.id, ...stale })],
      ['option offered', client.options.offer({ id: option.id, ...stale })],
      ['option refused', client.options.refuse({ id: option.id, words: '', ...stale })],
      ['option chosen', client.options.choose({ id: option.id, words: '', ...stale })],
      ['evidence', client.evidence.change({ id: evidence.id, fields: item, ...stale })],
      ['letter', client.letters.save({ caseId, id: card.id, fields: letter(), ...stale })],
      ['letter submitted', client.letters.submit({ id: card.id, ...stale })],
      ['letter signed', client.letters.sign({ id: card.id, ...stale })],
      ['customer', client.customers.save({ id: customer.id, fields, ...stale })],
      ['staff', client.settings.changeStaff({ id: me!.id, name: '别人', ...stale })],
      ['policy', client.settings.savePolicy({ policy, ...stale })],
    ];
    const codes: Record<string, unknown> = {};
    for (const [name, call] of tries) {
      codes[name] = await call.then(
        () => 'was let through',
        (error: { code?: string }) => error.code,
      );
    }
    expect(Object.entries(codes).filter(([, code]) => code !== 'STALE_WRITE')).toEqual([]);
  });

  test('[§6] the same text saved twice by an impatient window is no conflict', async () => {
    const caseId = await aCase(client);
    await client.cases.setField({ caseId, key: 'facts', value: '锅底有裂纹', expectedVersion: 0 });
    const again = { caseId, key: 'facts', value: '锅底有裂纹', expectedVersion: 0 };
    expect(await client.cases.setField(again)).toEqual({ version: 1 });
  });

  test('[§8.5] a compensation changed elsewhere is not handed over twice', async () => {
    const caseId = await aCase(client);
    const { id } = await client.options.save({ caseId, id: null, fields: refund, expectedVersion: 0 });
    await client.options.choose({ id, words: '好', expectedVersion: 1 });
    const [owed] = (await client.cases.show({ caseId })).compensations;
    const hand = { id: owed!.id, state: 'handed-over', proof: '单 1', expectedVersion: 1 } as const;
    await client.compensations.setState(hand);
    await expect(client.compensations.setState(hand)).rejects.toMatchObject({ code: 'STALE_WRITE' });
  });
});

describe('ids that are not', () => {
  const no = 'no-such-id' as never;

  test('an unknown id answers NOT_FOUND everywhere', async () => {
    const caseId = no as CaseId;
    const unknown = {
      promise: { id: no },
      option: { id: no },
      evidence: { id: no },
      card: { id: no },
      said: { id: no },
    };
    const full = { caseId, ...unknown, signal: { id: no }, clock: { id: no, version: 1 } } as unknown as Full;
    const calls: [string, () => Promise<unknown>][] = [
      ...changesOf(client, full, shop.clock.now()),
      ['show', () => client.cases.show({ caseId })],
      ['evidence.addCustody', () => client.evidence.addCustody({ caseId, item: '锅', place: '仓库', holder: '老陈' })],
      ['timeline', () => client.cases.timeline({ caseId })],
      ['addNote', () => client.cases.addNote({ caseId, text: '一句' })],
      ['logTime', () => client.cases.logTime({ caseId, step: 'listen', seconds: 1 })],
      ['reopen', () => client.cases.reopen({ caseId, reason: '再看' })],
      ['customers.show', () => client.customers.show({ id: no })],
      ['findSimilar', () => client.intake.findSimilar({ words: '', phone: '', orderNumber: '', customerId: no })],
      ['approvals.withdraw', () => client.approvals.withdraw({ id: no })],
      ['compensations', () => client.compensations.setState({ id: no, state: 'cancelled', expectedVersion: 1 })],
      ['followUps', () => client.followUps.record({ id: no, outcome: 'declined', expectedVersion: 1 })],
      ['evidence.content', () => client.evidence.content({ id: no })],
      ['letters.show', () => client.letters.show({ id: no })],
      ['letters.discard', () => client.letters.discard({ id: no })],
      ['letters.restore', () => client.letters.restore({ id: no })],
      ['letters.recordPrint', () => client.letters.recordPrint({ id: no, how: 'pdf', expectedVersion: 1 })],
      ['clocks.meet', () => client.clocks.meet({ id: no, expectedVersion: 1 })],
      ['snooze', () => client.reminders.snooze({ id: no, until: 5 })],
      ['done', () => client.reminders.done({ id: no })],
      ['wasSent', () => client.scripts.wasSent({ caseId, text: '您好' })],
      ['recordUse', () => client.scripts.recordUse({ caseId, scriptId: 's', text: '您好' })],
      ['changeStaff', () => client.settings.changeStaff({ id: no, expectedVersion: 1, name: '谁' })],
      ['signIn', () => client.session.signIn({ staffId: no, pin: '1111' })],
    ];
    const codes: Record<string, unknown> = {};
    for (const [name, call] of calls) {
      codes[name] = await call().then(
        () => 'was let through',
        (error: { code?: string }) => error.code,
      );
    }
    expect(Object.entries(codes).filter(([, code]) => code !== 'NOT_FOUND')).toEqual([]);
  });

  test('[§2.12] a record of another case is not taken for this one', async () => {
    const own = await aCase(client);
    const other = await fullCase(client, shop.clock.now());
    const one = { caseId: own, expectedVersion: 1 };
    const tries = [
      client.options.save({ ...one, id: other.option.id, fields: { ...refund, amountFen: 1 } }),
      client.cases.saveAllegation({ ...one, id: other.said.id, ...allegation, text: '别的' }),
      client.letters.save({ ...one, id: other.card.id, fields: letter('换到别的案件。') }),
      client.cases.dismissSignal({ caseId: own, signalId: other.signal.id, reason: '玩笑' }),
    ];
    for (const call of tries) await expect(call).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const after = await client.cases.show({ caseId: other.caseId });
    expect(after.options[0]).toMatchObject({ amountFen: 50_00, version: 1 });
    expect(after.allegations[0]).toMatchObject({ text: allegation.text, version: 1 });
  });
});
