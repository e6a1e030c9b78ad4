// Dates as they stand under a letter (§9.1), per language and degree of formality.
import type { Orientation } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

const englishMonths = 'January February March April May June July August September October November December'.split(
  ' ',
);
const chineseDigits = '〇一二三四五六七八九';

/**
 * The date line for a local calendar day written YYYY-MM-DD:
 * 2026年11月22日 · 二〇二六年十一月二十二日 (zh-CN, formal) · 中華民國115年11月22日 (zh-TW, formal) · 22 November 2026.
 * In columns (§9.3) every Chinese date is written out: 二〇二六年十一月二十二日 · 中華民國一一五年十一月二十二日.
 * Throws RangeError when the day is not in the calendar.
 */
export function letterDate(
  day: string,
  language: Language,
  formal: boolean,
  orientation: Orientation = 'horizontal',
): string {
  const { year, month, date } = parseDay(day);
  if (language === 'en') return `${date} ${englishMonths[month - 1]} ${year}`;
  const [era, shownYear] = formal && language === 'zh-TW' ? ['中華民國', year - 1911] : ['', year];
  const isSpelled = orientation === 'vertical' || (formal && language === 'zh-CN');
  if (!isSpelled) return `${era}${shownYear}年${month}月${date}日`;
  const spelled = [...String(shownYear)].map((digit) => chineseDigits[Number(digit)] ?? digit).join('');
  return `${era}${spelled}年${chineseNumber(month)}月${chineseNumber(date)}日`;
}

function parseDay(day: string): { year: number; month: number; date: number } {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const time = match ? new Date(`${day}T00:00:00Z`) : undefined;
  if (!match || !time || Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not a calendar day: ${day}`);
  }
  return { year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) };
}

/** 1–99 in Chinese: 十, 十一, 二十二. */
function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tenPart = tens === 0 ? '' : `${tens === 1 ? '' : chineseDigits[tens]}十`;
  return `${tenPart}${ones === 0 ? '' : chineseDigits[ones]}`;
}
