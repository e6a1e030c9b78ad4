// What we noted about a customer, said to the customer (§6.9, §7.5).
import { feelPhrases } from '#shared/content/methods/feel-phrases.ts';
import { insideSentence, tidy, withoutStop } from '#shared/domain/methods/message-text.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** A note on one line, turned to the customer to its end: "客户下单，店里让他等" becomes "您下单，店里让您等". */
export function toCustomer(note: string, language: Language): string {
  const named = tidy(note, language);
  let text = named;
  for (const { from, to, notAfter, notBefore, isOfNamed } of feelPhrases[language].secondPerson) {
    if (isOfNamed && text === named) continue;
    const before = notAfter.length > 0 ? `(?<!${notAfter.join('|')})` : '';
    const after = notBefore.length > 0 ? `(?!${notBefore.join('|')})` : '';
    text = text.replace(new RegExp(`${before}${from}${after}`, 'giu'), to);
  }
  return text;
}

/** A title or note as it stands in the middle of a sentence: "A new one" becomes "a new one", a name stays as it is. */
export function midSentence(text: string, language: Language): string {
  return insideSentence(text, feelPhrases[language].lowered);
}

/** The change alone out of the sentence that tells it: "您说了以后，我们把…改成了…" gives "把…改成了…"; '' when it is put otherwise. */
export function changeIn(told: string, language: Language): string {
  const text = tidy(told, language);
  const before = new RegExp(`^${feelPhrases[language].beforeChange}`, 'iu').exec(text)?.[0];
  return before === undefined ? '' : withoutStop(text.slice(before.length));
}
