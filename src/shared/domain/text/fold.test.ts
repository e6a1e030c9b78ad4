import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithOffsets, originalSpan } from '#shared/domain/text/fold.ts';

const mixed = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('退', '臺', '麵', '薴', '𠮷', '㗲', 'İ', 'A', '0', ' ', '😀', '\ud83d', 'ß', ','),
  }),
);

describe('fold', () => {
  test.each([
    ['我要退貨,妳們態度太差', '我要退货,你们态度太差'],
    ['臺灣著火', '台湾着火'],
    ['TEL:12345 ABC', 'tel:12345 abc'],
    ['薴', '苎'],
    ['𠮷野家 iPhone', '𠮷野家 iphone'],
    ['', ''],
  ])('[architecture §6] %s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('[architecture §6] folding twice changes nothing', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('[architecture §6] folding with offsets gives the same text as folding', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        expect(foldWithOffsets(text).folded).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithOffsets', () => {
  test('[§2.2] every folded unit points at the character it came from', () => {
    fc.assert(
      fc.property(mixed, fc.nat(), fc.nat(), (text, first, second) => {
        const map = foldWithOffsets(text);
        const [start, end] = [first % (map.folded.length + 1), second % (map.folded.length + 1)].sort((a, b) => a - b);
        const span = originalSpan(map, start!, end!);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(fold(text.slice(span.start, span.end))).toContain(map.folded.slice(start, end));
      }),
    );
  });

  test('[§2.2] offsets rise, start at 0 and end at the length of the original', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { folded, starts } = foldWithOffsets(text);
        expect(starts).toHaveLength(folded.length + 1);
        expect(starts.at(-1)).toBe(text.length);
        for (let index = 1; index < starts.length; index += 1) {
          expect(starts[index]!).toBeGreaterThanOrEqual(starts[index - 1]!);
        }
      }),
    );
  });

  test('[§2.2] a word after an emoji and a rare character is cut right from the original', () => {
    const text = '😀𠮷老闆說İ要退錢';
    const map = foldWithOffsets(text);
    const at = map.folded.indexOf('要退钱');
    const { start, end } = originalSpan(map, at, at + 3);
    expect(text.slice(start, end)).toBe('要退錢');
  });
});
