// Reminders against restarts, kills, wrong clocks, two windows and crowds (§3.7, §3.9).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reminder } from '#shared/contract/live.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

const minute = 60_000;
let shop: TestShop;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhuanji-reminders-'));
});
afterEach(async () => {
  await shop.core.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A shell that shows what it is given and says so. */
function listen(): Reminder[] {
  const rung: Reminder[] = [];
  shop.core.scheduler.onRing((reminders) => {
    rung.push(...reminders);
    shop.core.scheduler.shown(reminders);
  });
  return rung;
}

const inbox = () => shop.manager.reminders.inbox();
const promise = (caseId: Awaited<ReturnType<typeof aCase>>, text: string, inMinutes: number) =>
  shop.manager.promises.make({ caseId, text, dueAt: shop.clock.now() + inMinutes * minute });

describe('once and only once', () => {
  test('[§3.9] a later rung takes the place of an earlier one, and no event of the case brings the earlier one back', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager, { channel: 'social-post' });
    shop.clock.advance(60);
    expect(rung.map((one) => one.rung)).toEqual(['warn', 'due']);
    await shop.manager.cases.recordChase({ caseId, words: '还没回？' });
    await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 3, expectedVersion: 0 });
    expect((await inbox()).map((one) => one.rung)).toEqual(['due']);
    expect(rung).toHaveLength(2);
  });

  test('[§3.7] rungs that passed while the program was closed show as one, the latest', async () => {
    shop = await openShop({ dataFolder: folder });
    await aCase(shop.manager, { channel: 'social-post' });
    await shop.core.close();
    shop.clock.jump(shop.clock.now() + 90 * minute);
    await shop.restart();
    const rung = listen();
    shop.core.scheduler.announce();
    expect(rung.map(({ detail, rung: when }) => [detail, when])).toEqual([['first-response', 'due']]);
    expect(await inbox()).toHaveLength(1);
  });

  test('[§3.9] a snoozed warning does not silence the due time that came meanwhile', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    await promise(caseId, '回电', 60);
    shop.clock.advance(30);
    const [warning] = await inbox();
    await shop.manager.reminders.snooze({ id: warning!.id, until: 60 });
    shop.clock.advance(30);
    expect((await inbox()).map((one) => one.rung)).toEqual(['due']);
    shop.clock.advance(60);
    expect((await inbox()).map((one) => one.rung)).toEqual(['due']);
    expect(rung.map((one) => one.rung)).toEqual(['warn', 'due']);
  });

  test('[§3.9] a due time that moves away and comes back does not ring what rang; what never rang does', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    const { id } = await promise(caseId, '回电', 40);
    const dueAt = shop.clock.now() + 40 * minute;
    shop.clock.advance(10);
    expect(rung.map((one) => one.rung)).toEqual(['warn']);
    await shop.manager.promises.move({ id, dueAt: dueAt + 120 * minute, expectedVersion: 1 });
    expect(await inbox()).toEqual([]);
    await shop.manager.promises.move({ id, dueAt, expectedVersion: 2 });
    expect((await inbox()).map((one) => one.rung)).toEqual(['warn']);
    shop.clock.advance(30);
    expect(rung.map((one) => one.rung)).toEqual(['warn', 'due']);
    expect((await inbox()).map((one) => one.rung)).toEqual(['due']);
  });

  test('[§3.9] settling cancels; taking the settlement back re-arms, and what is overdue rings at once', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    const { id } = await promise(caseId, '回电', 20);
    await shop.manager.promises.settle({ id, outcome: 'kept', proof: '已回电', expectedVersion: 1 });
    shop.clock.advance(60);
    expect(rung).toEqual([]);
    await shop.manager.promises.reopen({ id, expectedVersion: 2 });
    await shop.manager.promises.reopen({ id, expectedVersion: 3 });
    expect(rung.map((one) => one.rung)).toEqual(['due']);
    await expect(
      shop.manager.promises.settle({ id, outcome: 'kept', proof: '', expectedVersion: 2 }),
    ).rejects.toMatchObject({ code: 'STALE_WRITE' });
    await shop.manager.promises.settle({ id, outcome: 'broken', proof: '忘了', expectedVersion: 3 });
    const again = { id, outcome: 'kept', proof: '', expectedVersion: 4 } as const;
    await expect(shop.manager.promises.settle(again)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await inbox()).toEqual([]);
  });

  test('[§3.9] a case closed and opened again is reminded of its open promises, and not again of what rang', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    await promise(caseId, '先回电', 10);
    await promise(caseId, '再回电', 60);
    shop.clock.advance(10);
    await shop.manager.cases.close({ caseId, reason: '误关' });
    expect(await inbox()).toEqual([]);
    await shop.manager.cases.reopen({ caseId, reason: '误关' });
    expect((await inbox()).filter((one) => one.rung === 'due').map((one) => one.detail)).toEqual(['先回电']);
    shop.clock.advance(60);
    expect(rung.filter((one) => one.subject === 'promise').map((one) => `${one.detail} ${one.rung}`)).toEqual([
      '先回电 due',
      '再回电 warn',
      '再回电 due',
    ]);
  });

  test('[§3.7] 500 due at once all ring, each once, oldest first', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    for (let i = 0; i < 500; i++) await promise(caseId, `第${i}个`, 10);
    shop.clock.advance(10);
    const rung = listen();
    shop.core.scheduler.announce();
    shop.core.scheduler.announce();
    expect(rung.map((one) => one.detail)).toEqual(Array.from({ length: 500 }, (_, i) => `第${i}个`));
  });
});

describe('restart and kill', () => {
  test('[§3.7] killed between firing and showing: shown on the next start, once', async () => {
    shop = await openShop({ dataFolder: folder });
    const caseId = await aCase(shop.manager);
    await promise(caseId, '回电', 10);
    shop.clock.advance(10);
    await shop.restart();
    const rung = listen();
    shop.core.scheduler.announce();
    expect(rung.map((one) => one.detail)).toEqual(['回电']);
    await shop.restart();
    const afterwards = listen();
    shop.core.scheduler.announce();
    expect(afterwards).toEqual([]);
    expect(await inbox()).toHaveLength(1);
  });

  test('[§3.7] a snooze outlives a restart; until tomorrow means tomorrow morning of the shop', async () => {
    shop = await openShop({ dataFolder: folder });
    const caseId = await aCase(shop.manager);
    const resolved = await aCase(shop.manager);
    await shop.manager.cases.resolve({ caseId: resolved, outcome: '已换新' });
    shop.clock.advance(24 * 60 - 10);
    await promise(caseId, '甲', 10);
    shop.clock.advance(10);
    const both = await inbox();
    const called = both.find((one) => one.detail === '24h')!;
    const promised = both.find((one) => one.detail === '甲')!;
    await shop.manager.reminders.snooze({ id: promised.id, until: 15 });
    await shop.manager.reminders.snooze({ id: called.id, until: 'tomorrow' });
    await shop.restart();
    const rung: [string, string][] = [];
    shop.core.scheduler.onRing((reminders) => {
      rung.push(...reminders.map((one) => [one.detail, new Date(shop.clock.now()).toISOString()] as [string, string]));
      shop.core.scheduler.shown(reminders);
    });
    shop.clock.advance(23 * 60);
    expect(rung.filter(([detail]) => detail === '甲' || detail === '24h')).toEqual([
      ['甲', '2026-11-19T02:15:00.000Z'],
      ['甲', '2026-11-20T00:00:00.000Z'],
      ['24h', '2026-11-20T01:00:00.000Z'],
    ]);
    expect((await inbox()).find((one) => one.detail === '24h')?.dueAt).toBe(called.dueAt);
  });
});

describe('a wrong clock', () => {
  test('[§3.7] set forward a day and back: what rang early is not rung again, and what is new still rings', async () => {
    shop = await openShop();
    const rung = listen();
    const caseId = await aCase(shop.manager);
    await promise(caseId, '回电', 60);
    const start = shop.clock.now();
    shop.clock.jump(start + 24 * 60 * minute);
    shop.core.scheduler.wake();
    const early = rung.filter((one) => one.subject === 'promise').length;
    expect(early).toBe(1);
    shop.clock.jump(start);
    shop.core.scheduler.wake();
    await promise(caseId, '新的', 20);
    shop.clock.advance(60);
    expect(rung.filter((one) => one.detail === '回电')).toHaveLength(1);
    expect(rung.filter((one) => one.detail === '新的')).toHaveLength(1);
  });

  test('[§13.4] a clock set back a year does not lock a member out for a year', async () => {
    shop = await openShop();
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const signIn = (pin: string) => shop.core.client({ staffId: null }).session.signIn({ staffId: supervisor.id, pin });
    for (let i = 0; i < 5; i++) await signIn('9999').catch(() => undefined);
    await expect(signIn('1357')).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
    shop.clock.jump(shop.clock.now() - 365 * 24 * 60 * minute);
    await expect(signIn('1357')).resolves.toMatchObject({ me: { name: '老陈' } });
  });
});

describe('quiet hours', () => {
  /** Wednesday 18 November 2026, 21:50 in Shanghai: quiet from 22:00 to 08:00. */
  const evening = '2026-11-18T13:50:00Z';

  test('[§3.7] the notification waits for the morning, the inbox does not', async () => {
    shop = await openShop({ start: evening });
    const rung = listen();
    const caseId = await aCase(shop.manager);
    await promise(caseId, '回电', 20);
    shop.clock.advance(20);
    expect(rung).toEqual([]);
    expect((await inbox()).map((one) => one.detail)).toEqual(['回电']);
    shop.clock.advance(9 * 60 + 49);
    expect(rung).toEqual([]);
    shop.clock.advance(1);
    expect(rung.map((one) => one.detail)).toEqual(['回电']);
    shop.clock.advance(60);
    expect(rung).toHaveLength(1);
  });

  test('[§3.7] a safety case or a heated one rings through the night', async () => {
    shop = await openShop({ start: evening });
    const rung = listen();
    const calm = await aCase(shop.manager);
    const safety = await aCase(shop.manager, { severity: 'safety' });
    const heated = await aCase(shop.manager, { words: '你们再不处理我就找律师起诉，打12315，发到抖音曝光！！！' });
    await shop.manager.cases.setField({ caseId: heated, key: 'temperNow', value: 5, expectedVersion: 0 });
    rung.length = 0;
    for (const [caseId, text] of [
      [calm, '平静'],
      [safety, '安全'],
      [heated, '激动'],
    ] as const)
      await promise(caseId, text, 20);
    shop.clock.advance(20);
    expect(rung.filter((one) => one.subject === 'promise').map((one) => one.detail)).toEqual(['安全', '激动']);
  });

  test('[§3.7] a program started in the night keeps quiet and rings in the morning by itself', async () => {
    shop = await openShop({ dataFolder: folder, start: evening });
    const caseId = await aCase(shop.manager);
    await promise(caseId, '回电', 20);
    await shop.core.close();
    shop.clock.jump(shop.clock.now() + 60 * minute);
    await shop.restart();
    const rung = listen();
    shop.core.scheduler.announce();
    expect(rung).toEqual([]);
    shop.clock.advance(10 * 60);
    expect(rung.map((one) => one.detail)).toEqual(['回电']);
  });

  test('[§3] without quiet hours in the policy, and with the urgent kept quiet too, the manager decides', async () => {
    shop = await openShop({ start: evening });
    const rung = listen();
    const save = async (change: (reminders: { quietHours: unknown; urgentBreaksQuietHours: boolean }) => void) => {
      const { policy, version } = await shop.manager.settings.policy();
      const changed = structuredClone(policy) as {
        reminders: { quietHours: unknown; urgentBreaksQuietHours: boolean };
      };
      change(changed.reminders);
      await shop.manager.settings.savePolicy({ policy: changed, expectedVersion: version });
    };
    await save((reminders) => (reminders.urgentBreaksQuietHours = false));
    const caseId = await aCase(shop.manager, { severity: 'safety' });
    rung.length = 0;
    await promise(caseId, '安全', 20);
    shop.clock.advance(20);
    expect(rung.filter((one) => one.subject === 'promise')).toEqual([]);
    await save((reminders) => (reminders.quietHours = null));
    expect(rung.filter((one) => one.subject === 'promise').map((one) => one.detail)).toEqual(['安全']);
  });
});
