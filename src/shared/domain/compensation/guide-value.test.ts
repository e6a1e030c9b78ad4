import { describe, expect, test } from 'vitest';

import { guideValue, lossItemsOf } from '#shared/domain/compensation/guide-value.ts';

describe('guide value', () => {
  test('[§8.3] is one and a half times the perceived loss, by items', () => {
    const value = guideValue(
      [
        { kind: 'direct', text: 'taxi', amountFen: 6_000 },
        { kind: 'time', text: 'an afternoon', amountFen: 10_000 },
        { kind: 'feelings', text: 'in front of guests', amountFen: 4_000 },
      ],
      1.5,
    );
    expect(value).toEqual({
      lossFen: 20_000,
      guideFen: 30_000,
      byKind: { direct: 6_000, time: 10_000, feelings: 4_000 },
    });
  });

  test('[§8.3] is rounded up to a whole yuan, and floating dust never adds one', () => {
    expect(guideValue([{ kind: 'direct', text: '', amountFen: 2_490 }], 1.5).guideFen).toBe(3_800);
    expect(guideValue([{ kind: 'direct', text: '', amountFen: 100_000 }], 1.1).guideFen).toBe(110_000);
    expect(guideValue([], 1.5).guideFen).toBe(0);
  });

  test('[§6] half-filled rows of the field are left out, not counted wrongly', () => {
    const rows = [
      { id: '1', kind: 'direct' },
      { id: '2', kind: 'time', text: 'x', amountFen: 500 },
      { id: '3', kind: 'luck', amountFen: 9 },
      null,
    ];
    expect(lossItemsOf(rows)).toEqual([{ kind: 'time', text: 'x', amountFen: 500 }]);
    expect(lossItemsOf('nonsense')).toEqual([]);
  });
});
