import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MeasuredBlock, paginate } from '#shared/domain/letters/paginate.ts';

/** Blocks of lines 10 long with 3 groups each, one below the other; the last `tailBlocks` stay together. */
function column(lineCounts: number[], tailBlocks = 0): MeasuredBlock[] {
  let start = 0;
  return lineCounts.map((count, block) => {
    const lines = Array.from({ length: count }, (_, index) => {
      const line = { start, end: start + 10, firstGroup: index * 3 };
      start += 10;
      return line;
    });
    return { lines, groupCount: count * 3, isTail: block >= lineCounts.length - tailBlocks };
  });
}

describe('paginate', () => {
  test('[§9.3] what fits stays on one sheet', () => {
    expect(paginate(column([1, 4, 1, 1], 2), 70).sheets).toEqual([
      [
        { block: 0, fromGroup: 0, toGroup: 3 },
        { block: 1, fromGroup: 0, toGroup: 12 },
        { block: 2, fromGroup: 0, toGroup: 3 },
        { block: 3, fromGroup: 0, toGroup: 3 },
      ],
    ]);
  });

  test('[§9.3] a long paragraph goes on where the sheet ends', () => {
    expect(paginate(column([8]), 50).sheets).toEqual([
      [{ block: 0, fromGroup: 0, toGroup: 15 }],
      [{ block: 0, fromGroup: 15, toGroup: 24 }],
    ]);
  });

  test('[§9.3] no line of a paragraph stands alone at the foot of a sheet or at the head of the next', () => {
    const linesPerSheet = (counts: number[], length: number) =>
      paginate(column(counts), length).sheets.map((sheet) =>
        sheet.map(({ block, fromGroup, toGroup }) => `${block}:${(toGroup - fromGroup) / 3}`),
      );
    // The last line takes one along, a first line goes with the rest, and three lines are not divided.
    expect(linesPerSheet([1, 5], 50)).toEqual([['0:1', '1:3'], ['1:2']]);
    expect(linesPerSheet([4, 4], 50)).toEqual([['0:4'], ['1:4']]);
    expect(linesPerSheet([3, 3], 50)).toEqual([['0:3'], ['1:3']]);
    expect(linesPerSheet([4, 1, 1], 50)).toEqual([['0:2'], ['0:2', '1:1', '2:1']]);
    // A sheet too short for company is filled line by line.
    expect(linesPerSheet([3], 10)).toEqual([['0:1'], ['0:1'], ['0:1']]);
  });

  test('[§9.3] closing and signature stay together and take two lines along', () => {
    expect(paginate(column([6, 1, 1], 2), 70).sheets).toEqual([
      [{ block: 0, fromGroup: 0, toGroup: 12 }],
      [
        { block: 0, fromGroup: 12, toGroup: 18 },
        { block: 1, fromGroup: 0, toGroup: 3 },
        { block: 2, fromGroup: 0, toGroup: 3 },
      ],
    ]);
  });

  test('[§9.3] a piece longer than the sheet is reported', () => {
    expect(paginate(column([1, 1, 1], 3), 20).overflows).toBe(true);
    expect(paginate(column([9]), 20).overflows).toBe(false);
  });

  test('[§9.3] an empty letter needs no sheet', () => {
    expect(paginate([], 50)).toEqual({ sheets: [], overflows: false });
  });

  test('[§9.3] every group stands on exactly one sheet, in order, whatever the length', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 10, max: 200 }), (lines, tail, length) => {
        const blocks = column(lines, tail);
        const seen = paginate(blocks, length)
          .sheets.flat()
          .flatMap(({ block, fromGroup, toGroup }) =>
            Array.from({ length: toGroup - fromGroup }, (_, index) => `${block}:${fromGroup + index}`),
          );
        const expected = blocks.flatMap(({ groupCount }, block) =>
          Array.from({ length: groupCount }, (_, group) => `${block}:${group}`),
        );
        expect(seen).toEqual(expected);
      }),
    );
  });
});
