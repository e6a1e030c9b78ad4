import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { languages } from '../domain/vocabulary.ts';
import { catalogues } from './catalogue.ts';
import { translatorOf, wordOf } from './translate.ts';

/** [language, feature.key, text] of everything. */
const texts = languages.flatMap((language) =>
  Object.entries(catalogues[language]).flatMap(([feature, group]) =>
    Object.entries(group).map(([key, text]) => [language, `${feature}.${key}`, text] as const),
  ),
);
const keysOf = (language: string) => texts.filter(([of]) => of === language).map(([, key]) => key);
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const toTaiwan = Converter({ from: 'cn', to: 'tw' });
// 准 (grant) and 么 are right in both scripts although the converter maps them.
const toMainland = Converter({ from: 'tw', to: 'cn' });

// Names of languages and samples of their hands stand in their own script everywhere.
const isInItsOwnScript = (key: string) => key.startsWith('words.language.') || key.startsWith('letters.font.specimen.');

describe('interface catalogues', () => {
  test('[§14.2] every language has the same keys', () => {
    const [source, ...others] = languages.map((language) => keysOf(language).sort());
    for (const other of others) expect(other).toEqual(source);
  });

  test('[§14.2] every text has the placeholders of its source', () => {
    const source = new Map(texts.filter(([language]) => language === 'zh-CN').map(([, key, text]) => [key, text]));
    const differing = texts.filter(
      ([, key, text]) => placeholders(text).join() !== placeholders(source.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('[§14.2] no text is empty and none has an edge of white space', () => {
    expect(texts.filter(([, , text]) => text.trim() !== text || text === '')).toEqual([]);
  });

  test('[§14.2] each Chinese quotes with its own marks: “” on the mainland, 「」 in Taiwan', () => {
    const foreign = { 'zh-CN': /[「」『』]/, 'zh-TW': /[“”‘’]/ } as const;
    const isForeign = (language: string, text: string) =>
      (language === 'zh-CN' || language === 'zh-TW') && foreign[language].test(text);
    expect(texts.filter(([language, key, text]) => isForeign(language, text) && !isInItsOwnScript(key))).toEqual([]);
  });

  // 准, 才, 台, 只 … stand in both scripts: a character counts only when it is not its own mainland form as well.
  test('[§14.2] Taiwan texts hold no character that is simplified only', () => {
    const isSimplifiedOnly = (character: string) =>
      toTaiwan(character) !== character &&
      toMainland(toTaiwan(character)) === character &&
      !'准台后里才只面系向么'.includes(character);
    const found = texts
      .filter(([language, key]) => language === 'zh-TW' && !isInItsOwnScript(key))
      .flatMap(([, key, text]) => [...text].filter(isSimplifiedOnly).map((character) => `${key}: ${character}`));
    expect(found).toEqual([]);
  });

  test('[§14.2] mainland texts hold no traditional character', () => {
    const found = texts
      .filter(([language, key]) => language === 'zh-CN' && !isInItsOwnScript(key))
      .flatMap(([, key, text]) =>
        [...text].filter((one) => toMainland(one) !== one && one !== '么').map((one) => `${key}: ${one}`),
      );
    expect(found).toEqual([]);
  });

  test('[§14.5] Chinese texts use full-width punctuation', () => {
    const found = texts.filter(([language, , text]) => language !== 'en' && /[\u4e00-\u9fff][,;:?!()]/.test(text));
    expect(found).toEqual([]);
  });
});

describe('translator', () => {
  test('[§14.2] fills placeholders and answers the key when a text is missing', () => {
    expect(translatorOf('zh-CN')('app.ring.bell', { count: 3 })).toBe('提醒（3）');
    expect(translatorOf('en')('app.missing' as 'app.name')).toBe('app.missing');
  });

  test('[§1] a code the shop invented is its own word', () => {
    expect(wordOf('zh-TW', 'due', '24h')).toBe('24 小時回訪');
    expect(wordOf('zh-TW', 'due', 'own-rule')).toBe('own-rule');
  });
});
