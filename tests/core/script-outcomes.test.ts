// What came of a script (§7.7): per category, after the use, each case once.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let client: Client;
beforeEach(async () => {
  shop = await openShop();
  client = shop.manager;
});
afterEach(() => shop.core.close());

const say = (caseId: CaseId | null, scriptId = 'a') => client.scripts.recordUse({ caseId, scriptId, text: '我跟到底' });

/** Both calls are made; the second one decides. */
async function followUp(caseId: CaseId, ...ratings: number[]) {
  shop.clock.advance(1);
  await client.cases.resolve({ caseId });
  for (const satisfaction of ratings) {
    shop.clock.advance(1);
    const call = (await client.cases.show({ caseId })).followUps.find(({ state }) => state === 'due')!;
    await client.followUps.record({ id: call.id, outcome: 'reached', satisfaction, expectedVersion: call.version });
  }
}

describe('outcomes of scripts', () => {
  test('[§7.7] are kept apart by the category of the case', async () => {
    for (const category of ['price', 'price', 'logistics'] as const) {
      const caseId = await aCase(client, { category });
      await say(caseId);
      await followUp(caseId, 5);
    }
    await say(null);
    const row = { scriptId: 'a', reopened: 0, escalated: 0 };
    expect(await client.scripts.outcomes()).toEqual([
      { ...row, category: null, uses: 1, rated: 0, satisfied: 0 },
      { ...row, category: 'logistics', uses: 1, rated: 1, satisfied: 1 },
      { ...row, category: 'price', uses: 2, rated: 2, satisfied: 2 },
    ]);
  });

  test('[§7.7] two uses in one case are one, and the last rating after the use decides', async () => {
    const caseId = await aCase(client);
    await say(caseId);
    await say(caseId);
    await followUp(caseId, 5, 3);
    expect(await client.scripts.outcomes()).toMatchObject([{ uses: 1, rated: 1, satisfied: 0 }]);
    shop.clock.advance(1);
    await say(caseId, 'late');
    expect((await client.scripts.outcomes()).find(({ scriptId }) => scriptId === 'late')).toMatchObject({ rated: 0 });
  });

  test('[§7.7] an escalation and a reopening after the use count, those before it do not', async () => {
    const caseId = await aCase(client, { words: '今天能换吗' });
    await say(caseId, 'before');
    shop.clock.advance(5);
    await client.cases.setField({
      caseId,
      key: 'customerWords',
      value: '不退钱我就去12315投诉，还要发到网上曝光你们！！！太欺负人了，我要起诉！',
      expectedVersion: (await client.cases.show({ caseId })).fields['customerWords']?.version ?? 0,
    });
    await client.cases.setField({ caseId, key: 'temperNow', value: 5, expectedVersion: 0 });
    expect(['high', 'critical']).toContain((await client.cases.show({ caseId })).level);
    shop.clock.advance(5);
    await say(caseId, 'after');
    await followUp(caseId);
    await client.cases.reopen({ caseId, reason: '又坏了' });
    const of = async (id: string) => (await client.scripts.outcomes()).find(({ scriptId }) => scriptId === id);
    expect(await of('before')).toMatchObject({ reopened: 1, escalated: 1 });
    expect(await of('after')).toMatchObject({ reopened: 1, escalated: 0 });
  });
});
