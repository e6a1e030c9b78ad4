// One text, one hand (§9.2): a hand is used only when it can write every character of the letter.
import { fontCoverage } from '#shared/content/letters/font-coverage.ts';
import { decodeCoverage, inCoverage } from '#shared/domain/letters/coverage.ts';
import type { FontKey, LetterProblem } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** Hands offered per language, the default first; each chain ends in lxgw-wenkai, which has the most characters. */
const handsByLanguage: Record<Language, readonly FontKey[]> = {
  'zh-CN': ['lxgw-wenkai', 'ma-shan-zheng', 'long-cang', 'zhi-mang-xing'],
  'zh-TW': ['lxgw-wenkai-tc', 'iansui'],
  en: ['caveat', 'kalam'],
};

const fallbackByLanguage: Record<Language, readonly FontKey[]> = {
  'zh-CN': ['lxgw-wenkai'],
  'zh-TW': ['lxgw-wenkai-tc', 'lxgw-wenkai'],
  en: ['caveat', 'kalam', 'lxgw-wenkai'],
};

/** The hand chosen for a text; `problem` names characters that no hand of the chain can write (emoji, other scripts). */
export interface FontChoice {
  font: FontKey;
  isPreferred: boolean;
  problem: LetterProblem | undefined;
}

/** Hands a person may pick for this language, the default first. */
export function handsFor(language: Language): readonly FontKey[] {
  return handsByLanguage[language];
}

/** The preferred hand when it covers every character of the text, else the first of the language's chain that does. */
export function chooseFont(text: string, language: Language, preferred?: FontKey): FontChoice {
  const wanted = preferred ?? handsByLanguage[language][0]!;
  const chain = [wanted, ...fallbackByLanguage[language]];
  const complete = chain.find((font) => coversText(font, text));
  if (complete) return { font: complete, isPreferred: complete === wanted, problem: undefined };
  const last = chain.at(-1)!;
  const problem = { code: 'uncovered-characters' as const, found: uncoveredCharacters(last, text) };
  return { font: last, isPreferred: last === wanted, problem };
}

/** Whether this hand can write every character of the text. */
export function coversText(font: FontKey, text: string): boolean {
  return uncoveredCharacters(font, text).length === 0;
}

/** The different characters of the text that this hand cannot write, in order of appearance. Line breaks do not count. */
export function uncoveredCharacters(font: FontKey, text: string): string[] {
  const ranges = coverageOf(font);
  const missing = [...new Set(text)].filter((character) => {
    return character !== '\n' && !inCoverage(ranges, character.codePointAt(0)!);
  });
  return missing;
}

const decoded = new Map<FontKey, Uint32Array>();

function coverageOf(font: FontKey): Uint32Array {
  const known = decoded.get(font);
  if (known) return known;
  const ranges = decodeCoverage(fontCoverage[font]);
  decoded.set(font, ranges);
  return ranges;
}
