// Reads a PDF the way a customer's program would: sizes, text in reading order, fonts. For the print tests (§9.3, §9.4).
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfFont {
  /** Name inside the file, without the subset prefix. */
  name: string;
  isEmbedded: boolean;
}

export interface PdfPage {
  widthMm: number;
  heightMm: number;
  /** Text in the order of the file, line breaks as pdf.js sees them, vertical forms of marks folded to the usual ones. */
  text: string;
  fonts: PdfFont[];
  /** Smallest distance of the start of a piece of text from an edge of the page; Infinity without text. */
  nearestEdgeMm: number;
  /** Where the first piece of text starts, from the left and the upper edge; NaN without text. */
  firstTextMm: { x: number; y: number };
  /** Whether anything at all is painted: a hidden window easily prints blank pages. */
  hasMarks: boolean;
}

const millimetresPerPoint = 25.4 / 72;

// A column of text uses the vertical forms of marks (U+FE10 …, U+FE30 …); some fonts give them these code points.
const verticalForms =
  '\ufe10\ufe11\ufe12\ufe13\ufe14\ufe15\ufe16\ufe19\ufe31\ufe35\ufe36\ufe3d\ufe3e\ufe41\ufe42\ufe43\ufe44';
const usualForms =
  '\uff0c\u3001\u3002\uff1a\uff1b\uff01\uff1f\u2026\u2014\uff08\uff09\u300a\u300b\u300c\u300d\u300e\u300f';

/** The pages of a PDF. Throws when the bytes are no PDF. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: PdfPage[] }> {
  // pdf.js takes the buffer over; the caller keeps its own.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, fontExtraProperties: true });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      pages.push(await readPage(await document.getPage(number)));
    }
    return { pages };
  } finally {
    await task.destroy();
  }
}

/** Text without any white space: glyphs set one by one have no reliable spaces between them. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  const text = items
    .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
    .join('')
    .replace(/[\ufe10-\ufe48]/g, (form) => usualForms[verticalForms.indexOf(form)] ?? form);
  const starts = items.flatMap((item) =>
    'str' in item && item.str.trim() !== '' ? [{ x: Number(item.transform[4]), y: Number(item.transform[5]) }] : [],
  );
  const distances = starts.flatMap(({ x, y }) => [x - left, right - x, y - bottom, top - y]);
  const operators = await page.getOperatorList();
  const fontIds = new Set<string>();
  operators.fnArray.forEach((operator, index) => {
    if (operator === OPS.setFont) fontIds.add(String(operators.argsArray[index][0]));
  });
  return {
    widthMm: (right - left) * millimetresPerPoint,
    heightMm: (top - bottom) * millimetresPerPoint,
    text,
    nearestEdgeMm: Math.min(Number.POSITIVE_INFINITY, ...distances) * millimetresPerPoint,
    firstTextMm: {
      x: ((starts[0]?.x ?? Number.NaN) - left) * millimetresPerPoint,
      y: (top - (starts[0]?.y ?? Number.NaN)) * millimetresPerPoint,
    },
    fonts: [...fontIds].map((id) => fontOf(page.commonObjs.get(id))),
    hasMarks: operators.fnArray.some((operator) => operator === OPS.showText || operator === OPS.paintImageXObject),
  };
}

function fontOf(font: { name?: string; missingFile?: boolean; isType3Font?: boolean }): PdfFont {
  const name = (font.name ?? '').replace(/^[A-Z]{6}\+/, '');
  // Type 3 fonts carry their glyphs as drawings in the file itself.
  return { name, isEmbedded: font.isType3Font === true || font.missingFile !== true };
}
