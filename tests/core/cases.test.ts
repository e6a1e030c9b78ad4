import { afterEach, describe, expect, test } from 'vitest';
import { aCase, aForm, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
afterEach(() => shop.core.close());

describe('intake', () => {
  test('[§2.2] the words are enough; without them intake names the field', async () => {
    shop = await openShop();
    await expect(shop.manager.intake.accept({ form: aForm({ words: '  ' }) })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'words', reason: 'missing' },
    });
    const { number } = await shop.manager.intake.accept({ form: aForm() });
    expect(number).toBe('Z20261118-001');
  });

  test('[§2.12] time received and time entered are both kept, and the text as it came', async () => {
    shop = await openShop();
    const receivedAt = shop.clock.now() - 3 * 3_600_000;
    const caseId = await aCase(shop.manager, { channel: 'paper-form', receivedAt });
    const detail = await shop.manager.cases.show({ caseId });
    expect(detail).toMatchObject({ receivedAt, enteredAt: shop.clock.now() });
    expect(detail.fields['complaintText']?.value).toBe(aForm().words);
  });

  test('[§2.6] an attribute that the category requires is asked for', async () => {
    shop = await openShop();
    await shop.manager.settings.saveCategory({
      code: 'logistics',
      parentCode: null,
      name: null,
      isActive: true,
      required: ['orderNumber'],
    });
    const form = aForm({ category: 'logistics' });
    await expect(shop.manager.intake.accept({ form })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'orderNumber' },
    });
    await expect(shop.manager.intake.accept({ form: { ...form, orderNumber: 'A-1001' } })).resolves.toBeDefined();
  });

  test('[§4.5] a suggestion removed at intake stays dismissed', async () => {
    shop = await openShop();
    const words = '再不退款我就去12315投诉你们！';
    const before = await shop.manager.cases.show({ caseId: await aCase(shop.manager, { words }) });
    const threat = before.signals.find((signal) => signal.kind === 'outside-threat')!;
    const dismissed = [{ rule: threat.rule, quote: threat.quote }];
    const after = await shop.manager.cases.show({ caseId: await aCase(shop.manager, { words, dismissed }) });
    expect(after.signals.find((signal) => signal.rule === threat.rule)?.dismissedReason).toBe('intake');
    expect(after.risk).toBeLessThan(before.risk);
  });

  test('[§2.7] the same order, phone or words are recognised as the same matter', async () => {
    shop = await openShop();
    const words = '快递员把箱子扔在楼道里就走了，里面的花瓶碎成好几块';
    const caseId = await aCase(shop.manager, {
      words,
      phone: '13900001111',
      customerName: '甲',
      orderNumber: 'dd 2026-77',
    });
    const found = await shop.manager.intake.findSimilar({
      words: `${words}！`,
      phone: '+86 139-0000-1111',
      orderNumber: 'DD202677',
      customerId: null,
    });
    expect(found.map(({ caseId: id, reasons }) => [id, reasons])).toEqual([
      [caseId, ['same-phone', 'same-order', 'similar-text']],
    ]);
  });

  test('[§13.1] a draft survives, is listed newest first, and its stale write shows the other text', async () => {
    shop = await openShop();
    const id = 'draft-one' as never;
    expect(await shop.manager.intake.saveDraft({ id, form: aForm({ words: '刚开始' }), expectedVersion: 0 })).toEqual({
      version: 1,
    });
    await shop.manager.intake.saveDraft({ id, form: aForm({ words: '写到一半' }), expectedVersion: 1 });
    await expect(
      shop.manager.intake.saveDraft({ id, form: aForm({ words: '别的窗口' }), expectedVersion: 1 }),
    ).rejects.toMatchObject({
      code: 'STALE_WRITE',
      data: { current: expect.objectContaining({ words: '写到一半' }), version: 2 },
    });
    expect((await shop.manager.intake.drafts()).map((draft) => draft.form.words)).toEqual(['写到一半']);
    await shop.manager.intake.accept({ form: aForm(), draftId: id });
    expect(await shop.manager.intake.drafts()).toEqual([]);
  });
});

describe('fields', () => {
  test('[§6] two windows on one case: the second writer of a field is shown both texts, other fields do not mind', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const other = await shop.hire('agent', '小周');
    await shop.manager.cases.setField({ caseId, key: 'customerWords', value: '第一句', expectedVersion: 0 });
    await expect(
      other.client.cases.setField({ caseId, key: 'customerWords', value: '另一句', expectedVersion: 0 }),
    ).rejects.toMatchObject({
      code: 'STALE_WRITE',
      data: { current: '第一句', version: 1, by: '林悦' },
    });
    await expect(
      other.client.cases.setField({ caseId, key: 'feeling', value: '委屈', expectedVersion: 0 }),
    ).resolves.toEqual({ version: 1 });
  });

  test('[§5.1] changing the method keeps every field', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.setField({ caseId, key: 'facts', value: '锅底有裂纹', expectedVersion: 0 });
    for (const method of ['six-step', 'safety-incident', 'four-step', 'eight-step']) {
      await shop.manager.cases.changeMethod({ caseId, method });
      expect((await shop.manager.cases.show({ caseId })).fields['facts']?.value).toBe('锅底有裂纹');
    }
  });

  test('[§14.7] a wrong value names its field; an unknown field is refused', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await expect(
      shop.manager.cases.setField({ caseId, key: 'temperNow', value: 9, expectedVersion: 0 }),
    ).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'temperNow' },
    });
    await expect(
      shop.manager.cases.setField({ caseId, key: 'nonsense', value: 1, expectedVersion: 0 }),
    ).rejects.toMatchObject({ code: 'INVALID_FIELD' });
  });

  test('[§4.3] temper and words move the risk and its curve; [§4.4] turning high is on the timeline', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { words: '你们再不处理我就找律师起诉，还要打12315，发到抖音曝光！！！' });
    shop.clock.advance(1);
    await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 5, expectedVersion: 0 });
    const detail = await shop.manager.cases.show({ caseId });
    expect(['high', 'critical']).toContain(detail.level);
    expect(detail.riskHistory.at(-1)).toMatchObject({ risk: detail.risk, temper: 5 });
    const { entries } = await shop.manager.cases.timeline({ caseId });
    expect(entries.some((entry) => entry.kind === 'risk-rose')).toBe(true);
  });
});

describe('steps and states', () => {
  test('[§6] a step left with something missing needs a reason; with it the reason is kept', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await expect(shop.manager.cases.goToStep({ caseId, step: 'understand' })).rejects.toMatchObject({
      code: 'GATE_OPEN',
    });
    await shop.manager.cases.goToStep({ caseId, step: 'understand', reason: '客户赶时间' });
    const { visits, step } = await shop.manager.cases.show({ caseId });
    expect(step).toBe('understand');
    expect(visits.find((visit) => visit.step === 'listen')?.leftReason).toBe('客户赶时间');
  });

  test('[§10.2] closing names what is missing, and takes a reason instead', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.resolve({ caseId, outcome: '' });
    await expect(shop.manager.cases.close({ caseId })).rejects.toMatchObject({
      code: 'GATE_OPEN',
      data: { missing: expect.arrayContaining([expect.objectContaining({ code: 'follow-ups-done' })]) },
    });
    await shop.manager.cases.close({ caseId, reason: '客户搬走，联系不上' });
    expect(await shop.manager.cases.show({ caseId })).toMatchObject({
      state: 'closed',
      stateReason: '客户搬走，联系不上',
    });
  });

  test('[§10.1] an unsatisfied follow-up reopens the case at the step that clarifies, with risk raised', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.resolve({ caseId, outcome: '已换新' });
    const before = await shop.manager.cases.show({ caseId });
    const [first] = before.followUps;
    shop.clock.advance(24 * 60);
    const { hasReopened } = await shop.manager.followUps.record({
      id: first!.id,
      outcome: 'reached',
      satisfaction: 1,
      isSolved: false,
      words: '新的还是夹生',
      expectedVersion: 1,
    });
    const after = await shop.manager.cases.show({ caseId });
    expect({ hasReopened, state: after.state, step: after.step }).toEqual({
      hasReopened: true,
      state: 'open',
      step: 'clarify',
    });
    expect(after.risk).toBeGreaterThan(before.risk);
    expect(after.followUps.filter((followUp) => followUp.state === 'due')).toEqual([]);
  });

  test('[§10.1] nobody answers: the call is tried again later, and given up after the tries of the policy', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.resolve({ caseId, outcome: '已换新' });
    const followUp = async () => (await shop.manager.cases.show({ caseId })).followUps[0]!;
    const before = await followUp();
    shop.clock.advance(24 * 60);
    await shop.manager.followUps.record({ id: before.id, outcome: 'no-answer', expectedVersion: before.version });
    const retried = await followUp();
    expect(retried.state).toBe('due');
    expect(retried.dueAt).toBeGreaterThan(shop.clock.now());
    await shop.manager.followUps.record({ id: before.id, outcome: 'no-answer', expectedVersion: retried.version });
    await shop.manager.followUps.record({ id: before.id, outcome: 'no-answer', expectedVersion: retried.version + 1 });
    expect((await followUp()).state).toBe('declined');
  });

  test('[§2.12] the app warns when the handler is the person complained of', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { concernsStaff: '林悦' });
    expect((await shop.manager.cases.show({ caseId })).warnings).toContain('handler-is-complained-of');
  });
});

describe('queue and search', () => {
  test('[§2.11] safety first, then the soonest deadline, then risk', async () => {
    shop = await openShop();
    const minor = await aCase(shop.manager, { severity: 'minor' });
    const soon = await aCase(shop.manager, { severity: 'significant' });
    const safety = await aCase(shop.manager, { severity: 'safety' });
    await shop.manager.promises.make({ caseId: soon, text: '回电', dueAt: shop.clock.now() + 60_000 });
    const { rows } = await shop.manager.cases.queue({ filter: {} });
    expect(rows.map((row) => row.id)).toEqual([safety, soon, minor]);
  });

  test('[§2.11] pages follow one another without gaps or repeats', async () => {
    shop = await openShop();
    for (let i = 0; i < 25; i++) await aCase(shop.manager, { severity: i % 3 === 0 ? 'significant' : 'minor' });
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: { rows: { id: string }[]; nextCursor: string | null } = await shop.manager.cases.queue({
        filter: {},
        cursor,
        limit: 7,
      });
      seen.push(...page.rows.map((row) => row.id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(25);
    expect(seen).toHaveLength(25);
  });

  test('search finds any substring from one character on, traditional and simplified alike, and notes and customers', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, {
      words: '電飯煲的內膽生鏽了，煮出來的飯有鐵鏽味',
      customerName: '欧阳静',
      phone: '13900002222',
    });
    await shop.manager.cases.addNote({ caseId, text: '客户说晚上七点以后方便接电话' });
    for (const query of ['锈', '内胆', '电饭煲的内', '鐵鏽味', '欧阳']) {
      const { cases } = await shop.manager.cases.search({ query });
      expect({ query, found: cases.map((row) => row.id) }).toEqual({ query, found: [caseId] });
    }
    expect((await shop.manager.cases.search({ query: '七点以后' })).notes).toHaveLength(1);
    for (const query of ['oyj', 'ouyang', '2222', '静']) {
      const found = (await shop.manager.customers.search({ query })).map((row) => row.name);
      expect({ query, found }).toEqual({ query, found: ['欧阳静'] });
    }
    expect((await shop.manager.cases.search({ query: '没有这样的话' })).cases).toEqual([]);
  });
});

describe('audit', () => {
  test('[§13.4] every change is in the chain, and a changed entry is found', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.addNote({ caseId, text: '记一笔' });
    const sound = await shop.manager.settings.verifyAudit();
    expect(sound.ok).toBe(true);
    expect(() => shop.core.database.write((db) => db.run("UPDATE audit SET action = 'x' WHERE sequence = 2"))).toThrow(
      /append-only/,
    );
    shop.core.database.write((db) => {
      db.run('DROP TRIGGER audit_no_update');
      db.run("UPDATE audit SET action = 'x' WHERE sequence = 2");
    });
    expect(await shop.manager.settings.verifyAudit()).toEqual({ ok: false, entries: 1, brokenAt: 2 });
  });

  test('the timeline is append-only', async () => {
    shop = await openShop();
    await aCase(shop.manager);
    expect(() => shop.core.database.write((db) => db.run("UPDATE timeline SET kind = 'x'"))).toThrow(/append-only/);
    expect(() => shop.core.database.write((db) => db.run('DELETE FROM timeline'))).toThrow(/append-only/);
  });
});
