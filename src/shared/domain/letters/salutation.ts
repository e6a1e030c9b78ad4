// Whom a letter greets, and how (§9.1).
import { compoundSurnames, greetings, honorifics, singleSurnames } from '#shared/content/letters/names.ts';
import type { Addressee, SalutationForm } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/**
 * The greeting line: 王女士，您好： · 尊敬的欧阳先生： · 王小姐 台鑒： · Dear Ms Lima,
 * Sex is only ever the recorded one: with neither sex nor title the full name or a neutral greeting is used.
 */
export function salutation(addressee: Addressee, language: Language, form: SalutationForm): string {
  const who = language === 'en' ? englishAddress(addressee) : chineseAddress(addressee, language, form);
  const { known, unknown } = greetings[language][form];
  return who === '' ? unknown : known.replace('{who}', () => who);
}

/** The family name of a Chinese name: one or two characters, or empty when the first character is no family name. */
export function familyNameOf(name: string): string {
  const characters = [...name];
  const firstTwo = characters.slice(0, 2).join('');
  // 张简 and the like may also be 张 with the given name 简…: two characters count only with a given name behind them,
  // or when they stand alone ("欧阳").
  if (compoundSurnames.includes(firstTwo) && characters.length !== 1) return firstTwo;
  return characters.length <= 4 && singleSurnames.has(characters[0] ?? '') ? characters[0]! : '';
}

function chineseAddress(addressee: Addressee, language: 'zh-CN' | 'zh-TW', form: SalutationForm): string {
  const recorded = addressee.name.trim();
  if (recorded === '') return '';
  const written = honorifics[language].find(({ suffix }) => recorded.endsWith(suffix) && recorded !== suffix);
  const name = written ? recorded.slice(0, -written.suffix.length).trim() : recorded;
  const title =
    addressee.title?.trim() || written?.replace || written?.suffix || sexTitle(addressee, greetings[language]);
  if (title) return `${shortName(name)}${title}`;
  // No sex, no title: a full name may stand alone on a card; a bare family name or a formal letter may not.
  return form === 'warm' && name !== familyNameOf(name) ? name : '';
}

/** The family name where one can be told apart; a nickname or foreign name stays whole. */
function shortName(name: string): string {
  return familyNameOf(name) || name;
}

function sexTitle(addressee: Addressee, words: { female: string; male: string }): string {
  return addressee.sex === 'unknown' ? '' : words[addressee.sex];
}

function englishAddress(addressee: Addressee): string {
  const name = addressee.name.trim().replace(/\s+/g, ' ');
  if (name === '' || /^(Mr|Ms|Mrs|Miss|Mx|Dr|Prof)\.? \S/i.test(name)) return name;
  const title = addressee.title?.trim();
  const words = name.split(' ');
  if (addressee.firstName && !title) return words[0]!;
  const courtesy = title || sexTitle(addressee, greetings.en);
  if (!courtesy) return name;
  return `${courtesy} ${englishFamilyName(name, words)}`;
}

/** Chinese names are written family name first in either script; "Lee, Ana" names the family before the comma. */
function englishFamilyName(name: string, words: string[]): string {
  if (name.includes(',')) return name.slice(0, name.indexOf(',')).trim();
  if (/^\p{Script=Han}+$/u.test(name)) return shortName(name);
  return words.at(-1)!;
}
