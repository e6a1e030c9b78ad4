import { currencyOfUnit, daysBack, extractionPatterns, notProducts } from '#shared/content/assess/extraction.ts';
import { type FoldedText, originalSpan } from '#shared/domain/text/fold.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** Words of the customer and the rule that found them; `text.slice(start, end) === quote`. */
export interface Evidence {
  quote: string;
  start: number;
  end: number;
  rule: string;
}

/** Something cut out of the text, as a plain value. Phones are digits with an optional leading +. */
export interface ExtractedText extends Evidence {
  value: string;
}

/** Money: integer hundredths of the currency (fen, cents, pence). */
export interface ExtractedAmount extends Evidence {
  amountFen: number;
  currency: string;
}

/** A day named in the text; `date` is YYYY-MM-DD, or null when the text alone does not say which year or day. */
export interface ExtractedDate extends Evidence {
  date: string | null;
}

/** Facts found in a complaint (§2.2). */
export interface Extracted {
  orderNumbers: ExtractedText[];
  phones: ExtractedText[];
  amounts: ExtractedAmount[];
  products: ExtractedText[];
  promisedTimes: ExtractedText[];
  dates: ExtractedDate[];
}

/** What extraction needs to know beside the text: the reader's language and the shop's day, YYYY-MM-DD or longer. */
export interface AssessOptions {
  language?: Language;
  now?: string;
}

interface Find extends Evidence {
  groups: Record<string, string | undefined>;
  value: string;
}

// No shop needs more of one kind out of a single text.
const FINDS_PER_FIELD = 20;

const compiled = Object.fromEntries(
  Object.entries(extractionPatterns).map(([field, patterns]) => [
    field,
    patterns.map(({ rule, pattern }) => ({ rule, pattern: new RegExp(pattern, 'gd') })),
  ]),
) as Record<keyof Extracted, { rule: string; pattern: RegExp }[]>;

/** Cuts order numbers, phones, money, goods, promised times and dates out of a text. Linear in the text. */
export function extractFacts(text: string, folded: FoldedText, options: AssessOptions = {}): Extracted {
  const phones = findAll('phones', text, folded);
  const isPhone = (find: Find): boolean => phones.some((phone) => find.start < phone.end && phone.start < find.end);
  const orders = findAll('orderNumbers', text, folded).filter(
    (find) => !isPhone(find) || find.rule === 'order-labelled',
  );
  const isOrder = (find: Find): boolean => orders.some((order) => find.start < order.end && order.start < find.end);
  return {
    orderNumbers: orders.map((find) => withValue(find, find.quote)),
    phones: phones
      .filter((find) => !isOrder(find))
      .map((find) => withValue(find, find.value.replaceAll(/[^0-9+]/g, ''))),
    amounts: findAll('amounts', text, folded).flatMap((find) => toAmount(find, options)),
    products: findAll('products', text, folded)
      .filter((find) => !notProducts.has(find.value))
      .map((find) => withValue(find, find.quote)),
    promisedTimes: findAll('promisedTimes', text, folded).map((find) => withValue(find, find.quote)),
    dates: findAll('dates', text, folded).map((find) => toDate(find, options)),
  };
}

function findAll(field: keyof Extracted, text: string, folded: FoldedText): Find[] {
  const finds: Find[] = [];
  for (const { rule, pattern } of compiled[field]) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(folded.folded); match !== null; match = pattern.exec(folded.folded)) {
      if (match[0] === '') pattern.lastIndex += 1;
      const groups = match.groups ?? {};
      const [from, to] =
        field === 'amounts' ? [match.index, match.index + match[0].length] : match.indices!.groups!['value']!;
      const { start, end } = originalSpan(folded, from, to);
      const overlaps = finds.some((find) => start < find.end && find.start < end);
      if (!overlaps)
        finds.push({ quote: text.slice(start, end), start, end, rule, groups, value: groups['value'] ?? '' });
      if (finds.length === FINDS_PER_FIELD) return finds;
    }
  }
  return finds.sort((first, second) => first.start - second.start);
}

function withValue({ quote, start, end, rule }: Find, value: string): ExtractedText {
  return { value, quote, start, end, rule };
}

const scales: Readonly<Record<string, number>> = { 百: 100, 千: 1000, k: 1000, 万: 10_000 };

function toAmount(find: Find, options: AssessOptions): ExtractedAmount[] {
  const { quote, start, end, rule, value, groups } = find;
  const number = rule === 'amount-han' ? parseHanNumber(value) : Number(value.replaceAll(',', ''));
  const amountFen = Math.round(number * (scales[groups['scale'] ?? ''] ?? 1) * 100);
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) return [];
  const local = options.language === 'zh-TW' ? 'TWD' : 'CNY';
  const unit = (groups['unit'] ?? '').trim();
  const currency = unit === '$' && options.language === 'zh-TW' ? 'TWD' : (currencyOfUnit[unit] ?? local);
  return [{ amountFen, currency, quote, start, end, rule }];
}

/** 两百三十 → 230; 3 after 百 means tens only with its own unit, as people say 一百三 rarely in writing. */
export function parseHanNumber(text: string): number {
  const digits = '零一二三四五六七八九';
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (character === '万') {
      total = (total + section + digit) * 10_000;
      section = 0;
      digit = 0;
    } else {
      digit = digits.indexOf(character);
    }
  }
  return total + section + digit;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function toDate(find: Find, { now }: AssessOptions): ExtractedDate {
  const { quote, start, end, rule, value, groups } = find;
  const today = now?.slice(0, 10);
  const back = daysBack[value];
  if (back !== undefined)
    return { date: today === undefined ? null : daysBefore(today, back), quote, start, end, rule };
  const month = groups['name'] === undefined ? Number(groups['month']) : monthNames.indexOf(groups['name']) + 1;
  return { date: fullDate(groups['year'], month, Number(groups['day']), today), quote, start, end, rule };
}

// A day without a year is the latest such day that is not in the future: complaints look back.
function fullDate(year: string | undefined, month: number, day: number, today: string | undefined): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const tail = `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (year !== undefined) return existing(`${year}-${tail}`);
  if (today === undefined) return null;
  const thisYear = Number(today.slice(0, 4));
  const candidate = `${thisYear}-${tail}`;
  return existing(candidate <= today ? candidate : `${thisYear - 1}-${tail}`);
}

function existing(date: string): string | null {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null;
}

function daysBefore(today: string, days: number): string | null {
  const parsed = new Date(`${today}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime())) return null;
  parsed.setUTCDate(parsed.getUTCDate() - days);
  return parsed.toISOString().slice(0, 10);
}
