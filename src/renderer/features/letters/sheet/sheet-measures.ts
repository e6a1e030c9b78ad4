// Sizes of writing per paper and hand (§9.3), in millimetres.
import type { FontKey, Orientation, Paper, PaperId } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { sheetShortfallMm } from '#renderer/features/letters/sheet/print-css.ts';

/** Character sizes to try, the wanted one first: a slightly smaller hand is better than two lines on a second card. */
const sizesMm: Record<PaperId, readonly number[]> = {
  a4: [5.8, 5.5, 5.2, 5],
  a5: [5.4, 5.2, 5, 4.8, 4.6, 4.4, 4.2, 4],
  a6: [5.4, 5.2, 5, 4.8, 4.6, 4.4, 4.2, 4],
  b6: [5.6, 5.4, 5.2, 5, 4.8, 4.5, 4.2],
  'a5-folded': [5.4, 5.2, 5, 4.8, 4.6, 4.4, 4.2, 4],
  postcard: [4.8, 4.6, 4.4, 4.2, 4],
};

/** Hands draw at different sizes in the same em: this evens them to lxgw-wenkai. */
const handScale: Record<FontKey, number> = {
  'lxgw-wenkai': 1,
  'lxgw-wenkai-tc': 1,
  iansui: 1,
  'ma-shan-zheng': 1.1,
  'long-cang': 1.15,
  'zhi-mang-xing': 1.2,
  caveat: 1.08,
  kalam: 0.8,
};

/** Character sizes in millimetres to try for this paper and hand, the wanted one first. */
export function characterSizesMm(paper: PaperId, font: FontKey): number[] {
  return sizesMm[paper].map((size) => Math.round(size * handScale[font] * 100) / 100);
}

/** Distance of lines as a multiple of the character size. */
export function lineHeight(language: Language, font: FontKey, orientation: Orientation): number {
  if (orientation === 'vertical') return 1.6;
  if (language === 'en') return font === 'caveat' ? 1.25 : 1.5;
  return font === 'zhi-mang-xing' || font === 'long-cang' ? 1.45 : 1.65;
}

/** The area written on, in millimetres: along a line (`inline`) and across the lines (`block`). */
export function writingAreaMm(paper: Paper, orientation: Orientation): { inline: number; block: number } {
  const { heightMm, marginsMm } = paper;
  const width = pageWidthMm(paper) - marginsMm.left - marginsMm.right;
  const height = heightMm - sheetShortfallMm - marginsMm.top - marginsMm.bottom;
  return orientation === 'vertical' ? { inline: height, block: width } : { inline: width, block: height };
}

/** Width of one page of writing: half the sheet of a folded card. */
export function pageWidthMm({ widthMm, foldMm }: Paper): number {
  return foldMm ?? widthMm;
}
