// Evidence of what the record knows (§4.1): each reason of the risk says what happened, when and how often.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

const hour = 3_600_000;
let shop: TestShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.core.close());

async function factOf(caseId: CaseId, rule: string) {
  const { signals } = await shop.manager.cases.show({ caseId });
  return signals.find((one) => one.rule === rule && one.dismissedReason === null)?.fact;
}

const cooker = '上周买的电饭煲煮饭总是夹生，想换一台。';

describe('facts of the record', () => {
  test('[§4.1] a promise broken names its words, its time and when it was settled', async () => {
    const caseId = await aCase(shop.manager);
    const dueAt = shop.clock.now() + hour;
    const { id } = await shop.manager.promises.make({ caseId, text: '14 点前回电', dueAt });
    shop.clock.advance(14 * 60);
    const settledAt = shop.clock.now();
    await shop.manager.promises.settle({ id, outcome: 'broken', proof: '忘了打', expectedVersion: 1 });
    const fact = await factOf(caseId, 'record-promise-broken');
    expect(fact).toMatchObject({ text: '14 点前回电', dueAt });
    expect(fact!.doneAt).toBe(settledAt);
  });

  test('[§4.1] a promise still open says since when, and the first response when it was due', async () => {
    const caseId = await aCase(shop.manager, { channel: 'social-post' });
    const dueAt = shop.clock.now() + hour;
    await shop.manager.promises.make({ caseId, text: '回电', dueAt });
    shop.clock.advance(20 * 60);
    await shop.manager.cases.recordChase({ caseId, words: '人呢' });
    expect(await factOf(caseId, 'record-promise-broken')).toMatchObject({ dueAt, doneAt: null });
    expect(await factOf(caseId, 'record-first-response-late')).toMatchObject({ doneAt: null });
    expect((await factOf(caseId, 'record-first-response-late'))!.dueAt).toBeLessThan(shop.clock.now());
    expect(await factOf(caseId, 'record-overdue')).toMatchObject({ text: expect.stringMatching(/./) });
  });

  test('[§4.1] chases are counted, the temper is the one ticked, a tick says it all by its name', async () => {
    const caseId = await aCase(shop.manager);
    for (const words of ['好了吗', '还没好吗', '到底好没好']) await shop.manager.cases.recordChase({ caseId, words });
    await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 3, expectedVersion: 0 });
    await shop.manager.cases.setField({ caseId, key: 'temperSigns', value: ['leaning-in'], expectedVersion: 0 });
    expect(await factOf(caseId, 'record-chases')).toMatchObject({ count: 3 });
    expect(await factOf(caseId, 'record-temper')).toMatchObject({ count: 3 });
    expect(await factOf(caseId, 'record-leaning-in')).toBeNull();
  });

  test('[§4.1] standing says which tier, what influence and how many cases before', async () => {
    const of = { customerName: '沈佩', phone: '13900002222' };
    await aCase(shop.manager, of);
    const caseId = await aCase(shop.manager, of);
    const { customerId, customer } = await shop.manager.cases.show({ caseId });
    await shop.manager.customers.save({
      id: customerId!,
      fields: { ...customer!.fields, tier: '金卡', influenceNotes: '本地美食号，粉丝三万' },
      expectedVersion: customer!.version,
    });
    await shop.manager.cases.linkCustomer({ caseId, customerId });
    expect(await factOf(caseId, 'record-repeat-complainant')).toMatchObject({
      count: 1,
      text: expect.stringMatching(/^Z/),
    });
    expect(await factOf(caseId, 'record-key-customer')).toMatchObject({ text: '金卡' });
    expect(await factOf(caseId, 'record-influence')).toMatchObject({ text: '本地美食号，粉丝三万' });
    await shop.manager.cases.linkCustomer({ caseId, customerId: null });
    expect(await factOf(caseId, 'record-influence')).toBeUndefined();
  });

  test('[§4.1] an option refused is named, a call that found them unhappy gives its mark and words', async () => {
    const caseId = await aCase(shop.manager);
    const fields = { kind: 'refund', title: '退一半', amountFen: 50_00, action: '', who: '', dueAt: null } as const;
    const { id } = await shop.manager.options.save({ caseId, id: null, fields, expectedVersion: 0 });
    await shop.manager.options.offer({ id, expectedVersion: 1 });
    await shop.manager.options.refuse({ id, words: '', expectedVersion: 2 });
    expect(await factOf(caseId, 'record-option-refused')).toMatchObject({ text: '退一半' });
    await shop.manager.cases.resolve({ caseId, outcome: '换新' });
    const [call] = (await shop.manager.cases.show({ caseId })).followUps;
    await shop.manager.followUps.record({
      id: call!.id,
      outcome: 'reached',
      satisfaction: 2,
      words: '还是不行',
      expectedVersion: 1,
    });
    expect(await factOf(caseId, 'record-dissatisfied-at-follow-up')).toMatchObject({ count: 2, text: '还是不行' });
  });

  test('[§4.5] a fact that was dismissed still says what it was', async () => {
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 3, expectedVersion: 0 });
    const { signals } = await shop.manager.cases.show({ caseId });
    await shop.manager.cases.dismissSignal({ caseId, signalId: signals[0]!.id, reason: '记错了' });
    expect((await shop.manager.cases.show({ caseId })).signals[0]).toMatchObject({
      dismissedReason: '记错了',
      fact: { count: 3 },
    });
  });
});

describe('the same point again', () => {
  test('[§4.1] said again when asking, it counts with the words and the time; withdrawn, it counts no more', async () => {
    const caseId = await aCase(shop.manager, { words: cooker });
    shop.clock.advance(30);
    const words = '电饭煲还是夹生，怎么没人管';
    const { entryId } = await shop.manager.cases.recordChase({ caseId, words });
    expect(await factOf(caseId, 'record-same-point')).toMatchObject({ text: words, doneAt: shop.clock.now() });
    const { risk, signals } = await shop.manager.cases.show({ caseId });
    expect(signals.reduce((total, { weight }) => total + weight, 0)).toBe(risk);
    await shop.manager.cases.withdraw({ caseId, entryId });
    expect(await factOf(caseId, 'record-same-point')).toBeUndefined();
  });

  test('[§4.1] a clerk’s note counts when it says that the customer said it again, and not otherwise', async () => {
    const caseId = await aCase(shop.manager, { words: cooker });
    await shop.manager.cases.addNote({ caseId, text: '电饭煲煮饭夹生，已请厂家看过' });
    expect(await factOf(caseId, 'record-same-point')).toBeUndefined();
    await shop.manager.cases.addNote({ caseId, text: '客户又来电，说电饭煲煮饭夹生' });
    expect(await factOf(caseId, 'record-same-point')).toMatchObject({ text: '客户又来电，说电饭煲煮饭夹生' });
  });

  test('[§4.1] the notes of the first talk repeat nothing: they are that talk', async () => {
    const caseId = await aCase(shop.manager, { words: cooker });
    await shop.manager.cases.setField({ caseId, key: 'customerWords', value: cooker, expectedVersion: 0 });
    expect(await factOf(caseId, 'record-same-point')).toBeUndefined();
  });

  test('[§2.2] what the customer said is at hand with its place and time, so that a quote is found again', async () => {
    const caseId = await aCase(shop.manager, { words: cooker });
    await shop.manager.cases.recordChase({ caseId, words: '再不换我要发到网上' });
    const { said, signals } = await shop.manager.cases.show({ caseId });
    expect(said.map(({ source }) => source)).toEqual(['complaintText', 'chased']);
    for (const { quote, source } of signals.filter((one) => one.source === 'words'))
      expect({ source, isFound: said.some(({ text }) => text.includes(quote)) }).toEqual({ source, isFound: true });
  });
});
