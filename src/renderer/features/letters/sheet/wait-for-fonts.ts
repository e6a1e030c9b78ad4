// Hidden windows resolve `document.fonts.ready` before any font was asked for, and print blank pages: ask by name.
import { printedText } from '#shared/domain/letters/compose-letter.ts';
import type { FontKey, LetterContent } from '#shared/domain/letters/letter.ts';

/** CSS family name of a bundled hand. */
export function fontFamily(font: FontKey): string {
  return `zj-${font}`;
}

/**
 * Whether every file of the hand that this text needs is loaded, so that it can be measured at once. A family nobody
 * declared also passes the browser's check: it is looked for first.
 */
export function areFontsReady(content: LetterContent, font: FontKey): boolean {
  const isDeclared = [...document.fonts].some(({ family }) => family.replace(/["']/g, '') === fontFamily(font));
  return isDeclared && document.fonts.check(`16px "${fontFamily(font)}"`, printedText(content));
}

/**
 * Loads the font files this letter needs. Rejects with an Error naming the font when a file is missing or broken:
 * a letter must not be measured or printed in another face.
 */
export function waitForFonts(content: LetterContent, font: FontKey): Promise<void> {
  return loadHand(printedText(content), font);
}

/** The same for any text: addresses, a ruler. */
export async function loadHand(text: string, font: FontKey): Promise<void> {
  const faces = await document.fonts.load(`16px "${fontFamily(font)}"`, text);
  if (faces.length === 0 || faces.some(({ status }) => status !== 'loaded')) {
    throw new Error(`handwriting font not loaded: ${font}`);
  }
}
