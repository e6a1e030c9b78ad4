import { afterEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
let shop: TestShop;
afterEach(() => shop.core.close());

async function clock(caseId: CaseId, kind: string) {
  const found = (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.kind === kind);
  if (!found) throw new Error(`no clock ${kind}`);
  return found;
}

const kinds = async (caseId: CaseId) =>
  (await shop.manager.cases.show({ caseId })).clocks
    .filter((one) => one.state !== 'met')
    .map((one) => one.kind)
    .sort();

describe('a fault that goes on', () => {
  test('[§3.3] the customer hears from us every ten minutes until it is over, from the intake or from the case on', async () => {
    shop = await openShop();
    const received = shop.clock.now();
    const caseId = await aCase(shop.manager, { words: '整层楼停电了，店里的冷柜都停了。', isLiveOutage: true });
    expect(await clock(caseId, 'update')).toMatchObject({
      dueAt: received + 10 * minute,
      ruleId: 'update-live-outage',
    });
    const { isLiveOutage } = (await shop.manager.cases.show({ caseId })).fields;
    await shop.manager.cases.setField({
      caseId,
      key: 'isLiveOutage',
      value: false,
      expectedVersion: isLiveOutage!.version,
    });
    expect((await clock(caseId, 'update')).dueAt).toBeGreaterThan(received + 30 * minute);
  });
});

describe('pauses', () => {
  test('[§3.1] a pause moves the due time by its length and says why; the reminder moves with it', async () => {
    shop = await openShop();
    const rung: string[] = [];
    shop.core.scheduler.onRing((reminders) => {
      rung.push(...reminders.map((one) => `${one.detail} ${one.rung}`));
      shop.core.scheduler.shown(reminders);
    });
    const caseId = await aCase(shop.manager, { severity: 'significant' });
    const before = await clock(caseId, 'resolve');
    await shop.manager.clocks.pause({ id: before.id, reason: '等厂家', expectedVersion: before.version });
    const paused = await clock(caseId, 'resolve');
    expect(paused).toMatchObject({ state: 'paused', pausedReason: '等厂家' });
    await expect(
      shop.manager.clocks.pause({ id: paused.id, reason: '再等', expectedVersion: paused.version }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' });
    shop.clock.advance(5 * 60);
    await shop.manager.clocks.resume({ id: paused.id, expectedVersion: paused.version });
    const after = await clock(caseId, 'resolve');
    expect(after).toMatchObject({ state: 'running', dueAt: before.dueAt + 5 * hour });
    expect(after.explanation.map((step) => step.code)).toContain('pause');
    await expect(shop.manager.clocks.resume({ id: after.id, expectedVersion: after.version })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    rung.length = 0;
    shop.clock.advance(24 * 60 - 1);
    expect(rung).not.toContain('resolve due');
    shop.clock.advance(1);
    expect(rung).toContain('resolve due');
    expect((await clock(caseId, 'resolve')).state).toBe('breached');
  });

  test('[§3.1] a pause forgotten for a month moves the due time by no more than the policy allows', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { severity: 'significant' });
    const before = await clock(caseId, 'resolve');
    await shop.manager.clocks.pause({ id: before.id, reason: '等厂家', expectedVersion: before.version });
    shop.clock.advance(30 * 24 * 60);
    const paused = await clock(caseId, 'resolve');
    await shop.manager.clocks.resume({ id: paused.id, expectedVersion: paused.version });
    expect((await clock(caseId, 'resolve')).dueAt).toBe(before.dueAt + 15 * day);
  });

  test('[§3.1] without a cap a paused clock has no due time and rings nothing until it is resumed', async () => {
    shop = await openShop();
    const { policy, version } = await shop.manager.settings.policy();
    const uncapped = structuredClone(policy) as { clocks: { pauseCapMinutes: number | null } };
    uncapped.clocks.pauseCapMinutes = null;
    await shop.manager.settings.savePolicy({ policy: uncapped, expectedVersion: version });
    const caseId = await aCase(shop.manager, { severity: 'significant' });
    const before = await clock(caseId, 'resolve');
    await shop.manager.clocks.pause({ id: before.id, reason: '等厂家', expectedVersion: before.version });
    shop.clock.advance(400 * 24 * 60);
    expect((await shop.manager.reminders.inbox()).filter((one) => one.detail === 'resolve')).toEqual([]);
    const paused = await clock(caseId, 'resolve');
    await shop.manager.clocks.resume({ id: paused.id, expectedVersion: paused.version });
    expect((await clock(caseId, 'resolve')).dueAt).toBe(before.dueAt + 400 * day);
  });

  test('[§3.7] a clock of the machine set back during a pause takes no time away', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { severity: 'significant' });
    const before = await clock(caseId, 'resolve');
    await shop.manager.clocks.pause({ id: before.id, reason: '等', expectedVersion: before.version });
    const paused = await clock(caseId, 'resolve');
    shop.clock.jump(shop.clock.now() - 2 * hour);
    await shop.manager.clocks.resume({ id: paused.id, expectedVersion: paused.version });
    expect((await clock(caseId, 'resolve')).dueAt).toBe(before.dueAt);
  });
});

describe('what the clocks follow', () => {
  test('[§3.2] a channel without a rule answers within half of the time promised', async () => {
    shop = await openShop();
    const promisedBy = shop.clock.now() + 6 * hour;
    const caseId = await aCase(shop.manager, { channel: 'paper-form', promisedBy });
    const first = await clock(caseId, 'first-response');
    expect(first).toMatchObject({ dueAt: shop.clock.now() + 3 * hour, policyKey: 'firstResponse.shareOfPromise' });
    expect(first.explanation[0]).toMatchObject({ code: 'share-of-promise', values: { promisedAt: promisedBy } });
  });

  test('[§3.2] severity changes re-plan: stricter at once, back again, and on-site clocks only while it is a matter of safety', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { severity: 'minor', channel: 'paper-form' });
    const minor = await clock(caseId, 'resolve');
    const set = async (value: string, expectedVersion: number) =>
      shop.manager.cases.setField({ caseId, key: 'severity', value, expectedVersion });
    await set('safety', 1);
    expect(await kinds(caseId)).toEqual(['first-response', 'on-site-contact', 'on-site-report', 'resolve', 'update']);
    expect((await clock(caseId, 'resolve')).dueAt).toBe(shop.clock.now() + day);
    await set('minor', 2);
    expect(await kinds(caseId)).toEqual(['first-response', 'resolve', 'update']);
    expect((await clock(caseId, 'resolve')).dueAt).toBe(minor.dueAt);
  });

  test('[§3.2] safety: contact on site is met once, the report comes round every 30 minutes', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { severity: 'safety' });
    const start = shop.clock.now();
    expect((await clock(caseId, 'on-site-contact')).dueAt).toBe(start + 30 * minute);
    shop.clock.advance(10);
    await shop.manager.cases.toldCustomer({ caseId, text: '人已到现场，没有受伤' });
    expect(await kinds(caseId)).toEqual(['on-site-report', 'resolve', 'update']);
    expect((await clock(caseId, 'on-site-report')).dueAt).toBe(start + 40 * minute);
    shop.clock.advance(20);
    const report = await clock(caseId, 'on-site-report');
    await shop.manager.clocks.meet({ id: report.id, expectedVersion: report.version });
    expect(await clock(caseId, 'on-site-report')).toMatchObject({ state: 'running', dueAt: start + 60 * minute });
  });

  test('[§3.3] the update clock starts anew when the customer is told, and when a person says it was done', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const first = await clock(caseId, 'update');
    shop.clock.advance(120);
    await shop.manager.cases.toldCustomer({ caseId, text: '', isNothingNew: true });
    const told = await clock(caseId, 'update');
    expect(told.dueAt).toBe(first.dueAt + 2 * hour);
    shop.clock.advance(60);
    await shop.manager.clocks.meet({ id: told.id, expectedVersion: told.version });
    expect(await clock(caseId, 'update')).toMatchObject({ state: 'running', dueAt: first.dueAt + 3 * hour });
    await expect(shop.manager.cases.toldCustomer({ caseId, text: ' ' })).rejects.toMatchObject({
      data: { field: 'text', reason: 'missing' },
    });
  });

  test('[§3.1] a clock met by hand stays met', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { channel: 'social-post' });
    const first = await clock(caseId, 'first-response');
    await shop.manager.clocks.meet({ id: first.id, expectedVersion: first.version });
    const met = await clock(caseId, 'first-response');
    await shop.manager.clocks.meet({ id: met.id, expectedVersion: met.version });
    await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 4, expectedVersion: 0 });
    shop.clock.advance(120);
    expect(await clock(caseId, 'first-response')).toMatchObject({ state: 'met', metAt: met.metAt });
  });

  test('[§3.6] reopening keeps the original start; the answer once given stays given', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { severity: 'safety', channel: 'social-post' });
    await shop.manager.cases.toldCustomer({ caseId, text: '人已到现场' });
    const before = await clock(caseId, 'resolve');
    await shop.manager.cases.resolve({ caseId, outcome: '已换新' });
    shop.clock.advance(60);
    await shop.manager.cases.reopen({ caseId, reason: '又坏了' });
    expect(await clock(caseId, 'resolve')).toMatchObject({
      startedAt: before.startedAt,
      dueAt: before.dueAt,
      state: 'running',
    });
    expect(await kinds(caseId)).toEqual(['on-site-report', 'resolve', 'update']);
    await expect(shop.manager.cases.reopen({ caseId, reason: '再来' })).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('[§4.1] an answer that comes late raises the risk once, not with every event after it', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { channel: 'social-post' });
    const before = (await shop.manager.cases.show({ caseId })).risk;
    shop.clock.advance(61);
    await shop.manager.cases.acknowledge({ caseId, method: 'public-reply', said: '看到了' });
    const late = await shop.manager.cases.show({ caseId });
    expect(late.risk).toBeGreaterThan(before);
    for (const text of ['还在查', '厂家在看'] as const) await shop.manager.cases.toldCustomer({ caseId, text });
    const after = await shop.manager.cases.show({ caseId });
    expect(after.risk).toBe(late.risk);
    expect(after.signals.filter((one) => one.rule === 'record-first-response-late')).toHaveLength(1);
  });

  test('[§3.4] a promise broken for 12 hours and three chases raise the risk; keeping it late stays on the record', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const { id } = await shop.manager.promises.make({ caseId, text: '回电', dueAt: shop.clock.now() + hour });
    const before = (await shop.manager.cases.show({ caseId })).risk;
    shop.clock.advance(13 * 60);
    const broken = await shop.manager.cases.show({ caseId });
    expect(broken.risk).toBeGreaterThan(before);
    for (let i = 0; i < 3; i++) await shop.manager.cases.recordChase({ caseId });
    const chased = await shop.manager.cases.show({ caseId });
    expect(chased.risk).toBeGreaterThan(broken.risk);
    await shop.manager.promises.settle({ id, outcome: 'cancelled', proof: '客户说不用了', expectedVersion: 1 });
    expect((await shop.manager.cases.show({ caseId })).risk).toBeLessThan(chased.risk);
  });
});
