import { expect, test } from 'vitest';
import { BleedMm, cropMarks, pageWithBleed } from '#shared/domain/letters/bleed.ts';
import { withTrimBoxes } from '#shared/domain/letters/trim-boxes.ts';

const a6 = { widthMm: 105, heightMm: 148 };

test('[§9.3] a page with bleed is larger by twice the bleed, and without it as large as the card', () => {
  expect(pageWithBleed(a6, 3)).toEqual({ widthMm: 111, heightMm: 154 });
  expect(pageWithBleed(a6, 0)).toEqual(a6);
  expect(BleedMm.safeParse(4).success).toBe(false);
});

test('[§9.3] two marks stand at every corner and end before the card', () => {
  expect(cropMarks(a6, 0)).toBe('');
  const marks = [...cropMarks(a6, 3).matchAll(/M([\d.]+) ([\d.]+)([HV])([\d.]+)/g)];
  expect(marks).toHaveLength(8);
  const isOnCard = (x: number, y: number) => x > 3 && x < 108 && y > 3 && y < 151;
  for (const [, x, y, direction, end] of marks) {
    const [toX, toY] = direction === 'H' ? [Number(end), Number(y)] : [Number(x), Number(end)];
    expect(isOnCard(Number(x), Number(y)) || isOnCard(toX, toY)).toBe(false);
    expect(Math.abs(toX - Number(x)) + Math.abs(toY - Number(y))).toBeCloseTo(2.5);
  }
});

test('[§9.3] the boxes are written behind the file, which itself stays as it was', () => {
  const pdf = bytesOf(
    '%PDF-1.4\n3 0 obj\n<</Type /Page\n/MediaBox [0 0 314.64566 436.53543]\n/Parent 2 0 R>>\nendobj\n' +
      'xref\n0 4\ntrailer\n<</Size 4\n/Root 1 0 R>>\nstartxref\n99\n%%EOF\n',
  );
  const boxed = withTrimBoxes(pdf, 3);
  expect(boxed.slice(0, pdf.length)).toEqual(pdf);
  const added = textOf(boxed.slice(pdf.length));
  expect(added).toContain('/BleedBox [0 0 314.646 436.535]\n/TrimBox [8.504 8.504 306.142 428.031]>>');
  expect(added).toContain('/Prev 99');
  const [, place] = /3 1\n(\d{10}) 00000 n/.exec(added)!;
  expect(textOf(boxed.slice(Number(place)))).toMatch(/^3 0 obj/);
  const [, start] = /startxref\n(\d+)\n%%EOF\n$/.exec(added)!;
  expect(textOf(boxed.slice(Number(start)))).toMatch(/^xref\n/);
});

test.each([
  '',
  'no PDF at all',
  '%PDF-1.7\n3 0 obj\n<</Type /Page\n/Parent 2 0 R>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF',
])('[§9.3] what is not written as Chromium writes it stays as it is: %j', (text) => {
  expect(withTrimBoxes(bytesOf(text), 3)).toEqual(bytesOf(text));
});

function textOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
