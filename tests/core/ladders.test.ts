import { afterEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import type { LadderRung, Policy } from '#shared/domain/policy/policy.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
afterEach(() => shop.core.close());

async function withLadder(kind: keyof Policy['ladders'], ladder: LadderRung[]): Promise<void> {
  const { policy, version } = await shop.manager.settings.policy();
  const changed = structuredClone(policy) as Policy;
  changed.ladders[kind] = ladder;
  await shop.manager.settings.savePolicy({ policy: changed, expectedVersion: version });
}

const rung = (stage: LadderRung['stage'], minutes: number, actions: LadderRung['actions']): LadderRung => ({
  stage,
  from: 'due',
  minutes,
  actions,
});

const kindsOn = async (caseId: CaseId, kind: string) =>
  (await shop.manager.cases.timeline({ caseId })).entries.filter((entry) => entry.kind === kind);

/** Significant: to be resolved within 24 hours. */
const aSignificantCase = () => aCase(shop.manager, { severity: 'significant' });

function listen(): string[] {
  const rung: string[] = [];
  shop.core.scheduler.onRing((reminders) => {
    for (const one of reminders) if (one.detail === 'resolve') rung.push(one.rung);
    shop.core.scheduler.shown(reminders);
  });
  return rung;
}

describe('[§3.2] each rung of a ladder does what the policy says, at its moment, once', () => {
  test('[§3.2] three warnings ring three times, each at its own offset', async () => {
    // Three in the afternoon: nothing falls into quiet hours.
    shop = await openShop({ start: '2026-11-18T07:00:00Z' });
    await withLadder('resolve', [
      rung('warn', -180, ['remind-owner']),
      rung('warn', -120, ['remind-owner']),
      rung('warn', -60, ['remind-owner']),
    ]);
    const rung3 = listen();
    const caseId = await aSignificantCase();
    shop.clock.advance(21 * 60 - 1);
    expect(rung3).toEqual([]);
    shop.clock.advance(1);
    expect(rung3).toEqual(['warn']);
    // Acting on the first does not silence the second.
    const first = (await shop.manager.reminders.inbox()).find((one) => one.detail === 'resolve');
    await shop.manager.reminders.done({ id: first!.id });
    shop.clock.advance(60);
    expect(rung3).toEqual(['warn', 'warn']);
    shop.clock.advance(60);
    expect(rung3).toEqual(['warn', 'warn', 'warn']);
    const clock = (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.kind === 'resolve');
    expect(clock?.rungs.map((one) => one.isDone)).toEqual([true, true, true]);
  });

  test('[§3.2] a clock is breached at its due time even when its ladder has no rung there', async () => {
    shop = await openShop();
    await withLadder('resolve', [rung('escalate', 60, ['alert-supervisor'])]);
    const rung0 = listen();
    const caseId = await aSignificantCase();
    const state = async () =>
      (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.kind === 'resolve')!.state;
    shop.clock.advance(24 * 60 - 1);
    expect(await state()).toBe('running');
    shop.clock.advance(1);
    expect(await state()).toBe('breached');
    expect(rung0).toEqual([]);
  });

  test('[§3.2] remind-owner reaches the owner and no supervisor; alert-supervisor reaches both', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const supervisor = (await shop.hire('supervisor', '阿慧')).client;
    await withLadder('resolve', [
      rung('warn', -60, ['remind-owner']),
      rung('breach', 0, ['remind-owner', 'alert-supervisor']),
    ]);
    const caseId = await aCase(agent.client, { severity: 'significant' });
    const seenBy = async (client: typeof supervisor) =>
      (await client.reminders.inbox()).filter((one) => one.caseId === caseId && one.detail === 'resolve').length;
    shop.clock.advance(23 * 60);
    expect(await seenBy(agent.client)).toBe(1);
    expect(await seenBy(supervisor)).toBe(0);
    shop.clock.advance(60);
    expect(await seenBy(agent.client)).toBe(1);
    expect(await seenBy(supervisor)).toBe(1);
    expect((await kindsOn(caseId, 'ladder')).map((entry) => entry.data)).toEqual([
      expect.objectContaining({ clock: 'resolve', stage: 'breach', actions: ['alert-supervisor'] }),
    ]);
  });

  test('[§3.2] [§4.1] raise-risk raises the risk at its rung and not before; a ladder without it leaves the risk alone', async () => {
    shop = await openShop();
    await withLadder('resolve', [rung('breach', 30, ['raise-risk'])]);
    const caseId = await aSignificantCase();
    const risk = async () => (await shop.manager.cases.show({ caseId })).risk;
    shop.clock.advance(24 * 60 + 29);
    const before = await risk();
    shop.clock.advance(1);
    const after = await shop.manager.cases.show({ caseId });
    expect(after.risk).toBeGreaterThan(before);
    expect(after.signals.map((signal) => signal.rule)).toContain('record-overdue');
    await withLadder('resolve', [rung('breach', 0, ['remind-owner'])]);
    const calm = await aSignificantCase();
    shop.clock.advance(24 * 60 + 30);
    expect((await shop.manager.cases.show({ caseId: calm })).signals.map((signal) => signal.rule)).not.toContain(
      'record-overdue',
    );
  });

  test('[§3.2] [§4.4] open-response-plan opens the plan of a case whose risk is low', async () => {
    shop = await openShop();
    await withLadder('resolve', [rung('escalate', 60, ['open-response-plan'])]);
    const caseId = await aSignificantCase();
    const plan = async () => (await shop.manager.cases.show({ caseId })).fields['responsePlan']?.value;
    shop.clock.advance(25 * 60 - 1);
    expect(await plan()).toBeUndefined();
    shop.clock.advance(1);
    expect(await plan()).toBe('open');
  });

  test('[§3.9] what was met in time never acts; what came due while the program was closed acts once, at the start', async () => {
    shop = await openShop();
    const met = await aSignificantCase();
    const forgotten = await aSignificantCase();
    const clock = (await shop.manager.cases.show({ caseId: met })).clocks.find((one) => one.kind === 'resolve')!;
    await shop.manager.clocks.meet({ id: clock.id, expectedVersion: clock.version });
    shop.clock.jump(shop.clock.now() + 40 * 60 * 60_000);
    shop.core.scheduler.wake();
    shop.core.scheduler.wake();
    const escalations = (entries: { data: unknown }[]) =>
      entries.filter(({ data }) => (data as { clock: string }).clock === 'resolve');
    expect(escalations(await kindsOn(met, 'ladder'))).toEqual([]);
    expect(escalations(await kindsOn(forgotten, 'ladder'))).toHaveLength(2);
  });

  test('[§3.9] a due time that moved away and came back does not act twice', async () => {
    shop = await openShop();
    const caseId = await aSignificantCase();
    const rung1 = listen();
    shop.clock.advance(23 * 60);
    expect(rung1).toEqual(['warn']);
    const clock = async () => (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.kind === 'resolve')!;
    const set = async (value: string, expectedVersion: number) =>
      shop.manager.cases.setField({ caseId, key: 'severity', value, expectedVersion });
    await set('minor', 1);
    await set('significant', 2);
    shop.clock.advance(10);
    expect(rung1).toEqual(['warn']);
    expect((await clock()).rungs.filter((one) => one.stage === 'warn')).toMatchObject([{ isDone: true }]);
    expect((await shop.manager.reminders.inbox()).filter((one) => one.detail === 'resolve')).toHaveLength(1);
  });
});
