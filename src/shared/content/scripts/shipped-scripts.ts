import { Script, type ScriptFactsInput, type ScriptWordsInput } from '#shared/domain/scripts/script.ts';
import { type Language, languages } from '#shared/domain/vocabulary.ts';
import { enWords } from './en/words.ts';
import { scriptFacts } from './facts/facts.ts';
import { zhCNWords } from './zh-cn/words.ts';
import { zhTWWords } from './zh-tw/words.ts';

const wordsOf: Record<Language, Record<string, ScriptWordsInput>> = {
  'zh-CN': zhCNWords,
  'zh-TW': zhTWWords,
  en: enWords,
};

const shipped = new Map<Language, readonly Script[]>();

function assemble(facts: ScriptFactsInput, language: Language): Script {
  const words = wordsOf[language][facts.id];
  if (words === undefined) throw new Error(`shipped script ${facts.id} has no words in ${language}`);
  return Script.parse({ ...facts, ...words, language });
}

/** The shipped library in one language (§7.2), validated once, in the order of a case. */
export function shippedScripts(language: Language): readonly Script[] {
  const known = shipped.get(language);
  if (known !== undefined) return known;
  const scripts = scriptFacts.map((facts) => assemble(facts, language));
  shipped.set(language, scripts);
  return scripts;
}

/** The shipped library in every language. */
export function allShippedScripts(): readonly Script[] {
  return languages.flatMap((language) => shippedScripts(language));
}
