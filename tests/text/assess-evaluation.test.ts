// Trades the rules were not written for: invented reviews of sixteen trades, look-alikes included. A floor against going back;
// how well unseen text is read stands in docs/risk-signals.md.
import { describe, expect, test } from 'vitest';
import { assessText } from '#shared/domain/assess/assess-text.ts';
import type { SignalKind } from '#shared/domain/vocabulary.ts';
import { learnedReviewSets } from './assess-evaluation/learned-sets.ts';

const reviews = Object.values(learnedReviewSets).flat();

function measure(kind: SignalKind, positives: string): { wrong: string[]; precision: number; recall: number } {
  const wrong: string[] = [];
  let [hits, falseHits, misses] = [0, 0, 0];
  for (const [label, text] of reviews) {
    const found = assessText(text).signals.filter((signal) => signal.kind === kind);
    const isPositive = positives.includes(label);
    if (isPositive && found.length > 0) hits += 1;
    if (!isPositive && found.length > 0) falseHits += 1;
    if (isPositive && found.length === 0) misses += 1;
    if (isPositive !== found.length > 0) wrong.push(`${found.map((signal) => signal.rule).join()} ${text}`);
  }
  return { wrong, precision: hits / (hits + falseHits), recall: hits / (hits + misses) };
}

describe('invented reviews of many trades', () => {
  test.each([
    ['outside-threat', 'TB'],
    ['safety', 'SB'],
  ] as const)('[§4.2] %s: at least 98 of 100 found and 98 of 100 finds right', (kind, positives) => {
    const { wrong, precision, recall } = measure(kind, positives);
    expect(Math.min(precision, recall), wrong.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
});
