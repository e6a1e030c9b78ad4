// Risk of a case through the core (§4.3, §4.5): the reasons shown sum to the score, whatever is dismissed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { aCase, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.core.close());

const words =
  '我已经打了12315，还会找律师起诉你们，电视台记者也联系好了！！！你们就是骗子！打了三次电话没人管，说好昨天回我也没回。';
const standing = ({ signals }: CaseDetail) => signals.filter(({ dismissedReason }) => dismissedReason === null);
const sum = (detail: CaseDetail) => standing(detail).reduce((total, { weight }) => total + weight, 0);

async function aHotCase(): Promise<CaseId> {
  const caseId = await aCase(shop.manager, { words });
  await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 4, expectedVersion: 0 });
  await shop.manager.cases.setField({ caseId, key: 'temperSigns', value: ['voice-rising'], expectedVersion: 0 });
  return caseId;
}

describe('reasons of the risk', () => {
  test('[§4.3] the weights shown sum to the risk, with several signals of one kind and with facts of the record', async () => {
    const caseId = await aHotCase();
    const detail = await shop.manager.cases.show({ caseId });
    expect(standing(detail).filter(({ kind }) => kind === 'outside-threat').length).toBeGreaterThan(1);
    expect(standing(detail).some(({ source }) => source === 'clerk')).toBe(true);
    expect(sum(detail)).toBe(detail.risk);
  });

  test('[§4.5] whichever signal is dismissed, the others count as if it had never been there', async () => {
    const caseId = await aHotCase();
    const before = await shop.manager.cases.show({ caseId });
    for (const { id } of standing(before)) {
      await shop.manager.cases.dismissSignal({ caseId, signalId: id, reason: '听错了' });
      const without = await shop.manager.cases.show({ caseId });
      expect(sum(without)).toBe(without.risk);
      expect(without.risk).toBeLessThanOrEqual(before.risk);
      await shop.manager.cases.restoreSignal({ caseId, signalId: id });
      const again = await shop.manager.cases.show({ caseId });
      expect([again.risk, sum(again)]).toEqual([before.risk, before.risk]);
    }
  });

  test('[§4.3] the strongest temper dismissed, the next one counts whole and not halved', async () => {
    const caseId = await aCase(shop.manager, { words: '电饭煲坏了。' });
    await shop.manager.cases.setField({ caseId, key: 'temperNow', value: 4, expectedVersion: 0 });
    await shop.manager.cases.setField({ caseId, key: 'temperSigns', value: ['voice-rising'], expectedVersion: 0 });
    const both = await shop.manager.cases.show({ caseId });
    const temper = both.signals.find(({ rule }) => rule === 'record-temper')!;
    await shop.manager.cases.dismissSignal({ caseId, signalId: temper.id, reason: '记错了' });
    const one = await shop.manager.cases.show({ caseId });
    expect([both.risk, one.risk]).toEqual([22, 5]);
  });

  test('[§4.1] the same words copied into the notes of the first step weigh nothing more', async () => {
    const caseId = await aHotCase();
    const { risk } = await shop.manager.cases.show({ caseId });
    await shop.manager.cases.setField({ caseId, key: 'customerWords', value: words, expectedVersion: 0 });
    expect((await shop.manager.cases.show({ caseId })).risk).toBe(risk);
  });
});

describe('a dismissal that lasts', () => {
  const hotline = 'threat-hotline';
  const ofHotline = (detail: CaseDetail) => detail.signals.filter(({ rule }) => rule === hotline);
  const show = (caseId: CaseId) => shop.manager.cases.show({ caseId });

  async function dismissed(): Promise<CaseId> {
    const caseId = await aCase(shop.manager, { words: '不退钱我就打12315！' });
    const [signal] = ofHotline(await show(caseId));
    await shop.manager.cases.dismissSignal({ caseId, signalId: signal!.id, reason: '他说的是玩笑' });
    return caseId;
  }

  test('[§4.5] the same words of the same rule later in the case, written another way, stay dismissed with the reason', async () => {
    const caseId = await dismissed();
    await shop.manager.cases.recordChase({ caseId, words: '再不处理我就打 １２３１５' });
    const later = await show(caseId);
    expect(ofHotline(later).map(({ dismissedReason }) => dismissedReason)).toEqual(['他说的是玩笑']);
    expect(sum(later)).toBe(later.risk);
  });

  test('[§4.5] other words of the same rule, and the same words of another rule, still show', async () => {
    const caseId = await aCase(shop.manager, { words: '我要发到网上' });
    const [published] = (await show(caseId)).signals;
    await shop.manager.cases.dismissSignal({ caseId, signalId: published!.id, reason: '说的是晒单' });
    await shop.manager.cases.recordChase({ caseId, words: '我要发到抖音上去，还要找律师起诉你们。' });
    const later = await show(caseId);
    const rules = standing(later).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining([published!.rule, 'threat-court']));
    expect(later.signals.filter(({ dismissedReason }) => dismissedReason !== null)).toHaveLength(1);
  });

  test('[§4.5] counted after all, the words count again wherever they stand, once', async () => {
    const caseId = await dismissed();
    await shop.manager.cases.recordChase({ caseId, words: '再不处理我就打１２３１５' });
    const [signal] = ofHotline(await show(caseId));
    await shop.manager.cases.restoreSignal({ caseId, signalId: signal!.id });
    const again = await show(caseId);
    expect(ofHotline(again)).toHaveLength(1);
    expect(ofHotline(again)[0]).toMatchObject({ dismissedReason: null });
    expect(sum(again)).toBe(again.risk);
  });

  test('[§4.5] taken off at intake, the words stay off when the customer repeats them', async () => {
    const words = '不退钱我就打12315！';
    const seen = ofHotline(await show(await aCase(shop.manager, { words })))[0]!;
    const caseId = await aCase(shop.manager, { words, dismissed: [{ rule: hotline, quote: ` ${seen.quote} ` }] });
    await shop.manager.cases.setField({ caseId, key: 'customerWords', value: `他說：${words}`, expectedVersion: 0 });
    expect(standing(await show(caseId)).map(({ rule }) => rule)).not.toContain(hotline);
  });

  test('[§4.5] a shop of an earlier version that kept one signal twice: what was dismissed holds for both', async () => {
    const caseId = await dismissed();
    shop.core.database.write((db) => {
      db.run(
        `INSERT INTO signal (public_id, complaint_id, kind, rule, weight, source, at, quote)
         SELECT 'older', complaint_id, kind, rule, weight, source, at, ' ' || quote FROM signal WHERE rule = ?`,
        [hotline],
      );
    });
    await shop.manager.cases.setField({ caseId, key: 'customerWords', value: '没有别的', expectedVersion: 0 });
    expect(standing(await show(caseId)).map(({ rule }) => rule)).not.toContain(hotline);
  });
});
