import { describe, expect, test } from 'vitest';
import { imposeFolded, sheetCount } from '#shared/domain/letters/impose.ts';
import { allEnvelopes, allPapers, envelopeFor, labelPlaces } from '#shared/domain/letters/papers.ts';

describe('[§9.3] a folded card', () => {
  test('has its cover on the right half outside and one page of writing on the right half inside', () => {
    expect(imposeFolded(1, 'horizontal')).toEqual([
      { side: 'outside', card: 0, halves: ['empty', 'cover'] },
      { side: 'inside', card: 0, halves: ['empty', 0] },
    ]);
  });

  test('two pages of writing read from left to right, in columns from right to left', () => {
    expect(imposeFolded(2, 'horizontal')[1]!.halves).toEqual([0, 1]);
    expect(imposeFolded(2, 'vertical').map(({ halves }) => halves)).toEqual([
      ['cover', 'empty'],
      [1, 0],
    ]);
  });

  test('every page of a long letter stands on exactly one half, in a second and third card', () => {
    for (const orientation of ['horizontal', 'vertical'] as const) {
      const sides = imposeFolded(5, orientation);
      expect(sides.map(({ side }) => side)).toEqual(['outside', 'inside', 'outside', 'inside', 'outside', 'inside']);
      const pages = sides.flatMap(({ halves }) => halves).filter((half) => typeof half === 'number');
      expect([...pages].sort()).toEqual([0, 1, 2, 3, 4]);
      expect(sides.filter(({ halves }) => halves.includes('cover'))).toHaveLength(1);
    }
    expect(sheetCount(5, true)).toBe(3);
    expect(sheetCount(5, false)).toBe(5);
  });
});

describe('[§9.3] labels and envelopes', () => {
  test('labels start anywhere on the sheet and go on with the next one', () => {
    expect(labelPlaces(3, 23)).toEqual([
      { page: 0, row: 7, column: 1 },
      { page: 0, row: 7, column: 2 },
      { page: 1, row: 0, column: 0 },
    ]);
    expect(labelPlaces(1, 0)[0]).toEqual({ page: 0, row: 0, column: 0 });
    expect(labelPlaces(1, 99)[0]).toEqual({ page: 0, row: 7, column: 2 });
    expect(labelPlaces(1, Number.NaN)[0]).toEqual({ page: 0, row: 0, column: 0 });
  });

  test('the proposed envelope of every paper is at least as large as the paper flat or folded', () => {
    const folds = [1, 2, 3];
    for (const { id, widthMm, heightMm, foldMm } of allPapers()) {
      const envelope = allEnvelopes().find((one) => one.id === envelopeFor[id])!;
      const short = Math.min(envelope.widthMm, envelope.heightMm);
      const long = Math.max(envelope.widthMm, envelope.heightMm);
      const [width, height] = foldMm === undefined ? [widthMm, heightMm] : [foldMm, heightMm];
      const fits = folds.some((fold) => {
        return Math.min(width, height / fold) < short && Math.max(width, height / fold) < long;
      });
      expect({ id, fits }).toEqual({ id, fits: true });
    }
  });
});
