// Invented reviews the weights of the signals never learned from (§4.2): a floor for what is found in texts of their manner.
// How well texts nobody had seen were read stands in docs/risk-signals.md.
import { describe, expect, test } from 'vitest';
import { assessText } from '#shared/domain/assess/assess-text.ts';
import { heldOutAsideReviews } from './assess-evaluation/held-out-aside.ts';
import { heldOutReviews } from './assess-evaluation/held-out.ts';
import { learnedReviewSets } from './assess-evaluation/learned-sets.ts';
import { labelledRiskSets } from './labelled/read-sets.ts';

const heldOut = [...heldOutReviews, ...heldOutAsideReviews];

describe('reviews held out from learning', () => {
  test('[§4.2] none of them is among those learned from', () => {
    const learned = new Set(
      Object.values({ ...learnedReviewSets, ...labelledRiskSets() }).flatMap((reviews) =>
        reviews.map(([, text]) => text),
      ),
    );
    expect(heldOut.filter(([, text]) => learned.has(text))).toEqual([]);
  });

  test.each([
    ['outside-threat', 'TB', 0.9, 0.8],
    ['safety', 'SB', 0.92, 0.88],
  ] as const)('[§4.2] %s: finds right and signals found stay above their floors', (kind, positives, right, found) => {
    const hits = heldOut.filter(([, text]) => assessText(text).signals.some((signal) => signal.kind === kind));
    const wanted = heldOut.filter(([label]) => positives.includes(label));
    const both = hits.filter((review) => wanted.includes(review));
    expect(both.length / hits.length, hits.filter((hit) => !both.includes(hit)).join('\n')).toBeGreaterThanOrEqual(
      right,
    );
    expect(both.length / wanted.length, wanted.filter((one) => !both.includes(one)).join('\n')).toBeGreaterThanOrEqual(
      found,
    );
  });
});
