import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineGroups } from '#shared/domain/letters/line-groups.ts';

function shape(text: string): string {
  return lineGroups(text)
    .map(({ units, space }) => units.map((unit) => unit.text).join('') + space)
    .join('|');
}

test.each([
  ['王女士\uff0c您好\uff1a', '王|女|士\uff0c|您好\uff1a'],
  ['说“对不起”\uff0c好吗\uff1f', '说|“对|不|起”\uff0c|好吗\uff1f'],
  ['「對不起」\uff0c', '「對|不起」\uff0c'],
  ['等……\uff01再说——好', '等……\uff01|再|说——好'],
  ['从11月24日中午之前算起', '从|11月|24日|中|午|之|前|算起'],
  ['2026年11月22日', '2026年|11月|22日'],
  ['等了3个小时', '等|了|3个|小时'],
  ['打010-5550 0136。', '打|010-5550 0136。'],
  ['退¥30\uff0c涨5%', '退|¥30\uff0c涨5%'],
  ['It\'s "fine", Ms O\'Neil (really).', 'It\'s |"fine", |Ms |O\'Neil |(really).'],
  ['11 月 22 日 2 3kg', '11 |月 |22 |日 |2 3kg'],
  ['24h 内', '24h |内'],
  ['喆𠮷堃玥', '喆|𠮷|堃玥'],
  ['电话是____，找我', '电|话|是|____，|找我'],
  ['  ', ''],
])('[§9.2] %j may break only at %j', (text, expected) => {
  expect(shape(text)).toBe(expected);
});

test.each([
  ['这句话我一直记着。', '这|句|话|我|一|直|记着。'],
  ['请您收下。', '请|您|收下。'],
  ['像当面交代事情。）', '像|当|面|交|代|事情。）'],
  ['林晓', '林晓'],
  ['我记得 OK', '我|记|得 |OK'],
])('[§9.2] the last line of %j never holds a single character', (text, expected) => {
  expect(shape(text)).toBe(expected);
});

test.each([
  ['I will tell you at each step, so you do not have to ask.', 'have to ask.'],
  ['I will check every month that it is kept.', 'it is kept.'],
  ['For all of that, I apologise.', 'I apologise.'],
  ['Call 020 7946 0136.', '020 7946 0136.'],
  ['Mara Lin', 'Mara Lin'],
  ['OK', 'OK'],
  ['我记得 OK', 'OK'],
])('[§9.2] the last line of %j is never one word: %j stays together', (text, last) => {
  const { units } = lineGroups(text).at(-1)!;
  expect(units.map((unit) => unit.text).join('')).toBe(last);
});

test('[§9.2] a mark behind a word moves with it, so that it never lies on the letter before', () => {
  const units = lineGroups('See you soon, on 020 7946 0136.').flatMap((group) => group.units);
  expect(units.map(({ text }) => text)).toEqual(['See', 'you', 'soon,', 'on', '020 7946 0136.']);
});

test('[§9.2] digits are told from words, so that a column can set them upright', () => {
  expect(lineGroups('11月A6').flatMap(({ units }) => units.map(({ kind }) => kind))).toEqual([
    'digits',
    'character',
    'word',
  ]);
});

test('[§9.3] no word and no run of marks grows wider than a card', () => {
  expect(shape('a'.repeat(40))).toBe(`${'a'.repeat(16)}|${'a'.repeat(16)}|${'a'.repeat(8)}`);
  expect(Math.max(...lineGroups('好' + '！'.repeat(50)).map(({ units }) => units.length))).toBe(12);
});

test('[§9.2] the groups joined again give the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const folded = text.trim().replace(/\s+/g, (space) => (space.includes('\u3000') ? '\u3000' : ' '));
      const joined = lineGroups(text)
        .map(({ units, space }) => units.map((unit) => unit.text).join('') + space)
        .join('');
      expect(joined).toBe(folded);
    }),
  );
});
