// Weekdays and dates in a promise: 下周三, 15号之前, 5 October.
import type { PromiseWords } from './lexicon.ts';
import { numeralPattern, readNumeral } from './number.ts';
import { anyOf, lookBack, sticky, type TokenRule, type TokenValue } from './patterns.ts';

export function weekdayRules(words: PromiseWords): TokenRule[] {
  const past = new RegExp(`${anyOf(words.pastWeekBefore)}\\s*$`);
  const isLatin = (word: string) => /[a-z]/.test(word);
  return words.weekdayPrefixes.flatMap(({ words: prefixes, weeks }) =>
    words.weekdays.flatMap(({ words: names, weekday }): TokenRule[] => {
      const read = (match: RegExpExecArray): TokenValue | null =>
        past.test(lookBack(match.input, match.index)) ? null : { kind: 'weekday', weekday, weeks };
      const han = `${anyOf(prefixes.filter((word) => !isLatin(word)))}\\s*${anyOf(names.filter((word) => !isLatin(word)))}(?<!\\d(?=\\d))`;
      const latinPrefix = prefixes.filter(isLatin).map((word) => word.trim());
      const optional = weeks === null ? '?' : '';
      const latin = `(?:${anyOf(latinPrefix)}\\s+)${optional}${anyOf(names.filter(isLatin))}`;
      return [{ pattern: sticky(han), read }, ...(latinPrefix.length > 0 ? [{ pattern: sticky(latin), read }] : [])];
    }),
  );
}

/** Rules of the words for dates. */
export function dateRules(words: PromiseWords): TokenRule[] {
  return [...numericRules(), ...hanRules(words), ...englishRules(words)];
}

function date(year: number | null, month: number | null, day: number | null): TokenValue | null {
  if (day === null || day < 1 || day > 31 || (month !== null && (month < 1 || month > 12))) return null;
  return { kind: 'date', year, month, day, monthsAhead: null };
}

function endOfMonth(month: number | null): TokenValue | null {
  if (month === null || month < 1 || month > 12) return null;
  return { kind: 'end', of: 'month', ahead: 0, opens: false, month };
}

function numericRules(): TokenRule[] {
  return [
    {
      pattern: sticky('(?<!\\d)(20\\d\\d)\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)\\s*[日号]?'),
      read: ([, year, month, day]) => date(Number(year), Number(month), Number(day)),
    },
    {
      pattern: sticky('(?<![\\d/.-])(\\d{1,2})/(\\d{1,2})(?![\\d/])'),
      read: ([, month, day]) => date(null, Number(month), Number(day)),
    },
    {
      // 9-15 is a date only before a clock time; otherwise it is a range.
      pattern: sticky('(?<![\\d/.-])(\\d{1,2})[-.](\\d{1,2})(?=\\s+\\d{1,2}:\\d{2})'),
      read: ([, month, day]) => date(null, Number(month), Number(day)),
    },
    {
      pattern: sticky('(?<!\\d)(\\d\\d)年\\s*(\\d{1,2})月\\s*(\\d{1,2})\\s*[日号]'),
      read: ([, year, month, day]) => date(2000 + Number(year), Number(month), Number(day)),
    },
  ];
}

function hanRules(words: PromiseWords): TokenRule[] {
  const prefixes = words.monthPrefixes.flatMap(({ words: list, ahead }) => list.map((word) => [word, ahead] as const));
  const prefix = anyOf(prefixes.map(([word]) => word));
  const notDate = `(?!${anyOf(words.notDateAfter)})`;
  return [
    {
      pattern: sticky(`(?<!\\d)(${numeralPattern})\\s*月\\s*(${numeralPattern})\\s*[日号]`),
      read: ([, month, day]) => date(null, readNumeral(month!), readNumeral(day!)),
    },
    { pattern: sticky(`(?<!\\d)(${numeralPattern})月[底末]`), read: ([, month]) => endOfMonth(readNumeral(month!)) },
    {
      pattern: sticky(`(?<![\\d第])(?:${prefix})?(${numeralPattern})[号日]${notDate}`),
      read: (match) => {
        const ahead = prefixes.find(([word]) => match[0].startsWith(word))?.[1] ?? null;
        const read = date(null, null, readNumeral(match[1]!));
        return read?.kind === 'date' ? { ...read, monthsAhead: ahead } : null;
      },
    },
  ];
}

function englishRules(words: PromiseWords): TokenRule[] {
  const monthOf = new Map(words.months.flatMap(({ words: list, month }) => list.map((word) => [word, month] as const)));
  const monthName = `(${[...monthOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?![a-z])\\.?`;
  const ordinal = '(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:a-z])';
  return [
    {
      pattern: sticky(`(?<![a-z])${monthName}\\s+(?:the\\s+)?${ordinal}`),
      read: ([, name, day]) => date(null, monthOf.get(name!)!, Number(day)),
    },
    {
      pattern: sticky(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${monthName}`),
      read: ([, day, name]) => date(null, monthOf.get(name!)!, Number(day)),
    },
    {
      pattern: sticky(
        '(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)(?![a-z]|\\s+(?:floor|of\\s+many|time|chance|street|avenue|place))',
      ),
      read: ([, day]) => date(null, null, Number(day)),
    },
    {
      pattern: sticky(`(?<![a-z])(?:the\\s+)?end\\s+of\\s+${monthName}`),
      read: ([, name]) => endOfMonth(monthOf.get(name!) ?? null),
    },
  ];
}
