import { afterEach, describe, expect, test } from 'vitest';
import type { Reminder } from '#shared/contract/live.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

const minute = 60_000;
let shop: TestShop;
afterEach(() => shop.core.close());

/** A shell that shows what it is given and says so. */
function listen(): Reminder[] {
  const rung: Reminder[] = [];
  shop.core.scheduler.onRing((reminders) => {
    rung.push(...reminders);
    shop.core.scheduler.shown(reminders);
  });
  return rung;
}

describe('reminders', () => {
  test('[§3.4] a promise is reminded half an hour before, rings at its time, and rings once', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    await shop.manager.promises.make({ caseId, text: '下午回电', dueAt: shop.clock.now() + 120 * minute });
    shop.clock.advance(89);
    expect(rung).toEqual([]);
    shop.clock.advance(1);
    expect(rung.map(({ subject, rung: when }) => [subject, when])).toEqual([['promise', 'warn']]);
    shop.clock.advance(30);
    shop.clock.advance(30);
    expect(rung.filter((one) => one.subject === 'promise').map((one) => one.rung)).toEqual(['warn', 'due']);
  });

  test('[§3.9] a promise moved to later fires once, at the new time', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    const dueAt = shop.clock.now() + 20 * minute;
    const { id } = await shop.manager.promises.make({ caseId, text: '回电', dueAt });
    await shop.manager.promises.move({ id, dueAt: dueAt + 40 * minute, expectedVersion: 1 });
    shop.clock.advance(59);
    expect(rung.filter((one) => one.rung === 'due')).toEqual([]);
    shop.clock.advance(1);
    expect(rung.filter((one) => one.rung === 'due').map((one) => one.dueAt)).toEqual([dueAt + 40 * minute]);
  });

  test('[§3.7] what came due while nobody was there is shown on start, oldest first, once', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await shop.manager.promises.make({ caseId, text: '第二个', dueAt: shop.clock.now() + 20 * minute });
    await shop.manager.promises.make({ caseId, text: '第一个', dueAt: shop.clock.now() + 10 * minute });
    shop.clock.advance(25);
    const rung = listen();
    shop.core.scheduler.announce();
    shop.core.scheduler.announce();
    expect(rung.map((one) => one.detail)).toEqual(['第一个', '第二个']);
  });

  test('[§3.7] a snoozed reminder comes back after its minutes and keeps its due time', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    await shop.manager.promises.make({ caseId, text: '回电', dueAt: shop.clock.now() + 10 * minute });
    shop.clock.advance(10);
    const [reminder] = await shop.manager.reminders.inbox();
    expect(await shop.manager.reminders.snooze({ id: reminder!.id, until: 15 })).toEqual([]);
    shop.clock.advance(14);
    expect(await shop.manager.reminders.inbox()).toEqual([]);
    shop.clock.advance(1);
    expect((await shop.manager.reminders.inbox()).map((one) => one.dueAt)).toEqual([reminder!.dueAt]);
    expect(rung.filter((one) => one.rung === 'due')).toHaveLength(2);
  });

  test('[§3.9] looking at a case never counts as having done it; done does', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await shop.manager.promises.make({ caseId, text: '回电', dueAt: shop.clock.now() + 10 * minute });
    shop.clock.advance(10);
    await shop.manager.cases.show({ caseId });
    const inbox = await shop.manager.reminders.inbox();
    expect(inbox).toHaveLength(1);
    expect(await shop.manager.reminders.done({ id: inbox[0]!.id })).toEqual([]);
    shop.clock.advance(60);
    expect(await shop.manager.reminders.inbox()).toEqual([]);
  });

  test('[§3.9] closing a case cancels what would still ring', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    await shop.manager.promises.make({ caseId, text: '回电', dueAt: shop.clock.now() + 10 * minute });
    await shop.manager.cases.close({ caseId, reason: '客户撤回' });
    shop.clock.advance(24 * 60);
    expect(rung).toEqual([]);
  });

  test('[§3.2] a public review must be answered within 60 minutes of wall time; answering meets the clock', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager, { channel: 'social-post' });
    const { clocks } = await shop.manager.cases.show({ caseId });
    const first = clocks.find((clock) => clock.kind === 'first-response')!;
    expect(first.dueAt - first.startedAt).toBe(60 * minute);
    expect(first.explanation.map((step) => step.code)).toContain('rule');
    shop.clock.advance(30);
    expect(rung.map((one) => one.rung)).toEqual(['warn']);
    await shop.manager.cases.acknowledge({ caseId, method: 'public-reply', said: '看到了，马上查。' });
    shop.clock.advance(60);
    expect(rung.filter((one) => one.detail === 'first-response')).toHaveLength(1);
  });

  test('[§3.5] both follow-ups ring 24 hours and three days after the resolution', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.resolve({ caseId, outcome: '已换新' });
    shop.clock.advance(24 * 60 - 1);
    expect(rung).toEqual([]);
    shop.clock.advance(1);
    expect(rung.map((one) => one.detail)).toEqual(['24h']);
    shop.clock.advance(48 * 60);
    expect(rung.map((one) => one.detail)).toEqual(['24h', '3d']);
  });

  test('[§3.7] a clock set back does not ring again what already rang', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    const start = shop.clock.now();
    await shop.manager.promises.make({ caseId, text: '回电', dueAt: start + 10 * minute });
    shop.clock.advance(10);
    shop.clock.jump(start);
    shop.core.scheduler.wake();
    shop.clock.advance(20);
    expect(rung.filter((one) => one.rung === 'due')).toHaveLength(1);
  });

  test('[§3.9] a later moment of the same clock takes the place of the warning, also after the case was touched again', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { channel: 'social-post' });
    shop.clock.advance(70);
    await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 3, expectedVersion: 0 });
    const inbox = await shop.manager.reminders.inbox();
    expect(inbox.filter((one) => one.detail === 'first-response').map((one) => one.rung)).toEqual(['due']);
  });
});
