import { describe, expect, test } from 'vitest';
import { readLearnedTable } from '../text/learned-table.ts';
import { weighSentence } from './learned-weights.ts';
import { phrasesOf } from './phrases.ts';

const reading = { script: 'han' as const, families: [{ name: 'third', words: /快递|骑手/gu }], marks: [] };
const spelled = (sentence: string) => phrasesOf(sentence, reading).map(({ words }) => words);

describe('[§7.8] phrases of a sentence', () => {
  test('[§7.8] runs of up to four signs, its ends among them, each once, and pairs that stand near', () => {
    const runs = ['^', '^好', '^好好', '^好好$', '好', '好好', '好好$', '好$', '$'];
    expect(spelled('好好')).toEqual([...runs, '^ _ 好', '^ _ $', '好 _ $']);
    expect(spelled('不是我们的')).toEqual(expect.arrayContaining(['不 _ 我', '不 _ 的']));
  });

  test('[§7.8] numbers are all alike, 你 is 您, and the name of a family stands for its words', () => {
    expect(spelled('你等30分')).toContain('您等0分');
    expect(spelled('找骑手吧')).toEqual(expect.arrayContaining(['找骑手', '找<third>吧']));
    expect(spelled('找快递吧')).toContain('找<third>吧');
  });

  test('[§7.8] English goes by the stems of its words, short forms written out, and by pairs that stand near', () => {
    const words = phrasesOf("we've refunded, don't call 2 times", { script: 'latin', families: [], marks: [] }).map(
      (phrase) => phrase.words,
    );
    expect(words).toEqual(
      expect.arrayContaining(['we have refund', 'do not call', 'call 0 time', 'we _ refund', '^', '$']),
    );
  });

  test('[§7.8] marks take words that say the same thing as one, alone and beside the next', () => {
    const marks = [
      { name: 'absolute', words: /绝对|保证/gu },
      { name: 'not', words: /不/gu },
    ];
    const words = phrasesOf('保证不坏,行吗?', { script: 'han', families: [], marks }).map((phrase) => phrase.words);
    expect(words).toEqual(expect.arrayContaining(['#absolute', '#not', '#absolute#not', '#clauses1', '#asks']));
    expect(words).not.toContain('#not#absolute');
  });
});

describe('[§7.8] learned weights', () => {
  const bias = [-3, -3, -3, -3, -3, -3, -3, -3, -3, -3];
  const weights = readLearnedTable({ bias, unit: 0.5, phrases: '\n怪谁\td20a-4\n好\tb2\n' });

  test('[§7.8] a phrase speaks for its kinds and nothing else changes', () => {
    const { likelihood, likeliest, faulty, weightOf } = weighSentence('这怪谁', reading, weights);
    expect(likeliest).toBe('blame');
    const [blame, canned, none] = [Math.exp(7), Math.exp(-3), 8 * Math.exp(-3)];
    expect(likelihood.blame).toBeCloseTo(blame / (1 + blame + none + canned), 3);
    expect(faulty).toBeCloseTo(1 - 1 / (1 + blame + none + canned), 3);
    expect(likelihood.defending).toBeLessThan(likelihood.canned);
    expect([weightOf('blame', 1, 3), weightOf('blame', 0, 1)]).toEqual([10, 0]);
  });

  test('[§7.8] a sentence without a known phrase is as likely as before', () => {
    const none = 10 * Math.exp(-3);
    expect(weighSentence('你', reading, weights).faulty).toBeCloseTo(none / (1 + none));
  });

  test('[§7.8] a line that is not a phrase and its weights is refused', () => {
    expect(() => readLearnedTable({ bias, unit: 1, phrases: '怪谁' })).toThrow(/怪谁/u);
    expect(() => readLearnedTable({ bias, unit: 1, phrases: '怪谁\t\n好\tb2' })).toThrow(/怪谁/u);
  });
});
