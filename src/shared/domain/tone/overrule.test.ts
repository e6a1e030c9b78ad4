import { describe, expect, test } from 'vitest';
import { fewestDecisions, precisionOf } from './overrule.ts';

describe('[§7.8] precision from the overrules', () => {
  test('[§7.8] is the share of decided findings that were taken over', () => {
    expect(precisionOf({ accepted: 9, overruled: 3 })).toBe(0.75);
    expect(precisionOf({ accepted: 0, overruled: fewestDecisions })).toBe(0);
  });

  test('[§7.8] says nothing under the fewest decisions', () => {
    expect(precisionOf({ accepted: fewestDecisions - 1, overruled: 0 })).toBeNull();
    expect(precisionOf({ accepted: 0, overruled: 0 })).toBeNull();
  });
});
