import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultRiskPolicy, levelOf, scoreRisk } from '#shared/domain/assess/score-risk.ts';
import { signalKinds } from '#shared/domain/vocabulary.ts';

const threat = { kind: 'outside-threat', rule: 'threat-hotline', weight: 45 } as const;

describe('scoreRisk', () => {
  test('[§4.3] nothing known is no risk', () => {
    expect(scoreRisk([])).toEqual({ risk: 0, level: 'low', reasons: [] });
  });

  test('[§4.3] reasons always sum to the risk, which stays between 0 and 100', () => {
    const signal = fc.record({
      kind: fc.constantFrom(...signalKinds),
      rule: fc.constant('any-rule'),
      weight: fc.nat(60),
    });
    fc.assert(
      fc.property(fc.array(signal, { maxLength: 40 }), fc.nat(9), fc.nat(30), (signals, chases, promiseBrokenHours) => {
        const { risk, reasons } = scoreRisk(signals, {
          chases,
          promiseBrokenHours,
          temper: chases % 6,
          keyCustomer: true,
        });
        expect(reasons.reduce((sum, reason) => sum + reason.weight, 0)).toBe(risk);
        expect(risk).toBeGreaterThanOrEqual(0);
        expect(risk).toBeLessThanOrEqual(100);
        for (const reason of reasons) expect(reason.weight).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test.each([
    [{ promiseBrokenHours: 11 }, 0],
    [{ promiseBrokenHours: 12 }, defaultRiskPolicy.weights.promiseBroken],
    [{ chases: 2 }, 0],
    [{ chases: 3 }, defaultRiskPolicy.weights.chases],
    [{ firstResponseLate: true }, defaultRiskPolicy.weights.firstResponseLate],
    [{ temper: 4 }, 20],
    [{ repeatComplainant: true }, defaultRiskPolicy.weights.repeatComplainant],
    [{ clenchedFists: true }, defaultRiskPolicy.weights.clenchedFists],
  ])('[§4.1] the record alone, %j, adds %i', (facts, risk) => {
    expect(scoreRisk([], facts).risk).toBe(risk);
  });

  test('[§4.3] facts of the record raise what the words began', () => {
    const words = scoreRisk([threat]);
    const both = scoreRisk([threat], { firstResponseLate: true, optionRefused: true, temper: 3 });
    expect(words.level).toBe('high');
    expect(both.level).toBe('critical');
    expect(both.reasons.map((reason) => reason.rule)).toContain('record-option-refused');
  });

  test('[§3] a manager sets other weights and thresholds', () => {
    const policy = { ...defaultRiskPolicy, thresholds: { watch: 5, high: 10, critical: 40 } };
    expect(levelOf(45, policy)).toBe('critical');
    expect(scoreRisk([threat], {}, policy).level).toBe('critical');
  });
});
