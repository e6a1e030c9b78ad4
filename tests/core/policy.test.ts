import { afterEach, describe, expect, test } from 'vitest';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

const minute = 60_000;
const hour = 60 * minute;
let shop: TestShop;
afterEach(() => shop.core.close());

async function draft(change: (policy: Policy) => void): Promise<{ policy: Policy; version: number }> {
  const { policy, version } = await shop.manager.settings.policy();
  const changed = structuredClone(policy) as Policy;
  change(changed);
  return { policy: changed, version };
}

async function save(change: (policy: Policy) => void): Promise<number> {
  const { policy, version } = await draft(change);
  return (await shop.manager.settings.savePolicy({ policy, expectedVersion: version })).version;
}

describe('[§3] what a policy would change for the open cases', () => {
  test('[§3] the preview names the case, the deadline, from and to, and the rule; nothing is written', async () => {
    shop = await openShop();
    const review = await aCase(shop.manager, { channel: 'social-post', severity: 'minor', customerName: '吴桐' });
    await aCase(shop.manager, { channel: 'counter', severity: 'minor' });
    const start = shop.clock.now();
    const before = shop.core.database.read.all('SELECT * FROM complaint_clock');
    const { policy } = await draft((one) => (one.firstResponse.public = { amount: 15, unit: 'wall-minutes' }));
    const preview = await shop.manager.settings.previewPolicy({ policy });
    expect(preview).toMatchObject({ openCases: 2, changedCases: 1, earlier: 1, later: 0 });
    expect(preview.rows).toEqual([
      expect.objectContaining({
        caseId: review,
        customerName: '吴桐',
        kind: 'first-response',
        from: start + hour,
        to: start + 15 * minute,
        toRule: 'respond-public',
        isLadderOnly: false,
      }),
    ]);
    expect(shop.core.database.read.all('SELECT * FROM complaint_clock')).toEqual(before);
    expect((await shop.manager.settings.policy()).version).toBe(1);
  });

  test('[§3] rules that begin, end, or only warn at other times are counted apart; met clocks are left out', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { channel: 'social-post', severity: 'safety' });
    const preview = async (change: (policy: Policy) => void) =>
      shop.manager.settings.previewPolicy({ policy: (await draft(change)).policy });
    expect(await preview(() => undefined)).toMatchObject({ openCases: 1, changedCases: 0, rows: [] });
    expect(await preview((one) => (one.handling.safetyResolve = null))).toMatchObject({ removed: 1, later: 0 });
    expect(await preview((one) => (one.ladders.resolve = []))).toMatchObject({ ladders: 1, earlier: 0 });
    const later = await preview((one) => (one.handling.safetyResolve = { amount: 3, unit: 'calendar-days' }));
    expect(later).toMatchObject({ later: 1 });
    const clock = (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.kind === 'resolve')!;
    await shop.manager.clocks.meet({ id: clock.id, expectedVersion: clock.version });
    expect(await preview((one) => (one.handling.safetyResolve = null))).toMatchObject({ removed: 0, changedCases: 0 });
  });

  test('[§3] the preview refuses what saving refuses, and only a manager asks for it', async () => {
    shop = await openShop();
    const { policy } = await draft((one) => (one.risk.highFrom = 1));
    await expect(shop.manager.settings.previewPolicy({ policy })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'risk' },
    });
    const agent = (await shop.hire('agent', '小周')).client;
    await expect(agent.settings.previewPolicy({ policy })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('[§3] the history of the policy', () => {
  test('[§3] every version says who saved it, when, and what it changed; an older one comes back as a new one', async () => {
    shop = await openShop();
    await aCase(shop.manager);
    shop.clock.advance(5);
    await save((one) => (one.firstResponse.public = { amount: 15, unit: 'wall-minutes' }));
    const [second, first] = await shop.manager.settings.policyVersions();
    expect(second).toEqual({
      version: 2,
      savedAt: shop.clock.now(),
      savedBy: '林悦',
      openCases: 0,
      changes: [
        {
          key: 'firstResponse.public',
          from: { amount: 60, unit: 'wall-minutes' },
          to: { amount: 15, unit: 'wall-minutes' },
        },
      ],
    });
    expect(first).toMatchObject({ version: 1, openCases: 1, changes: [] });
    const old = await shop.manager.settings.policyVersion({ version: 1 });
    await shop.manager.settings.savePolicy({ policy: old.policy, expectedVersion: 2 });
    const [third] = await shop.manager.settings.policyVersions();
    expect(third?.version).toBe(3);
    expect((await shop.manager.settings.policy()).policy).toEqual(old.policy);
    await expect(shop.manager.settings.policyVersion({ version: 9 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('[§3] a version stored before a figure existed is read with the shipped figure, and keeps its own', async () => {
    shop = await openShop();
    const { closing: _closing, statutory: _statutory, ...older } = defaultPolicy;
    const body = JSON.stringify({ ...older, statutory: { packs: ['cn'] } });
    shop.core.database.write((db) =>
      db.run('INSERT INTO policy_version (version, body, saved_at) VALUES (2, ?, 1)', [body]),
    );
    const { policy } = (await shop.manager.settings.policy()) as { policy: Policy };
    expect(policy.closing).toEqual(defaultPolicy.closing);
    expect(policy.statutory).toEqual({ packs: ['cn'], checked: {} });
  });
});

describe('[§10.2] closing gates are policy', () => {
  test('[§10.2] a gate the manager takes away no longer stands against closing, for new cases only', async () => {
    shop = await openShop();
    const before = await aCase(shop.manager, { severity: 'minor' });
    await save((one) => (one.closing.gates = { 'outcome-told': ['safety'] }));
    const after = await aCase(shop.manager, { severity: 'minor' });
    await shop.manager.cases.close({ caseId: after });
    await expect(shop.manager.cases.close({ caseId: before })).rejects.toMatchObject({ code: 'GATE_OPEN' });
  });
});

describe('[§3.1] the effect of a pause is told before and after', () => {
  const resolveClock = async (caseId: Awaited<ReturnType<typeof aCase>>) =>
    (await shop.manager.cases.show({ caseId })).clocks.find((one) => one.kind === 'resolve')!;

  test('[§3.1] before, while it runs, and when it ends: from when to when, and how much of the cap is left', async () => {
    shop = await openShop();
    const caseId = await aCase(shop.manager, { severity: 'significant' });
    const { id, dueAt, version } = await resolveClock(caseId);
    const until = shop.clock.now() + 5 * hour;
    const effect = { from: dueAt, to: dueAt + 5 * hour, capLeftMinutes: 15 * 24 * 60 - 5 * 60 };
    expect(await shop.manager.clocks.previewPause({ id, until })).toEqual(effect);
    await shop.manager.clocks.pause({ id, reason: '等厂家', expectedVersion: version });
    shop.clock.advance(60);
    expect(await shop.manager.clocks.previewPause({ id, until })).toEqual(effect);
    shop.clock.advance(4 * 60);
    await shop.manager.clocks.resume({ id, expectedVersion: (await resolveClock(caseId)).version });
    const resumed = (await shop.manager.cases.timeline({ caseId })).entries.find(
      (entry) => entry.kind === 'clock-resumed',
    );
    expect(resumed?.data).toMatchObject({ clock: 'resolve', from: dueAt, to: dueAt + 5 * hour });
    const none = await shop.manager.clocks.previewPause({ id, until: shop.clock.now() - hour });
    expect(none).toMatchObject({ from: dueAt + 5 * hour, to: dueAt + 5 * hour });
  });

  test('[§3.1] beyond the cap a longer pause moves nothing; without a cap there is none to tell', async () => {
    shop = await openShop();
    const capped = await resolveClock(await aCase(shop.manager, { severity: 'significant' }));
    const far = shop.clock.now() + 60 * 24 * hour;
    expect(await shop.manager.clocks.previewPause({ id: capped.id, until: far })).toEqual({
      from: capped.dueAt,
      to: capped.dueAt + 15 * 24 * hour,
      capLeftMinutes: 0,
    });
    await save((one) => (one.clocks.pauseCapMinutes = null));
    const free = await resolveClock(await aCase(shop.manager, { severity: 'significant' }));
    expect(await shop.manager.clocks.previewPause({ id: free.id, until: far })).toMatchObject({
      to: free.dueAt + 60 * 24 * hour,
      capLeftMinutes: null,
    });
    await expect(shop.manager.clocks.previewPause({ id: 'none' as never, until: far })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('[§3.8] every deadline explains itself', () => {
  test('[§3.8] a follow-up tells its rule and steps; a time set by hand says by whom', async () => {
    shop = await openShop();
    await save((one) => (one.followUps.onWorkingDaysOnly = true));
    const caseId = await aCase(shop.manager);
    await shop.manager.cases.resolve({ caseId });
    const calls = async () => (await shop.manager.cases.show({ caseId })).followUps;
    const [first] = await calls();
    expect(first!.explanation.map((step) => step.code)).toEqual(['rule', 'start', 'due']);
    const retryAt = shop.clock.now() + 30 * hour;
    shop.clock.advance(24 * 60);
    await shop.manager.followUps.record({
      id: first!.id,
      outcome: 'no-answer',
      retryAt,
      expectedVersion: first!.version,
    });
    expect((await calls())[0]!.explanation).toMatchObject([
      { code: 'start' },
      { code: 'set-by-hand', values: { by: '林悦' } },
      { code: 'due', values: { at: retryAt } },
    ]);
  });
});
