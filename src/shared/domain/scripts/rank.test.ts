import { describe, expect, test } from 'vitest';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { eightSteps, shippedCategories } from '../vocabulary.ts';
import { ScriptOutcome, defaultRankingRules, shareInterval } from './outcomes.ts';
import { type RankContext, rankScripts } from './rank.ts';
import { Script } from './script.ts';
import type { ScriptFactsInput } from './script.ts';

const library = shippedScripts('zh-CN');
const late: RankContext = {
  step: 'listen',
  categories: ['logistics'],
  demand: null,
  customerType: null,
  riskLevel: 'low',
  language: 'zh-CN',
  channel: null,
};

function aScript(facts: Partial<ScriptFactsInput> & { id: string }): Script {
  return Script.parse({ steps: ['listen'], language: 'zh-CN', title: facts.id, text: facts.id, ...facts });
}

function anOutcome(
  scriptId: string,
  rated: number,
  satisfied: number,
  category: string | null = 'logistics',
): ScriptOutcome {
  return ScriptOutcome.parse({ scriptId, category, uses: rated, rated, satisfied });
}

describe('rankScripts', () => {
  test('[§7.4] a new shop gets the scripts of the category first, with the reason', () => {
    const [best] = rankScripts(library, late, []);
    expect(best?.id).toMatch(/^listen-logistics-/);
    expect(best?.reasons).toContainEqual({ kind: 'category', value: 'logistics' });
  });

  test('[§7.4] every step and shipped category gets something fitting', () => {
    for (const step of eightSteps) {
      for (const category of shippedCategories) {
        const ranked = rankScripts(library, { ...late, step, categories: [category] }, []);
        expect(ranked.length, `${step} × ${category}`).toBeGreaterThan(0);
      }
    }
  });

  test('[§7.4] drafts, retired scripts, pairs, other steps and other languages are never offered', () => {
    const scripts = [
      aScript({ id: 'draft', state: 'draft' }),
      aScript({ id: 'retired', state: 'retired' }),
      aScript({ id: 'closing', steps: ['close'] }),
      Script.parse({ ...aScript({ id: 'pair' }), kind: 'pair', contrast: { bad: '坏', reason: '因为' } }),
      { ...aScript({ id: 'english' }), language: 'en' as const },
    ];
    expect(rankScripts(scripts, late, [])).toEqual([]);
  });

  test('[§7.4] demand, customer type, risk and channel decide between scripts of one category', () => {
    const plain = aScript({ id: 'plain', scenarios: ['logistics'] });
    const fitting = aScript({ id: 'fitting', scenarios: ['logistics'], demands: ['respect'], channels: ['phone'] });
    const context: RankContext = { ...late, demand: 'respect', channel: 'phone' };
    const [best] = rankScripts([plain, fitting], context, []);
    expect(best?.reasons.map((reason) => reason.kind)).toEqual(['category', 'demand', 'channel']);
    expect(rankScripts([fitting, plain], { ...context, demand: 'repair', channel: 'counter' }, [])[0]?.id).toBe(
      'plain',
    );
  });

  test('[§7.4] a parent category fits less than the category itself; scripts about another category are not offered', () => {
    const scripts = ['price', 'logistics', 'late'].map((scenario) => aScript({ id: scenario, scenarios: [scenario] }));
    const ranked = rankScripts(scripts, { ...late, categories: ['late', 'logistics'] }, []);
    expect(ranked.map((script) => script.id)).toEqual(['late', 'logistics']);
  });

  test('[§7.7] outcomes under the minimum are never shown', () => {
    const { minimumRated } = defaultRankingRules;
    const script = aScript({ id: 'one' });
    const reasons = (rated: number) => rankScripts([script], late, [anOutcome('one', rated, rated)])[0]?.reasons;
    expect(reasons(minimumRated - 1)).toEqual([{ kind: 'any-category' }, { kind: 'few-outcomes' }]);
    expect(reasons(minimumRated)).toContainEqual(
      expect.objectContaining({ kind: 'outcome', scope: 'same-category', rated: minimumRated }),
    );
  });

  test('[§7.7] one lucky use does not beat a long good record', () => {
    const scripts = [aScript({ id: 'lucky' }), aScript({ id: 'proven' }), aScript({ id: 'poor' })];
    const outcomes = [anOutcome('lucky', 1, 1), anOutcome('proven', 40, 36), anOutcome('poor', 30, 10)];
    expect(rankScripts(scripts, late, outcomes).map((script) => script.id)).toEqual(['proven', 'lucky', 'poor']);
  });

  test('[§7.7] escalations after a use count against it', () => {
    const outcomes = [{ ...anOutcome('hot', 30, 20), escalated: 8 }, anOutcome('cool', 30, 20)];
    const ranked = rankScripts([aScript({ id: 'hot' }), aScript({ id: 'cool' })], late, outcomes);
    expect(ranked[0]?.id).toBe('cool');
  });

  test('[§7.7] the interval is wide for few uses and narrow for many', () => {
    expect(shareInterval(0, 0)).toEqual({ low: 0, high: 1 });
    const few = shareInterval(8, 10);
    expect(few.low).toBeCloseTo(0.4902, 3);
    expect(few.high).toBeCloseTo(0.9433, 3);
    const many = shareInterval(800, 1000);
    expect(many.high - many.low).toBeLessThan(0.06);
  });
});
