import { describe, expect, test } from 'vitest';
import { fewestSignals, precisionByKind, shareRight, type SignalPrecision } from './signal-precision.ts';

const row = (changes: Partial<SignalPrecision>): SignalPrecision => ({
  kind: 'temper',
  rule: 'temper-insult',
  shown: 0,
  stood: 0,
  dismissed: 0,
  reasons: [],
  ...changes,
});

describe('precision of the rules', () => {
  test('[§4.5] no share under the fewest decisions, an exact one from there on', () => {
    expect(shareRight({ stood: fewestSignals - 2, dismissed: 1 })).toBeNull();
    expect(shareRight({ stood: fewestSignals - 1, dismissed: 1 })).toBe((fewestSignals - 1) / fewestSignals);
    expect(shareRight({ stood: 0, dismissed: 0 })).toBeNull();
  });

  test('[§4.5] rules stand under their kind, the most often dismissed first, and the kind holds their sums', () => {
    const kinds = precisionByKind([
      row({ kind: 'safety', rule: 'safety-fire', shown: 3, stood: 2, dismissed: 1 }),
      row({ rule: 'temper-fury', shown: 9, stood: 4, dismissed: 0 }),
      row({ rule: 'temper-capitals', shown: 9, stood: 4, dismissed: 0 }),
      row({ rule: 'temper-insult', shown: 5, stood: 1, dismissed: 4 }),
      row({ rule: 'temper-elongated', shown: 1 }),
    ]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['temper', 'safety']);
    expect(kinds[0]).toMatchObject({ shown: 24, stood: 9, dismissed: 4 });
    expect(kinds[0]!.rules.map(({ rule }) => rule)).toEqual([
      'temper-insult',
      'temper-capitals',
      'temper-fury',
      'temper-elongated',
    ]);
  });
});
