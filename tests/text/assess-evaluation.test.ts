// Trades the rules were not written for: invented reviews of sixteen trades, look-alikes included. A floor against going back;
// how well unseen text is read stands in docs/risk-signals.md.
import { describe, expect, test } from 'vitest';
import { assessText } from '#shared/domain/assess/assess-text.ts';
import type { SignalKind } from '#shared/domain/vocabulary.ts';
import type { LabelledReview } from './assess-evaluation/labelled-review.ts';
import { learnedReviewSets } from './assess-evaluation/learned-sets.ts';
import { labelledRiskSets } from './labelled/read-sets.ts';

// Sets the rules were widened by hold more than those that came after them.
const later = /^(?:told|typed|aside|passing|everyday|stories|words|reviews)/u;
const setsOf = (isLater: boolean) =>
  Object.entries({ ...learnedReviewSets, ...labelledRiskSets() })
    .filter(([name]) => later.test(name) === isLater)
    .flatMap(([, reviews]) => reviews);

function measure(
  reviews: readonly LabelledReview[],
  kind: SignalKind,
  positives: string,
): { wrong: string[]; precision: number; recall: number } {
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
    ['outside-threat', 'TB', false, 0.98],
    ['safety', 'SB', false, 0.98],
    ['outside-threat', 'TB', true, 0.9],
    ['safety', 'SB', true, 0.95],
  ] as const)('[§4.2] %s (%s, later sets: %s): found and right at least %d', (kind, positives, isLater, least) => {
    const { wrong, precision, recall } = measure(setsOf(isLater), kind, positives);
    expect(Math.min(precision, recall), wrong.join('\n')).toBeGreaterThanOrEqual(least);
  });
});
