// Lengths of time in a promise: 一个半小时, 1-3个工作日, an hour and a half.
import type { PromiseWords } from './lexicon.ts';
import { isSpokenRange, numeralPattern, readNumeral } from './number.ts';
import { anyOf, CONTEXT, type Duration, lookBack, sticky, type TokenRule } from './patterns.ts';

type MakeDuration = (
  match: RegExpExecArray,
  unit: Duration['unit'],
  amount: number,
  more?: Partial<Duration>,
) => Duration;

/** Rules of the words for lengths of time. */
export function durationRules(words: PromiseWords): TokenRule[] {
  const past = new RegExp(`${anyOf(words.pastBefore)}\\s*$`);
  const make: MakeDuration = (match, unit, amount, more = {}) => ({
    kind: 'duration',
    unit,
    amount,
    isRange: false,
    isHalfDay: false,
    isPast: past.test(lookBack(match.input, match.index)),
    ...more,
  });
  const isNothing = startsWithAny(words.notDurationAfter);
  const fixed = words.durations.map(({ words: list, minutes, isHalfDay }): TokenRule => ({
    pattern: sticky(anyOf(list)),
    read: (match) => (isNothing(match) ? null : make(match, 'minutes', minutes, { isHalfDay })),
  }));
  // 3日 is a length of time only before 内 and 后; otherwise it is a date.
  const dayCount: TokenRule = {
    pattern: sticky(`(?<![\\d.第月])(${numeralPattern})日(?=\\s*(?:之内|以内|内|之后|以后|后))`),
    read: (match) => make(match, 'days', readNumeral(match[1]!)!),
  };
  return [...fixed, ...words.units.map((unit) => countedRule(words, unit, make)), dayCount];
}

/** Whether one of the words stands right behind a match. */
function startsWithAny(list: readonly string[]): (match: RegExpExecArray) => boolean {
  const pattern = new RegExp(`^\\s*${anyOf(list)}`);
  return (match) => {
    const end = match.index + match[0].length;
    return pattern.test(match.input.slice(end, end + CONTEXT));
  };
}

function countedRule(
  words: PromiseWords,
  { words: list, unit, per }: PromiseWords['units'][number],
  make: MakeDuration,
): TokenRule {
  const number = `(?:${numeralPattern}|${anyOf(Object.keys(words.numbers))})`;
  const amount = `(?:(${anyOf(words.halves)})|(?:(?!(?:twenty|thirty|forty|fifty)-)${number}\\s*(?:-|~|—|到|至|to)\\s*)?(${number}))`;
  const andHalf = '(?:\\s*个?(半)|\\s+(and\\s+a\\s+half))';
  const halfBehind = '(?:(半)|\\s+(and\\s+a\\s+half))';
  const isNothing = startsWithAny(words.notDurationAfter);
  return {
    pattern: sticky(`(?<![\\d.第])${amount}${andHalf}?\\s*个?\\s*(?:more\\s+)?${anyOf(list)}${halfBehind}?`),
    read: (match) => {
      const [all, half, counted, ...extras] = match;
      // 4.5分 is a mark, 一分钱 is money.
      if (isNothing(match) || /\.\d+\s*分$/.test(all)) return null;
      const base =
        half === undefined ? (words.numbers[counted!.replaceAll(/\s+/g, ' ')] ?? readNumeral(counted!)) : 0.5;
      if (base === null) return null;
      const extra = extras.some((group) => group !== undefined) ? 0.5 : 0;
      const isRange = /[-~—到至]|\bto\b/.test(all) || (counted !== undefined && isSpokenRange(counted));
      return make(match, unit, (base + extra) * per, { isRange });
    },
  };
}
