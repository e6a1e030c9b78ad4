// The better wording of a finding, in the language the text is written in: it goes into that text.
import { traditionalSimplifiedPairs } from '#shared/content/fold/traditional-simplified.ts';
import type { Language } from '../vocabulary.ts';
import { occurs } from './compiled-book.ts';
import type { Candidate } from './spans.ts';

/** A gap in a suggestion that a person fills before the text goes out, as in “【几点】前给您回电话”. */
export const suggestionGap = /【[^】]{1,20}】|\[[^\]]{1,30}\]/u;

const pairs = [...traditionalSimplifiedPairs];
// Simplified writing uses these too: they prove nothing.
const proveNothing = new Set('著乾徵藉瞭夥麼於覆箇係');
const traditional = new Set(pairs.filter((character, index) => index % 2 === 0 && !proveNothing.has(character)));
const simplified = new Set(pairs.filter((_, index) => index % 2 === 1));

/** The Chinese a text is written in; where its characters do not tell, a Chinese interface language does. */
export function writtenChinese(text: string, interfaceLanguage?: Language): 'zh-CN' | 'zh-TW' {
  let hasSimplified = false;
  for (const character of text) {
    if (traditional.has(character)) return 'zh-TW';
    hasSimplified ||= simplified.has(character);
  }
  return interfaceLanguage === 'zh-TW' && !hasSimplified ? 'zh-TW' : 'zh-CN';
}

/** The first suggestion that fits the words found, with `{span}` filled in. */
export function wordSuggestion(candidate: Candidate, quote: string, written: Language): string {
  const { sentence, suggestions, start, end } = candidate;
  const words = sentence.text.slice(start - sentence.start, end - sentence.start);
  const fitting = suggestions.find(({ when }) => when === undefined || occurs(when, words)) ?? suggestions[0]!;
  const wording = fitting.wording as Partial<Record<Language, string>>;
  const text = wording[written] ?? Object.values(wording)[0] ?? '';
  return keepTime(candidate, text, quote).replaceAll('{span}', quote);
}

const gapsOfTime = /【(?:几点|幾點|什么时候|什麼時候)】|\[(?:time|when)\]/u;
const times =
  /(?:(?:今天|今晚|明天|明早|明晚|后天|後天|下?(?:周|週)[一二三四五六日])(?:上午|中午|下午|傍晚|晚上|早上)?(?:[\d一二三四五六七八九十]{1,3}[点點]半?)?|(?:上午|中午|下午|傍晚|晚上|早上)[\d一二三四五六七八九十]{1,3}[点點]半?)|\b(?:tomorrow(?: morning| afternoon| evening)?|tonight|(?:next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|\d{1,2}(?::\d{2})? ?(?:am|pm)|\d{1,2} o'clock)\b/iu;

// What was promised too big keeps the time it named; any other time may be one that has passed.
function keepTime({ rule }: Candidate, suggestion: string, quote: string): string {
  const time = rule.kind === 'overpromise' ? times.exec(quote)?.[0] : undefined;
  if (time === undefined) return suggestion;
  // “今天前” says nothing; “今天之内” does.
  if (/^(?:今天|明天|后天|後天|下?[周週][一二三四五六日])$/u.test(time))
    return suggestion
      .replace('【几点】前', `${time}之内`)
      .replace('【幾點】前', `${time}之內`)
      .replace(gapsOfTime, time);
  return suggestion.replace(gapsOfTime, time);
}

/** An English suggestion inside a sentence goes on in small letters: “…; that only helps for now”. */
export function fitCase(wording: string, before: string): string {
  const isInside = /[a-z0-9,;:)\]…–—-]\s{0,8}$/iu.test(before);
  return isInside && /^[A-Z][a-z]/u.test(wording) ? wording[0]!.toLowerCase() + wording.slice(1) : wording;
}

/** Whether a suggestion asks, so that a question mark behind it stays. */
export function isQuestion(wording: string): boolean {
  return /(?:[吗嗎呢]|哪里说起|哪裡說起|哪个合适|哪個合適|要不要[^，。]{1,12})$|^(?:would|could|shall|can|may|do|did|is|are) |; which [a-z ]{1,30}$/iu.test(
    wording,
  );
}

/** The suggestion with the mark that ends it, a full stop or a question mark. */
export function endSentence(wording: string, language: Language): string {
  if (language === 'en') return wording + (isQuestion(wording) ? '?' : '.');
  return wording + (isQuestion(wording) ? '\uff1f' : '。');
}
