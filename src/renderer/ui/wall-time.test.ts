import { describe, expect, test } from 'vitest';
import { instantOf, wallTimeOf } from './wall-time.ts';

describe('wall time', () => {
  test.each(['Asia/Shanghai', 'Asia/Taipei', 'Europe/London', 'America/New_York'])(
    '[§3.6] a moment in %s survives the way to the wall clock and back',
    (zone) => {
      for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 37 * 3_600_000) {
        const wall = wallTimeOf(instant, zone);
        expect(wall).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
        expect(instantOf(wall, zone)).toBe(instant);
      }
    },
  );

  test('[§3.6] Shanghai is eight hours ahead', () => {
    expect(instantOf('2026-03-08 14:05:00', 'Asia/Shanghai')).toBe(Date.UTC(2026, 2, 8, 6, 5));
  });
});
