import { describe, expect, test } from 'vitest';
import { wordsKey } from './same-words.ts';

describe('the same words', () => {
  test.each([
    ['我要投诉你们！', '我要投訴你們'],
    ['打12315', '打 １２３１５ 。'],
    ['SEE YOU IN COURT', 'see you in court!'],
    ['！！！', '！！！！！'],
    ['!!!', '！！ ！'],
  ])('[§4.5] %s and %s are the same words', (one, other) => {
    expect(wordsKey(one)).toBe(wordsKey(other));
  });

  test.each([
    ['打12315', '打12345'],
    ['骗子', '一群骗子'],
    ['！！！', '？？？'],
  ])('[§4.5] %s and %s are not', (one, other) => {
    expect(wordsKey(one)).not.toBe(wordsKey(other));
  });
});
