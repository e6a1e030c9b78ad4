// Cuts a promise into tokens of time (§3.4): at every place the longest word or pattern of the lexicon wins.
import {
  anyOf,
  CONTEXT,
  latinAware,
  SAME_TIME,
  sticky,
  type Token,
  type TokenRule,
  type TokenValue,
} from './patterns.ts';
import { clockRules } from './clock-times.ts';
import { durationRules } from './durations.ts';
import { dateRules, weekdayRules } from './day-words.ts';
import type { PromiseWords } from './lexicon.ts';
import { numeralPattern, readNumeral } from './number.ts';

export type Tokeniser = {
  fold: (text: string) => string;
  tokenise: (folded: string) => Token[];
  isFiller: (gap: string) => boolean;
};

/** Builds the tokeniser of a lexicon. */
export function makeTokeniser(words: PromiseWords): Tokeniser {
  const rules = [
    ...wordRules(words),
    ...durationRules(words),
    ...weekdayRules(words),
    ...dateRules(words),
    ...clockRules(words),
  ];
  const filler = new RegExp(`^(?:${words.fillers.map(latinAware).join('|')})*$`);
  return {
    fold: (text) => Array.from({ length: text.length }, (_, i) => foldCharacter(words, text[i]!)).join(''),
    tokenise: (folded) => tokenise(rules, folded),
    isFiller: (gap) => gap.length <= CONTEXT && filler.test(gap),
  };
}

function tokenise(rules: readonly TokenRule[], text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    let longest: Token | null = null;
    for (const { pattern, read } of rules) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null || match[0].length === 0 || at + match[0].length <= (longest?.end ?? at)) continue;
      const value = read(match, tokens[tokens.length - 1]?.end === at);
      if (value !== null) longest = { ...value, start: at, end: at + match[0].length };
    }
    if (longest !== null) tokens.push(longest);
    at = longest?.end ?? at + 1;
  }
  return tokens;
}

function foldCharacter(words: PromiseWords, character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x3000) return ' ';
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const lower = narrow.toLowerCase();
  return words.folded[narrow] ?? (lower.length === 1 ? lower : narrow);
}

/** 大年初八, 正月十五, 腊月二十八: the month by its word, the day by its number. */
function lunarRule({ words: list, month }: PromiseWords['lunarMonths'][number]): TokenRule {
  return {
    pattern: sticky(`${anyOf(list)}(?:初)?(${numeralPattern})(?!\\d|天|号)`),
    read: ([, number]) => {
      const day = readNumeral(number!);
      if (day === null || day < 1 || day > 30) return null;
      return { kind: 'feast', isLunar: true, month, day, offset: 0 };
    },
  };
}

function wordRules(words: PromiseWords): TokenRule[] {
  const rule = (list: readonly string[], value: TokenValue): TokenRule => ({
    pattern: sticky(anyOf(list)),
    read: () => value,
  });
  return [
    ...words.days.map(({ words: list, days }) => rule(list, { kind: 'day', days })),
    ...Object.entries(words.dayParts).map(([part, { words: list }]) => rule(list, { kind: 'part', part })),
    ...words.daysWithPart.map(({ words: list, days, part }) => rule(list, { kind: 'day-part', days, part })),
    ...words.ends.map(({ words: list, of, ahead, opens }) =>
      rule(list, { kind: 'end', of, ahead, opens, month: null }),
    ),
    ...words.clockWords.map(({ words: list, minute }) =>
      rule(list, { kind: 'clock', minute, isExact: true, needsCompany: false }),
    ),
    ...words.markers.map(({ words: list, marker, side }) => rule(list, { kind: 'marker', marker, side })),
    ...words.feasts.map(({ words: list, ...feast }) => rule(list, { kind: 'feast', ...feast })),
    ...words.lunarMonths.map(lunarRule),
    rule(words.sameTime, { kind: 'clock', minute: SAME_TIME, isExact: true, needsCompany: false }),
    rule(words.notAhead, { kind: 'marker', marker: 'ago', side: 'either' }),
    rule(words.vague, { kind: 'marker', marker: 'at', side: 'prefix' }),
    rule(words.closing, { kind: 'closing' }),
    rule(words.opening, { kind: 'opening' }),
    // 第二十天 counts, it promises nothing.
    { pattern: sticky(`第${numeralPattern}[个天]?`), read: () => ({ kind: 'marker', marker: 'at', side: 'prefix' }) },
  ];
}
