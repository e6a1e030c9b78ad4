// Hidden windows resolve `document.fonts.ready` before any font was asked for, and print blank pages: ask by name.
import { printedText } from '#shared/domain/letters/compose-letter.ts';
import type { FontKey, LetterContent } from '#shared/domain/letters/letter.ts';

/** CSS family name of a bundled hand. */
export function fontFamily(font: FontKey): string {
  return `zj-${font}`;
}

/** Characters whose files are known to be loaded, per hand: the browser's own check walks hundreds of files a call. */
const loadedCharacters = new Map<FontKey, Set<string>>();

/**
 * Whether every file of the hand that this text needs is loaded, so that it can be measured at once. A family nobody
 * declared also passes the browser's check: it is looked for first.
 */
export function areFontsReady(content: LetterContent, font: FontKey): boolean {
  const loaded = loadedCharacters.get(font) ?? new Set<string>();
  const unknown = [...new Set(printedText(content))].filter((character) => !loaded.has(character));
  if (unknown.length === 0) return true;
  const isDeclared = [...document.fonts].some(({ family }) => family.replace(/["']/g, '') === fontFamily(font));
  if (!isDeclared || !document.fonts.check(`16px "${fontFamily(font)}"`, unknown.join(''))) return false;
  loadedCharacters.set(font, new Set([...loaded, ...unknown]));
  return true;
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
