// The `@page` rule of a paper: in millimetres (a named size silently becomes Letter), with the page number below.
import { noOffset, type PrintOffset } from '../print/print-settings.ts';

export type PaperRule = {
  size: 'a4' | 'a5';
  widthMm: number;
  heightMm: number;
  marginMm: number;
  /** Stands below on the left of every page; null leaves the foot out, for single sheets. */
  foot: string | null;
};

export const a4 = { size: 'a4', widthMm: 210, heightMm: 297, marginMm: 15 } as const;
export const a5 = { size: 'a5', widthMm: 148, heightMm: 210, marginMm: 10 } as const;

/**
 * A rule of the page and not of an element: it must leave the document together with the sheet. The printer's offset
 * (tenths of a millimetre, §9.3) moves the margins and keeps the area between them, so that no line breaks elsewhere; to the
 * next whole pixel, 0.13 mm at most.
 */
export function paperRule(paper: PaperRule, { x, y }: PrintOffset = noOffset): string {
  const { widthMm, heightMm, marginMm, foot } = paper;
  const [right, down] = [x / 10, y / 10];
  const sides = [marginMm + down, marginMm - right, marginMm - down, marginMm + right].map((mm) => `${mm}mm`);
  // Boxes in the margin know no custom properties of the document. From their upper edge: they move with the sheet.
  const font = `font: 8pt 'Noto Sans SC Variable', sans-serif; color: #444; vertical-align: top; padding-top: ${marginMm / 2 - 2}mm;`;
  const margins =
    foot === null
      ? ''
      : `@bottom-left { content: ${cssString(foot)}; ${font} } @bottom-right { content: counter(page) " / " counter(pages); ${font} }`;
  return `@page { size: ${widthMm}mm ${heightMm}mm; margin: ${sides.join(' ')}; ${margins} }`;
}

/** A text as a CSS string: nothing in it can end the string or the rule. */
function cssString(text: string): string {
  return `"${[...text].map((one) => (/[\w \u4e00-\u9fff·.-]/u.test(one) ? one : `\\${one.codePointAt(0)!.toString(16)} `)).join('')}"`;
}
