// Repairing the punctuation of a message made of several notes, for Chinese and for languages with spaces.
import type { Language } from '#shared/domain/vocabulary.ts';

// Written as escapes: full-width marks look like their half-width sisters in many editors and get lost.
const comma = '\uff0c';
const marks = '\uff0c\u3002\uff1b\uff1a\uff1f\uff01\u3001';
const halfToFull: Readonly<Record<string, string>> = {
  ',': comma,
  '.': '\u3002',
  ';': '\uff1b',
  ':': '\uff1a',
  '?': '\uff1f',
  '!': '\uff01',
};
const han = String.raw`\p{Script=Han}`;
const afterHan = new RegExp(String.raw`(?<=[${han}\u201d\u300d\uff09])\s*((?:[,;:?!]|\.(?![\d.]))+)\s*`, 'gu');
const spaceBetweenHan = new RegExp(String.raw`(?<=[${han}${marks}])[ \t]+(?=[${han}])`, 'gu');

/** True for the languages written without spaces and with full-width marks. */
export function isChinese(language: Language): boolean {
  return language !== 'en';
}

/** One line, marks of the language, none doubled, none left hanging at either end; '' for blank text. */
export function tidy(text: string, language: Language): string {
  const lineBreak = isChinese(language) ? comma : ' ';
  const oneLine = text
    .trim()
    .replace(/\s*\n+\s*/gu, lineBreak)
    .replace(/[ \t\u3000]+/gu, ' ');
  const marked = isChinese(language) ? tidyChinese(oneLine) : tidySpaced(oneLine);
  return marked
    .replace(/^[\uff0c\u3002\uff1b\uff1a,.;:\u3001\s]+/u, '')
    .replace(/[\uff0c\uff1b\uff1a\u3001,;:\s]+$/u, '');
}

function tidyChinese(text: string): string {
  return text
    .replace(/\.{3,}/gu, '\u2026\u2026')
    .replace(afterHan, (_match, run: string) => [...run].map((mark) => halfToFull[mark] ?? mark).join(''))
    .replace(spaceBetweenHan, '')
    .replace(/[\uff0c\u3001\uff1b]+(?=[\uff0c\u3002\uff1b\uff1f\uff01])/gu, '')
    .replace(/(?<=[\u3002\uff1f\uff01])[\uff0c\u3002\uff1b\u3001]+/gu, '')
    .replace(/([\uff1f\uff01])\1+/gu, '$1');
}

function tidySpaced(text: string): string {
  return text
    .replace(/\s+(?=[,.;:?!](?:\s|$))/gu, '')
    .replace(/,(?=[.?!,;])/gu, '')
    .replace(/(?<!\.)\.{2}(?!\.)/gu, '.')
    .replace(/([?!])\1+/gu, '$1');
}

/** The text with a closing mark: its own, or a full stop. '' stays ''. */
export function asSentence(text: string, language: Language): string {
  if (text === '') return '';
  const capital = isChinese(language) ? text : text.charAt(0).toUpperCase() + text.slice(1);
  if (/[\u3002\uff1f\uff01\u2026.?!][\u201d\u300d\u2019"')\uff09]*$/u.test(capital)) return capital;
  return capital + (isChinese(language) ? '\u3002' : '.');
}

/** The text without its closing full stop (question and exclamation marks stay). */
export function withoutStop(text: string): string {
  return text.replace(/[\u3002.]+$/u, '');
}

/** The text without its closing question mark. */
export function withoutQuestionMark(text: string): string {
  return text.replace(/[\uff1f?]+$/u, '');
}

/** The opening of the list with which the text begins, letter case aside; null when none. */
export function opensWith(text: string, openings: readonly string[]): string | null {
  const lower = text.toLowerCase();
  return openings.find((opening) => lower.startsWith(opening.toLowerCase())) ?? null;
}

/** The text as it stands behind a colon or comma: its first word small when it is one of `lowered`, names as they are. */
export function insideSentence(text: string, lowered: readonly string[]): string {
  const word = /^\p{L}+(?=[\s,.-]|$)/u.exec(text)?.[0];
  return word !== undefined && lowered.includes(word.toLowerCase())
    ? word.toLowerCase() + text.slice(word.length)
    : text;
}

/** Sentences of a text, each with its closing mark. */
export function sentencesOf(text: string, language: Language): string[] {
  const pattern = isChinese(language)
    ? /[^\u3002\uff1f\uff01]+[\u3002\uff1f\uff01]*[\u201d\u300d]*/gu
    : /\S.*?(?:[.?!]+[\u201d"\u2019)]*(?=\s+[A-Z\u201c"\u2018])|$)/gu;
  return (text.match(pattern) ?? []).map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
