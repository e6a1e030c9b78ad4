import { describe, expect, test } from 'vitest';
import type { LetterContent, LetterStyle } from '#shared/domain/letters/letter.ts';
import { layoutVariation } from '#shared/domain/letters/handwriting.ts';

const content: LetterContent = {
  templateId: 'test',
  language: 'zh-CN',
  formal: false,
  salutation: '王女士，您好：',
  paragraphs: ['谢谢您告诉我们。'.repeat(6), 'Thank you.'],
  personalSentence: '谢谢您',
  closing: [],
  signature: ['林晓'],
  date: '2026年11月22日',
};
const style: LetterStyle = {
  font: 'lxgw-wenkai',
  variation: 0.5,
  seed: 'letter-1',
  ink: 'blue-black',
  orientation: 'horizontal',
};

function variations(letter: LetterContent, look: LetterStyle) {
  return layoutVariation(letter, look).flatMap(({ groups }) => groups.flatMap(({ units }) => units));
}

describe('layoutVariation', () => {
  test('[§9.2] the same letter looks the same every time, another letter differs', () => {
    expect(layoutVariation(content, style)).toEqual(layoutVariation(content, style));
    expect(layoutVariation(content, { ...style, seed: 'letter-2' })).not.toEqual(layoutVariation(content, style));
  });

  test('[§9.2] a change in one paragraph leaves the hand of the others as it was', () => {
    const edited = { ...content, paragraphs: [`${content.paragraphs[0]}好`, content.paragraphs[1]!] };
    expect(layoutVariation(edited, style)[2]).toEqual(layoutVariation(content, style)[2]);
  });

  test('[§9.2] lines that did not change are given back as they were, others are made anew', () => {
    const before = layoutVariation(content, style);
    const edited = { ...content, paragraphs: [`${content.paragraphs[0]}好`, content.paragraphs[1]!] };
    const after = layoutVariation(edited, style);
    expect(after.map((line, index) => line === before[index])).toEqual([true, false, true, true, true]);
    expect(layoutVariation(content, { ...style, seed: 'letter-2' }).some((line) => before.includes(line))).toBe(false);
  });

  test('[§9.2] every box differs a little and none much, also at full strength', () => {
    const boxes = variations(content, { ...style, variation: 1 }).map(({ variation }) => variation!);
    expect(new Set(boxes.map(({ dx, dy }) => `${dx}/${dy}`)).size).toBeGreaterThan(boxes.length * 0.9);
    for (const { dx, dy, slant, scale, inkAlpha } of boxes) {
      expect(Math.abs(dx)).toBeLessThanOrEqual(0.05);
      expect(Math.abs(dy)).toBeLessThanOrEqual(0.115);
      expect(Math.abs(slant)).toBeLessThanOrEqual(3);
      expect(Math.abs(scale - 1)).toBeLessThan(0.0601);
      expect(inkAlpha).toBeGreaterThanOrEqual(0.7);
      expect(inkAlpha).toBeLessThanOrEqual(1);
    }
  });

  test('[§9.2] variation 0 and formal letters are even', () => {
    for (const lines of [
      layoutVariation(content, { ...style, variation: 0 }),
      layoutVariation({ ...content, formal: true }, style),
    ]) {
      expect(
        lines.flatMap(({ groups }) => groups.flatMap(({ units }) => units)).every(({ variation }) => !variation),
      ).toBe(true);
      expect(lines.every(({ climb }) => climb === 0)).toBe(true);
    }
  });

  test('[§9.1] the date leads in English and ends a Chinese letter', () => {
    expect(layoutVariation({ ...content, language: 'en' }, style)[0]?.role).toBe('date');
    expect(layoutVariation(content, style).at(-1)?.role).toBe('date');
  });
});
