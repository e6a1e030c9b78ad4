import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { fillPlaceholders, placeholdersIn } from '#shared/domain/scripts/fill-placeholders.ts';
import { exampleValues } from '#shared/domain/scripts/placeholder.ts';
import type { Script } from '#shared/domain/scripts/script.ts';
import { scriptSteps } from '#shared/domain/scripts/script.ts';
import { eightSteps, languages } from '#shared/domain/vocabulary.ts';
import { scriptFacts } from './facts/facts.ts';
import { enWords } from './en/words.ts';
import { zhCNWords } from './zh-cn/words.ts';
import { zhTWWords } from './zh-tw/words.ts';
import { allShippedScripts, shippedScripts } from './shipped-scripts.ts';

const toTaiwan = Converter({ from: 'cn', to: 'tw' });
const coreScenarios = ['product-quality', 'price', 'logistics', 'service-attitude', 'response-time', 'safety'];
const wordsOf = { 'zh-CN': zhCNWords, 'zh-TW': zhTWWords, en: enWords };

function everyTextOf(script: Script): string[] {
  const { contrast } = script;
  return [script.title, script.text, ...(contrast ? [contrast.bad, contrast.reason] : [])];
}

/** What a shop says itself: titles name the fault, the bad half of a pair is there to be bad. */
function spokenTextsOf(script: Script): string[] {
  return [script.text];
}

function offenders(language: (typeof languages)[number], fault: RegExp, texts = everyTextOf): string[] {
  return shippedScripts(language)
    .filter((script) => texts(script).some((text) => fault.test(text)))
    .map((script) => script.id);
}

describe('shipped scripts', () => {
  test('[§7.2] the library holds at least 160 scripts and 60 pairs', () => {
    const kinds = shippedScripts('zh-CN').map((script) => script.kind);
    expect(kinds.filter((kind) => kind === 'script').length).toBeGreaterThanOrEqual(160);
    expect(kinds.filter((kind) => kind === 'pair').length).toBeGreaterThanOrEqual(60);
  });

  test.each(eightSteps)('[§7.2] step %s has at least two scripts for every core scenario', (step) => {
    for (const scenario of coreScenarios) {
      const found = shippedScripts('zh-CN').filter(
        (script) => script.kind === 'script' && script.steps.includes(step) && script.scenarios.includes(scenario),
      );
      expect(found.length, `${step} × ${scenario}`).toBeGreaterThanOrEqual(2);
    }
  });

  test.each(scriptSteps)('[§7.2] moment %s has scripts', (step) => {
    expect(shippedScripts('zh-CN').filter((script) => script.steps.includes(step)).length).toBeGreaterThanOrEqual(2);
  });

  test('[§7.2] every language has the same ids, each once', () => {
    const ids = scriptFacts.map((facts) => facts.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const language of languages) expect(Object.keys(wordsOf[language]).sort()).toEqual([...ids].sort());
  });

  test('[§7.5] every placeholder is defined, and the same ones stand in all three languages', () => {
    const faults = scriptFacts.filter(({ id }) => {
      const found = languages.map((language) => placeholdersIn(wordsOf[language][id]!.text));
      const names = found.map((each) => each.names.sort().join(' '));
      return found.some((each) => each.unknown.length > 0) || new Set(names).size > 1;
    });
    expect(faults.map(({ id }) => id)).toEqual([]);
  });

  test('[§7.5] a greeting blank stands only where its fallback is a greeting: at the start of a line', () => {
    for (const language of languages) expect(offenders(language, /[^\n]\{\{salutation/)).toEqual([]);
  });

  test('[§7.5] filled with the examples, no text keeps a gap or braces', () => {
    const faults = allShippedScripts().filter((script) => {
      const filled = fillPlaceholders(script.text, exampleValues(script.language), script.language);
      return filled.missing.length > 0 || /[{}]/.test(filled.text);
    });
    expect(faults.map(({ id, language }) => `${id} ${language}`)).toEqual([]);
  });

  test.each(languages)('[§7.2] no two texts are alike in %s', (language) => {
    expect(nearDuplicates(shippedScripts(language))).toEqual([]);
  });

  test('[§7.2] titles are told apart', () => {
    for (const language of languages) {
      const titles = shippedScripts(language).map((script) => script.title);
      expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    }
  });

  test('[§7.8] no worn phrase, no promise without measure', () => {
    const worn =
      /带来.{0,4}不便|深表|理解您的心情|亲[,~!\uFF0C\uFF01]|非常重视您|感谢您的(理解|支持)|一定(会|让|给)|保证|绝对|百分之?百|按规定|尽快|稍后/;
    expect(offenders('zh-CN', worn, spokenTextsOf)).toEqual([]);
    const wornTW =
      /造成.{0,4}不便|帶來.{0,4}不便|深表|理解您的心情|非常重視您|感謝您的(理解|支持)|一定(會|讓|給)|保證|絕對|依規定|盡快|儘快|稍後/;
    expect(offenders('zh-TW', wornTW, spokenTextsOf)).toEqual([]);
    const wornEn =
      /inconvenience|understand your frustration|valued customer|as soon as possible|policy states|guarantee|rest assured/i;
    expect(offenders('en', wornEn, spokenTextsOf)).toEqual([]);
  });

  test('[§14.2] Chinese texts use full-width punctuation and the quotes of their place', () => {
    for (const language of ['zh-CN', 'zh-TW'] as const)
      expect(offenders(language, /\p{Script=Han}[,;:?!()]/u)).toEqual([]);
    expect(offenders('zh-CN', /[「」"]/)).toEqual([]);
    expect(offenders('zh-TW', /[“”"]/)).toEqual([]);
  });

  test('[§14.2] zh-TW speaks as Taiwan does', () => {
    const mainland =
      /質量|視頻|短信|快遞|小票|信息|網絡|優惠券|反饋|售後|屏幕|軟件|手機號|12315|12345|這會兒|[哪那這]兒|電飯煲|充電寶|打車|微信|櫃臺|監控|保修|上門|糊弄|較真/;
    expect(offenders('zh-TW', mainland)).toEqual([]);
    expect(shippedScripts('zh-TW').flatMap((script) => simplifiedLeft(everyTextOf(script).join('')))).toEqual([]);
  });
});

/** Characters that OpenCC would still make traditional; it wants 臺, 迴 and the like where Taiwan writes both. */
function simplifiedLeft(text: string): string[] {
  const traditional = toTaiwan(text);
  return [...text].filter((character, at) => [...traditional][at] !== character && !'台回占准出只'.includes(character));
}

/** Pairs of ids whose texts share more than 40 % of their pieces, blanks left out. */
function nearDuplicates(scripts: readonly Script[]): string[] {
  const pieces = scripts.map((script) => ({ id: script.id, set: piecesOf(script) }));
  return pieces.flatMap((left, index) =>
    pieces
      .slice(index + 1)
      .flatMap((right) => (overlap(left.set, right.set) > 0.4 ? [`${left.id} ~ ${right.id}`] : [])),
  );
}

/** Runs of three characters in Chinese, of three words in English. */
function piecesOf({ text, language }: Script): Set<string> {
  const bare = text.replace(/\{\{\w+\}\}/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ');
  const units = language === 'en' ? bare.trim().toLowerCase().split(' ') : [...bare.replace(/ /g, '')];
  return new Set(Array.from({ length: Math.max(0, units.length - 2) }, (_, at) => units.slice(at, at + 3).join(' ')));
}

function overlap(left: Set<string>, right: Set<string>): number {
  const shared = [...left].filter((piece) => right.has(piece)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}
