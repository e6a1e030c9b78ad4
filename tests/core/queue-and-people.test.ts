import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCore } from '#core/create-core.ts';
import { aLetter } from '../support/a-letter.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { aCase, type Client, countingIds, openShop, startOfTests, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let client: Client;
beforeEach(async () => {
  shop = await openShop();
  client = shop.manager;
});
afterEach(() => shop.core.close());

const numbers = async (filter: Parameters<Client['cases']['queue']>[0]['filter']) =>
  (await client.cases.queue({ filter })).rows.map((row) => row.number.slice(-3));

describe('the queue', () => {
  test('[§2.11] every filter narrows, alone and together, and a search obeys the view', async () => {
    const agent = await shop.hire('agent', '小周');
    await aCase(client, {
      category: 'logistics',
      severity: 'minor',
      attributes: { store: '一店' },
      orderNumber: 'KX-9021',
    });
    await aCase(agent.client, { channel: 'social-post', severity: 'significant' });
    const third = await aCase(client, { words: '锅底裂了一道缝', severity: 'minor' });
    await client.cases.wait({ caseId: third, reason: '等厂家' });
    expect(await numbers({ category: 'logistics' })).toEqual(['001']);
    expect(await numbers({ store: '一店', severity: 'minor' })).toEqual(['001']);
    expect(await numbers({ channel: 'social-post', store: '' })).toEqual(['002']);
    expect(await numbers({ ownerId: agent.id })).toEqual(['002']);
    expect(await numbers({ level: 'critical' })).toEqual([]);
    expect([...(await numbers({ view: 'mine' }))].sort()).toEqual(['001', '003']);
    expect(await numbers({ view: 'waiting' })).toEqual(['003']);
    expect(await numbers({ view: 'waiting', query: '锅底裂' })).toEqual(['003']);
    expect(await numbers({ view: 'mine', query: 'kx9021' })).toEqual(['001']);
    expect(await numbers({ view: 'resolved', query: '锅底裂' })).toEqual([]);
    expect(await numbers({ view: 'closed', query: '锅' })).toEqual([]);
    expect(await numbers({ query: '没有这样的话' })).toEqual([]);
  });

  test('[§2.11] resolved and closed cases come newest first, page by page; a cursor from nowhere shows nothing', async () => {
    for (let i = 0; i < 5; i++) await client.cases.close({ caseId: await aCase(client), reason: '试' });
    const page = async (cursor: string | null) => client.cases.queue({ filter: { view: 'closed' }, cursor, limit: 2 });
    const first = await page(null);
    const second = await page(first.nextCursor);
    const third = await page(second.nextCursor);
    expect([first, second, third].flatMap((one) => one.rows.map((row) => row.number.slice(-3)))).toEqual([
      '005',
      '004',
      '003',
      '002',
      '001',
    ]);
    expect(third.nextCursor).toBeNull();
    expect((await page('nonsense')).rows).toEqual([]);
    expect((await client.cases.queue({ filter: {}, cursor: 'nonsense' })).rows).toEqual([]);
    await client.cases.resolve({ caseId: await aCase(client) });
    expect(await numbers({ view: 'resolved' })).toEqual(['006']);
  });

  test('[§2.11] a priority flag goes before the soonest deadline, after safety', async () => {
    const plain = await aCase(client, { severity: 'significant' });
    const flagged = await aCase(client, { severity: 'minor' });
    const safety = await aCase(client, { severity: 'safety' });
    await client.cases.setField({ caseId: flagged, key: 'priorityFlag', value: 'priority', expectedVersion: 0 });
    expect((await client.cases.queue({ filter: {} })).rows.map((row) => row.id)).toEqual([safety, flagged, plain]);
  });

  test('search reads on behind a batch of near misses until it finds the one that matches', async () => {
    const target = await aCase(client, { words: '锅盖的把手松了' });
    for (let i = 0; i < 230; i++) await aCase(client, { words: `盖的把 锅盖的 的把手 把手松 手松了 ${i}` });
    const { cases } = await client.cases.search({ query: '锅盖的把手松了' });
    expect(cases.map((row) => row.id)).toEqual([target]);
  });
});

describe('people', () => {
  test('[§2.10] phones are compared as digits whatever was typed, and masked in lists', async () => {
    const save = async (name: string, phones: string[]) =>
      client.customers.save({ id: null, fields: { name, phones }, expectedVersion: 0 });
    await save('沈若溪', ['＋86 139-0000-1201', '']);
    await save('陈怡君', ['+886 912-345-678']);
    await save('短号', ['110']);
    const find = async (query: string) =>
      (await client.customers.search({ query })).map((row) => [row.name, row.maskedPhone]);
    expect(await find('13900001201')).toEqual([['沈若溪', '139****1201']]);
    expect(await find('1201')).toEqual([['沈若溪', '139****1201']]);
    expect(await find('0912345678')).toEqual([['陈怡君', '091****5678']]);
    expect(await find('110')).toEqual([['短号', '***']]);
    expect(await find('12')).toEqual([]);
    expect(await find('x1201')).toEqual([]);
    expect(await find('cyj')).toEqual([['陈怡君', '091****5678']]);
  });

  test('[§2.7] the history of a customer tells how each case ended', async () => {
    const caseId = await aCase(client, { customerName: '沈若溪', phone: '13900001201' });
    await client.cases.resolve({ caseId, outcome: '换了新锅' });
    const { customerId } = await client.cases.show({ caseId });
    expect((await client.customers.show({ id: customerId! })).cases).toMatchObject([
      { caseId, outcome: '换了新锅', state: 'resolved' },
    ]);
  });

  test('[§4.1] an influential or key customer, and signs seen at the counter, raise the risk; a stranger does not', async () => {
    const fields = { name: '沈若溪', phones: [], tier: '金卡', influenceNotes: '美食博主' };
    const { id } = await client.customers.save({ id: null, fields, expectedVersion: 0 });
    const known = await client.cases.show({ caseId: await aCase(client, { customerId: id }) });
    const stranger = await client.cases.show({ caseId: await aCase(client) });
    expect(known.risk).toBeGreaterThan(stranger.risk);
    expect(known.signals.map((one) => one.rule)).toEqual(
      expect.arrayContaining(['record-key-customer', 'record-influence']),
    );
    const signs = {
      caseId: stranger.id,
      key: 'temperSigns',
      value: ['voice-rising', 'fists-clenched'],
      expectedVersion: 0,
    };
    await client.cases.setField(signs);
    expect((await client.cases.show({ caseId: stranger.id })).risk).toBeGreaterThan(stranger.risk);
  });

  test('[§2.12] in a team of three the app warns when the handler would call back', async () => {
    await shop.hire('agent', '小周');
    await shop.hire('agent', '小吴');
    const caseId = await aCase(client);
    await client.cases.resolve({ caseId });
    expect((await client.cases.show({ caseId })).warnings).toEqual(['follow-up-by-handler']);
  });

  test('[§13.4] names, roles and PINs change one by one; a PIN is taken away with null', async () => {
    const agent = await shop.hire('agent', '小周', '1111');
    const change = async (changes: object, expectedVersion: number) =>
      (await client.settings.changeStaff({ id: agent.id, expectedVersion, ...changes })).find(
        (one) => one.id === agent.id,
      );
    expect(await change({ name: '周小满' }, 1)).toMatchObject({ name: '周小满', hasPin: true });
    expect(await change({ pin: '2222' }, 2)).toMatchObject({ hasPin: true });
    expect(await change({ pin: null, role: 'supervisor' }, 3)).toMatchObject({ hasPin: false, role: 'supervisor' });
    expect(await change({ isActive: false }, 4)).toMatchObject({ isActive: false });
    const session = shop.core.client({ staffId: null }).session;
    await expect(session.signIn({ staffId: agent.id, pin: '2222' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('scripts and letters', () => {
  test('[§7.3] favourites and recents are one’s own; [§7.7] outcomes count the cases rated', async () => {
    const other = await shop.hire('agent', '小周');
    expect(await client.scripts.setFavourite({ scriptId: 'a', isFavourite: true })).toEqual(['a']);
    expect(await client.scripts.setFavourite({ scriptId: 'a', isFavourite: true })).toEqual(['a']);
    expect(await other.client.scripts.favourites()).toEqual([]);
    expect(await client.scripts.setFavourite({ scriptId: 'a', isFavourite: false })).toEqual([]);
    const caseId = await aCase(client, { customerName: '沈若溪' });
    await client.scripts.recordUse({ caseId, scriptId: 'a', text: '您好' });
    await client.scripts.recordUse({ caseId: null, scriptId: 'a', text: '您好' });
    expect((await client.scripts.recents()).map((one) => one.scriptId)).toEqual(['a']);
    expect(await client.scripts.wasSent({ caseId: null, text: '您 好' })).toEqual({
      toThisCustomer: false,
      outToday: true,
    });
    await client.cases.resolve({ caseId });
    const [call] = (await client.cases.show({ caseId })).followUps;
    await client.followUps.record({
      id: call!.id,
      outcome: 'reached',
      satisfaction: 5,
      isSolved: true,
      expectedVersion: 1,
    });
    expect(await client.scripts.outcomes()).toMatchObject([{ scriptId: 'a', uses: 2, satisfied: 1, rated: 1 }]);
  });

  test('[§9] a discarded letter is neither changed, sent nor printed until it is brought back; a printed one stays', async () => {
    const caseId = await aCase(client);
    const fields = aLetter('那天让您白跑了一趟，鞋都湿了。', { fields: { tier: 'regional-head' } });
    const { id } = await client.letters.save({ caseId, id: null, fields, expectedVersion: 0 });
    await client.letters.discard({ id });
    await client.letters.discard({ id });
    for (const call of [
      client.letters.save({ caseId, id, fields, expectedVersion: 1 }),
      client.letters.submit({ id, expectedVersion: 1 }),
      client.letters.sign({ id, expectedVersion: 1 }),
      client.letters.recordPrint({ id, how: 'pdf', expectedVersion: 1 }),
    ])
      await expect(call).rejects.toMatchObject({ code: 'WRONG_STATE', data: { state: 'discarded' } });
    expect(await client.letters.list({})).toEqual([]);
    await client.letters.restore({ id });
    await client.letters.restore({ id });
    await expect(client.letters.sign({ id, expectedVersion: 1 })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await client.letters.submit({ id, expectedVersion: 1 })).toEqual({ state: 'to-print' });
    await client.letters.recordPrint({ id, how: 'pdf', expectedVersion: 2 });
    await expect(client.letters.discard({ id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect((await client.letters.list({ state: 'printed' })).map((one) => one.id)).toEqual([id]);
    expect(await client.letters.isSentenceUsed({ caseId, sentence: '……' })).toEqual({ isUsed: false });
  });
});

describe('the shop', () => {
  test('[§2.1] lists keep what was there: own names, order, no values twice; a list entry without a name is refused', async () => {
    const channel = { code: 'own', kind: 'phone', isActive: false } as const;
    await expect(client.settings.saveChannel({ ...channel, name: null })).rejects.toMatchObject({
      data: { field: 'name' },
    });
    const category = { code: 'own', name: null, isActive: true, required: [] };
    await expect(client.settings.saveCategory({ ...category, parentCode: null })).rejects.toMatchObject({
      data: { field: 'name' },
    });
    const named = { ...category, name: { 'zh-CN': '自己的', 'zh-TW': '自己的', en: 'Own' } };
    await expect(client.settings.saveCategory({ ...named, parentCode: 'nobody' })).rejects.toMatchObject({
      data: { field: 'parentCode' },
    });
    const { values } = await client.settings.saveListValues({ attribute: 'carrier', values: ['乙', '甲', '乙'] });
    expect(values.carrier).toEqual(['乙', '甲']);
    expect((await client.settings.saveListValues({ attribute: 'carrier', values: [] })).values.carrier).toEqual([]);
    const { policy } = await client.settings.policy();
    const figure = client.settings.savePolicy({ policy: { ...(policy as object), surprise: 1 }, expectedVersion: 1 });
    await expect(figure).rejects.toMatchObject({ code: 'INVALID_FIELD' });
    for (let i = 1; i <= 22; i++)
      await client.settings.savePolicy({
        policy: { ...(policy as object), listening: { silenceSeconds: i } },
        expectedVersion: i,
      });
    expect((await client.settings.policy()).version).toBe(23);
  });

  test.each([
    ['tw', 'Asia/Taipei', 'TWD'],
    ['other', 'Europe/Berlin', 'USD'],
  ] as const)(
    '[§14.4] a shop in %s keeps its zone and currency; an unknown zone is refused',
    async (region, zone, currency) => {
      const core = await createCore({
        dataFolder: ':memory:',
        clock: new FakeClock(startOfTests),
        newId: countingIds(),
        log: () => undefined,
      });
      const own = core.client({ staffId: null });
      const answers = { shopName: 'A', managerName: 'B', region, language: 'en', withSample: false } as const;
      await expect(own.session.setUp({ ...answers, zone: 'Mars/Base' })).rejects.toMatchObject({
        data: { field: 'zone' },
      });
      await own.session.setUp({ ...answers, zone });
      expect(await own.session.status()).toMatchObject({ zone, currency });
      const { clocks } = await own.cases.show({ caseId: await aCase(own, { severity: 'minor' }) });
      expect(clocks.find((one) => one.kind === 'resolve')?.dueAt).toBeGreaterThan(Date.parse(startOfTests));
      await core.close();
    },
  );

  test('[§3.6] hours the shop saved itself are those its clocks follow', async () => {
    const span = [{ from: 10 * 60, to: 12 * 60 }];
    const week = [span, span, span, span, span, [], []];
    const { hours, version } = (await shop.manager.calendar.openingHours()).stores[0]!;
    await shop.manager.calendar.saveOpeningHours({ store: '', hours: { ...hours, week }, expectedVersion: version });
    const { clocks } = await client.cases.show({ caseId: await aCase(client, { severity: 'minor' }) });
    expect(new Date(clocks.find((one) => one.kind === 'resolve')!.dueAt).toISOString()).toBe(
      '2026-11-23T04:00:00.000Z',
    );
  });

  test('[§14.1] today shows what is due, kept and waiting, to each what is theirs', async () => {
    const agent = await shop.hire('agent', '小周');
    const caseId = await aCase(agent.client, { customerName: '沈若溪' });
    const { id } = await agent.client.promises.make({ caseId, text: '回电', dueAt: shop.clock.now() + 3_600_000 });
    await agent.client.promises.make({ caseId, text: '寄件', dueAt: shop.clock.now() + 7_200_000 });
    await agent.client.promises.settle({ id, outcome: 'kept', proof: '', expectedVersion: 1 });
    const option = { kind: 'refund', title: '退款', amountFen: 900_00 } as const;
    const saved = await agent.client.options.save({ caseId, id: null, fields: option, expectedVersion: 0 });
    await agent.client.approvals.request({ optionId: saved.id, reason: '坏了' });
    await client.cases.resolve({ caseId: await aCase(client) });
    expect(await agent.client.today.view()).toMatchObject({
      promisesKept: { inTime: 1, late: 0, broken: 0 },
      counts: { open: 1, receivedToday: 2 },
    });
    const of = async (who: Client, kind: string) =>
      (await who.today.agenda({})).items.filter((one) => one.kind === kind).map((one) => one.detail);
    expect(await of(agent.client, 'approval')).toEqual(['退款']);
    expect(await of(agent.client, 'promise')).toEqual(['寄件']);
    expect(await of(agent.client, 'follow-up')).toEqual([]);
    expect(await of(client, 'follow-up')).toEqual(['24h', '3d']);
    expect(await of(client, 'approval')).toEqual(['退款']);
    expect(await of(client, 'promise')).toEqual([]);
  });

  test('[§10.2] closing weighs everything on record: evidence, letters, custody, choice, calls, root cause', async () => {
    const caseId = await aCase(client, { severity: 'significant', customerName: '沈若溪' });
    await client.evidence.addItem({ caseId, fields: { note: '照片', source: 'ours', whereabouts: '' } });
    await client.evidence.addCustody({ caseId, item: '锅', place: '仓库', holder: '老陈' });
    await client.cases.acknowledge({ caseId, method: 'phone', said: '收到' });
    await client.cases.saveAllegation({
      caseId,
      id: null,
      text: '锅裂',
      conclusion: 'upheld',
      conclusionText: '属实',
      expectedVersion: 0,
    });
    await client.cases.toldCustomer({ caseId, text: '在查' });
    const option = { kind: 'refund', title: '退款', amountFen: 10_00, dueAt: shop.clock.now() + 86_400_000 } as const;
    const { id } = await client.options.save({ caseId, id: null, fields: option, expectedVersion: 0 });
    await client.options.choose({ id, words: '行', expectedVersion: 1 });
    await client.cases.resolve({ caseId, outcome: '退了款' });
    for (const call of (await client.cases.show({ caseId })).followUps)
      await client.followUps.record({ id: call.id, outcome: 'declined', expectedVersion: 1 });
    const gates = async () => {
      const error = await client.cases.close({ caseId }).catch((e: unknown) => e);
      return (error as { data?: { missing: { code: string }[] } }).data?.missing.map((gate) => gate.code) ?? [];
    };
    const missing = await gates();
    expect(missing).toContain('root-cause-set');
    expect(missing).not.toEqual(expect.arrayContaining(['choice-recorded']));
    expect(missing).not.toEqual(expect.arrayContaining(['follow-ups-done']));
    expect(missing).not.toEqual(expect.arrayContaining(['compensation-fulfilled']));
    expect((await client.cases.show({ caseId })).state).toBe('resolved');
  });
});
