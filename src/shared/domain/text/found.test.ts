import { describe, expect, test } from 'vitest';
import { excerptAround, foundSpans } from './found.ts';

const pieces = (text: string, query: string) => foundSpans(text, query).map(({ start, end }) => text.slice(start, end));

describe('[§14.3] what a search found is shown', () => {
  test.each([
    ['锅底漏水，地板也漏水', '漏水', ['漏水', '漏水']],
    ['門市說要退貨', '门市 退货', ['門市', '退貨']],
    ['订单 ＡＢ１２ 未到', 'ab12', ['ＡＢ１２']],
    ['𠮷野家的碗裂了', '𠮷野', ['𠮷野']],
    ['漏漏漏漏', '漏漏 漏', ['漏漏', '漏漏']],
    ['什么都没有', '漏水', []],
    ['漏水', '   ', []],
  ])('%s, sought %s', (text, query, found) => expect(pieces(text, query)).toEqual(found));

  test('an excerpt is the beginning when that shows what is sought, or nothing is found at all', () => {
    const text = `锅底漏水。${'等了很久。'.repeat(40)}`;
    expect(excerptAround(text, '漏水', 20)).toBe([...text].slice(0, 20).join(''));
    expect(excerptAround(text, '冒烟', 20)).toBe([...text].slice(0, 20).join(''));
    expect(excerptAround('短', '冒烟', 20)).toBe('短');
  });

  test('what stands further on is shown with a few words before it', () => {
    const text = `${'等了很久。'.repeat(40)}\n最后锅底冒煙了，滿屋都是味道。${'然后。'.repeat(30)}`;
    const excerpt = excerptAround(text, '冒烟', 30);
    expect(excerpt).toMatch(/^…[\s\S]*冒煙了，滿屋/);
    expect([...excerpt]).toHaveLength(31);
  });
});
