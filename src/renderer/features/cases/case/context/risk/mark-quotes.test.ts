import { describe, expect, test } from 'vitest';
import { markQuotes } from './mark-quotes.ts';

const shape = (text: string, quotes: string[], asked: string) =>
  markQuotes(text, quotes, asked).map(({ text: piece, isMarked, isAsked }) => [
    piece,
    isAsked ? 'asked' : isMarked ? 'marked' : '',
  ]);

describe('marks in the customer’s words', () => {
  test('[§4.1] every place of the asked quote is marked as asked, the others as marked, and nothing is lost', () => {
    const text = '再不退款就打12315，骗子！我真的会打12315。';
    expect(shape(text, ['骗子', '打12315'], '打12315')).toEqual([
      ['再不退款就', ''],
      ['打12315', 'asked'],
      ['，', ''],
      ['骗子', 'marked'],
      ['！我真的会', ''],
      ['打12315', 'asked'],
      ['。', ''],
    ]);
  });

  test('[§4.1] quotes that overlap are cut at their edges; one that is not there marks nothing', () => {
    expect(shape('abcdef', ['abcd'], 'cdef')).toEqual([
      ['ab', 'marked'],
      ['cd', 'asked'],
      ['ef', 'asked'],
    ]);
    expect(shape('abc', ['x', ''], 'y')).toEqual([['abc', '']]);
    expect(shape('', ['x'], 'x')).toEqual([]);
  });

  test('[§4.2] a word repeated ten thousand times is drawn fifty times', () => {
    const pieces = markQuotes('骗子。'.repeat(10_000), ['骗子'], '骗子');
    expect(pieces.filter(({ isAsked }) => isAsked)).toHaveLength(50);
    expect(pieces.map(({ text }) => text).join('')).toHaveLength(30_000);
  });
});
