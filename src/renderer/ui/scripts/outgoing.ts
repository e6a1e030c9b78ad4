// What must hold for a text before it goes out (§7.5).
import { gapMark } from '#shared/domain/scripts/fill-placeholders.ts';
import { suggestionGap } from '#shared/domain/tone/wording.ts';

/** True while a text still shows a blank: the ruled gap, a raw name, or the gap of a tone suggestion. */
export function hasOpenGap(text: string): boolean {
  return text.includes(gapMark) || /\{\{|\}\}/.test(text) || suggestionGap.test(text);
}

/** A text with the sentence meant for this customer alone. */
export function withPersonal(text: string, personal: string): string {
  const sentence = personal.trim();
  if (sentence === '') return text;
  const isClosed = /[。！？….!?]$/.test(sentence);
  const isHan = /\p{Script=Han}/u.test(sentence);
  return isHan
    ? `${text.trimEnd()}${sentence}${isClosed ? '' : '。'}`
    : `${text.trimEnd()} ${sentence}${isClosed ? '' : '.'}`;
}
