import { describe, expect, test } from 'vitest';
import { readLearnedTable, weighSentence } from './learned-weights.ts';
import { phrasesOf } from './phrases.ts';

const reading = { script: 'han' as const, families: [{ name: 'third', words: /快递|骑手/gu }] };
const spelled = (sentence: string) => phrasesOf(sentence, reading).map(({ words }) => words);

describe('[§7.8] phrases of a sentence', () => {
  test('[§7.8] runs of up to four signs, its ends among them, each once', () => {
    expect(spelled('好好')).toEqual(['^', '^好', '^好好', '^好好$', '好', '好好', '好好$', '好$', '$']);
  });

  test('[§7.8] numbers are all alike, 你 is 您, and the name of a family stands for its words', () => {
    expect(spelled('你等30分')).toContain('您等0分');
    expect(spelled('找骑手吧')).toEqual(expect.arrayContaining(['找骑手', '找<third>吧']));
    expect(spelled('找快递吧')).toContain('找<third>吧');
  });

  test('[§7.8] English goes by words', () => {
    const words = phrasesOf("don't call 2 times", { script: 'latin', families: [] }).map((phrase) => phrase.words);
    expect(words).toEqual(expect.arrayContaining(["don't call 0", 'call 0 times', '^', '$']));
  });
});

describe('[§7.8] learned weights', () => {
  const bias = [-3, -3, -3, -3, -3, -3, -3, -3, -3, -3];
  const weights = readLearnedTable({ bias, unit: 0.5, phrases: '\n怪谁\td20a-4\n好\tb2\n' });

  test('[§7.8] a phrase speaks for its kinds and nothing else changes', () => {
    const { likelihood, highest, weightOf } = weighSentence('这怪谁', reading, weights);
    expect(highest).toBe(likelihood.blame);
    expect(likelihood.blame).toBeCloseTo(1 / (1 + Math.exp(-7)));
    expect(likelihood.defending).toBeLessThan(likelihood.canned);
    expect([weightOf('blame', 1, 3), weightOf('blame', 0, 1)]).toEqual([10, 0]);
  });

  test('[§7.8] a sentence without a known phrase is as likely as before', () => {
    expect(weighSentence('你', reading, weights).highest).toBeCloseTo(1 / (1 + Math.exp(3)));
  });

  test('[§7.8] a line that is not a phrase and its weights is refused', () => {
    expect(() => readLearnedTable({ bias, unit: 1, phrases: '怪谁' })).toThrow(/怪谁/u);
    expect(() => readLearnedTable({ bias, unit: 1, phrases: '怪谁\t\n好\tb2' })).toThrow(/怪谁/u);
  });
});
