import { describe, expect, test } from 'vitest';
import { chooseFont, coversText, handsFor, uncoveredCharacters } from '#shared/domain/letters/choose-font.ts';
import { decodeCoverage, inCoverage } from '#shared/domain/letters/coverage.ts';
import { fontKeys } from '#shared/domain/letters/letter.ts';
import { languages } from '#shared/domain/vocabulary.ts';

describe('coverage table', () => {
  test('[§9.2] ranges decode to inclusive code points', () => {
    const ranges = decodeCoverage('1s,2 1 a');
    expect([...ranges]).toEqual([64, 66, 67, 67, 77, 77]);
    expect([63, 64, 66, 67, 68, 77, 78].map((code) => inCoverage(ranges, code))).toEqual([
      false,
      true,
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  test('[§9.2] an empty table covers nothing', () => {
    expect(inCoverage(decodeCoverage(''), 65)).toBe(false);
  });

  test.each(fontKeys)('[§9.2] %s writes letters, digits and the space', (font) => {
    expect(uncoveredCharacters(font, 'Zhuanji 2026, A6.')).toEqual([]);
  });
});

describe('chooseFont', () => {
  test('[§9.2] the preferred hand is used when it covers the whole text', () => {
    expect(chooseFont('谢谢您告诉我们。', 'zh-CN', 'ma-shan-zheng')).toEqual({
      font: 'ma-shan-zheng',
      isPreferred: true,
      problem: undefined,
    });
  });

  test.each(['喆', '玥', '瑨', '𠮷', '堃'])('[§9.2] a name with %s changes the hand of the whole text', (character) => {
    for (const preferred of handsFor('zh-CN')) {
      const text = `王${character}女士,您好:`;
      const { font, problem } = chooseFont(text, 'zh-CN', preferred);
      expect(problem).toBeUndefined();
      expect(coversText(font, text)).toBe(true);
    }
    expect(chooseFont(`王${character}小姐,您好:`, 'zh-TW', 'iansui').problem).toBeUndefined();
  });

  test('[§9.2] an English letter with a Chinese name is written in one hand that has both', () => {
    expect(chooseFont('Dear Ms 王喆，', 'en', 'caveat').font).toBe('lxgw-wenkai');
  });

  test('[§9.2] emoji and foreign scripts are a declared problem that names each once', () => {
    const { font, problem } = chooseFont('谢谢😀😀 שלום', 'zh-CN', 'long-cang');
    expect(font).toBe('lxgw-wenkai');
    expect(problem?.code).toBe('uncovered-characters');
    expect(problem?.found).toEqual(['😀', ...'שלום']);
  });

  test.each(languages)('[§9.2] without a wish the default hand of %s is taken', (language) => {
    expect(chooseFont('1', language)).toEqual({ font: handsFor(language)[0], isPreferred: true, problem: undefined });
  });

  test('[§9.2] line breaks and an empty text need no glyph', () => {
    expect(uncoveredCharacters('caveat', '\n')).toEqual([]);
    expect(chooseFont('', 'en').problem).toBeUndefined();
  });
});
