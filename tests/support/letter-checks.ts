// What every printed letter must be (§9.2, §9.3), whichever Chromium printed it: size, fonts, text, printable area.
import { expect, type Page } from '@playwright/test';
import { letterText } from '#shared/domain/letters/compose-letter.ts';
import { imposeFolded } from '#shared/domain/letters/impose.ts';
import type { FontKey, Paper } from '#shared/domain/letters/letter.ts';
import type { LetterJob } from './letter-jobs.ts';
import { type PdfPage, withoutSpaces } from './pdf.ts';

/** Base names of the fonts inside the PDF that belong to each hand. */
export const fontNames: Record<FontKey, RegExp> = {
  'lxgw-wenkai': /^LXGWWenKai-/,
  'lxgw-wenkai-tc': /^LXGWWenKaiTC-/,
  'ma-shan-zheng': /^MaShanZheng-/,
  'long-cang': /^LongCang-/,
  'zhi-mang-xing': /^ZhiMangXing-/,
  iansui: /^Iansui-/,
  caveat: /^Caveat-/,
  kalam: /^Kalam-/,
};

/** The printed sides of a letter: 'outside' of a folded card, or pages of writing. */
export function sidesOf({ paper, style }: LetterJob, pages: number): string[] {
  if (paper.foldMm === undefined) return Array.from({ length: pages }, () => 'page');
  return imposeFolded(pages, style.orientation).map(({ side }) => side);
}

/** What an engine may leave out. */
export interface EngineLimits {
  /** PDFs of older engines have no character for the alternate shapes of a Latin hand: they read as U+0000. */
  losesAlternates?: boolean;
}

/** The pages of one letter: each of its size, in its one hand, with exactly its text. `written` counts pages of writing. */
export function checkPages(
  { content, style, paper }: LetterJob,
  pages: PdfPage[],
  written: number,
  limits: EngineLimits = {},
): void {
  for (const { widthMm, heightMm, fonts, nearestEdgeMm } of pages) {
    expect(Math.abs(widthMm - paper.widthMm)).toBeLessThan(0.5);
    expect(Math.abs(heightMm - paper.heightMm)).toBeLessThan(0.5);
    expect(nearestEdgeMm).toBeGreaterThan(3);
    expect(fonts.filter(({ name, isEmbedded }) => !isEmbedded || !fontNames[style.font].test(name))).toEqual([]);
  }
  const cover = paper.foldMm === undefined ? '' : (content.cover ?? '');
  const numbers = written === 1 ? '' : Array.from({ length: written }, (_, index) => `${index + 1}/${written}`);
  let text = pages.map((page) => withoutSpaces(page.text)).join('');
  // Page numbers stand between the words of one page and the next.
  for (const number of numbers) {
    expect(text).toContain(number);
    text = text.replace(number, '');
  }
  const expected = `${cover}${letterText(content)}`;
  const wanted = withoutSpaces(style.orientation === 'vertical' ? inColumns(expected) : expected);
  expect(limits.losesAlternates ? withAlternates(text, wanted) : text).toBe(wanted);
}

/** The whole wanted text when every letter that has a character stands in its order; a lost one or a ligature may stand between. */
function withAlternates(text: string, wanted: string): string {
  const known = [...text].filter((letter) => letter !== '\0');
  let at = 0;
  for (const letter of wanted) if (letter === known[at]) at += 1;
  // A ligature counts as one of its two letters.
  const isWhole = at === known.length && text.length <= wanted.length && text.length > wanted.length * 0.95;
  return isWhole ? wanted : text;
}

/** In columns the mainland's quotation marks take their vertical forms ﹃﹄, which read as 『』 (GB/T 15834). */
function inColumns(text: string): string {
  return [...text].map((mark) => columnMarks[mark] ?? mark).join('');
}

const columnMarks: Record<string, string> = { '“': '『', '”': '』', '‘': '「', '’': '」' };

/** Words, numbers and marks that stand on two lines: none may, above all no telephone number (§9.2). */
export function brokenGroups(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-sheet] [data-group]')]
      .filter((group) => {
        const [first, ...others] = group.getClientRects();
        const isVertical = group.closest('[data-orientation]')?.getAttribute('data-orientation') === 'vertical';
        const lineOf = ({ x, y }: DOMRect) => (isVertical ? x : y);
        return others.some((box) => Math.abs(lineOf(box) - lineOf(first!)) > 8);
      })
      .map((group) => group.textContent),
  );
}

/** How far the text reaches outside the margins; slant and climb of a lively hand may by a millimetre. */
export function furthestOutsideMm(page: Page, { widthMm, foldMm, marginsMm }: Paper): Promise<number> {
  return page.evaluate(
    ({ pageMm, marginsMm }) => {
      const outside = [...document.querySelectorAll('[data-sheet] > div:has([data-group])')].flatMap((page) => {
        const box = page.getBoundingClientRect();
        const mm = box.width / pageMm;
        return [...page.querySelectorAll('[data-group]')].map((group) => {
          const { left, right, top, bottom } = group.getBoundingClientRect();
          return Math.max(
            box.left / mm + marginsMm.left - left / mm,
            right / mm - (box.right / mm - marginsMm.right),
            box.top / mm + marginsMm.top - top / mm,
            bottom / mm - (box.bottom / mm - marginsMm.bottom),
          );
        });
      });
      return Math.max(0, ...outside);
    },
    { pageMm: foldMm ?? widthMm, marginsMm },
  );
}
