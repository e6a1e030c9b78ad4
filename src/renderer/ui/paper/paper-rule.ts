// The `@page` rule of a paper: in millimetres (a named size silently becomes Letter), with the page number below.

type PaperRule = {
  widthMm: number;
  heightMm: number;
  marginMm: number;
  /** Stands below on the left of every page; null leaves the foot out, for single sheets. */
  foot: string | null;
};

export const a4 = { widthMm: 210, heightMm: 297, marginMm: 15 };
export const a5 = { widthMm: 148, heightMm: 210, marginMm: 10 };

/** A rule of the page and not of an element: it must leave the document together with the sheet. */
export function paperRule({ widthMm, heightMm, marginMm, foot }: PaperRule): string {
  // Boxes in the margin know no custom properties of the document.
  const font = `font: 8pt 'Noto Sans SC Variable', sans-serif; color: #444;`;
  const margins =
    foot === null
      ? ''
      : `@bottom-left { content: ${cssString(foot)}; ${font} } @bottom-right { content: counter(page) " / " counter(pages); ${font} }`;
  return `@page { size: ${widthMm}mm ${heightMm}mm; margin: ${marginMm}mm; ${margins} }`;
}

/** A text as a CSS string: nothing in it can end the string or the rule. */
function cssString(text: string): string {
  return `"${[...text].map((one) => (/[\w \u4e00-\u9fff·.-]/u.test(one) ? one : `\\${one.codePointAt(0)!.toString(16)} `)).join('')}"`;
}
