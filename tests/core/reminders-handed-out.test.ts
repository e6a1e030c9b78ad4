// To whom a ring is handed out, and again until it is confirmed (docs/architecture.md: shown once and only once).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { LiveEvent, Reminder } from '#shared/contract/live.ts';
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

/** A window with the live stream open: what rings there, and is confirmed unless the window hangs. */
async function openWindow({ client = shop.manager, hangs = false } = {}) {
  const stop = new AbortController();
  const rung: Reminder[] = [];
  const events = await client.live.events(undefined, { signal: stop.signal });
  const reading = (async () => {
    for await (const event of events as AsyncIterable<LiveEvent>) {
      if (event.kind !== 'ring') continue;
      rung.push(...event.reminders);
      if (!hangs) await client.reminders.shown({ showings: event.reminders });
    }
  })();
  await settled();
  return { rung, close: () => (stop.abort(), reading) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const promise = (caseId: Awaited<ReturnType<typeof aCase>>, text: string, inMinutes: number) =>
  shop.manager.promises.make({ caseId, text, dueAt: shop.clock.now() + inMinutes * minute });

describe('handing out', () => {
  test('[§3.7] two windows: what rings is shown at one of them only', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const [first, second] = [await openWindow(), await openWindow()];
    await promise(caseId, '回电', 10);
    shop.clock.advance(10);
    await settled();
    expect([...first.rung, ...second.rung].map((one) => one.rung)).toEqual(['due']);
    await second.close();
    await promise(caseId, '再回电', 10);
    shop.clock.advance(10);
    await settled();
    expect(first.rung.map((one) => one.detail)).toEqual(['再回电']);
    await first.close();
  });

  test('[§3.7] a window that closes before it showed anything leaves it to the other one', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const [first, second] = [await openWindow(), await openWindow({ hangs: true })];
    await promise(caseId, '回电', 10);
    shop.clock.advance(10);
    await settled();
    expect([first.rung.length, second.rung.length]).toEqual([0, 1]);
    await second.close();
    await settled();
    expect(first.rung.map((one) => one.detail)).toEqual(['回电']);
    await first.close();
  });

  test('[§3.7] a window that hangs is passed over after half a minute, and nothing is handed out more often than that', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const [first, second] = [await openWindow(), await openWindow({ hangs: true })];
    await promise(caseId, '回电', 10);
    shop.clock.advance(10);
    await shop.manager.cases.addNote({ caseId, text: '别的事' });
    await shop.manager.cases.show({ caseId });
    await settled();
    expect([first.rung.length, second.rung.length]).toEqual([0, 1]);
    shop.clock.advance(0.5);
    await settled();
    shop.clock.advance(10);
    await settled();
    expect([first.rung.length, second.rung.length]).toEqual([1, 1]);
    await second.close();
    await first.close();
  });

  test('[§3.7] a snoozed reminder is a new showing; the word about the old one says nothing about it', async () => {
    shop = await openShop();
    const rung: Reminder[] = [];
    shop.core.scheduler.onRing((reminders) => rung.push(...reminders));
    const caseId = await aCase(shop.manager);
    await promise(caseId, '回电', 10);
    shop.clock.advance(10);
    const [old] = rung;
    await shop.manager.reminders.snooze({ id: old!.id, until: 5 });
    shop.clock.advance(5);
    expect(rung.map((one) => one.ring)).toEqual([1, 2]);
    await shop.manager.reminders.shown({ showings: [{ id: old!.id, ring: 1 }] });
    rung.length = 0;
    shop.clock.advance(0.5);
    expect(rung.map((one) => one.ring)).toEqual([2]);
    await shop.manager.reminders.shown({ showings: [{ id: old!.id, ring: 2 }] });
    shop.clock.advance(10);
    expect(rung).toHaveLength(1);
  });

  test('[§13.3] a locked window says that something is due, not whose it is or what was promised; a signed-in one comes first', async () => {
    shop = await openShop();
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const caseId = await aCase(shop.manager, { customerName: '欧阳静' });
    const signedIn = await openWindow({ client: supervisor.client });
    const locked = await openWindow({ client: shop.core.client({ staffId: null }) });
    await promise(caseId, '给欧阳静回电', 10);
    shop.clock.advance(10);
    await settled();
    expect(signedIn.rung.map((one) => one.customerName)).toEqual(['欧阳静']);
    await signedIn.close();
    await promise(caseId, '给欧阳静再回电', 10);
    shop.clock.advance(10);
    await settled();
    expect(locked.rung).toHaveLength(1);
    expect(JSON.stringify(locked.rung)).not.toContain('欧阳静');
    await locked.close();
  });

  test('[§3.7] killed between handing out and the word that it was shown: handed out again under the same name', async () => {
    shop = await openShop({ dataFolder: folder });
    const caseId = await aCase(shop.manager);
    await promise(caseId, '回电', 10);
    const handed: Reminder[] = [];
    shop.core.scheduler.onRing((reminders) => handed.push(...reminders));
    shop.clock.advance(10);
    await shop.restart();
    shop.core.scheduler.onRing((reminders) => handed.push(...reminders));
    shop.core.scheduler.announce();
    expect(handed.map(({ id, ring }) => ({ id, ring }))).toEqual([
      { id: handed[0]!.id, ring: 1 },
      { id: handed[0]!.id, ring: 1 },
    ]);
    await shop.manager.reminders.shown({ showings: handed });
    await shop.restart();
    expect(listen()).toEqual([]);
  });

  test('[§3.7] on start everything that came due is one digest, also when it is hundreds', async () => {
    shop = await openShop({ dataFolder: folder });
    const caseId = await aCase(shop.manager);
    for (let i = 0; i < 450; i++) await promise(caseId, `第${i}个`, 10 + (i % 7));
    await shop.core.close();
    shop.clock.jump(shop.clock.now() + 60 * minute);
    await shop.restart();
    const digests: number[][] = [];
    shop.core.scheduler.onRing((reminders) => {
      digests.push(reminders.map((one) => one.dueAt));
      shop.core.scheduler.shown(reminders);
    });
    shop.core.scheduler.announce();
    expect(digests).toHaveLength(1);
    expect(digests[0]).toHaveLength(450);
    expect(digests[0]).toEqual(digests[0]!.toSorted((a, b) => a - b));
  });
});
