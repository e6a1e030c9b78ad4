// A solved case becomes a solution entry without anybody in it (§7.6).
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let agent: Client;
beforeEach(async () => {
  shop = await openShop();
  agent = (await shop.hire('agent', '小周')).client;
});
afterEach(() => shop.core.close());

const set = async (caseId: CaseId, key: string, value: string) => {
  const version = (await agent.cases.show({ caseId })).fields[key]?.version ?? 0;
  await agent.cases.setField({ caseId, key, value, expectedVersion: version });
};

/** A kettle that leaked, solved to the customer's liking by 小周. */
async function aSolvedCase() {
  const caseId = await aCase(agent, {
    words: '我叫王丽华，电话13812345678，订单KX-20418，水壶用两次就漏。住在人民路12号。',
    customerName: '王丽华',
    phone: '13812345678',
    orderNumber: 'KX-20418',
    category: 'product-quality',
    demand: 'repair',
  });
  await set(caseId, 'focus', '王女士周六要用');
  await set(caseId, 'facts', '林悦查了：壶嘴垫圈装反，共 1288 元的一批');
  await set(caseId, 'solutionNote', '小周说“我送到您手上”最管用');
  await agent.cases.resolve({ caseId, outcome: '给王女士换了新壶' });
  await agent.cases.close({ caseId, reason: '办完了' });
  return caseId;
}

test('[§7.6] a closed case is told part by part, and nobody in it can be found', async () => {
  const caseId = await aSolvedCase();
  const source = await agent.library.solutionSource({ caseId });
  expect(source.original).toContain('王丽华');
  for (const personal of ['王', '丽华', '13812345678', '20418', '人民路', '小周', '林悦', '1288'])
    expect(source.text).not.toContain(personal);
  for (const kept of ['水壶用两次就漏', '周六要用', '垫圈装反', '换了新壶', '约1300 元', '最管用'])
    expect(source.text).toContain(kept);
  expect(source.replacements.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['customer', 'phone', 'order', 'address', 'staff', 'amount']),
  );
});

test('[§7.6] one case makes one entry, reviewed by a supervisor before it is offered', async () => {
  const caseId = await aSolvedCase();
  const ref = await agent.library.draftSolution({ caseId });
  expect(await agent.library.draftSolution({ caseId })).toEqual(ref);
  const draft = await agent.library.show(ref);
  expect(draft).toMatchObject({
    state: 'draft',
    caseId,
    body: { kind: 'solution', scenarios: ['product-quality'], demands: ['repair'], steps: ['resolve'] },
  });
  expect(draft.body.title).not.toContain('王');
  const { version } = await agent.library.submit({ ...ref, expectedVersion: draft.version });
  await shop.manager.library.approve({ ...ref, expectedVersion: version });
  expect((await agent.library.list()).scripts).toMatchObject([{ state: 'approved', author: '小周' }]);
  const { entries } = await agent.cases.timeline({ caseId });
  expect(entries.some(({ kind }) => kind === 'solution-drafted')).toBe(true);
});

test('[§7.6] an entry in the trash comes back instead of a second one; a bare case makes a short one', async () => {
  const caseId = await aCase(agent);
  const ref = await agent.library.draftSolution({ caseId });
  await agent.library.remove(ref);
  expect(await agent.library.draftSolution({ caseId })).toEqual(ref);
  expect(await agent.library.show(ref)).toMatchObject({ state: 'draft', body: { scenarios: [], demands: [] } });
  await expect(agent.library.draftSolution({ caseId: 'none' as CaseId })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
});
