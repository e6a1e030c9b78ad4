// Turns a template and a case into the text of a letter, and says what still keeps it from going out (§9.1, §9.5).
import { coverWords } from '#shared/content/letters/covers.ts';
import {
  type CaseFacts,
  type LetterContent,
  LetterFact,
  type LetterProblem,
  type LetterTemplate,
  type Orientation,
} from '#shared/domain/letters/letter.ts';
import { letterDate } from '#shared/domain/letters/letter-date.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { checkPersonalSentence } from '#shared/domain/letters/personal-sentence.ts';
import { salutation } from '#shared/domain/letters/salutation.ts';

/** What stands in the preview where a fact is still missing; a letter that holds it does not print. */
export const gapMark = '____';

/** What a letter is made from besides its template. `date` is the local day YYYY-MM-DD. */
export interface LetterSources {
  caseFacts: CaseFacts;
  personalSentence: string;
  /** Personal sentences already sent to other customers. */
  usedForOthers?: readonly string[];
  date: string;
  /** Lines or columns, when it is not the template's own: a date in columns is written out. */
  orientation?: Orientation;
}

/** A composed letter. It may be printed only when `problems` is empty; `missing` are the facts to ask for. */
export interface ComposedLetter {
  content: LetterContent;
  missing: LetterFact[];
  problems: LetterProblem[];
}

/** Fills a template (§7.5: a missing fact is asked for, never printed raw). Throws RangeError on an impossible date. */
export function composeLetter(template: LetterTemplate, sources: LetterSources): ComposedLetter {
  const { caseFacts, date } = sources;
  const personalSentence = plainText(sources.personalSentence);
  const missing = new Set<LetterFact>();
  const unknown = new Set<string>();
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'personal') return personalSentence;
      const fact = LetterFact.safeParse(name);
      if (!fact.success) return unknown.add(name) && gapMark;
      const value = plainText(caseFacts.facts[fact.data] ?? '');
      return value === '' ? missing.add(fact.data) && gapMark : value;
    });
  const content: LetterContent = {
    templateId: template.id,
    language: template.language,
    formal: template.formal,
    salutation: plainText(salutation(caseFacts.addressee, template.language, template.salutation)),
    paragraphs: template.body.map(fill).flatMap(splitParagraphs),
    personalSentence,
    closing: template.closing.map(fill),
    signature: template.signature.map(fill).map((line) => startOfLine(line, template.language)),
    date: letterDate(date, template.language, template.formal, sources.orientation ?? template.orientation),
    cover: coverWords[template.kind][template.language],
  };
  const sentenceProblem = checkPersonalSentence(personalSentence, sources.usedForOthers ?? []);
  const problems: LetterProblem[] = [
    ...[...missing].map((fact) => ({ code: 'missing-fact' as const, fact })),
    ...[...unknown].map((fact) => ({ code: 'unknown-placeholder' as const, fact })),
    ...(sentenceProblem ? [sentenceProblem] : []),
  ];
  return { content, missing: [...missing], problems };
}

/** A line of its own under an English letter begins with a capital: "Shop manager, the Harbour Street shop". */
function startOfLine(line: string, language: Language): string {
  return language === 'en' ? line.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : line;
}

/** Places a line of a letter can have on the sheet. */
export type LineRole = 'salutation' | 'paragraph' | 'closing' | 'signature' | 'date';

/** One line of text of a letter, before it is broken to the width of the paper. */
export interface LetterLine {
  role: LineRole;
  text: string;
}

/** The lines of a letter in reading order, empty ones left out: the date stands first in English, last in Chinese. */
export function letterLines(content: LetterContent): LetterLine[] {
  const date: LetterLine[] = [{ role: 'date', text: content.date }];
  const lines: LetterLine[] = [
    ...(content.language === 'en' ? date : []),
    { role: 'salutation', text: content.salutation },
    ...content.paragraphs.map((text) => ({ role: 'paragraph' as const, text })),
    ...content.closing.map((text) => ({ role: 'closing' as const, text })),
    ...content.signature.map((text) => ({ role: 'signature' as const, text })),
    ...(content.language === 'en' ? [] : date),
  ];
  return lines.filter(({ text }) => text.trim() !== '');
}

/** Every character a letter may print, the cover too: what its hand must be able to write. */
export function printedText(content: LetterContent): string {
  return [content.cover ?? '', letterText(content)].join('\n');
}

/** The letter as plain text, one line per paragraph, in reading order: for the tone check and the archive. */
export function letterText(content: LetterContent): string {
  return letterLines(content)
    .map(({ text }) => text)
    .join('\n');
}

/** Text that can be set: NFC, without control and invisible format characters, runs of spaces and empty lines folded. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]|\p{Variation_Selector}/gu, '')
    .replace(/[ \u00a0]+/g, ' ')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

function splitParagraphs(text: string): string[] {
  return text.split('\n').filter((paragraph) => paragraph.trim() !== '');
}
