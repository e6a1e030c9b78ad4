// Set forms of letters (§7.8): a salutation or a closing on a line of its own is a convention, not a canned phrase.
import type { ToneSurface } from './kinds.ts';
import { BLANK } from './quotations.ts';

/** What a whole line of a letter may say by convention. */
export interface Conventions {
  opening: RegExp;
  closing: RegExp;
}

// Below a closing stand a name and a date, no more.
const LINES_BELOW = 3;
const SHORT_LINE = 24;

/** The sentences, conventional lines blank: anywhere in a letter, elsewhere only where they open or close the text. */
export function blankConventions<Sentence extends { text: string }>(
  sentences: readonly Sentence[],
  conventions: readonly Conventions[],
  surface?: ToneSurface,
): Sentence[] {
  const said = sentences.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const places = new Map(said.map((sentence, at) => [sentence, at]));
  return sentences.map((sentence) => {
    const at = places.get(sentence);
    if (at === undefined) return sentence;
    const isAnywhere = surface === 'letter';
    const isOpening = isAnywhere || (at === 0 && said.length > 1);
    const isClosing = isAnywhere || (at > 0 && isLast(said, at));
    const isSetForm = conventions.some(
      ({ opening, closing }) => (isOpening && isWhole(opening, sentence)) || (isClosing && isWhole(closing, sentence)),
    );
    return isSetForm ? { ...sentence, text: sentence.text.replace(/[^\n]/gu, BLANK) } : sentence;
  });
}

function isLast(said: readonly { text: string }[], at: number): boolean {
  if (said.length - at - 1 > LINES_BELOW) return false;
  return said.slice(at + 1).every(({ text }) => text.trim().length <= SHORT_LINE);
}

function isWhole(form: RegExp, { text }: { text: string }): boolean {
  const words = text.replace(/[,。.!~\s]{1,8}$/u, '').trimStart();
  form.lastIndex = 0;
  const found = form.exec(words);
  return found !== null && found.index === 0 && found[0].length === words.length;
}
