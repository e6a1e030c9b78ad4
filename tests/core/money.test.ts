// Attempts to give more than one may: twice, above the limit, after taking back, on the wrong record.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let agent: Client;
beforeEach(async () => {
  shop = await openShop();
  agent = (await shop.hire('agent', '小周')).client;
});
afterEach(() => shop.core.close());

async function anOption(caseId: CaseId, amountFen: number) {
  const fields = { kind: 'refund', title: `退 ${amountFen}`, amountFen } as const;
  return (await agent.options.save({ caseId, id: null, fields, expectedVersion: 0 })).id;
}

const owed = async (caseId: CaseId) => (await agent.cases.show({ caseId })).compensations;
const live = async (caseId: CaseId) => (await owed(caseId)).filter((one) => one.state !== 'cancelled');

describe('money', () => {
  test('[§8.1] choosing the same option again pays nothing twice', async () => {
    const caseId = await aCase(agent);
    const id = await anOption(caseId, 100_00);
    await agent.options.choose({ id, words: '好', expectedVersion: 1 });
    const [first] = await owed(caseId);
    await agent.compensations.setState({ id: first!.id, state: 'handed-over', proof: '单 1', expectedVersion: 1 });
    await expect(agent.options.choose({ id, words: '好', expectedVersion: 2 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    expect(await live(caseId)).toHaveLength(1);
  });

  test('[§6] one choice at a time: what was chosen before and is not handed over is called off, and cannot be revived', async () => {
    const caseId = await aCase(agent);
    const first = await anOption(caseId, 80_00);
    const second = await anOption(caseId, 90_00);
    await agent.options.choose({ id: first, words: '', expectedVersion: 1 });
    await agent.options.choose({ id: second, words: '', expectedVersion: 1 });
    expect((await live(caseId)).map((one) => one.amountFen)).toEqual([90_00]);
    const [calledOff] = await owed(caseId);
    const revive = { id: calledOff!.id, state: 'promised', expectedVersion: calledOff!.version } as const;
    await expect(agent.compensations.setState(revive)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    const handOver = { ...revive, state: 'handed-over' } as const;
    await expect(agent.compensations.setState(handOver)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('[§8.1] taking back a cancellation is measured against the limits again; cancelling itself always goes', async () => {
    const customer = { customerName: '沈若溪', phone: '13900001201' };
    const caseId = await aCase(agent, customer);
    const first = await anOption(caseId, 200_00);
    await agent.options.choose({ id: first, words: '', expectedVersion: 1 });
    const [given] = await owed(caseId);
    await agent.compensations.setState({ id: given!.id, state: 'cancelled', expectedVersion: 1 });
    await agent.compensations.setState({ id: given!.id, state: 'promised', expectedVersion: 2 });
    await agent.compensations.setState({ id: given!.id, state: 'cancelled', expectedVersion: 3 });
    for (let i = 0; i < 2; i++) {
      const other = await aCase(agent, customer);
      await agent.options.choose({ id: await anOption(other, 150_00), words: '', expectedVersion: 1 });
    }
    await expect(
      agent.compensations.setState({ id: given!.id, state: 'promised', expectedVersion: 4 }),
    ).rejects.toMatchObject({ code: 'ABOVE_AUTHORITY_LIMIT', data: { limit: 'per-customer-90-days' } });
  });

  test('[§8.1] a better option in place of the chosen one is measured alone; what was handed over still counts', async () => {
    const caseId = await aCase(agent);
    const first = await anOption(caseId, 150_00);
    await agent.options.choose({ id: first, words: '', expectedVersion: 1 });
    const second = await anOption(caseId, 180_00);
    const shown = (await agent.cases.show({ caseId })).options.find((option) => option.id === second);
    expect(shown).toMatchObject({ isAuthorised: true });
    await agent.options.choose({ id: second, words: '', expectedVersion: 1 });
    const [given] = await live(caseId);
    await agent.compensations.setState({ id: given!.id, state: 'handed-over', proof: '单 7', expectedVersion: 1 });
    await expect(
      agent.options.choose({ id: await anOption(caseId, 30_00), words: '', expectedVersion: 1 }),
    ).rejects.toMatchObject({ code: 'ABOVE_AUTHORITY_LIMIT', data: { limit: 'per-case', limitFen: 200_00 } });
  });

  test('[§8.1] scheduling what a supervisor approved keeps it approved', async () => {
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const caseId = await aCase(agent);
    const id = await anOption(caseId, 500_00);
    const asked = await agent.approvals.request({ optionId: id, reason: '坏了两次' });
    const decision = { decision: 'approved', approverId: supervisor.id, pin: '1357' } as const;
    await agent.approvals.decide({ id: asked.id, ...decision });
    await agent.options.choose({ id, words: '', expectedVersion: 1 });
    const [given] = await owed(caseId);
    const scheduledFor = shop.clock.now() + 86_400_000;
    await agent.compensations.setState({ id: given!.id, state: 'promised', scheduledFor, expectedVersion: 1 });
    expect((await owed(caseId))[0]).toMatchObject({ state: 'approved', scheduledFor });
    await expect(agent.approvals.decide({ id: asked.id, ...decision })).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('[§8.1] a declined or withdrawn request grants nothing, and a new one takes the place of the old', async () => {
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const caseId = await aCase(agent);
    const id = await anOption(caseId, 500_00);
    const first = await agent.approvals.request({ optionId: id, reason: '坏了' });
    const second = await agent.approvals.request({ optionId: id, reason: '坏了两次' });
    expect((await agent.approvals.pending()).map((one) => [one.id, one.reason])).toEqual([[second.id, '坏了两次']]);
    await expect(agent.approvals.withdraw({ id: first.id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await agent.approvals.withdraw({ id: second.id });
    const third = await agent.approvals.request({ optionId: id, reason: '坏了三次' });
    const decline = {
      id: third.id,
      decision: 'declined',
      approverId: supervisor.id,
      pin: '1357',
      note: '先换',
    } as const;
    await agent.approvals.decide(decline);
    await expect(agent.options.choose({ id, words: '', expectedVersion: 1 })).rejects.toMatchObject({
      code: 'ABOVE_AUTHORITY_LIMIT',
    });
    expect((await agent.cases.show({ caseId })).approvals.map((one) => one.state)).toEqual([
      'withdrawn',
      'withdrawn',
      'declined',
    ]);
  });

  test('[§8.1] what nobody may grant is not asked for; what one may grant oneself needs no other role', async () => {
    const { policy, version } = await shop.manager.settings.policy();
    const capped = structuredClone(policy) as { authority: { limits: { manager: { perCase: number | null } } } };
    capped.authority.limits.manager.perCase = 2_000_00;
    await shop.manager.settings.savePolicy({ policy: capped, expectedVersion: version });
    const caseId = await aCase(agent);
    const dear = await anOption(caseId, 9_000_00);
    await expect(agent.approvals.request({ optionId: dear, reason: '要求' })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect((await agent.cases.show({ caseId })).options[0]).toMatchObject({ needsRole: null, isAuthorised: false });
    const cheap = await anOption(caseId, 10_00);
    await agent.approvals.request({ optionId: cheap, reason: '问一声' });
    expect((await agent.approvals.pending())[0]).toMatchObject({ needsRole: 'agent', amountFen: 10_00 });
  });

  test('[§6] an option taken away is neither offered, chosen, changed nor approved until it is put back', async () => {
    const caseId = await aCase(agent);
    const id = await anOption(caseId, 10_00);
    await agent.options.remove({ id, expectedVersion: 1 });
    const fields = { kind: 'refund', title: '改', amountFen: 1 } as const;
    for (const call of [
      agent.options.offer({ id, expectedVersion: 2 }),
      agent.options.choose({ id, words: '', expectedVersion: 2 }),
      agent.options.save({ caseId, id, fields, expectedVersion: 2 }),
      agent.approvals.request({ optionId: id, reason: '要' }),
    ])
      await expect(call).rejects.toMatchObject({ code: 'WRONG_STATE', data: { state: 'removed' } });
    await agent.options.restore({ id });
    await agent.options.restore({ id });
    await agent.options.offer({ id, expectedVersion: 3 });
    expect((await agent.cases.show({ caseId })).options).toMatchObject([{ state: 'offered', version: 4 }]);
  });

  test('[§6] what the customer accepted is neither changed, removed nor refused; a refusal in words raises risk', async () => {
    const caseId = await aCase(agent);
    const id = await anOption(caseId, 10_00);
    await agent.options.refuse({ id, words: '打发叫花子吗？我要去12315投诉', expectedVersion: 1 });
    const refused = await agent.cases.show({ caseId });
    expect(refused.signals.map((signal) => signal.rule)).toContain('record-option-refused');
    expect(refused.fields['refusalWords']?.value).toContain('12315');
    await agent.options.choose({ id, words: '好吧', expectedVersion: 2 });
    const fields = { kind: 'refund', title: '改', amountFen: 1 } as const;
    for (const call of [
      agent.options.save({ caseId, id, fields, expectedVersion: 3 }),
      agent.options.remove({ id, expectedVersion: 3 }),
      agent.options.refuse({ id, words: '', expectedVersion: 3 }),
    ])
      await expect(call).rejects.toMatchObject({ code: 'WRONG_STATE', data: { state: 'chosen' } });
  });

  test('[§13.4] the role decides behind the page: a window signed in as an agent gains nothing by calling directly', async () => {
    const caseId = await aCase(agent);
    const id = await anOption(caseId, 200_01);
    await expect(agent.options.choose({ id, words: '', expectedVersion: 1 })).rejects.toMatchObject({
      code: 'ABOVE_AUTHORITY_LIMIT',
      data: { limit: 'per-case', limitFen: 200_00 },
    });
    expect(await owed(caseId)).toEqual([]);
    expect((await agent.cases.show({ caseId })).options[0]?.state).toBe('drafted');
  });
});
