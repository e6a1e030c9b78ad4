// Takes personal data out of a text before it is shared (§7.6). A person reads the difference afterwards: when in doubt, out.
import { about, labels, type PersonalKind } from '#shared/content/anonymise/words.ts';
import { fold, type FoldedText, foldWithOffsets, originalSpan } from '../text/fold.ts';
import type { Language } from '../vocabulary.ts';
import { patternsOfData } from './patterns.ts';
import { type KnownPeople, patternsOfKnown, patternsOfStrangers, type Pattern } from './people.ts';

export interface Known extends KnownPeople {
  /** Order numbers, phones and other strings of the case that must not stand, however they are written. */
  numbers?: readonly string[];
}

/** What was taken out, with UTF-16 offsets into the original. */
export interface Replacement {
  start: number;
  end: number;
  kind: PersonalKind;
  original: string;
  replacement: string;
}

export interface Anonymised {
  text: string;
  replacements: Replacement[];
}

/** Replaces what names or finds a person; amounts are rounded to two places, so that no single order can be told. */
export function anonymise(text: string, known: Known, language: Language): Anonymised {
  const folded = foldWithOffsets(text);
  const patterns: Pattern[] = [
    ...patternsOfNumbers(known.numbers ?? []),
    ...patternsOfData.filter(({ kind }) => kind === 'link' || kind === 'email'),
    ...patternsOfKnown(known),
    ...patternsOfData.filter(({ kind }) => kind !== 'link' && kind !== 'email'),
    ...patternsOfStrangers,
  ];
  const found: Replacement[] = [];
  const take = (span: { start: number; end: number }, kind: PersonalKind, replacement: string): void => {
    const original = text.slice(span.start, span.end);
    if (span.end <= span.start || found.some((one) => one.start < span.end && span.start < one.end)) return;
    found.push({ ...span, kind, original, replacement });
  };
  for (const amount of amountsIn(text, folded)) take(amount, 'amount', roundedAmount(amount, language));
  for (const { kind, regex, isOnOriginal } of patterns) {
    for (const match of (isOnOriginal ? text : folded.folded).matchAll(regex)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      const span = isOnOriginal ? { start, end } : originalSpan(folded, start, end);
      if (kind !== 'amount') take(span, kind, labels[language][kind]);
    }
  }
  return applied(
    text,
    found
      .filter(({ original, replacement }) => original !== replacement)
      .sort((left, right) => left.start - right.start),
  );
}

function applied(text: string, replacements: Replacement[]): Anonymised {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of replacements) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return { text: result + text.slice(at), replacements };
}

/** Letters and digits of each number with anything between them, so that A-204 18 is found as A20418. */
function patternsOfNumbers(numbers: readonly string[]): Pattern[] {
  return numbers
    .map((number) => fold(number).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((number) => number.length >= 3)
    .map((number) => ({
      kind: /\p{L}/u.test(number) || number.length < 7 ? ('order' as const) : ('phone' as const),
      regex: new RegExp(`(?<![a-z0-9])${[...number].join('[-\\s.·]?')}(?![a-z0-9])`, 'gu'),
    }));
}

type Amount = { start: number; end: number; value: number; sign: string };
const money = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const before = new RegExp(`(?:[¥￥$€£￡]|rmb|nt\\$|usd|cny|twd)\\s*(${money})`, 'gu');
const behind = new RegExp(`(?<![\\d.,a-z])(${money})(?=\\s*(?:元|块钱?|圆|yuan|dollars?|pounds?|euros?|rmb|nt))`, 'gu');

/** Amounts of money: the figures, and a currency sign that stands before them; one behind them stays as it was written. */
function amountsIn(text: string, folded: FoldedText): Amount[] {
  return [before, behind].flatMap((pattern) =>
    [...folded.folded.matchAll(pattern)].map((match) => {
      const figures = match.index + match[0].lastIndexOf(match[1]!);
      const { start, end } = originalSpan(folded, match.index, figures + match[1]!.length);
      const sign = text.slice(start, originalSpan(folded, figures, figures + 1).start);
      return { start, end, sign, value: Number(match[1]!.replaceAll(',', '')) };
    }),
  );
}

/** Two significant figures; a rounded one says that it is. */
function roundedAmount({ value, sign }: Amount, language: Language): string {
  if (value === 0) return `${sign}0`;
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  const rounded = Math.round(value / unit) * unit;
  return `${rounded === value ? '' : about[language]}${sign}${rounded}`;
}
