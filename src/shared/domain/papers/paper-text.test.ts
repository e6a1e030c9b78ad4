import { describe, expect, test } from 'vitest';
import { shippedLeaflet } from '../../content/papers/leaflet.ts';
import { shippedServiceRules } from '../../content/papers/service-rules.ts';
import { languages } from '../vocabulary.ts';
import { fillPaperText, paperBlocks, paperFacts } from './paper-text.ts';

const allFacts = Object.fromEntries(paperFacts.map((fact) => [fact, `«${fact}»`]));

describe('text sheets for the counter', () => {
  test('[§9.6] braces are filled with the facts of the shop', () => {
    expect(fillPaperText('{shop}：{counter}就有人接', { shop: '小满家电', counter: '当场' })).toEqual({
      text: '小满家电：当场就有人接',
      unknown: [],
      missing: [],
    });
  });

  test('[§7.5] braces that mean nothing, or have nothing to stand for, are named and left as they are', () => {
    const filled = fillPaperText('{shop} {phnoe} {today} {phnoe}', { shop: '小满家电', today: '' });
    expect(filled).toEqual({ text: '小满家电 {phnoe} {today} {phnoe}', unknown: ['phnoe'], missing: ['today'] });
  });

  test('[§9.6] a value that looks like braces is not filled again', () => {
    expect(fillPaperText('{shop}', { shop: '{today}', today: 'x' }).text).toBe('{today}');
  });

  test('[§9.6] the first heading is the title, lines with a dash become points, empty lines only separate', () => {
    expect(paperBlocks('# 题目\n\n一段话\n- 甲\n- 乙\n\n# 小标题\n· 丙\r\n')).toEqual([
      { kind: 'title', text: '题目' },
      { kind: 'paragraph', text: '一段话' },
      { kind: 'points', items: ['甲', '乙'] },
      { kind: 'heading', text: '小标题' },
      { kind: 'points', items: ['丙'] },
    ]);
    expect(paperBlocks('')).toEqual([]);
    expect(paperBlocks('#no heading\n-5 degrees')).toEqual([
      { kind: 'paragraph', text: '#no heading' },
      { kind: 'paragraph', text: '-5 degrees' },
    ]);
  });

  test.each(languages)('[§9.6] the shipped sheets in %s name only facts that exist and have a title', (language) => {
    const sheets = [
      shippedServiceRules(language),
      ...(['cn', 'tw', 'other'] as const).map((region) => shippedLeaflet(language, region)),
    ];
    for (const sheet of sheets) {
      const { text, unknown, missing } = fillPaperText(sheet, allFacts);
      expect([unknown, missing]).toEqual([[], []]);
      expect(paperBlocks(text)[0]).toMatchObject({ kind: 'title' });
      expect(text).not.toMatch(/[{}]/);
    }
  });

  test('[§2.12] the leaflet names the outside routes of the region', () => {
    expect(shippedLeaflet('zh-CN', 'cn')).toContain('12315');
    expect(shippedLeaflet('zh-TW', 'tw')).toContain('1950');
    expect(shippedLeaflet('en', 'other')).not.toMatch(/12315|1950/);
  });
});
