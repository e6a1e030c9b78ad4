// A page with nothing but sheets, driven by the print tests; the program mounts the same components.
import { getDocument } from 'pdfjs-dist';
// In this thread: the module announces itself, and no worker file has to be served.
import 'pdfjs-dist/build/pdf.worker.mjs';
import { createElement, Fragment } from 'react';
import { createRoot } from 'react-dom/client';
import { EnvelopeSheet, type EnvelopeProps } from '../../../src/renderer/features/letters/sheet/envelope-sheet.tsx';
import { type LabelEntry, LabelSheets } from '../../../src/renderer/features/letters/sheet/label-sheets.tsx';
import { LetterSheet, type LetterSheetProps } from '../../../src/renderer/features/letters/sheet/letter-sheet.tsx';
import { pageWithBleed } from '#shared/domain/letters/bleed.ts';
import { labelSheet } from '#shared/domain/letters/papers.ts';
import { VerticalEnvelopeSheet } from '#renderer/features/letters/sheet/vertical-envelope-sheet.tsx';
import { printCss } from '#renderer/features/letters/sheet/print-css.ts';
import type { SheetLayout } from '#renderer/features/letters/sheet/use-sheets.ts';

export type FixtureLetter = Omit<LetterSheetProps, 'onLayout' | 'onError' | 'isSettled'>;
export type FixtureEnvelope = Omit<EnvelopeProps, 'onFit' | 'onError'> & { isUpright?: boolean };

declare global {
  interface Window {
    /** Draws letters of one paper and resolves with their layouts once every sheet is final. */
    showLetters: (letters: FixtureLetter[]) => Promise<SheetLayout[]>;
    /** Draws envelopes of one size and resolves with whether each address fits. */
    showEnvelopes: (envelopes: FixtureEnvelope[]) => Promise<boolean[]>;
    showLabels: (entries: LabelEntry[], start: number) => Promise<boolean[]>;
    /** Milliseconds from each change of one letter to its finished sheets, as when somebody types. */
    timeChanges: (versions: FixtureLetter[]) => Promise<number[]>;
    /** Share of the pixels by which a page of a PDF differs from a picture of its sheet. */
    differenceFrom: (pdf: string, pageNumber: number, picture: string) => Promise<number>;
    /** Colours "r,g,b" of points of the first page of a PDF, given in millimetres from its upper left corner. */
    coloursAt: (pdf: string, pointsMm: [x: number, y: number][]) => Promise<string[]>;
    /** All pages of a PDF in one PNG (base64), so many side by side. */
    tilePdf: (pdf: string, columns: number) => Promise<string>;
  }
}

const root = createRoot(document.querySelector('#root')!);
const pageRule = document.head.appendChild(document.createElement('style'));
let shown = 0;

window.showLetters = (letters) =>
  show(pageWithBleed(letters[0]!.paper, letters[0]!.bleedMm ?? 0), letters, (letter, onDone, onError) =>
    createElement(LetterSheet, { ...letter, isSettled: true, onLayout: onDone, onError }),
  );

window.showEnvelopes = (envelopes) => {
  const { envelope: first, isUpright } = envelopes[0]!;
  const paper = isUpright ? { widthMm: first.heightMm, heightMm: first.widthMm } : first;
  const Sheet = isUpright ? VerticalEnvelopeSheet : EnvelopeSheet;
  return show(paper, envelopes, (envelope, onDone, onError) =>
    createElement(Sheet, { ...envelope, onFit: onDone, onError }),
  );
};

window.showLabels = (entries, start) =>
  new Promise((resolve, reject) => {
    pageRule.textContent = printCss(labelSheet);
    const fits = new Map<string, boolean>();
    const onFit = (id: string, isFitting: boolean) => {
      fits.set(id, isFitting);
      if (fits.size === entries.length) resolve(entries.map((entry) => fits.get(entry.id) ?? false));
    };
    root.render(createElement(LabelSheets, { key: (shown += 1), entries, start, onFit, onError: reject }));
  });

window.timeChanges = async (versions) => {
  const key = (shown += 1);
  const times: number[] = [];
  for (const letter of versions) {
    const start = performance.now();
    await new Promise<void>((resolve, reject) => {
      root.render(createElement(LetterSheet, { ...letter, key, onLayout: () => resolve(), onError: reject }));
    });
    times.push(performance.now() - start);
    // Lets the browser paint, as it does between two keys.
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return times;
};

type Draw<T, Result> = (
  item: T,
  onDone: (result: Result) => void,
  onError: (error: Error) => void,
) => ReturnType<typeof createElement>;

function show<T, Result>(
  paper: { widthMm: number; heightMm: number },
  items: T[],
  draw: Draw<T, Result>,
): Promise<Result[]> {
  return new Promise((resolve, reject) => {
    pageRule.textContent = printCss(paper);
    const results = new Map<number, Result>();
    const sheets = items.map((item, index) => {
      const onDone = (result: Result) => {
        results.set(index, result);
        if (results.size === items.length) resolve(items.map((_, at) => results.get(at)!));
      };
      return createElement('div', { key: index, className: 'job' }, draw(item, onDone, reject));
    });
    root.render(createElement(Fragment, { key: (shown += 1) }, sheets));
  });
}

window.differenceFrom = async (pdf, pageNumber, picture) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob());
  const pdfFile = await openPdf(pdf);
  const page = await pdfFile.getPage(pageNumber);
  // The true scale: a PDF rounds the size of its page, and stretching it would shift every stroke.
  const scale = (window.devicePixelRatio * 96) / 72;
  const drawn = canvasOf(image.width, image.height);
  await page.render({ canvas: drawn, viewport: page.getViewport({ scale }), background: '#fff' }).promise;
  const seen = canvasOf(image.width, image.height);
  seen.getContext('2d')!.drawImage(image, 0, 0);
  await pdfFile.loadingTask.destroy();
  return shareOfDifference(pixelsOf(drawn), pixelsOf(seen));
};

/** Width of one tile in a contact sheet: wide enough to read every character. */
const tilePixels = 460;
const gapPixels = 12;

window.tilePdf = async (pdf, columns) => {
  const pdfFile = await openPdf(pdf);
  const first = (await pdfFile.getPage(1)).getViewport({ scale: 1 });
  const scale = tilePixels / first.width;
  const tileHeight = Math.ceil(first.height * scale);
  const rows = Math.ceil(pdfFile.numPages / columns);
  const sheet = canvasOf(columns * (tilePixels + gapPixels) + gapPixels, rows * (tileHeight + gapPixels) + gapPixels);
  const paint = sheet.getContext('2d')!;
  paint.fillStyle = '#9aa0a6';
  paint.fillRect(0, 0, sheet.width, sheet.height);
  for (let at = 0; at < pdfFile.numPages; at += 1) {
    const page = await pdfFile.getPage(at + 1);
    const tile = canvasOf(tilePixels, tileHeight);
    await page.render({ canvas: tile, viewport: page.getViewport({ scale }), background: '#fff' }).promise;
    const [row, column] = [Math.floor(at / columns), at % columns];
    paint.drawImage(tile, gapPixels + column * (tilePixels + gapPixels), gapPixels + row * (tileHeight + gapPixels));
  }
  await pdfFile.loadingTask.destroy();
  return sheet.toDataURL('image/png').split(',')[1]!;
};

window.coloursAt = async (pdf, pointsMm) => {
  const pdfFile = await openPdf(pdf);
  const page = await pdfFile.getPage(1);
  const pixelsPerMm = 10;
  const viewport = page.getViewport({ scale: (pixelsPerMm * 25.4) / 72 });
  const canvas = canvasOf(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas, viewport, background: '#fff' }).promise;
  await pdfFile.loadingTask.destroy();
  const paint = canvas.getContext('2d')!;
  return pointsMm.map(([x, y]) => {
    const [red, green, blue] = paint.getImageData(Math.floor(x * pixelsPerMm), Math.floor(y * pixelsPerMm), 1, 1).data;
    return `${red},${green},${blue}`;
  });
};

function openPdf(base64: string) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return getDocument({ data: bytes, verbosity: 0 }).promise;
}

function canvasOf(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** Pixels whose brightness differs by more than a third: two rasterisers never agree on the edge of a stroke. */
function shareOfDifference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let different = 0;
  for (let at = 0; at < one.length; at += 4) {
    const light = (data: Uint8ClampedArray) => data[at]! + data[at + 1]! + data[at + 2]!;
    if (Math.abs(light(one) - light(other)) > 255) different += 1;
  }
  return different / (one.length / 4);
}
