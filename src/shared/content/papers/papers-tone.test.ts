import { describe, expect, test } from 'vitest';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { languages } from '#shared/domain/vocabulary.ts';
import { shippedLeaflet } from './leaflet.ts';
import { shippedServiceRules } from './service-rules.ts';

const regions = ['cn', 'tw', 'other'] as const;
const sheets = languages.flatMap((language) => [
  ...regions.map((region) => ({
    name: `leaflet ${language} ${region}`,
    language,
    text: shippedLeaflet(language, region),
  })),
  { name: `service rules ${language}`, language, text: shippedServiceRules(language) },
]);
const period = { 'zh-CN': '两小时', 'zh-TW': '兩小時', en: 'two hours' };

describe('papers for the counter under our own tone check', () => {
  test.each(sheets)('[§7.8] no sentence of the $name has a fault of tone', ({ language, text }) => {
    const filled = text.replace(/\{[a-zA-Z]+\}/gu, period[language]);
    expect(checkTone(filled, { language }).map(({ rule, quote }) => ({ rule, quote }))).toEqual([]);
  });
});
