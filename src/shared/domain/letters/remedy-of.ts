// The remedy and the improvement of a letter from what the case calls them (§9.1).
import { remedyLeads } from '#shared/content/letters/remedy-leads.ts';
import { opensWith, tidy, withoutStop } from '#shared/domain/methods/message-text.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** An option's title as a verb phrase for "We will …"; '' when it cannot be made one, so that the person is asked. */
export function remedyOf(title: string, language: Language): string {
  const text = withoutStop(tidy(title, language));
  if (text === '') return '';
  const { leads, otherwise } = remedyLeads[language];
  const found = leads.find(({ openings }) => opensWith(text, openings) !== null);
  if (!found && otherwise === null) return '';
  const said = found && language === 'en' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  return (found?.lead ?? otherwise ?? '') + said;
}

// "您反映之后，" and "Since you told us, " are said by the letter itself.
const telling: Readonly<Record<Language, RegExp>> = {
  'zh-CN': /^您[^，。]*，/u,
  'zh-TW': /^您[^，。]*，/u,
  en: /^(?:since|because|after|thanks to) [^,.]*, /iu,
};

/** The improvement as a clause behind "From 1 December, …". */
export function improvementOf(told: string, language: Language): string {
  return withoutStop(tidy(told, language).replace(telling[language], ''));
}
