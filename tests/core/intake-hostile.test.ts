import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCase, aForm, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let client: Client;
beforeEach(async () => {
  shop = await openShop();
  client = shop.manager;
});
afterEach(() => shop.core.close());

describe('intake', () => {
  test('[§13.1] a draft accepted twice, by a double click or a second window, makes one case', async () => {
    const id = 'draft-1' as never;
    await client.intake.saveDraft({ id, form: aForm(), expectedVersion: 0 });
    await client.intake.accept({ form: aForm(), draftId: id });
    await expect(client.intake.accept({ form: aForm(), draftId: id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect((await client.cases.queue({ filter: {} })).count).toBe(1);
  });

  test('[§13.1] a draft is its writer’s own: thrown away and brought back by nobody else', async () => {
    const other = await shop.hire('agent', '小周');
    const id = 'draft-1' as never;
    await client.intake.saveDraft({ id, form: aForm({ words: '林悦写的' }), expectedVersion: 0 });
    await expect(
      other.client.intake.saveDraft({ id, form: aForm({ words: '小周写的' }), expectedVersion: 1 }),
    ).rejects.toMatchObject({ code: 'STALE_WRITE' });
    await other.client.intake.discardDraft({ id });
    expect(await client.intake.drafts()).toHaveLength(1);
    expect(await other.client.intake.drafts()).toEqual([]);
    await client.intake.discardDraft({ id });
    expect(await client.intake.drafts()).toEqual([]);
    await client.intake.restoreDraft({ id });
    expect((await client.intake.drafts()).map((draft) => draft.form.words)).toEqual(['林悦写的']);
  });

  test('[§14.7] what the lists do not know is refused by name, and nothing is half-written', async () => {
    const tries: [string, Parameters<typeof aForm>[0]][] = [
      ['channel', { channel: 'telepathy' }],
      ['category', { category: 'nonsense' }],
      ['password', { attributes: { password: 'x' } }],
    ];
    for (const [field, changes] of tries) {
      const form = aForm({ customerName: '沈若溪', phone: '13900001201', ...changes });
      await expect(client.intake.accept({ form })).rejects.toMatchObject({ code: 'INVALID_FIELD', data: { field } });
    }
    await expect(client.intake.accept({ form: aForm(), linkTo: 'nobody' as never })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await client.settings.dataInfo()).toMatchObject({ cases: 0, customers: 0 });
    expect((await client.intake.accept({ form: aForm() })).number).toBe('Z20261118-001');
  });

  test('[§2.12] a complaint is never received in the future, nor in 1970; an old one with rare characters is taken', async () => {
    const future = await aCase(client, { receivedAt: shop.clock.now() + 86_400_000 });
    expect((await client.cases.show({ caseId: future })).receivedAt).toBe(shop.clock.now());
    const never = { form: aForm({ receivedAt: 0 }) };
    await expect(client.intake.accept(never)).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'receivedAt' },
    });
    const words = `𠮷野家的喆哥😀\u0000\u0007${'坏了'.repeat(40_000)}`;
    const old = await aCase(client, {
      words,
      receivedAt: Date.parse('2010-01-01'),
      promisedBy: 8_640_000_000_000_000,
      channel: 'paper-form',
    });
    expect((await client.cases.show({ caseId: old })).fields['complaintText']?.value).toBe(words);
    expect((await client.cases.search({ query: '𠮷野' })).cases.map((row) => row.id)).toEqual([old]);
  });

  test('[§2.10] the same phone under another name is a customer of its own; without a name it is the same one', async () => {
    const phone = '13900001201';
    await aCase(client, { customerName: '沈若溪', phone });
    await aCase(client, { customerName: '', phone: '+86 139-0000-1201' });
    await aCase(client, { customerName: '沈若溪', phone });
    expect(await client.settings.dataInfo()).toMatchObject({ customers: 1 });
    await aCase(client, { customerName: '陆远', phone });
    await aCase(client, {
      customerName: '陆远',
      attributes: { tier: '金卡', region: '城东', store: '一店', product: '锅' },
    });
    expect(await client.settings.dataInfo()).toMatchObject({ customers: 3 });
  });

  test('[§2.7] a linked case shows on both; a case is not linked with itself; the same customer is recognised', async () => {
    const first = await aCase(client, { customerName: '沈若溪', phone: '13900001201' });
    const { customerId } = await client.cases.show({ caseId: first });
    const second = await client.intake.accept({ form: aForm({ customerId }), linkTo: first });
    const links = async (caseId: typeof first) =>
      (await client.cases.show({ caseId })).links.map((link) => link.caseId);
    expect([await links(first), await links(second.caseId)]).toEqual([[second.caseId], [first]]);
    const found = await client.intake.findSimilar({ words: '太短', phone: '', orderNumber: 'A1', customerId });
    expect(found.map((one) => one.reasons)).toEqual([['same-customer'], ['same-customer']]);
    expect((await client.cases.show({ caseId: second.caseId })).signals.map((one) => one.rule)).toContain(
      'record-repeat-complainant',
    );
  });

  test('[§14.7] read-only, unknown and wrong references of a field are refused by name', async () => {
    const caseId = await aCase(client);
    const gone = await shop.hire('agent', '小周');
    const [, agent] = await client.settings.listStaff();
    await client.settings.changeStaff({ id: gone.id, expectedVersion: agent!.version, isActive: false });
    const tries: [string, unknown, number][] = [
      ['caseNumber', 'Z1', 0],
      ['category', 'nonsense', 0],
      ['channel', null, 1],
      ['ownerId', 'nobody', 1],
      ['ownerId', gone.id, 1],
      ['purchaseDate', '很'.repeat(201), 0],
      ['attribute.region', 7, 0],
    ];
    for (const [key, value, expectedVersion] of tries) {
      await expect(client.cases.setField({ caseId, key, value, expectedVersion })).rejects.toMatchObject({
        code: 'INVALID_FIELD',
        data: { field: key },
      });
    }
    await client.cases.setField({ caseId, key: 'attribute.region', value: '城东', expectedVersion: 0 });
    await client.cases.setField({ caseId, key: 'category', value: null, expectedVersion: 0 });
    await client.cases.setField({ caseId, key: 'ownerId', value: null, expectedVersion: 1 });
    expect((await client.cases.show({ caseId })).owner).toBeNull();
    expect((await client.cases.queue({ filter: { view: 'mine' } })).count).toBe(0);
  });
});

describe('steps', () => {
  test('[§6] going back needs no reason, staying changes nothing, an unknown step or method is refused', async () => {
    const caseId = await aCase(client);
    await client.cases.goToStep({ caseId, step: 'clarify', reason: '客户很急' });
    await client.cases.goToStep({ caseId, step: 'listen' });
    await client.cases.goToStep({ caseId, step: 'listen' });
    await expect(client.cases.goToStep({ caseId, step: 'dance' })).rejects.toMatchObject({ data: { field: 'step' } });
    await expect(client.cases.changeMethod({ caseId, method: 'magic' })).rejects.toMatchObject({
      data: { field: 'method' },
    });
    await client.cases.changeMethod({ caseId, method: 'eight-step' });
    const { visits } = await client.cases.show({ caseId });
    expect(visits.find((visit) => visit.step === 'listen')?.visits).toBe(2);
    const { entries } = await client.cases.timeline({ caseId });
    expect(entries.filter((entry) => entry.kind === 'step-changed')).toHaveLength(2);
  });

  test('[§3.3] waiting and carrying on; what cannot be is refused with the state it is in', async () => {
    const caseId = await aCase(client);
    await expect(client.cases.carryOn({ caseId })).rejects.toMatchObject({
      code: 'WRONG_STATE',
      data: { state: 'open' },
    });
    await client.cases.wait({ caseId, reason: '等厂家' });
    expect((await client.cases.queue({ filter: { view: 'waiting' } })).count).toBe(1);
    expect((await client.cases.show({ caseId })).stateReason).toBe('等厂家');
    await client.cases.carryOn({ caseId });
    expect(await client.cases.show({ caseId })).toMatchObject({ state: 'open', stateReason: null });
    await expect(client.cases.acknowledge({ caseId, method: 'impossible', said: ' ' })).rejects.toMatchObject({
      data: { field: 'said' },
    });
    await expect(client.cases.addNote({ caseId, text: ' \n' })).rejects.toMatchObject({ data: { field: 'text' } });
    await client.cases.acknowledge({ caseId, method: 'impossible', said: '没有留联系方式', at: shop.clock.now() + 5 });
    expect((await client.cases.show({ caseId })).acknowledgement?.at).toBe(shop.clock.now());
  });

  test('[§4.5] a dismissed signal stays dismissed when the words are read again, and comes back when restored', async () => {
    const caseId = await aCase(client, { words: '再不退款我就去12315投诉你们！' });
    const before = await client.cases.show({ caseId });
    const signal = before.signals[0]!;
    await client.cases.dismissSignal({ caseId, signalId: signal.id, reason: '玩笑' });
    await client.cases.recordChase({ caseId, words: '再不退款我就去12315投诉你们！' });
    const dismissed = await client.cases.show({ caseId });
    expect(dismissed.signals.find((one) => one.id === signal.id)?.dismissedReason).toBe('玩笑');
    expect(dismissed.risk).toBeLessThan(before.risk);
    await client.cases.restoreSignal({ caseId, signalId: signal.id });
    expect((await client.cases.show({ caseId })).risk).toBeGreaterThanOrEqual(before.risk);
  });

  test('[§4.5] a fact of the record that a person says is none no longer counts', async () => {
    const caseId = await aCase(client);
    await client.cases.setField({ caseId, key: 'temperNow', value: 5, expectedVersion: 0 });
    const hot = await client.cases.show({ caseId });
    const fact = hot.signals.find((one) => one.rule.startsWith('record-'))!;
    await client.cases.dismissSignal({ caseId, signalId: fact.id, reason: '已经平静' });
    expect((await client.cases.show({ caseId })).risk).toBeLessThan(hot.risk);
  });
});

describe('follow-ups', () => {
  test('[§10.1] a call needs its rating, a retry a time to come; a declined call is settled and not called again', async () => {
    const caseId = await aCase(client);
    await client.cases.resolve({ caseId });
    const [first, second] = (await client.cases.show({ caseId })).followUps;
    const call = { id: first!.id, expectedVersion: 1 };
    await expect(client.followUps.record({ ...call, outcome: 'reached' })).rejects.toMatchObject({
      data: { field: 'satisfaction' },
    });
    const past = { ...call, outcome: 'no-answer', retryAt: shop.clock.now() } as const;
    await expect(client.followUps.record(past)).rejects.toMatchObject({ data: { field: 'retryAt' } });
    const retryAt = shop.clock.now() + 7_200_000;
    await client.followUps.record({ ...past, retryAt });
    expect((await client.cases.show({ caseId })).followUps[0]).toMatchObject({ dueAt: retryAt, attempts: 1 });
    await expect(client.followUps.record({ ...call, outcome: 'declined' })).rejects.toMatchObject({
      code: 'STALE_WRITE',
    });
    await client.followUps.record({ ...call, outcome: 'declined', expectedVersion: 2 });
    const done = { ...call, outcome: 'declined', expectedVersion: 3 } as const;
    await expect(client.followUps.record(done)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    const happy = { id: second!.id, outcome: 'reached', satisfaction: 5, isSolved: true, expectedVersion: 1 } as const;
    expect(await client.followUps.record(happy)).toEqual({ hasReopened: false });
  });
});
