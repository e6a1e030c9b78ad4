// How right the rules are in this shop (§4.5): what was let stand, what was dismissed and why, and where.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseId } from '#shared/contract/ids.ts';
import { intakeReason, mostReasons } from '#shared/domain/assess/signal-precision.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.core.close());

const rule = 'threat-hotline';
const words = '不退钱我就打12315';

async function dismiss(caseId: CaseId, reason: string): Promise<void> {
  const { signals } = await shop.manager.cases.show({ caseId });
  const { id: signalId } = signals.find((one) => one.rule === rule)!;
  await shop.manager.cases.dismissSignal({ caseId, signalId, reason });
}

const countedRule = async () => (await shop.manager.risk.precision()).find((row) => row.rule === rule);

describe('precision of the rules', () => {
  test('[§4.5] a rule counts what it showed, what stood when the case closed, and what was dismissed with the reasons', async () => {
    const [open, closed, ...dismissed] = await Promise.all(
      Array.from({ length: 5 }, () => aCase(shop.manager, { words })),
    );
    await shop.manager.cases.close({ caseId: closed!, reason: '客户满意' });
    for (const [index, caseId] of dismissed.entries()) await dismiss(caseId, index === 0 ? '玩笑话' : '只是问问');
    expect(open).toBeDefined();
    expect(await countedRule()).toEqual({
      kind: 'outside-threat',
      rule,
      shown: 5,
      stood: 1,
      dismissed: 3,
      reasons: [
        { reason: '只是问问', count: 2 },
        { reason: '玩笑话', count: 1 },
      ],
    });
  });

  test('[§4.5] what is counted after all no longer counts as dismissed, nor stands among the cases', async () => {
    const caseId = await aCase(shop.manager, { words });
    await dismiss(caseId, '玩笑话');
    const { signals } = await shop.manager.cases.show({ caseId });
    await shop.manager.cases.restoreSignal({ caseId, signalId: signals.find((one) => one.rule === rule)!.id });
    expect(await countedRule()).toMatchObject({ shown: 1, stood: 0, dismissed: 0, reasons: [] });
    expect(await shop.manager.risk.dismissals({ rule })).toEqual({ rows: [], nextCursor: null });
  });

  test('[§4.5] of many reasons the most frequent are shown, and a signal taken off at intake says so', async () => {
    const { signals } = await shop.manager.cases.show({
      caseId: await aCase(shop.manager, { words }),
    });
    const { quote } = signals.find((one) => one.rule === rule)!;
    await aCase(shop.manager, { words, dismissed: [{ rule, quote }] });
    for (const reason of ['一', '二', '三', '四']) await dismiss(await aCase(shop.manager, { words }), reason);
    const row = await countedRule();
    expect(row!.reasons).toHaveLength(mostReasons);
    expect((await shop.manager.risk.dismissals({ rule })).rows.map(({ reason }) => reason)).toContain(intakeReason);
  });

  test('[§4.5] the cases where a rule was dismissed come newest first, page by page, each once', async () => {
    const made: CaseId[] = [];
    for (let index = 0; index < 5; index += 1) {
      const caseId = await aCase(shop.manager, { words });
      await dismiss(caseId, `理由${index}`);
      made.push(caseId);
      // Two in the same minute: the key decides.
      if (index % 2 === 1) shop.clock.advance(1);
    }
    const seen: string[] = [];
    for (let cursor: string | null = null; ;) {
      const page = await shop.manager.risk.dismissals({ rule, cursor, limit: 2 });
      seen.push(...page.rows.map((row) => row.caseId));
      cursor = page.nextCursor;
      if (cursor === null) break;
    }
    expect(seen).toEqual([...made].reverse());
    const [first] = (await shop.manager.risk.dismissals({ rule })).rows;
    expect(first).toMatchObject({ by: '林悦', reason: '理由4', caseNumber: expect.stringMatching(/^Z/) });
  });

  test('[§4.5] an agent is refused, an unknown rule has no rows, a cursor of nonsense is named', async () => {
    const { client } = await shop.hire('agent', '小周');
    await expect(client.risk.precision()).rejects.toMatchObject({ code: 'NOT_ALLOWED', data: { needs: 'supervisor' } });
    await expect(client.risk.dismissals({ rule })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await shop.manager.risk.dismissals({ rule: 'no-such-rule' })).rows).toEqual([]);
    await expect(shop.manager.risk.dismissals({ rule, cursor: 'x' })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });
});
