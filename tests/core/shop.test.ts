import { afterEach, describe, expect, test } from 'vitest';
import { createCore } from '#core/create-core.ts';
import { openShop, type TestShop, countingIds, startOfTests, aCase } from '../support/test-core.ts';
import { FakeClock } from '../support/fake-clock.ts';

let shop: TestShop | undefined;
afterEach(async () => {
  await shop?.core.close();
  shop = undefined;
});

describe('first run', () => {
  test.each(['zh-CN', 'zh-TW', 'en'] as const)(
    '[§14.4] the sample shop in %s is laid out by commands and removed by one',
    async (language) => {
      const core = await createCore({
        dataFolder: ':memory:',
        clock: new FakeClock(startOfTests),
        newId: countingIds(),
        log: () => undefined,
      });
      const client = core.client({ staffId: null });
      const answers = {
        shopName: 'A',
        managerName: 'B',
        region: 'cn',
        zone: 'Asia/Shanghai',
        language,
        withSample: true,
      } as const;
      const status = await client.session.setUp(answers);
      expect(status).toMatchObject({ isSetUp: true, hasSample: true, me: { name: 'B', role: 'manager' } });
      const before = await client.cases.queue({ filter: {} });
      expect(before.rows.length).toBeGreaterThanOrEqual(2);
      expect(before.rows.every((row) => row.isSample)).toBe(true);
      expect(await client.settings.verifyAudit()).toMatchObject({ ok: true });
      const own = await aCase(client);
      expect((await client.session.removeSample()).hasSample).toBe(false);
      expect((await client.cases.queue({ filter: {} })).rows.map((row) => row.id)).toEqual([own]);
      const left = await client.settings.dataInfo();
      expect(left).toMatchObject({ cases: 1, customers: 0 });
      expect(await client.settings.checkData()).toEqual({ ok: true, problems: [] });
      expect(await client.reminders.inbox()).toEqual([]);
      await core.close();
    },
  );

  test('[§14.4] a shop is set up once', async () => {
    shop = await openShop();
    const again = {
      shopName: 'A',
      managerName: 'B',
      region: 'cn',
      zone: 'Asia/Shanghai',
      language: 'en',
      withSample: false,
    } as const;
    await expect(shop.core.client({ staffId: null }).session.setUp(again)).rejects.toMatchObject({
      code: 'ALREADY_SET_UP',
    });
  });
});

describe('roles', () => {
  test('[§13.4] nobody signed in reads nothing; an agent does not change policy or staff', async () => {
    shop = await openShop();
    const stranger = shop.core.client({ staffId: null });
    await expect(stranger.cases.queue({ filter: {} })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
    const agent = await shop.hire('agent', '小周');
    const { policy, version } = await agent.client.settings.policy();
    await expect(agent.client.settings.savePolicy({ policy, expectedVersion: version })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
      data: { needs: 'manager' },
    });
    await expect(agent.client.settings.addStaff({ name: 'X', role: 'manager' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  test('the last manager can neither leave nor step down', async () => {
    shop = await openShop();
    const [manager] = await shop.manager.settings.listStaff();
    const change = { id: manager!.id, expectedVersion: manager!.version };
    await expect(shop.manager.settings.changeStaff({ ...change, role: 'agent' })).rejects.toMatchObject({
      data: { reason: 'last-manager' },
    });
    await expect(shop.manager.settings.changeStaff({ ...change, isActive: false })).rejects.toMatchObject({
      data: { reason: 'last-manager' },
    });
  });

  test('a member who left is signed out everywhere at once', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const member = (await shop.manager.settings.listStaff()).find((one) => one.id === agent.id)!;
    await shop.manager.settings.changeStaff({ id: agent.id, expectedVersion: member.version, isActive: false });
    await expect(agent.client.cases.queue({ filter: {} })).rejects.toMatchObject({ code: 'NOT_SIGNED_IN' });
  });
});

describe('policy and lists', () => {
  test('[§3] a saved policy holds for new cases; open ones keep the version they were promised under', async () => {
    shop = await openShop();
    const old = await aCase(shop.manager, { channel: 'social-post' });
    const { policy, version } = await shop.manager.settings.policy();
    const changed = structuredClone(policy) as { firstResponse: { public: { amount: number } } };
    changed.firstResponse.public.amount = 15;
    await shop.manager.settings.savePolicy({ policy: changed, expectedVersion: version });
    const fresh = await aCase(shop.manager, { channel: 'social-post' });
    const minutes = async (caseId: typeof old) => {
      const { clocks } = await shop!.manager.cases.show({ caseId });
      const clock = clocks.find((one) => one.kind === 'first-response')!;
      return (clock.dueAt - clock.startedAt) / 60_000;
    };
    expect([await minutes(old), await minutes(fresh)]).toEqual([60, 15]);
  });

  test('[§3] a wrong figure names its key and nothing is saved', async () => {
    shop = await openShop();
    const { policy, version } = await shop.manager.settings.policy();
    const wrong = structuredClone(policy) as { risk: { highFrom: number } };
    wrong.risk.highFrom = -5;
    await expect(shop.manager.settings.savePolicy({ policy: wrong, expectedVersion: version })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'risk.highFrom' },
    });
    expect((await shop.manager.settings.policy()).version).toBe(version);
  });

  test('[§2.1] [§2.3] channels and categories can be added; the tree has no circles', async () => {
    shop = await openShop();
    const name = { 'zh-CN': '门店群', 'zh-TW': '門市群組', en: 'Store group' };
    const lists = await shop.manager.settings.saveChannel({
      code: 'store-group',
      kind: 'instant-message',
      name,
      isActive: true,
    });
    expect(lists.channels.at(-1)).toMatchObject({ code: 'store-group', name });
    const category = { parentCode: 'logistics', name, isActive: true, required: [] };
    await shop.manager.settings.saveCategory({ code: 'broken-parcel', ...category });
    await expect(
      shop.manager.settings.saveCategory({
        code: 'logistics',
        parentCode: 'broken-parcel',
        name: null,
        isActive: true,
        required: [],
      }),
    ).rejects.toMatchObject({ data: { reason: 'circle' } });
    await expect(aCase(shop.manager, { channel: 'store-group', category: 'broken-parcel' })).resolves.toBeDefined();
  });
});
