// What people made of the tone check (§7.8): overrules stay with their text, and are counted per kind.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.core.close());

const finding = { rule: 'zh-commanding-calm-down', kind: 'commanding' as const, quote: '请您冷静一点' };
const canned = { rule: 'zh-canned-phrase', kind: 'canned' as const, quote: '感谢您的宝贵意见' };

describe('findings of the tone check', () => {
  test('[§7.8] an overrule stays with its own text until it is taken back', async () => {
    const { tone } = shop.manager;
    const caseId = await aCase(shop.manager);
    const one = { textKey: `case.${caseId}.feelMessage`, caseId, finding };
    await tone.decide({ ...one, decision: 'overruled', reason: 'their-words' });
    expect(await tone.overrules({ textKey: one.textKey })).toEqual([
      { rule: finding.rule, quote: finding.quote, reason: 'their-words' },
    ]);
    expect(await tone.overrules({ textKey: 'script.else' })).toEqual([]);
    await tone.decide({ ...one, decision: 'open', reason: null });
    expect(await tone.overrules({ textKey: one.textKey })).toEqual([]);
    expect(await tone.precision()).toMatchObject([{ kind: 'commanding', shown: 1, accepted: 0, overruled: 0 }]);
  });

  test('[§7.8] each finding of a text counts once, by kind, with the reasons of what was overruled', async () => {
    const { tone } = shop.manager;
    const texts = ['script.a', 'script.b', 'script.c'];
    for (const textKey of texts) {
      await tone.recordShown({ textKey, caseId: null, findings: [finding, canned] });
      await tone.recordShown({ textKey, caseId: null, findings: [finding] });
    }
    const decide = (textKey: string) => ({ textKey, caseId: null, finding });
    await tone.decide({ ...decide('script.a'), decision: 'accepted', reason: null });
    await tone.decide({ ...decide('script.b'), decision: 'overruled', reason: 'fits' });
    await tone.decide({ ...decide('script.c'), decision: 'overruled', reason: 'fact' });
    expect(await tone.precision()).toEqual([
      { kind: 'canned', shown: 3, accepted: 0, overruled: 0, reasons: [] },
      {
        kind: 'commanding',
        shown: 3,
        accepted: 1,
        overruled: 2,
        reasons: [
          { reason: 'fact', count: 1 },
          { reason: 'fits', count: 1 },
        ],
      },
    ]);
  });

  test('[§7.8] an overrule without a reason, a reason without an overrule and an unknown case are refused', async () => {
    const { tone } = shop.manager;
    const one = { textKey: 'script.a', caseId: null, finding };
    await expect(tone.decide({ ...one, decision: 'overruled', reason: null })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(tone.decide({ ...one, decision: 'accepted', reason: 'fact' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(
      tone.recordShown({ textKey: 'x', caseId: 'nobody' as never, findings: [finding] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await tone.precision()).toEqual([]);
  });
});
