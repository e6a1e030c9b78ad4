// Numbers as people write them in a promise: 2, 1.5, 十五, 两, 二十, three, half.

const digits = '零一二三四五六七八九';

/** Pattern of a Chinese or Arabic number up to 99; Latin words are alternatives of the lexicon. */
export const numeralPattern = '(?:\\d{1,3}(?:\\.\\d{1,2})?|[零一二两三四五六七八九十]{1,3})';

/** Value of a number; null when it is none. 两三 (two or three) is the greater: the promise at its latest. */
export function readNumeral(text: string): number | null {
  if (/^\d/.test(text)) return Number(text);
  const plain = text.replaceAll('两', '二');
  const [tens, ones] = plain.split('十') as [string, string | undefined];
  if (ones === undefined) return readDigits(plain);
  const ten = tens === '' ? 1 : readDigits(tens);
  const one = ones === '' ? 0 : readDigits(ones);
  return ten === null || one === null ? null : ten * 10 + one;
}

/** Whether it is a spoken range like 两三, which readNumeral takes at its upper end. */
export function isSpokenRange(text: string): boolean {
  return /^[一二两三四五六七八九]{2}$/.test(text);
}

function readDigits(text: string): number | null {
  if (text === '') return null;
  if (isSpokenRange(text)) return digits.indexOf(text[1]!);
  const value = [...text].reduce((sum, digit) => sum * 10 + digits.indexOf(digit), 0);
  return [...text].every((digit) => digits.includes(digit)) ? value : null;
}
