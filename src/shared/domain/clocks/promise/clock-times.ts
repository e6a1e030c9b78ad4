// Clock times in a promise: 17:00, 下午五点半, 5 pm, half past four.
import type { PromiseWords } from './lexicon.ts';
import { numeralPattern, readNumeral } from './number.ts';
import { anyOf, CONTEXT, lookBack, sticky, type TokenRule, type TokenValue } from './patterns.ts';

const fractions: Record<string, number> = { 半: 30, 一刻: 15, 三刻: 45, half: 30, quarter: 15 };

/** Rules of the words for clock times. */
export function clockRules(words: PromiseWords): TokenRule[] {
  return [...digitalRules(), hanRule(words), shortOfRule(words), ...englishRules(words)];
}

function clock(hour: number | null, minute: number, isExact: boolean, needsCompany = false): TokenValue | null {
  if (hour === null || hour > 24 || minute > 59 || !Number.isInteger(hour)) return null;
  return { kind: 'clock', minute: hour * 60 + minute, isExact: isExact || hour > 12 || hour === 0, needsCompany };
}

function digitalRules(): TokenRule[] {
  return [
    {
      pattern: sticky('(?<![\\d:.])(\\d{1,2}):(\\d{2})(?!\\d)(?!\\s*[ap]\\.?m)'),
      read: ([, hour, minute]) => clock(Number(hour), Number(minute), hour!.startsWith('0')),
    },
    {
      pattern: sticky('(?<![\\d:.])(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?m(?![a-z])\\.?'),
      read: ([, hour, minute, half]) =>
        Number(hour) > 12 ? null : clock((Number(hour) % 12) + (half === 'p' ? 12 : 0), Number(minute ?? 0), true),
    },
  ];
}

function hanRule(words: PromiseWords): TokenRule {
  const acts = new RegExp(`^\\s*${anyOf(words.actsAfterHour)}`);
  const aLittle = new RegExp(`${anyOf(words.aLittleBefore)}$`);
  const hour = `(?<![\\d.第])(${numeralPattern})\\s*(?:点|时(?!候|间|常|段|效|刻))\\s*(钟|整)?`;
  const minutes = `(?:(半|一刻|三刻)(?!钟)|(${numeralPattern})分?(?![钟号天日]))?`;
  return {
    pattern: sticky(`${hour}${minutes}(?!${anyOf(words.notDateAfter)})`),
    read: (match, touchesToken) => {
      const [all, hourText, sharp, fraction, minuteText] = match;
      // 快一点 is "a little faster"; 下午一点 is one o'clock.
      if (all === '一点' && !touchesToken && aLittle.test(lookBack(match.input, match.index))) return null;
      const minute = fraction === undefined ? readNumeral(minuteText ?? '零') : fractions[fraction]!;
      const isBare = sharp === undefined && fraction === undefined && minuteText === undefined;
      const end = match.index + all.length;
      const value = readNumeral(hourText!);
      const isPlain = (value ?? 0) > 12 && !/\p{Script=Han}$/u.test(lookBack(match.input, match.index));
      return clock(value, minute ?? 0, false, isBare && !isPlain && !acts.test(match.input.slice(end, end + CONTEXT)));
    },
  };
}

/** 差五分三点, 差一刻六点: so many minutes short of the hour. */
function shortOfRule(words: PromiseWords): TokenRule {
  return {
    pattern: sticky(
      `差\\s*(?:(一刻)钟?|(${numeralPattern})\\s*分钟?)\\s*到?\\s*(${numeralPattern})\\s*点钟?(?!${anyOf(words.notDateAfter)})`,
    ),
    read: ([, quarter, minuteText, hourText]) => {
      const minutes = quarter === undefined ? readNumeral(minuteText!) : fractions[quarter]!;
      const hour = readNumeral(hourText!);
      if (minutes === null || minutes < 1 || minutes > 30 || hour === null || hour < 1) return null;
      return clock(hour - 1, 60 - minutes, false);
    },
  };
}

function englishRules(words: PromiseWords): TokenRule[] {
  const hour = `(\\d{1,2}|${anyOf(Object.keys(words.numbers))})`;
  const hourOf = (text: string) => words.numbers[text] ?? readNumeral(text);
  const units = anyOf(words.units.flatMap((unit) => unit.words));
  const notHour = `(?![\\d:/.%-]|\\s*${units}|\\s*(?:people|of\\s+us|percent|%|past(?![a-z])|(?:st|nd|rd|th)(?![a-z])))`;
  return [
    {
      pattern: sticky(`(?<![a-z\\d])(half|quarter)\\s+(past|to)\\s+${hour}`),
      read: ([, fraction, side, text]) => {
        const value = hourOf(text!);
        const minute = fractions[fraction!]!;
        return side === 'past' ? clock(value, minute, false) : clock((value ?? 99) - 1, 60 - minute, false);
      },
    },
    {
      pattern: sticky(`(?<![a-z\\d])(five|ten|twenty|twenty[ -]five)\\s+(past|to)\\s+${hour}${notHour}`),
      read: ([, text, side, hourText]) => {
        const value = hourOf(hourText!);
        const minutes = text!.startsWith('twenty') && text !== 'twenty' ? 25 : words.numbers[text!]!;
        return side === 'past' ? clock(value, minutes, false) : clock((value ?? 99) - 1, 60 - minutes, false);
      },
    },
    { pattern: sticky(`(?<![a-z\\d])${hour}\\s*o'?\\s?clock`), read: ([, text]) => clock(hourOf(text!), 0, false) },
    {
      // The look ahead comes first: on a long run of blanks the look behind would be tried at every one.
      pattern: sticky(`(?=[\\da-z])(?<=(?:by|before|at|until|around|about|than)\\s+)${hour}${notHour}`),
      read: ([, text]) => clock(hourOf(text!), 0, false),
    },
  ];
}
