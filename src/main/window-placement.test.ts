import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeWindow } from './window-placement.ts';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const second = { x: 1440, y: 0, width: 1920, height: 1080 };
const saved = { x: 1600, y: 100, width: 1000, height: 700, isMaximized: false };

describe('where the window opens', () => {
  test('the first time it stands in the middle of the first screen', () => {
    expect(placeWindow(undefined, [laptop])).toEqual({ x: 80, y: 53, width: 1280, height: 820 });
  });

  test('it comes back to the screen it was on', () => {
    expect(placeWindow(saved, [laptop, second])).toEqual({ x: 1600, y: 100, width: 1000, height: 700 });
  });

  test('a screen that was unplugged sends it to the first one', () => {
    expect(placeWindow(saved, [laptop])).toEqual({ x: 80, y: 53, width: 1280, height: 820 });
  });

  test('on a smaller screen it shrinks and moves fully into sight', () => {
    const large = { x: 200, y: 60, width: 3000, height: 2000, isMaximized: false };
    expect(placeWindow(large, [laptop])).toEqual(laptop);
  });

  test('nonsense in the file means the first-time place', () => {
    const broken = { x: Number.NaN, y: 0, width: 900, height: 600, isMaximized: false };
    expect(placeWindow(broken, [laptop]).width).toBe(1280);
  });

  test('whatever was saved, the window lies within one of the screens', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const state = fc.record({ x: number, y: number, width: number, height: number, isMaximized: fc.boolean() });
    fc.assert(
      fc.property(state, (anything) => {
        const { x, y, width, height } = placeWindow(anything, [laptop, second]);
        const isInside = [laptop, second].some(
          (area) =>
            x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height,
        );
        expect(isInside).toBe(true);
      }),
    );
  });
});
