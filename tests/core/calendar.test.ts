import { afterEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import type { OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
afterEach(() => shop.core.close());

const office = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 18 * 60 },
];

async function hoursOf(store: string): Promise<{ hours: OpeningHours; version: number }> {
  const { stores } = await shop.manager.calendar.openingHours();
  const own = stores.find((one) => one.store === store);
  return { hours: own?.hours ?? stores[0]!.hours!, version: own?.version ?? 0 };
}

async function save(store: string, changes: Partial<OpeningHours>): Promise<void> {
  const { hours, version } = await hoursOf(store);
  await shop.manager.calendar.saveOpeningHours({ store, hours: { ...hours, ...changes }, expectedVersion: version });
}

async function withStores(...names: string[]): Promise<void> {
  await shop.manager.settings.saveListValues({ attribute: 'store', values: names });
}

const inStore = (store: string) => ({ severity: 'minor', attributes: { store } }) as const;

async function resolveBy(caseId: CaseId): Promise<string> {
  const { clocks } = await shop.manager.cases.show({ caseId });
  return new Date(clocks.find((one) => one.kind === 'resolve')!.dueAt).toISOString();
}

describe('[§3.6] hours of the shop and its stores', () => {
  test('[§3.6] a case follows the calendar of its store, one without hours of its own that of the shop', async () => {
    shop = await openShop();
    await withStores('人民路店', '南京东路店');
    await save('人民路店', { week: [office, office, office, office, office, [], []] });
    // Wednesday 18 November 2026, 10:00: three working days are Saturday, every day open, or Monday with weekends off.
    const here = await aCase(shop.manager, inStore('人民路店'));
    const there = await aCase(shop.manager, inStore('南京东路店'));
    expect(await resolveBy(here)).toBe('2026-11-23T10:00:00.000Z');
    expect(await resolveBy(there)).toBe('2026-11-21T13:00:00.000Z');
  });

  test('[§3.6] a case that moves to another store is planned by the hours there', async () => {
    shop = await openShop();
    await withStores('人民路店');
    await save('人民路店', { week: [office, office, office, office, office, [], []] });
    const caseId = await aCase(shop.manager, { severity: 'minor' });
    expect(await resolveBy(caseId)).toBe('2026-11-21T13:00:00.000Z');
    await shop.manager.cases.setField({ caseId, key: 'storeId', value: '人民路店', expectedVersion: 0 });
    expect(await resolveBy(caseId)).toBe('2026-11-23T10:00:00.000Z');
  });

  test('[§3.6] a store in another zone closes by the clock on its own wall', async () => {
    shop = await openShop();
    await withStores('London');
    await save('London', { zone: 'Europe/London', holidays: 'none' });
    expect(await resolveBy(await aCase(shop.manager, inStore('London')))).toBe('2026-11-21T21:00:00.000Z');
  });

  test('[§3.6] new hours move the open cases of that store at once, and their timeline says so', async () => {
    shop = await openShop();
    await withStores('人民路店', '南京东路店');
    const here = await aCase(shop.manager, inStore('人民路店'));
    const there = await aCase(shop.manager, inStore('南京东路店'));
    const before = await resolveBy(here);
    await save('人民路店', { ownDays: { '2026-11-20': { kind: 'holiday', name: '盘点' } } });
    expect(await resolveBy(here)).toBe('2026-11-22T13:00:00.000Z');
    expect(await resolveBy(there)).toBe(before);
    const moved = (await shop.manager.cases.timeline({ caseId: here })).entries.find(
      (entry) => entry.kind === 'deadlines-moved',
    );
    expect(moved?.data).toEqual({
      moved: [{ clock: 'resolve', from: Date.parse(before), to: Date.parse('2026-11-22T13:00:00.000Z') }],
    });
    const untouched = (await shop.manager.cases.timeline({ caseId: there })).entries;
    expect(untouched.map((entry) => entry.kind)).not.toContain('deadlines-moved');
  });

  test('[§3.6] a store takes the days of the shop unless it has holidays of its own', async () => {
    shop = await openShop();
    await withStores('人民路店');
    await save('', { ownDays: { '2026-11-20': { kind: 'holiday', name: '盘点' } } });
    await save('人民路店', { holidays: 'as-shop', ownDays: {} });
    const dayOf = async () => (await shop.manager.calendar.ofStore({ store: '人民路店' })).days;
    expect((await dayOf())['2026-11-20']).toEqual({ kind: 'holiday', name: '盘点' });
    expect((await dayOf())['2026-10-01']).toMatchObject({ kind: 'holiday' });
    await save('人民路店', { ownDays: { '2026-11-20': { kind: 'workday', name: '照常' } } });
    expect((await dayOf())['2026-11-20']).toEqual({ kind: 'workday', name: '照常' });
    await save('人民路店', { holidays: 'tw', ownDays: {} });
    expect((await dayOf())['2026-11-20']).toBeUndefined();
    expect((await dayOf())['2026-02-28']).toMatchObject({ kind: 'holiday' });
  });

  test('[§3.6] a store gives up its hours and is held to those of the shop again', async () => {
    shop = await openShop();
    await withStores('人民路店');
    await save('人民路店', { week: [office, office, office, office, office, [], []] });
    const caseId = await aCase(shop.manager, inStore('人民路店'));
    await shop.manager.calendar.removeOpeningHours({ store: '人民路店', expectedVersion: 1 });
    expect(await resolveBy(caseId)).toBe('2026-11-21T13:00:00.000Z');
  });

  test('[§3.6] next year is warned of from October until its holidays are there', async () => {
    shop = await openShop({ start: '2026-09-30T02:00:00Z' });
    const missing = async () => (await shop.manager.calendar.openingHours()).stores[0]!.missingYears;
    expect(await missing()).toEqual([]);
    shop.clock.jump(Date.parse('2026-11-28T02:00:00Z'));
    expect(await missing()).toEqual([{ year: 2027, urgency: 'soon' }]);
    shop.clock.jump(Date.parse('2026-12-01T02:00:00Z'));
    expect(await missing()).toEqual([{ year: 2027, urgency: 'now' }]);
    await save('', { fileDays: { '2027-01-01': { kind: 'holiday', name: '元旦' } } });
    expect(await missing()).toEqual([]);
    await save('', { fileDays: {}, completeYears: [2027] });
    expect(await missing()).toEqual([]);
  });

  test('[§3.6] a shop without holidays is not warned of any', async () => {
    shop = await openShop({ start: '2026-12-30T02:00:00Z' });
    await save('', { holidays: 'none' });
    expect((await shop.manager.calendar.openingHours()).stores[0]!.missingYears).toEqual([]);
  });

  test('[§13.1] hours that cannot be are refused by name, a stale save shows what stands, and nothing is lost', async () => {
    shop = await openShop();
    const { hours } = await hoursOf('');
    const attempt = (store: string, wrong: unknown, expectedVersion = 0) =>
      shop.manager.calendar.saveOpeningHours({ store, hours: wrong, expectedVersion });
    const overlapping = [
      { from: 540, to: 720 },
      { from: 700, to: 800 },
    ];
    for (const [wrong, field] of [
      [{ ...hours, week: [overlapping, [], [], [], [], [], []] }, 'week.0'],
      [{ ...hours, week: [[], [], [], [], [], [], []] }, 'week'],
      [{ ...hours, zone: 'Mars/Base' }, 'zone'],
      [{ ...hours, ownDays: { '2026-02-30': { kind: 'holiday', name: '' } } }, 'ownDays.2026-02-30'],
      [{ ...hours, holidays: 'as-shop' }, 'holidays'],
      [null, 'hours'],
    ] as const) {
      await expect(attempt('', wrong)).rejects.toMatchObject({ code: 'INVALID_FIELD', data: { field } });
    }
    await expect(attempt('没有这家店', hours)).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'store' },
    });
    await attempt('', hours);
    await expect(attempt('', hours)).rejects.toMatchObject({ code: 'STALE_WRITE', data: { version: 1, by: '林悦' } });
    await expect(shop.manager.calendar.removeOpeningHours({ store: '没有', expectedVersion: 3 })).rejects.toMatchObject(
      { code: 'STALE_WRITE', data: { version: 0 } },
    );
    const agent = (await shop.hire('agent', '小周')).client;
    await expect(agent.calendar.saveOpeningHours({ hours, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect((await agent.calendar.ofStore({})).zone).toBe('Asia/Shanghai');
  });

  test('[§13.1] planning anew that was cut off is carried on at the next start', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { severity: 'minor' });
    const { hours } = await hoursOf('');
    // The program ended after the hours were saved, before any case was planned.
    shop.core.database.write((db) => {
      const body = JSON.stringify({ ...hours, ownDays: { '2026-11-20': { kind: 'holiday', name: '盘点' } } });
      db.run("INSERT INTO opening_hours (store, version, saved_at, body) VALUES ('', 1, 1, ?)", [body]);
      db.run('INSERT INTO setting (key, value) VALUES (\'replan\', \'{"afterKey":0,"store":null}\')');
    });
    const { hours: same, version } = await hoursOf('');
    expect(await resolveBy(caseId)).toBe('2026-11-21T13:00:00.000Z');
    await shop.manager.calendar.saveOpeningHours({ store: '', hours: same, expectedVersion: version });
    expect(await resolveBy(caseId)).toBe('2026-11-22T13:00:00.000Z');
    expect(shop.core.database.read.get("SELECT 1 FROM setting WHERE key = 'replan'")).toBeUndefined();
  });

  test('[§3.6] hundreds of open cases are planned anew, every one', async () => {
    shop = await openShop();
    const ids: CaseId[] = [];
    for (let i = 0; i < 230; i += 1) ids.push(await aCase(shop.manager, { severity: 'minor' }));
    await save('', { ownDays: { '2026-11-20': { kind: 'holiday', name: '盘点' } } });
    const due = shop.core.database.read.all<{ dueAt: number }>(
      "SELECT DISTINCT due_at FROM complaint_clock WHERE kind = 'resolve'",
    );
    expect(due).toEqual([{ dueAt: Date.parse('2026-11-22T13:00:00.000Z') }]);
    expect(ids).toHaveLength(230);
  });
});
