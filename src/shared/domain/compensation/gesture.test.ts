import { describe, expect, test } from 'vitest';

import { gestureFaultsOf } from '#shared/domain/compensation/gesture.ts';

const proper = {
  gestureKind: 'small-gift',
  gestureText: 'a box of coloured pencils',
  gestureCostFen: 3_000,
  gestureFits: 'yes',
  gestureCouldMock: 'no',
  gestureCouldHush: 'no',
  gestureFromNotes: true,
};

describe('gesture', () => {
  test('[§6 step 7] a fitting gesture under the cap has no fault', () => {
    expect(gestureFaultsOf(proper, 5_000)).toEqual([]);
  });

  test('[§6 step 7] cost cap and each of the three questions speak up', () => {
    const bad = {
      ...proper,
      gestureCostFen: 5_001,
      gestureFits: 'no',
      gestureCouldMock: 'yes',
      gestureCouldHush: 'yes',
    };
    expect(gestureFaultsOf(bad, 5_000)).toEqual(['over-cap', 'does-not-fit', 'could-mock', 'could-hush']);
  });

  test('[§6 step 7] an unanswered question is named, and private knowledge is not used', () => {
    expect(gestureFaultsOf({ ...proper, gestureFits: null, gestureFromNotes: false }, 5_000)).toEqual([
      'not-from-own-words',
      'unanswered',
    ]);
  });

  test('[§6 step 7] no gesture, or a dropped one, has nothing to answer for', () => {
    expect(gestureFaultsOf({}, 5_000)).toEqual([]);
    expect(gestureFaultsOf({ gestureKind: 'none' }, 5_000)).toEqual([]);
    expect(gestureFaultsOf({ ...proper, gestureFits: 'no', gestureState: 'dropped' }, 5_000)).toEqual([]);
  });
});
