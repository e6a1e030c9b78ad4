// How the pages of a folded card lie on its sheet (§9.3): outside with cover and back, inside with the writing.
import type { Orientation } from '#shared/domain/letters/letter.ts';

/** What stands on one half of a side: the cover, a page of writing by its number from 0, or nothing. */
export type Half = 'cover' | 'empty' | number;

/** One printed side of a sheet; the halves as they lie from left to right. */
export interface FoldedSide {
  side: 'outside' | 'inside';
  /** Which card, from 0: a long letter goes on in a second card, whose outside is empty. */
  card: number;
  halves: [left: Half, right: Half];
}

/**
 * The sides to print for `pages` pages of writing, outside and inside of each card in turn, for a printer that turns the
 * sheet at its short edge. A horizontal card opens to the left, so its cover is the right half and one page of writing
 * stands on the right; a vertical one (直排) opens to the right and is its mirror image.
 */
export function imposeFolded(pages: number, orientation: Orientation): FoldedSide[] {
  const mirrored = orientation === 'vertical';
  const side = (kind: FoldedSide['side'], card: number, halves: [Half, Half]): FoldedSide => ({
    side: kind,
    card,
    halves: mirrored ? [halves[1], halves[0]] : halves,
  });
  const cards = Math.max(1, Math.ceil(pages / 2));
  return Array.from({ length: cards }, (_, card) => {
    const first = card * 2;
    const inside: [Half, Half] = pages - first > 1 ? [first, first + 1] : ['empty', pages > first ? first : 'empty'];
    return [side('outside', card, ['empty', card === 0 ? 'cover' : 'empty']), side('inside', card, inside)];
  }).flat();
}

/** Sheets of paper that so many pages of writing take. */
export function sheetCount(pages: number, isFolded: boolean): number {
  return isFolded ? Math.max(1, Math.ceil(pages / 2)) : pages;
}
