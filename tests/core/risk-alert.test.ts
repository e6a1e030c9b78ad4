// A case that turns high by itself alerts a supervisor, exactly once (§4.4, §3.7, §3.9).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import type { Reminder } from '#shared/contract/live.ts';
import { aCase, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let folder: string;
let agent: Client;
let supervisor: Client;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zhuanji-alert-'));
  shop = await openShop({ dataFolder: folder });
  agent = (await shop.hire('agent', '小周')).client;
  supervisor = (await shop.hire('supervisor', '老陈')).client;
});
afterEach(async () => {
  await shop.core.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A shell that shows what it is given; `isSeen: false` never says so. */
function listen({ isSeen = true } = {}): Reminder[] {
  const rung: Reminder[] = [];
  shop.core.scheduler.onRing((reminders) => {
    rung.push(...reminders);
    if (isSeen) shop.core.scheduler.shown(reminders);
  });
  return rung;
}

const temper = async (client: Client, caseId: CaseId, value: number): Promise<void> => {
  const { fields } = await client.cases.show({ caseId });
  await client.cases.setField({ caseId, key: 'temperNow', value, expectedVersion: fields['temperNow']?.version ?? 0 });
};

/** A threat: high as soon as the customer loses temper, watch while calm. */
const almostHigh = '我要发到网上';
const ofRisk = (reminders: readonly Reminder[]) => reminders.filter(({ subject }) => subject === 'risk');
const levelOf = async (caseId: CaseId) => (await agent.cases.show({ caseId })).level;
const waiting = async (client: Client = supervisor) => ofRisk(await client.reminders.inbox());

async function turnHigh(): Promise<CaseId> {
  const caseId = await aCase(agent, { words: almostHigh });
  expect(await levelOf(caseId)).toBe('watch');
  await temper(agent, caseId, 5);
  expect(['high', 'critical']).toContain(await levelOf(caseId));
  return caseId;
}

describe('a case that turns high', () => {
  test('[§4.4] rings once, waits with the supervisor and not with the agent, until somebody acts', async () => {
    const rung = listen();
    const caseId = await turnHigh();
    expect(ofRisk(rung)).toHaveLength(1);
    expect(ofRisk(rung)[0]).toMatchObject({ caseId, rung: 'escalate', dueAt: shop.clock.now(), ring: 1 });
    expect(await waiting()).toHaveLength(1);
    expect(await waiting(shop.manager)).toHaveLength(1);
    expect(await waiting(agent)).toEqual([]);
    await temper(agent, caseId, 4);
    shop.clock.advance(24 * 60);
    shop.core.scheduler.announce();
    expect(ofRisk(rung)).toHaveLength(1);
    await supervisor.reminders.done({ id: (await waiting())[0]!.id });
    expect(await waiting()).toEqual([]);
  });

  test('[§4.4] taken in high it rings as well; going from high to critical does not ring again', async () => {
    const rung = listen();
    const caseId = await aCase(agent, { words: '我已经打了12315，律师也找好了，电视台记者明天来！！！' });
    expect(ofRisk(rung)).toHaveLength(1);
    const before = await levelOf(caseId);
    await temper(agent, caseId, 5);
    expect([before, await levelOf(caseId)]).toContain('critical');
    expect(ofRisk(rung)).toHaveLength(1);
  });

  test('[§4.4] high, but nobody was there: shown once after the restart', async () => {
    const caseId = await turnHigh();
    await shop.restart();
    const rung = listen();
    shop.core.scheduler.announce();
    expect(ofRisk(rung).map((one) => one.caseId)).toEqual([caseId]);
    await shop.restart();
    const again = listen();
    shop.core.scheduler.announce();
    expect(ofRisk(again)).toEqual([]);
    supervisor = shop.manager;
    expect(await waiting()).toHaveLength(1);
  });

  test('[§3.9] not shown yet and the risk falls: nobody is alerted; high again later alerts anew', async () => {
    const caseId = await turnHigh();
    await temper(agent, caseId, 0);
    expect(await levelOf(caseId)).toBe('watch');
    expect(await waiting()).toEqual([]);
    const rung = listen();
    shop.core.scheduler.announce();
    expect(ofRisk(rung)).toEqual([]);
    shop.clock.advance(3);
    await temper(agent, caseId, 5);
    expect(ofRisk(rung)).toHaveLength(1);
  });

  test('[§3.9] up and down within one instant leaves one alert, not two and not none', async () => {
    const caseId = await turnHigh();
    await temper(agent, caseId, 0);
    await temper(agent, caseId, 5);
    const rung = listen();
    shop.core.scheduler.announce();
    expect(ofRisk(rung)).toHaveLength(1);
  });

  test('[§3.9] shown, it stays until acted on though the risk falls, and is not doubled when it rises again', async () => {
    const rung = listen();
    const caseId = await turnHigh();
    shop.clock.advance(1);
    await temper(agent, caseId, 0);
    expect(await waiting()).toHaveLength(1);
    shop.clock.advance(1);
    await temper(agent, caseId, 5);
    expect(ofRisk(rung)).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
    await supervisor.reminders.done({ id: (await waiting())[0]!.id });
    await temper(agent, caseId, 0);
    shop.clock.advance(1);
    await temper(agent, caseId, 5);
    expect(ofRisk(rung)).toHaveLength(2);
  });

  test('[§3.9] snoozed it comes back once, though the risk fell and rose meanwhile', async () => {
    const rung = listen();
    const caseId = await turnHigh();
    await supervisor.reminders.snooze({ id: (await waiting())[0]!.id, until: 15 });
    await temper(agent, caseId, 0);
    shop.clock.advance(5);
    await temper(agent, caseId, 5);
    shop.clock.advance(15);
    expect(ofRisk(rung).map(({ ring }) => ring)).toEqual([1, 2]);
    expect(await waiting()).toHaveLength(1);
  });

  test('[§3.9] the case closes: its alert goes; reopened while still high an alert nobody saw comes back', async () => {
    const seen = await turnHigh();
    await agent.cases.close({ caseId: seen, reason: '客户撤回' });
    expect(await waiting()).toEqual([]);
    const rung = listen();
    shop.core.scheduler.announce();
    expect(ofRisk(rung)).toEqual([]);
    await agent.cases.reopen({ caseId: seen, reason: '客户又来了' });
    expect(ofRisk(rung)).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
    await agent.cases.close({ caseId: seen, reason: '客户撤回' });
    await agent.cases.reopen({ caseId: seen, reason: '客户又来了' });
    expect(ofRisk(rung)).toHaveLength(1);
    expect(await waiting()).toHaveLength(1);
  });

  test('[§4.4] reopened after its risk fell, a case alerts nobody', async () => {
    const caseId = await turnHigh();
    await temper(agent, caseId, 0);
    await agent.cases.close({ caseId, reason: '客户撤回' });
    await agent.cases.reopen({ caseId, reason: '客户又来了' });
    expect(await waiting()).toEqual([]);
  });

  test('[§4.4] an agent cannot take the alert away from the supervisors', async () => {
    await turnHigh();
    const { id } = (await waiting())[0]!;
    for (const act of [
      () => agent.reminders.done({ id }),
      () => agent.reminders.snooze({ id, until: 15 }),
      () => agent.reminders.wait({ id }),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'NOT_ALLOWED', data: { needs: 'supervisor' } });
    expect(await waiting()).toHaveLength(1);
  });

  test('[§3.7] an alert is nothing to hand over, and looking at the case does not act on it', async () => {
    const caseId = await turnHigh();
    await supervisor.cases.show({ caseId });
    const [alert] = await waiting();
    expect(alert).toMatchObject({ subjectId: '', detail: expect.stringMatching(/^(high|critical)$/) });
    await expect(
      supervisor.reminders.handOver({ items: [{ subject: 'risk' as 'clock', id: 'x' }], toId: 'y' as never }),
    ).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('[§4.4] turned high by a ladder while nobody touched it, the alert rings at that moment', async () => {
    const rung = listen();
    const caseId = await aCase(agent, { words: almostHigh, channel: 'social-post' });
    await temper(agent, caseId, 1);
    const before = await levelOf(caseId);
    expect(before).toBe('watch');
    shop.clock.advance(60 * 24 * 4);
    expect(['high', 'critical']).toContain(await levelOf(caseId));
    expect(ofRisk(rung)).toHaveLength(1);
  });
});
