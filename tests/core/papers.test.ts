// Papers of the shop (§9.6) through the core: case file, hand-over card, sheet of the week, texts, notes of prints.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { shippedLeaflet } from '#shared/content/papers/leaflet.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

const hour = 60;
let shop: TestShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.core.close());

const inHours = (hours: number) => shop.clock.now() + hours * 3_600_000;
const show = (caseId: CaseId) => shop.manager.cases.show({ caseId });

describe('case file', () => {
  test('[§9.6] holds the whole timeline oldest first, and the policy version the case was promised under', async () => {
    const caseId = await aCase(shop.manager);
    for (let note = 0; note < 230; note += 1) await shop.manager.cases.addNote({ caseId, text: `第 ${note} 条` });
    const { policy, version } = await shop.manager.settings.policy();
    await shop.manager.settings.savePolicy({ policy, expectedVersion: version });
    const file = await shop.manager.papers.caseFile({ caseId });
    expect(file.policyVersion).toBe(version);
    expect(file.timeline.length).toBeGreaterThan(230);
    expect(file.timeline[0]).toMatchObject({ kind: 'received' });
    expect(file.timeline.at(-1)).toMatchObject({ kind: 'note', data: { text: '第 229 条' } });
    expect(file.auditHash).toMatch(/^[0-9a-f]{64}$/);
    await expect(shop.manager.papers.caseFile({ caseId: 'gone' as CaseId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('[§9.4] a print of it is on the timeline; papers of the shop go to the audit log alone', async () => {
    const caseId = await aCase(shop.manager);
    await shop.manager.papers.recordPrint({ kind: 'case-file', how: 'pdf', caseId });
    const { entries } = await shop.manager.cases.timeline({ caseId });
    expect(entries[0]).toMatchObject({ kind: 'file-printed', data: { how: 'pdf' }, actor: '林悦' });
    await shop.manager.papers.recordPrint({ kind: 'leaflet', how: 'printer' });
    expect((await shop.manager.settings.listAudit({}))[0]).toMatchObject({
      action: 'paper.printed',
      entity: 'leaflet',
    });
    await expect(shop.manager.papers.recordPrint({ kind: 'case-file', how: 'pdf' })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'caseId' },
    });
  });
});

describe('hand-over card', () => {
  test('[§9.6] lists what falls due before the given time, soonest first, and nothing later', async () => {
    const caseId = await aCase(shop.manager, { customerName: '王小姐' });
    await shop.manager.promises.make({ caseId, text: '明天的事', dueAt: inHours(30) });
    await shop.manager.promises.make({ caseId, text: '五点前回电', dueAt: inHours(7) });
    await shop.manager.promises.make({ caseId, text: '一点前发照片', dueAt: inHours(3) });
    const card = await shop.manager.papers.handOver({ until: inHours(12) });
    expect(card.promises.map(({ text }) => text)).toEqual(['一点前发照片', '五点前回电']);
    expect(card.promises[0]).toMatchObject({ customerName: '王小姐', caseId });
    expect(card.isCut).toBe(false);
    expect(card.until).toBe(inHours(12));
  });

  test('[§9.6] names upset customers with what they told already, the offers they refused and what was told last', async () => {
    const caseId = await aCase(shop.manager, {
      words: '再不处理我就打12315投诉你们，还要发到网上曝光！！！你们就是骗子！',
      customerName: '周女士',
      orderNumber: 'A20261101',
    });
    await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 5, expectedVersion: 0 });
    await shop.manager.cases.setField({ caseId, key: 'remedyInOwnWords', value: '退货，不要换', expectedVersion: 0 });
    const { id } = await shop.manager.options.save({
      caseId,
      id: null,
      fields: { kind: 'coupon', title: '优惠券五十元', amountFen: 5000 },
      expectedVersion: 0,
    });
    await shop.manager.options.offer({ id, expectedVersion: 1 });
    await shop.manager.options.refuse({ id, words: '不要券', expectedVersion: 2 });
    await shop.manager.cases.toldCustomer({ caseId, text: '已经请仓库查了' });
    await aCase(shop.manager, { words: '想问一下保修多久。' });
    const { heated } = await shop.manager.papers.handOver({ until: inHours(12) });
    expect(heated).toHaveLength(1);
    expect(heated[0]).toMatchObject({ caseId, customerName: '周女士', refused: ['优惠券五十元'] });
    expect(heated[0]!.known).toEqual(
      expect.arrayContaining([
        { key: 'orderNumber', value: 'A20261101' },
        { key: 'remedyInOwnWords', value: '退货，不要换' },
      ]),
    );
    expect(heated[0]!.lastTold?.text).toBe('已经请仓库查了');
  });

  test('[§9.6] says when there is more than fits on the card', async () => {
    const caseId = await aCase(shop.manager);
    for (let one = 0; one < 14; one += 1) {
      await shop.manager.promises.make({ caseId, text: `承诺 ${one}`, dueAt: inHours(2) + one });
    }
    const card = await shop.manager.papers.handOver({ until: inHours(12) });
    expect(card.promises).toHaveLength(12);
    expect(card.isCut).toBe(true);
  });
});

describe('sheet of the week', () => {
  test('[§11.7] counts the week Monday to Sunday in the shop’s zone, beside the week before', async () => {
    // Sunday 23:30 and Monday 00:30 in Shanghai: one night, two weeks.
    shop.clock.jump(Date.parse('2026-11-15T15:30:00Z'));
    await aCase(shop.manager, { words: '快递三天没动静。' });
    shop.clock.jump(Date.parse('2026-11-15T16:30:00Z'));
    await aCase(shop.manager, { words: '电饭煲坏了。' });
    await aCase(shop.manager, { words: '电饭煲又坏了。' });
    const week = await shop.manager.papers.weekReview({ at: shop.clock.now() });
    expect(new Date(week.from).toISOString()).toBe('2026-11-15T16:00:00.000Z');
    expect(new Date(week.until).toISOString()).toBe('2026-11-22T16:00:00.000Z');
    expect(week).toMatchObject({ received: 2, receivedBefore: 1, openOlder: 1, reopened: 0, closed: 0 });
    expect(week.categories.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(week.typical).toHaveLength(2);
    const before = await shop.manager.papers.weekReview({ at: week.from - 1 });
    expect(before.received).toBe(1);
  });

  test('[§11.7] counts promises, calls, compensation, reopened cases and causes of the week', async () => {
    const caseId = await aCase(shop.manager, { customerName: '李先生' });
    const kept = await shop.manager.promises.make({ caseId, text: '两点前回电', dueAt: inHours(4) });
    const promise = (await show(caseId)).promises.find(({ id }) => id === kept.id)!;
    await shop.manager.promises.settle({
      id: promise.id,
      outcome: 'kept',
      proof: '打过了',
      expectedVersion: promise.version,
    });
    const { id } = await shop.manager.options.save({
      caseId,
      id: null,
      fields: { kind: 'refund', title: '退款', amountFen: 12_800 },
      expectedVersion: 0,
    });
    await shop.manager.options.offer({ id, expectedVersion: 1 });
    await shop.manager.options.choose({ id, words: '可以', expectedVersion: 2 });
    await shop.manager.cases.setField({ caseId, key: 'causeCategory', value: 'process', expectedVersion: 0 });
    await shop.manager.cases.resolve({ caseId, outcome: '退了' });
    shop.clock.advance(25 * hour);
    const followUp = (await show(caseId)).followUps.find(({ kind }) => kind === '24h')!;
    await shop.manager.followUps.record({
      id: followUp.id,
      outcome: 'reached',
      satisfaction: 2,
      words: '还是不行',
      expectedVersion: followUp.version,
    });
    await shop.manager.cases.resolve({ caseId, outcome: '换了新的' });
    await shop.manager.cases.close({ caseId, reason: '客户不需要回访' });
    const week = await shop.manager.papers.weekReview({ at: shop.clock.now() });
    expect(week.promises).toEqual({ kept: 1, broken: 0 });
    expect(week.compensations).toEqual([{ kind: 'refund', count: 1, amountFen: 12_800 }]);
    expect(week.followUps).toEqual({ reached: 1, rated: 1, satisfied: 0 });
    expect(week).toMatchObject({ reopened: 1, closed: 1, resolved: 1 });
    expect(week.causes).toEqual([{ code: 'process', count: 1 }]);
  });

  test('[§13.4] the figures of the week are for supervisors', async () => {
    const { client } = await shop.hire('agent', '小周');
    await expect(client.papers.weekReview({ at: shop.clock.now() })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('texts of the shop', () => {
  const which = { kind: 'leaflet', language: 'zh-CN' } as const;

  test('[§9.6] the shipped text stands until the shop writes its own, and comes back when that is emptied', async () => {
    const shipped = shippedLeaflet('zh-CN', 'cn');
    expect(await shop.manager.papers.text(which)).toEqual({ text: shipped, version: 0, shipped, isShipped: true });
    await shop.manager.papers.saveText({ ...which, text: '# 我们的话', expectedVersion: 0 });
    expect(await shop.manager.papers.text(which)).toEqual({
      text: '# 我们的话',
      version: 1,
      shipped,
      isShipped: false,
    });
    expect((await shop.manager.papers.text({ ...which, language: 'en' })).isShipped).toBe(true);
    await shop.manager.papers.saveText({ ...which, text: '  ', expectedVersion: 1 });
    expect(await shop.manager.papers.text(which)).toEqual({ text: shipped, version: 2, shipped, isShipped: true });
  });

  test('[§6] a stale text is refused and the one that stands comes back; clerks cannot write', async () => {
    await shop.manager.papers.saveText({ ...which, text: '甲', expectedVersion: 0 });
    await expect(shop.manager.papers.saveText({ ...which, text: '乙', expectedVersion: 0 })).rejects.toMatchObject({
      code: 'STALE_WRITE',
      data: { current: '甲', version: 1 },
    });
    const { client } = await shop.hire('agent', '小周');
    await expect(client.papers.saveText({ ...which, text: '丙', expectedVersion: 1 })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});
