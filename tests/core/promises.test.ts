// [§3.4] The ledger of promises: kept, late, broken, called off, moved; across cases; and how well they were kept.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

const minute = 60_000;
let shop: TestShop;
let caseId: CaseId;
beforeEach(async () => {
  shop = await openShop();
  caseId = await aCase(shop.manager, { customerName: '沈若溪' });
});
afterEach(() => shop.core.close());

const promise = (text: string, inMinutes: number) =>
  shop.manager.promises.make({ caseId, text, dueAt: shop.clock.now() + inMinutes * minute });
const texts = async (filter: Parameters<typeof shop.manager.promises.list>[0]['filter']) =>
  (await shop.manager.promises.list({ filter })).rows.map((row) => row.text);
const stored = async (id: string) => (await shop.manager.cases.show({ caseId })).promises.find((one) => one.id === id)!;

describe('settling', () => {
  test('[§3.4] kept says what was done, when and by whom', async () => {
    const { id } = await promise('回电', 60);
    shop.clock.advance(30);
    await shop.manager.promises.settle({ id, outcome: 'kept', proof: '电话里说清楚了', expectedVersion: 1 });
    expect(await stored(id)).toMatchObject({
      state: 'kept',
      proof: '电话里说清楚了',
      settledBy: '林悦',
      doneAt: shop.clock.now(),
    });
  });

  test('[§3.4] what was done in time and written down later counts as in time; what was done late does not', async () => {
    const inTime = await promise('回电', 60);
    const late = await promise('寄件', 60);
    const dueAt = shop.clock.now() + 60 * minute;
    shop.clock.advance(90);
    const one = { outcome: 'kept', expectedVersion: 1 } as const;
    await shop.manager.promises.settle({ id: inTime.id, doneAt: dueAt - minute, ...one });
    await shop.manager.promises.settle({ id: late.id, ...one });
    expect(await shop.manager.promises.keptRate({})).toEqual({ inTime: 1, late: 1, broken: 0, days: 30 });
  });

  test('[§3.4] a time of doing in the future or before the promise was made is refused', async () => {
    const { id } = await promise('回电', 60);
    const settle = (doneAt: number) =>
      shop.manager.promises.settle({ id, outcome: 'kept', doneAt, expectedVersion: 1 });
    await expect(settle(shop.clock.now() + minute)).rejects.toMatchObject({
      data: { field: 'doneAt', reason: 'future' },
    });
    await expect(settle(shop.clock.now() - minute)).rejects.toMatchObject({
      data: { field: 'doneAt', reason: 'before-made' },
    });
  });

  test('[§3.4] calling a promise off needs a reason', async () => {
    const { id } = await promise('回电', 60);
    const off = (proof: string) =>
      shop.manager.promises.settle({ id, outcome: 'cancelled', proof, expectedVersion: 1 });
    await expect(off('  ')).rejects.toMatchObject({ data: { field: 'proof', reason: 'missing' } });
    await off('客户说不用了');
    expect(await stored(id)).toMatchObject({ state: 'cancelled', proof: '客户说不用了', doneAt: null });
    expect(await shop.manager.promises.keptRate({})).toMatchObject({ inTime: 0, late: 0, broken: 0 });
  });

  test('[§3.4] the proof can be put right afterwards, but not of an open promise', async () => {
    const { id } = await promise('回电', 60);
    const prove = (expectedVersion: number, doneAt?: number) =>
      shop.manager.promises.prove({ id, proof: '补记：已接通', doneAt, expectedVersion });
    await expect(prove(1)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    shop.clock.advance(10);
    await shop.manager.promises.settle({ id, outcome: 'kept', expectedVersion: 1 });
    const kept = (await stored(id)).doneAt;
    await prove(2);
    expect(await stored(id)).toMatchObject({ proof: '补记：已接通', doneAt: kept });
    await prove(3, shop.clock.now() - 5 * minute);
    expect((await stored(id)).doneAt).toBe(shop.clock.now() - 5 * minute);
    await shop.manager.promises.reopen({ id, expectedVersion: 4 });
    await shop.manager.promises.settle({ id, outcome: 'broken', proof: '忘了', expectedVersion: 5 });
    await prove(6);
    expect(await stored(id)).toMatchObject({ state: 'broken', proof: '补记：已接通', doneAt: null });
  });
});

describe('moving', () => {
  test('[§3.4] a promise moved keeps every time it had and what the customer was told', async () => {
    const { id } = await promise('回电', 60);
    const first = shop.clock.now() + 60 * minute;
    const later = first + 60 * minute;
    await shop.manager.promises.move({ id, dueAt: later, words: '师傅堵车', isTold: true, expectedVersion: 1 });
    await shop.manager.promises.move({ id, dueAt: later + minute, expectedVersion: 2 });
    const { moves } = await stored(id);
    expect(moves.map(({ from, to, words, by }) => [from, to, words, by])).toEqual([
      [first, later, '师傅堵车', '林悦'],
      [later, later + minute, '', '林悦'],
    ]);
    const [listed] = (await shop.manager.promises.list({ filter: {} })).rows;
    expect(listed!.moves).toEqual(moves);
    await expect(shop.manager.promises.move({ id, dueAt: later + minute, expectedVersion: 3 })).rejects.toMatchObject({
      data: { field: 'dueAt', reason: 'same' },
    });
  });

  test('[§3.3] a new time told to the customer is a status given: the update clock starts anew', async () => {
    const { id } = await promise('回电', 60);
    const due = async () =>
      (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.kind === 'update')!.dueAt;
    const before = await due();
    shop.clock.advance(20);
    const dueAt = shop.clock.now() + 90 * minute;
    await shop.manager.promises.move({ id, dueAt, words: '改到下午', isTold: true, expectedVersion: 1 });
    expect(await due()).toBe(before + 20 * minute);
    expect((await shop.manager.cases.show({ caseId })).statuses.map((one) => one.text)).toEqual(['改到下午']);
    await shop.manager.promises.move({ id, dueAt: dueAt + minute, isTold: true, expectedVersion: 2 });
    expect((await shop.manager.cases.show({ caseId })).statuses.map((one) => one.text)).toEqual(['改到下午', '回电']);
  });
});

describe('across cases', () => {
  test('[§3.4] open, due today, overdue, kept, broken, called off and all', async () => {
    for (const [text, inMinutes] of [
      ['一', 10],
      ['二', 20],
      ['三', 30],
      ['四', 40],
      ['五', 24 * 60],
    ] as const)
      await promise(text, inMinutes);
    const [one, two, three] = (await shop.manager.cases.show({ caseId })).promises;
    shop.clock.advance(35);
    await shop.manager.promises.settle({ id: one!.id, outcome: 'kept', expectedVersion: 1 });
    await shop.manager.promises.settle({ id: two!.id, outcome: 'broken', proof: '忘了', expectedVersion: 1 });
    expect(await texts({})).toEqual(['三', '四', '五']);
    expect(await texts({ view: 'today' })).toEqual(['三', '四']);
    expect(await texts({ view: 'overdue' })).toEqual(['三']);
    expect(await texts({ view: 'kept' })).toEqual(['一']);
    expect(await texts({ view: 'broken' })).toEqual(['二']);
    await shop.manager.promises.settle({ id: three!.id, outcome: 'cancelled', proof: '不用了', expectedVersion: 1 });
    expect(await texts({ view: 'cancelled' })).toEqual(['三']);
    expect(await texts({ view: 'all' })).toEqual(['五', '四', '三', '二', '一']);
  });

  test('[§3.4] by person and by time, a page at a time, nothing twice and nothing lost', async () => {
    const { client, id } = await shop.hire('agent', '小周');
    for (let i = 1; i <= 7; i++)
      await client.promises.make({ caseId, text: `第${i}`, dueAt: shop.clock.now() + (i > 3 ? 300 : 100) * minute });
    await promise('别人的', 100);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof client.promises.list>> = await client.promises.list({
        filter: { staffId: id },
        cursor,
        limit: 2,
      });
      expect([page.count, page.isCountCapped]).toEqual([7, false]);
      seen.push(...page.rows.map((row) => row.text));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(['第1', '第2', '第3', '第4', '第5', '第6', '第7']);
    const until = shop.clock.now() + 200 * minute;
    expect(await texts({ staffId: id, until })).toEqual(['第1', '第2', '第3']);
    expect(await texts({ staffId: id, from: until })).toEqual(['第4', '第5', '第6', '第7']);
    const firstOfAll = await client.promises.list({ filter: { view: 'all' }, limit: 3 });
    const rest = await client.promises.list({ filter: { view: 'all' }, limit: 50, cursor: firstOfAll.nextCursor });
    expect(firstOfAll.rows.length + rest.rows.length).toBe(8);
    expect(await shop.manager.promises.keptRate({ staffId: id })).toMatchObject({ inTime: 0 });
  });

  test('[§3.9] an open promise of a closed case is no longer open work', async () => {
    await promise('回电', 60);
    await shop.manager.cases.close({ caseId, reason: '客户撤回' });
    expect(await texts({})).toEqual([]);
    const [row] = (await shop.manager.promises.list({ filter: { view: 'all' } })).rows;
    expect(row).toMatchObject({ state: 'open', isCaseClosed: true, customerName: '沈若溪' });
  });
});

describe('asked again', () => {
  const chases = async () => {
    const { signals } = await shop.manager.cases.show({ caseId });
    return signals.some((one) => one.rule === 'record-chases');
  };

  test('[§3.4] three times without a clear answer raises risk; an answer ends it, "nothing new" does not', async () => {
    const chase = () => shop.manager.cases.recordChase({ caseId });
    await chase();
    await chase();
    await shop.manager.cases.toldCustomer({ caseId, text: '还在办', isNothingNew: true });
    expect(await chases()).toBe(false);
    expect((await chase()).times).toBe(3);
    expect(await chases()).toBe(true);
    const { entryId } = await shop.manager.cases.toldCustomer({ caseId, text: '明天 10:00 换新机上门。' });
    expect(await chases()).toBe(false);
    await shop.manager.cases.withdraw({ caseId, entryId });
    expect(await chases()).toBe(true);
  });

  test('[§3.4] a chase recorded by a slip is taken back, once', async () => {
    const { entryId } = await shop.manager.cases.recordChase({ caseId, words: '不退钱我就去12315投诉' });
    expect((await shop.manager.cases.show({ caseId })).signals.map((one) => one.quote)).toContain('12315');
    await shop.manager.cases.withdraw({ caseId, entryId });
    expect((await shop.manager.cases.show({ caseId })).signals.map((one) => one.quote)).not.toContain('12315');
    expect((await shop.manager.cases.recordChase({ caseId })).times).toBe(1);
    await expect(shop.manager.cases.withdraw({ caseId, entryId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(shop.manager.cases.withdraw({ caseId, entryId: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('[§3.3] a status taken back: the first answer is owed again and the log does not show it', async () => {
    const { entryId } = await shop.manager.cases.toldCustomer({ caseId, text: '还在办', isNothingNew: true });
    const first = async () =>
      (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.kind === 'first-response')!;
    expect((await first()).state).toBe('met');
    await shop.manager.cases.withdraw({ caseId, entryId });
    expect((await first()).metAt).toBeNull();
    expect((await shop.manager.cases.show({ caseId })).statuses).toEqual([]);
  });

  test('[§2.12] an acknowledged complaint stays answered when a status is taken back', async () => {
    const { entryId } = await shop.manager.cases.toldCustomer({ caseId, text: '在查' });
    await shop.manager.cases.acknowledge({ caseId, method: 'phone', said: '收到' });
    await shop.manager.cases.withdraw({ caseId, entryId });
    const { clocks } = await shop.manager.cases.show({ caseId });
    expect(clocks.find((one) => one.kind === 'first-response')!.state).toBe('met');
  });
});
