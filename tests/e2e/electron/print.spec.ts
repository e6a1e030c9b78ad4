import { expect } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { test } from './desktop.ts';

const pointsPerMillimetre = 72 / 25.4;

test('[§9.3] a page printed to PDF has the size its style asks for, and its text', async ({ desktop }) => {
  const { page } = await desktop.start();
  const bytes = await page.evaluate(async () => {
    const style = document.createElement('style');
    style.textContent = '@page { size: 105mm 148mm; margin: 8mm }';
    document.head.append(style);
    document.body.textContent = '谢谢您告诉我们 A6';
    return Array.from((await Reflect.get(globalThis, 'zhuanjiShell').printToPdf()) as Uint8Array);
  });
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false }).promise;
  const sheet = await pdf.getPage(1);
  const { width, height } = sheet.getViewport({ scale: 1 });
  expect(pdf.numPages).toBe(1);
  expect(width / pointsPerMillimetre).toBeCloseTo(105, 0);
  expect(height / pointsPerMillimetre).toBeCloseTo(148, 0);
  const { items } = await sheet.getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toContain('谢谢您告诉我们');
});
