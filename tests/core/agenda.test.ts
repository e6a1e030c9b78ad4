// [§14.1] What is due, in one order by time; whose it is; and handing it to a colleague (§3.7).
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { HandedItem } from '#shared/contract/live.ts';
import { aCase, type Client, openShop, type TestShop } from '../support/test-core.ts';

const minute = 60_000;
let shop: TestShop;
let zhou: Awaited<ReturnType<TestShop['hire']>>;
let zhen: Awaited<ReturnType<TestShop['hire']>>;
beforeEach(async () => {
  shop = await openShop();
  zhou = await shop.hire('agent', '小周');
  zhen = await shop.hire('agent', '阿珍');
});
afterEach(() => shop.core.close());

const agenda = async (client: Client, whose: 'mine' | 'all' = 'mine') => (await client.today.agenda({ whose })).items;
const promisesOf = async (client: Client, whose: 'mine' | 'all' = 'mine') =>
  (await agenda(client, whose)).filter((one) => one.kind === 'promise').map((one) => one.detail);

/** A promise of 小周 in a case of 小周. */
async function promiseOfZhou(text: string, inMinutes: number): Promise<HandedItem & { caseId: string }> {
  const caseId = await aCase(zhou.client, { customerName: '沈若溪', channel: 'social-post' });
  const { id } = await zhou.client.promises.make({ caseId, text, dueAt: shop.clock.now() + inMinutes * minute });
  return { subject: 'promise', id, caseId };
}

describe('one order by time', () => {
  test('[§14.1] clocks, promises and calls stand soonest first, with what is needed to act', async () => {
    const { caseId } = await promiseOfZhou('回电', 30);
    const items = await agenda(zhou.client);
    expect(items.map((one) => one.dueAt)).toEqual(items.map((one) => one.dueAt).sort((a, b) => a - b));
    const promise = items.find((one) => one.kind === 'promise');
    expect(promise).toMatchObject({
      caseId,
      customerName: '沈若溪',
      owner: '小周',
      forName: '小周',
      isMine: true,
      version: 1,
    });
    expect(items.filter((one) => one.kind === 'clock').map((one) => one.detail)).toContain('first-response');
  });

  test('[§3.3] the update is not asked for before the first answer is given', async () => {
    const caseId = await aCase(zhou.client, { channel: 'social-post' });
    const details = async () => (await agenda(zhou.client)).map((one) => one.detail);
    expect(await details()).not.toContain('update');
    await zhou.client.cases.toldCustomer({ caseId, text: '在查' });
    expect(await details()).toContain('update');
    expect(await details()).not.toContain('first-response');
  });

  test('[§14.1] page after page gives everything once, whatever kind falls on the same moment', async () => {
    for (let i = 0; i < 9; i++) await promiseOfZhou(`第${i}`, 60);
    const all = await agenda(zhou.client);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Client['today']['agenda']>> = await zhou.client.today.agenda({ cursor, limit: 4 });
      seen.push(...page.items.map((one) => `${one.kind} ${one.id}`));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(all.map((one) => `${one.kind} ${one.id}`));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('[§14.1] the list follows whatever happens: settled, moved, paused, closed, opened again', async () => {
    const { id, caseId } = await promiseOfZhou('回电', 60);
    const find = async () => (await agenda(zhou.client)).find((one) => one.id === id);
    const dueAt = shop.clock.now() + 120 * minute;
    await zhou.client.promises.move({ id: id as never, dueAt, expectedVersion: 1 });
    expect((await find())!.dueAt).toBe(dueAt);
    await zhou.client.promises.settle({ id: id as never, outcome: 'kept', expectedVersion: 2 });
    expect(await find()).toBeUndefined();
    await zhou.client.promises.reopen({ id: id as never, expectedVersion: 3 });
    expect(await find()).toBeDefined();
    await zhou.client.cases.close({ caseId: caseId as never, reason: '撤回' });
    expect(await agenda(zhou.client)).toEqual([]);
    await zhou.client.cases.reopen({ caseId: caseId as never, reason: '又来了' });
    expect(await find()).toBeDefined();
    const clock = (await zhou.client.cases.show({ caseId: caseId as never })).clocks.find(
      (one) => one.kind === 'resolve',
    )!;
    await zhou.client.clocks.pause({ id: clock.id, reason: '等客户', expectedVersion: clock.version });
    expect((await agenda(zhou.client)).map((one) => one.id)).not.toContain(clock.id);
  });

  test('[§14.1] mine is my own and nobody’s; all is all; a new owner takes the rows along', async () => {
    const { caseId } = await promiseOfZhou('回电', 60);
    const { fields } = await shop.manager.cases.show({ caseId: caseId as never });
    expect(await promisesOf(zhen.client)).toEqual([]);
    expect(await promisesOf(zhen.client, 'all')).toEqual(['回电']);
    const setOwner = (value: string | null, expectedVersion: number) =>
      shop.manager.cases.setField({ caseId: caseId as never, key: 'ownerId', value, expectedVersion });
    const version = fields['ownerId']?.version ?? 0;
    await setOwner(zhen.id, version);
    expect([await promisesOf(zhou.client), await promisesOf(zhen.client)]).toEqual([[], ['回电']]);
    await setOwner(null, version + 1);
    expect([await promisesOf(zhou.client), await promisesOf(zhen.client)]).toEqual([['回电'], ['回电']]);
  });

  test('[§14.1] the counts tell overdue, the next hour and the rest of today', async () => {
    await promiseOfZhou('一', 10);
    await promiseOfZhou('二', 70);
    await promiseOfZhou('三', 200);
    await promiseOfZhou('四', 24 * 60);
    for (const { id } of (await agenda(zhou.client)).filter((one) => one.kind === 'clock'))
      shop.core.database.write((db) => db.run("UPDATE complaint_clock SET state = 'met' WHERE public_id = ?", [id]));
    shop.clock.advance(15);
    const { counts, endOfToday } = await zhou.client.today.view({ whose: 'mine' });
    expect(counts).toMatchObject({ overdue: 1, nextHour: 1, restOfToday: 1, open: 4, waiting: 0 });
    expect(new Date(endOfToday).toISOString()).toBe('2026-11-18T16:00:00.000Z');
  });
});

describe('handing over', () => {
  test('[§3.7] a reminder taken over rings for the colleague; the case keeps its owner; timeline and audit say it', async () => {
    const item = await promiseOfZhou('回电', 30);
    shop.clock.advance(30);
    await zhen.client.reminders.handOver({ items: [item], toId: zhen.id });
    const inboxOf = async (client: Client) =>
      (await client.reminders.inbox()).filter((one) => one.subject === 'promise');
    expect(await inboxOf(zhou.client)).toEqual([]);
    expect((await inboxOf(zhen.client)).map((one) => [one.detail, one.forName, one.subjectId])).toEqual([
      ['回电', '阿珍', item.id],
    ]);
    expect((await agenda(zhen.client)).find((one) => one.id === item.id)).toMatchObject({
      owner: '小周',
      forName: '阿珍',
      isHandedOver: true,
    });
    const { entries } = await shop.manager.cases.timeline({ caseId: item.caseId as never });
    expect(entries[0]).toMatchObject({ kind: 'handed-over', actor: '阿珍', data: { to: '阿珍', text: '回电' } });
    expect((await shop.manager.settings.listAudit({})).map((one) => one.action)).toContain('case.handed-over');
    await zhen.client.reminders.handBack({ items: [item] });
    await zhen.client.reminders.handBack({ items: [item] });
    expect((await inboxOf(zhou.client)).map((one) => one.detail)).toEqual(['回电']);
  });

  test('[§3.7] everything of a colleague for today, and not what is due tomorrow; undone in one stroke', async () => {
    await promiseOfZhou('今天的', 60);
    await promiseOfZhou('过时的', 1);
    await promiseOfZhou('明天的', 26 * 60);
    shop.clock.advance(5);
    const { items } = await zhen.client.reminders.handOverToday({ fromId: zhou.id, toId: zhen.id });
    expect(await promisesOf(zhen.client)).toEqual(['过时的', '今天的']);
    expect(await promisesOf(zhou.client)).toEqual(['明天的']);
    expect((await shop.manager.settings.listAudit({})).map((one) => one.action)).toContain(
      'reminder.handed-over-today',
    );
    await zhen.client.reminders.handBack({ items });
    expect(await promisesOf(zhou.client)).toEqual(['过时的', '今天的', '明天的']);
  });

  test('[§3.7] a hand-over is for the day: moved to tomorrow it is the owner’s again', async () => {
    const item = await promiseOfZhou('回电', 60);
    await zhen.client.reminders.handOver({ items: [item], toId: zhen.id });
    const moveTo = (minutes: number, expectedVersion: number) =>
      zhen.client.promises.move({ id: item.id as never, dueAt: shop.clock.now() + minutes * minute, expectedVersion });
    await moveTo(120, 1);
    expect(await promisesOf(zhen.client)).toEqual(['回电']);
    await moveTo(26 * 60, 2);
    expect([await promisesOf(zhou.client), await promisesOf(zhen.client)]).toEqual([['回电'], []]);
  });

  test('[§13.4] an agent hands on only their own; a supervisor anybody’s; nobody who left gets any', async () => {
    const item = await promiseOfZhou('回电', 60);
    const gone = await shop.hire('agent', '小何');
    const all = await shop.manager.settings.listStaff();
    const { version } = all.find((one) => one.id === gone.id)!;
    await expect(zhen.client.reminders.handOver({ items: [item], toId: gone.id })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await shop.manager.settings.changeStaff({ id: gone.id, expectedVersion: version, isActive: false });
    await expect(shop.manager.reminders.handOver({ items: [item], toId: gone.id })).rejects.toMatchObject({
      data: { field: 'toId' },
    });
    await shop.manager.reminders.handOver({ items: [item], toId: zhen.id });
    expect(await promisesOf(zhen.client)).toEqual(['回电']);
    const same = { fromId: zhou.id, toId: zhou.id };
    await expect(zhou.client.reminders.handOverToday(same)).rejects.toMatchObject({ data: { reason: 'same' } });
    const nothing = { items: [{ subject: 'clock' as const, id: 'no' }], toId: zhen.id };
    await expect(zhou.client.reminders.handOver(nothing)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('[§3.7] done and snoozed are undone: it waits again', async () => {
    await promiseOfZhou('回电', 30);
    shop.clock.advance(30);
    const [one] = await zhou.client.reminders.inbox();
    const before = await zhou.client.reminders.inbox();
    const ids = (all: { id: string }[]) => all.map(({ id }) => id);
    await zhou.client.reminders.done({ id: one!.id });
    expect(ids(await zhou.client.reminders.wait({ id: one!.id }))).toEqual(ids(before));
    await zhou.client.reminders.snooze({ id: one!.id, until: 15 });
    expect(ids(await zhou.client.reminders.wait({ id: one!.id }))).toEqual(ids(before));
  });
});

test('[§3.4] an older database gets its list of what is due from the migration', async () => {
  await promiseOfZhou('回电', 60);
  const rows = () =>
    shop.core.database.read.all(
      'SELECT kind, subject_id, complaint_id, due_at, for_id FROM due_item ORDER BY kind, subject_id',
    );
  const before = rows();
  expect(before.length).toBeGreaterThan(2);
  const { dueItems } = await import('#core/storage/migrations/0005-due-items.ts');
  const fill = dueItems.sql.slice(dueItems.sql.lastIndexOf('END;') + 4, dueItems.sql.indexOf('ALTER TABLE promise'));
  shop.core.database.write((db) => {
    db.run('DELETE FROM due_item');
    for (const sql of fill.split(';').filter((one) => one.trim() !== '')) db.run(sql);
  });
  expect(rows()).toEqual(before);
});
