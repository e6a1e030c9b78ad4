import { afterEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
afterEach(() => shop.core.close());

async function anOption(client: Client, caseId: CaseId, amountFen: number) {
  const fields = { kind: 'refund', title: '退款', amountFen, action: '原路退回', who: '小周', dueAt: null } as const;
  const { id } = await client.options.save({ caseId, id: null, fields, expectedVersion: 0 });
  const { options } = await client.cases.show({ caseId });
  return options.find((option) => option.id === id)!;
}

describe('authority', () => {
  test('[§8.1] an agent grants up to her limit; above it a supervisor approves with his own PIN at the same desk', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const caseId = await aCase(agent.client);
    const within = await anOption(agent.client, caseId, 200_00);
    expect(within).toMatchObject({ isAuthorised: true });
    const above = await anOption(agent.client, caseId, 200_01);
    expect(above).toMatchObject({ isAuthorised: false, needsRole: 'supervisor', limit: 'per-case' });
    await expect(
      agent.client.options.choose({ id: above.id, words: '好', expectedVersion: above.version }),
    ).rejects.toMatchObject({
      code: 'ABOVE_AUTHORITY_LIMIT',
      data: { limitFen: 200_00, amountFen: 200_01 },
    });
    const { id } = await agent.client.approvals.request({ optionId: above.id, reason: '第二次坏了' });
    const decide = (pin: string) =>
      agent.client.approvals.decide({ id, decision: 'approved', approverId: supervisor.id, pin, note: '同意' });
    await expect(decide('0000')).rejects.toMatchObject({ code: 'WRONG_PIN' });
    await decide('1357');
    await agent.client.options.choose({ id: above.id, words: '行，就这样', expectedVersion: above.version });
    const detail = await agent.client.cases.show({ caseId });
    expect(detail.compensations).toMatchObject([{ state: 'approved', amountFen: 200_01 }]);
    expect(detail.fields['acceptanceWords']?.value).toBe('行，就这样');
    const { entries } = await agent.client.cases.timeline({ caseId });
    expect(entries.find((entry) => entry.kind === 'approval-given')?.actor).toBe('老陈');
  });

  test('[§8.1] an agent cannot approve, and a supervisor not above the limit of supervisors', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周', '1111');
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const caseId = await aCase(agent.client);
    const option = await anOption(agent.client, caseId, 1_500_00);
    const { id } = await agent.client.approvals.request({ optionId: option.id, reason: '要求退全款' });
    const decide = (approverId: typeof agent.id, pin: string) =>
      agent.client.approvals.decide({ id, decision: 'approved', approverId, pin });
    await expect(decide(agent.id, '1111')).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(decide(supervisor.id, '1357')).rejects.toMatchObject({ code: 'ABOVE_AUTHORITY_LIMIT' });
  });

  test('[§8.1] nobody approves in the name of a colleague who has no PIN; at their own desk they may', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const supervisor = await shop.hire('supervisor', '老陈');
    const caseId = await aCase(agent.client);
    const option = await anOption(agent.client, caseId, 300_00);
    const { id } = await agent.client.approvals.request({ optionId: option.id, reason: '坏了两次' });
    const decision = { id, decision: 'approved', approverId: supervisor.id, pin: '0000' } as const;
    await expect(agent.client.approvals.decide(decision)).rejects.toMatchObject({ code: 'WRONG_PIN' });
    await expect(supervisor.client.approvals.decide(decision)).resolves.toEqual({});
  });

  test('[§8.1] a changed amount needs a new approval', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const caseId = await aCase(agent.client);
    const option = await anOption(agent.client, caseId, 300_00);
    const { id } = await agent.client.approvals.request({ optionId: option.id, reason: '坏了两次' });
    await agent.client.approvals.decide({ id, decision: 'approved', approverId: supervisor.id, pin: '1357' });
    await agent.client.options.save({
      caseId,
      id: option.id,
      fields: { kind: 'refund', title: '退款', amountFen: 900_00, action: '', who: '', dueAt: null },
      expectedVersion: option.version,
    });
    const changed = (await agent.client.cases.show({ caseId })).options[0]!;
    await expect(
      agent.client.options.choose({ id: changed.id, words: '', expectedVersion: changed.version }),
    ).rejects.toMatchObject({
      code: 'ABOVE_AUTHORITY_LIMIT',
    });
  });

  test('[§13.4] five wrong PINs make the approver wait, even for the right one', async () => {
    shop = await openShop();
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const signIn = (pin: string) => shop.core.client({ staffId: null }).session.signIn({ staffId: supervisor.id, pin });
    for (let i = 0; i < 4; i++) await expect(signIn('9999')).rejects.toMatchObject({ code: 'WRONG_PIN' });
    await expect(signIn('9999')).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
    await expect(signIn('1357')).rejects.toMatchObject({ code: 'TOO_MANY_TRIES' });
    shop.clock.advance(6);
    await expect(signIn('1357')).resolves.toMatchObject({ me: { name: '老陈' } });
  });

  test('[§8.1] what a customer received within 90 days counts for the next case', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const customer = { customerName: '沈若溪', phone: '13900001201' };
    for (let i = 0; i < 2; i++) {
      const caseId = await aCase(agent.client, customer);
      const option = await anOption(agent.client, caseId, 200_00);
      await agent.client.options.choose({ id: option.id, words: '好', expectedVersion: option.version });
    }
    const third = await anOption(agent.client, await aCase(agent.client, customer), 50_00);
    expect(third).toMatchObject({ isAuthorised: false, limit: 'per-customer-90-days' });
  });

  test('[§8.5] handed over with proof meets the gate of closing', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const option = await anOption(shop.manager, caseId, 10_00);
    await shop.manager.options.choose({ id: option.id, words: '好', expectedVersion: option.version });
    const gates = async () => {
      const error = await shop.manager.cases
        .close({ caseId })
        .catch((e: unknown) => e as { data: { missing: { code: string }[] } });
      return (error as { data: { missing: { code: string }[] } }).data.missing.map((gate) => gate.code);
    };
    expect(await gates()).toContain('compensation-fulfilled');
    const [owed] = (await shop.manager.cases.show({ caseId })).compensations;
    await shop.manager.compensations.setState({
      id: owed!.id,
      state: 'handed-over',
      proof: '退款单 77',
      expectedVersion: owed!.version,
    });
    expect(await gates()).not.toContain('compensation-fulfilled');
  });
});

describe('evidence', () => {
  test('[§2.8] the same file twice is stored once, comes back byte for byte, and can be taken out of sight and back', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const contentBase64 = Buffer.from('invented photo').toString('base64');
    const file = {
      caseId,
      fileName: '裂纹.jpg',
      mime: 'image/jpeg',
      contentBase64,
      fields: { note: '锅底', source: 'customer', whereabouts: '' },
    } as const;
    const { id } = await shop.manager.evidence.addFile(file);
    await shop.manager.evidence.addFile(file);
    expect((await shop.manager.settings.dataInfo()).attachments).toBe(1);
    expect(await shop.manager.evidence.content({ id })).toEqual({
      fileName: '裂纹.jpg',
      mime: 'image/jpeg',
      contentBase64,
    });
    await shop.manager.evidence.remove({ id, reason: '传错了' });
    expect((await shop.manager.cases.show({ caseId })).evidence.find((one) => one.id === id)?.isRemoved).toBe(true);
    await shop.manager.evidence.restore({ id });
    expect((await shop.manager.cases.show({ caseId })).evidence.find((one) => one.id === id)?.isRemoved).toBe(false);
  });
});

describe('scripts', () => {
  test('[§7.5] the same text to the same customer, or to anybody today, is noticed', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager);
    const other = await aCase(shop.manager);
    const text = '沈女士，我是小周，这件事我跟到底。';
    expect(await shop.manager.scripts.wasSent({ caseId, text })).toEqual({ toThisCustomer: false, outToday: false });
    await shop.manager.scripts.recordUse({ caseId, scriptId: 'listen-1', text });
    expect(await shop.manager.scripts.wasSent({ caseId, text })).toEqual({ toThisCustomer: true, outToday: true });
    expect(await shop.manager.scripts.wasSent({ caseId: other, text })).toEqual({
      toThisCustomer: false,
      outToday: true,
    });
    shop.clock.advance(24 * 60);
    expect(await shop.manager.scripts.wasSent({ caseId: other, text })).toEqual({
      toThisCustomer: false,
      outToday: false,
    });
  });
});
