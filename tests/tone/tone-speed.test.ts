// The tone check runs at every keystroke: it must stay linear in the text, whatever is pasted (§7.8).
import { describe, expect, test } from 'vitest';
import { simplifiedChineseSentences } from '#shared/content/tone-evaluation/zh-cn.ts';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { ownTime } from '../support/own-time.ts';

const cost = (input: string) => ownTime(() => checkTone(input));

describe('[§7.8] live while typing', () => {
  const hostile: [string, string][] = [
    ['one clause', '您'.repeat(100_000)],
    ['openings without closes', '“「『‘"\''.repeat(20_000)],
    ['commas', ',我们,您'.repeat(20_000)],
    ['question marks', '?'.repeat(100_000)],
    ['nearly a rule', '我们会尽快我们会尽快联系的人'.repeat(7_000)],
    ['digits', '1'.repeat(100_000)],
    ['English words', 'you should if you had never always '.repeat(3_000)],
    ['apostrophes', "'a ".repeat(33_000)],
    ['many faults', '请您冷静一点。这是快递的问题。'.repeat(6_000)],
    ['blanks', ' '.repeat(100_000)],
    ['lone halves', '\ud83d'.repeat(100_000)],
  ];

  test.each(hostile)('[§7.8] hostile input costs linear time: %s', (_, text) => {
    cost(text.slice(0, 10_000));
    const half = Math.max(cost(text.slice(0, 50_000)), 20);
    // Twice the text, twice the time: the factor leaves room for the collector of garbage.
    expect(cost(text.slice(0, 100_000))).toBeLessThan(half * 8);
  });

  test('[§7.8] at least 1,000 sentences a second, one at a time', () => {
    const sentences = simplifiedChineseSentences.good;
    for (const sentence of sentences) cost(sentence);
    const fastest = Math.min(...[1, 2, 3].map(() => sentences.reduce((sum, sentence) => sum + cost(sentence), 0)));
    expect((sentences.length / fastest) * 1000).toBeGreaterThan(1000);
  });
});
