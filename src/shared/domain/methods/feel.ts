// The FEEL composer (§6.9): Fact, Emotion, Explain, Link to remedy, prefilled from the case; and the 3F restatement.
// Prefills come only from what people wrote in this case. What is not known stays empty or says that we are finding out.
import { feelPhrases } from '#shared/content/methods/feel-phrases.ts';
import type { CaseRecord, OptionEntry } from '#shared/domain/methods/case-record.ts';
import { countOf } from '#shared/domain/methods/check.ts';
import type { FeelParts, FeelPhrases } from '#shared/domain/methods/feel-phrases.ts';
import { ledNote } from '#shared/domain/methods/feel-join.ts';
import {
  asSentence,
  insideSentence,
  isChinese,
  opensWith,
  sentencesOf,
  tidy,
  withoutQuestionMark,
  withoutStop,
} from '#shared/domain/methods/message-text.ts';
import { toCustomer } from '#shared/domain/methods/to-customer.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** How instants (UTC ms) and money (fen) are written: the caller knows zone, locale and currency. */
export type Formats = { instant: (at: number) => string; money: (fen: number) => string };

type Source = { record: CaseRecord; language: Language; phrases: FeelPhrases; formats: Formats };

/** The four slots as the case would fill them. The link is empty when nothing is promised, offered or chosen yet. */
export function prefillFeel(record: CaseRecord, language: Language, formats: Formats): FeelParts {
  const source: Source = { record, language, phrases: feelPhrases[language], formats };
  const slot = (text: string): string => asSentence(tidy(text, language), language);
  return {
    fact: slot(factOf(source)),
    emotion: slot(emotionOf(source)),
    explain: slot(explainOf(source)),
    link: slot(linkOf(source)),
  };
}

/**
 * Fact, feeling and focus as one text to be read out in step 5, ending in the question that lets the customer correct
 * us. Only the filled ones are named; '' when none is.
 */
export function restatement3F(record: CaseRecord, language: Language): string {
  const phrases = feelPhrases[language];
  const feeling = noted(record, 'feeling', language);
  const felt = ledNote('emotion', feeling, phrases);
  const lines: [string, string][] = [
    [phrases.restateOpening.replace('{facts}', '{}'), noted(record, 'facts', language)],
    [felt === feeling ? phrases.restateFeeling.replace('{feeling}', '{}') : '{}', felt],
    [phrases.restateFocus.replace('{focus}', '{}'), noted(record, 'focus', language)],
  ];
  const said = lines
    .filter(([, text]) => text !== '')
    .map(([frame, text]) =>
      asSentence(
        frame.replace('{}', () => insideSentence(withoutStop(text), phrases.lowered)),
        language,
      ),
    );
  return said.length === 0 ? '' : [...said, phrases.restateCheck].join(isChinese(language) ? '' : ' ');
}

function factOf({ record, language, phrases }: Source): string {
  const reflected = withoutCheckBack(textOf(record, 'reflectSentence'), { language, phrases });
  if (reflected !== '') return reflected;
  const facts = noted(record, 'facts', language);
  if (facts !== '') return facts;
  const byCategory = phrases.factByCategory[record.case.category ?? ''] ?? phrases.anyFact;
  const product = record.case.product?.trim();
  const goods = product === undefined || product === '' ? phrases.anyProduct : named(product, language);
  return asSentence(
    byCategory.replace('{product}', () => goods),
    language,
  );
}

function named(product: string, language: Language): string {
  return isChinese(language) ? product : `the ${product.replace(/^the /iu, '')}`;
}

function emotionOf({ record, language, phrases }: Source): string {
  const own = textOf(record, 'empathySentence');
  if (own.trim() !== '') return own;
  const codes = record.fields['emotions'];
  const sentences = (Array.isArray(codes) ? codes : []).map((code) => phrases.emotions[String(code)]);
  return sentences.find((sentence) => sentence !== undefined) ?? noted(record, 'feeling', language);
}

function explainOf(source: Source): string {
  const { record, language, phrases, formats } = source;
  const found = noted(record, 'lookupFindings', language);
  if (found !== '') return found;
  const link = linkOf(source);
  if (phrases.lookingUp.some((word) => link.toLowerCase().includes(word))) return phrases.pendingExplainShort;
  const due = nextPromise(record)?.dueAt ?? null;
  // Without an option the link itself names the promise's time: it is not said twice.
  if (due === null || offeredOptions(record) === null) return phrases.pendingExplain;
  return phrases.pendingExplainBy.replace('{time}', () => formats.instant(due));
}

/** The chosen option, else the first two when two are complete, else null. */
function offeredOptions(record: CaseRecord): [OptionEntry] | [OptionEntry, OptionEntry] | null {
  const chosen = record.options.find((option) => isChosen(option, record));
  if (chosen) return [chosen];
  const [first, second] = record.options.filter((option) => option.state !== 'refused');
  return first && second && countOf(record, 'completeOptions') >= 2 ? [first, second] : null;
}

function linkOf(source: Source): string {
  const { record, language, phrases, formats } = source;
  const offered = offeredOptions(record);
  if (offered === null) return promised(source);
  const [first, second] = offered;
  const text = (option: OptionEntry): string =>
    insideSentence(optionText(option, { language, formats }), phrases.lowered);
  if (second) return phrases.twoOptions.replace('{first}', () => text(first)).replace('{second}', () => text(second));
  if (first.dueAt === null) return phrases.optionOnly.replace('{option}', () => text(first));
  const time = formats.instant(first.dueAt);
  return phrases.optionWithTime.replace('{option}', () => text(first)).replace('{time}', () => time);
}

function promised({ record, language, phrases, formats }: Source): string {
  const promise = nextPromise(record);
  if (!promise) return textOf(record, 'respondSentence');
  const text = withoutStop(tidy(promise.text, language));
  if (promise.dueAt === null || namesATime(text)) return text;
  const subject = phrases.promiseLeads.find(({ openings }) => opensWith(text, openings) !== null)?.lead;
  const isSentence =
    subject !== undefined ||
    opensWith(text, phrases.selfStanding) !== null ||
    phrases.addressing.some((word) => text.includes(word));
  const frame = isSentence ? phrases.promiseWithTime : phrases.promiseNoteWithTime;
  const said = subject === undefined ? insideSentence(text, phrases.lowered) : subject + lowerFirst(text);
  const time = formats.instant(promise.dueAt);
  return frame.replace('{time}', () => time).replace('{promise}', () => said);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function isChosen(option: OptionEntry, record: CaseRecord): boolean {
  return option.state === 'chosen' || option.id === record.fields['customerChoice'];
}

// An amount already in the title ("退 50 元") is not said twice.
function optionText(option: OptionEntry, how: { language: Language; formats: Formats }): string {
  const title = withoutStop(tidy(option.title, how.language));
  const amount = option.amountFen === null || /\d/u.test(title) ? null : how.formats.money(option.amountFen);
  if (amount === null) return title;
  return isChinese(how.language) ? `${title}\uff08${amount}\uff09` : `${title} (${amount})`;
}

function nextPromise(record: CaseRecord): CaseRecord['promises'][number] | null {
  const open = record.promises.filter((promise) => promise.state === 'open');
  const byTime = open.sort((a, b) => (a.dueAt ?? Number.MAX_VALUE) - (b.dueAt ?? Number.MAX_VALUE));
  return byTime[0] ?? null;
}

function namesATime(text: string): boolean {
  return /\d\s*[::点點时時日号號]|分钟|分鐘|小时|小時|\b\d{1,2}\s*(?:am|pm|o’clock|minutes|hours)\b/iu.test(text);
}

function withoutCheckBack(text: string, how: { language: Language; phrases: FeelPhrases }): string {
  const kept = sentencesOf(tidy(text, how.language), how.language).map((sentence) => {
    const said = withoutQuestionMark(sentence);
    const question = how.phrases.checkBack.find((ask) => said.toLowerCase().endsWith(ask.toLowerCase()));
    return question === undefined ? sentence : said.slice(0, -question.length);
  });
  const fact = tidy(kept.join(isChinese(how.language) ? '' : ' '), how.language);
  const opening = opensWith(fact, how.phrases.reflecting);
  return opening === null ? fact : tidy(fact.slice(opening.length), how.language);
}

function noted(record: CaseRecord, key: string, language: Language): string {
  return toCustomer(textOf(record, key), language);
}

function textOf(record: CaseRecord, key: string): string {
  const value = record.fields[key];
  return typeof value === 'string' ? value : '';
}
