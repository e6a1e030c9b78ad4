import { describe, expect, test } from 'vitest';
import { inkBox, liftInk, type Picture } from '#shared/domain/letters/lift-ink.ts';

const ink = [28, 43, 77] as const;

/** Paper under a lamp: bright on the left, in shadow on the right, with a stroke of a pen across the middle. */
function aPhoto(width: number, height: number, hasStroke = true): Picture {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const paper = 235 - (x / width) * 110 + ((x * 7 + y * 13) % 5);
      const isStroke = hasStroke && Math.abs(y - height / 2) < height * 0.02 && x > width * 0.2 && x < width * 0.8;
      data.fill(isStroke ? paper * 0.25 : paper, (y * width + x) * 4, (y * width + x) * 4 + 3);
      data[(y * width + x) * 4 + 3] = 255;
    }
  }
  return { width, height, data };
}

describe('[§9.2] a signature from a photo', () => {
  test('keeps the stroke in the ink of the letter and lets the paper go, in light and in shadow', () => {
    const photo = aPhoto(300, 100);
    const lifted = liftInk(photo, ink)!;
    const at = (x: number, y: number) => [...lifted.data.subarray((y * 300 + x) * 4, (y * 300 + x) * 4 + 4)];
    expect(at(80, 50)).toEqual([...ink, 255]);
    expect(at(230, 50)).toEqual([...ink, 255]);
    expect(at(30, 20)[3]).toBe(0);
    expect(at(280, 80)[3]).toBe(0);
    const box = inkBox(lifted)!;
    expect(box.left).toBeGreaterThan(55);
    expect(box.left + box.width).toBeLessThan(245);
    expect(box.height).toBeLessThan(8);
    expect(photo.data[3]).toBe(255);
  });

  test('an empty sheet has no signature', () => {
    expect(liftInk(aPhoto(300, 100, false), ink)).toBeUndefined();
    expect(inkBox({ width: 2, height: 2, data: new Uint8ClampedArray(16) })).toBeUndefined();
  });
});
