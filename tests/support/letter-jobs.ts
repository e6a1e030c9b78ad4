// Every shipped template filled with the example of each fact: what the print tests, the bench and the contact sheets print.
import { letterFactLabels } from '#shared/content/letters/fact-labels.ts';
import { chooseFont } from '#shared/domain/letters/choose-font.ts';
import { composeLetter, printedText } from '#shared/domain/letters/compose-letter.ts';
import {
  type FontKey,
  type LetterContent,
  type LetterStyle,
  type LetterTemplate,
  letterFacts,
  type Paper,
} from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** A letter as the sheet draws it. */
export type LetterJob = { content: LetterContent; style: LetterStyle; paper: Paper };

/** A personal sentence of the usual length. */
export const personalSentences: Record<Language, string> = {
  'zh-CN': '您说孙女盼了一个星期，就想亲手切第一刀。这句话我一直记着。',
  'zh-TW': '您說孫女盼了一個星期，就想親手切第一刀。這句話我一直記著。',
  en: 'You said your granddaughter had waited all week to cut the first slice.',
};

/** Customers with characters not every hand has. */
const names: Record<Language, string> = { 'zh-CN': '王喆', 'zh-TW': '歐陽玥', en: 'Ana Lima' };

/** The text of a template with its examples filled in. Throws when a template asks for what has no example. */
export function letterOf(
  template: LetterTemplate,
  personalSentence?: string,
  orientation = template.orientation,
): LetterContent {
  const { language } = template;
  const facts = Object.fromEntries(letterFacts.map((fact) => [fact, letterFactLabels[fact].example[language]]));
  const { content, problems } = composeLetter(template, {
    caseFacts: { addressee: { name: names[language], sex: 'female' }, facts },
    personalSentence: personalSentence ?? personalSentences[language],
    date: '2026-11-22',
    orientation,
  });
  if (problems.length > 0) throw new Error(`${template.id}: ${JSON.stringify(problems)}`);
  return content;
}

/** The usual look in a hand that covers the whole text. Throws when none does. */
export function styleOf(content: LetterContent, template: LetterTemplate, preferred?: FontKey): LetterStyle {
  const { font, problem } = chooseFont(printedText(content), content.language, preferred);
  if (problem) throw new Error(`${template.id}: ${JSON.stringify(problem)}`);
  return { font, variation: 0.5, seed: template.id, ink: 'blue-black', orientation: template.orientation };
}

/** A template on a paper, set in lines or columns. */
export function jobOf(template: LetterTemplate, paper: Paper, orientation = template.orientation): LetterJob {
  const content = letterOf(template, undefined, orientation);
  return { content, style: { ...styleOf(content, template), orientation }, paper };
}
