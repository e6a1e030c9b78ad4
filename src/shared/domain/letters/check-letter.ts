// The gate before print for a text people may have edited (§9.5).
import { chooseFont } from '#shared/domain/letters/choose-font.ts';
import { letterText, printedText } from '#shared/domain/letters/compose-letter.ts';
import type { FontKey, LetterContent, LetterProblem } from '#shared/domain/letters/letter.ts';
import { checkPersonalSentence } from '#shared/domain/letters/personal-sentence.ts';

/** What the check of an edited letter needs besides its text. */
export interface LetterCheck {
  /** Personal sentences already sent to other customers. */
  usedForOthers: readonly string[];
  preferredFont?: FontKey;
}

/** Most characters of one letter: some twenty A6 cards. Longer is a pasted record, and nobody reads it. */
export const longestLetter = 6000;

/**
 * Everything that keeps this text from being printed: placeholders left, a personal sentence that is missing (also when
 * it was edited out of the text), short or used before, characters no bundled font can write, nobody's name under it,
 * more text than a letter holds. Empty: it may go out.
 */
export function checkLetter(content: LetterContent, { usedForOthers, preferredFont }: LetterCheck): LetterProblem[] {
  const text = letterText(content);
  const placeholders = findPlaceholders(printedText(content));
  const over = [...text].length - longestLetter;
  const sentenceStands = content.paragraphs.join('\n').includes(content.personalSentence);
  return [
    placeholders.length > 0 ? { code: 'placeholder-left' as const, found: placeholders } : undefined,
    checkPersonalSentence(sentenceStands ? content.personalSentence : '', usedForOthers),
    chooseFont(printedText(content), content.language, preferredFont).problem,
    content.signature.join('').trim() === '' ? { code: 'signature-empty' as const } : undefined,
    over > 0 ? { code: 'text-too-long' as const, over } : undefined,
  ].filter((problem) => problem !== undefined);
}

/**
 * What looks like a gap somebody forgot to fill: {…}, [姓名], 【日期】, ____, XXX, 某某, □□, ○○. Each find once, in order.
 * Brackets count only around words that name a gap: 【官方正品】 in a product name and the size XXXL are no gaps.
 */
export function findPlaceholders(text: string): string[] {
  const named =
    '(?:姓名|名字|日期|时间|時間|金额|金額|商品|产品|產品|单号|單號|电话|電話|地址|原因|name|date|amount|product|reason)';
  const patterns = [
    String.raw`\{[^{}\n]*\}`,
    String.raw`[【[［][^】\]］\n]{0,12}${named}[^】\]］\n]{0,12}[】\]］]`,
    String.raw`[_＿]{2,}|某某|[□○◯]{2,}`,
    String.raw`(?<![\p{L}\p{N}])(?:[xX]{3,}|TODO|TBD)(?![A-Za-z0-9])|(?<=\p{Script=Han})[xX]{2,}(?![A-Za-z0-9])`,
  ];
  return [...new Set(text.match(new RegExp(patterns.join('|'), 'giu')))];
}
