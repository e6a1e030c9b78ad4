// A page with nothing but letter sheets, driven by the print tests; the program mounts the same component.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { LetterSheet, type LetterSheetProps } from '../../../src/renderer/features/letters/sheet/letter-sheet.tsx';
import { printCss } from '#renderer/features/letters/sheet/print-css.ts';
import type { SheetLayout } from '#renderer/features/letters/sheet/use-sheets.ts';

export type FixtureLetter = Omit<LetterSheetProps, 'onLayout' | 'onError'>;

declare global {
  interface Window {
    /** Draws one letter and resolves with its layout once every sheet is final. */
    showLetter: (letter: FixtureLetter) => Promise<SheetLayout>;
  }
}

const root = createRoot(document.querySelector('#root')!);
const pageRule = document.head.appendChild(document.createElement('style'));

window.showLetter = (letter) =>
  new Promise((resolve, reject) => {
    pageRule.textContent = printCss(letter.paper);
    root.render(createElement(LetterSheet, { ...letter, onLayout: resolve, onError: reject }));
  });
