import { describe, expect, test } from 'vitest';
import { assessText } from '#shared/domain/assess/assess-text.ts';
import { findConcepts, readConcepts } from './concept-words.ts';
import { clausesOf, featuresOf, stretchesOf } from './features.ts';
import { harmlessIn, limitIn } from './judge-signals.ts';
import { readRiskWeights, weighClauses } from './risk-weights.ts';

const concepts = readConcepts({
  body: { han: '手 手指', latin: 'left hand, finger*' },
  hurt: { han: '断了', latin: 'broke' },
});

describe('[§4.2] concepts', () => {
  test('[§4.2] the longest word at a place is taken, and one with an open ending fits any', () => {
    expect(findConcepts([...'手指断了'], concepts)).toEqual([
      { names: ['body'], first: 0, last: 1 },
      { names: ['hurt'], first: 2, last: 3 },
    ]);
    expect(findConcepts(['my', 'left', 'hand', 'fingers'], concepts)).toEqual([
      { names: ['body'], first: 1, last: 2 },
      { names: ['body'], first: 3, last: 3 },
    ]);
  });
});

describe('[§4.2] features of clauses', () => {
  test('[§4.2] clauses are read together up to a length, with the concepts of each and in pairs', () => {
    const clauses = clausesOf('手指疼,断了', concepts);
    expect(clauses.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 6],
    ]);
    expect(stretchesOf(clauses)).toEqual([{ first: 0, end: 2 }]);
    expect(featuresOf(clauses)).toEqual(expect.arrayContaining(['手指疼', '<body>疼', '<body', '<body~hurt']));
    expect(clausesOf('', concepts)).toEqual([]);
  });

  test('[§4.2] a clause without an end is cut, so that the work stays linear', () => {
    expect(clausesOf('手'.repeat(150), concepts).map(({ end, start }) => end - start)).toEqual([60, 60, 30]);
  });
});

describe('[§4.2] learned weights of signals', () => {
  const table = readRiskWeights({ bias: [-3, -3], unit: 1, phrases: '<body~hurt\tb8\n断了\tb1a-1\n' });

  test('[§4.2] a pair of concepts speaks for its kind, and the loudest clause is the quote', () => {
    const [weighing] = weighClauses(clausesOf('手指疼,断了', concepts), table);
    expect(weighing!.likelihood.safety).toBeCloseTo(1 / (1 + Math.exp(3 - 9 / Math.sqrt(2))));
    expect(weighing!.likelihood['outside-threat']).toBeLessThan(0.05);
    expect(weighing!.heaviest('safety')).toMatchObject({ start: 4, end: 6 });
  });
});

describe('[§4.2] rules and weights together', () => {
  test('[§4.2] the likeliest of many places must be likelier: a long story sounds like anything somewhere', () => {
    expect(limitIn(0, 0.5)).toBe(0.5);
    expect(limitIn(1, 0.5)).toBe(0.5);
    expect(limitIn(16, 0.5)).toBeCloseTo(8 / 9);
    expect(limitIn(16, 0.6)).toBeGreaterThan(limitIn(15, 0.6));
  });

  test('[§4.2] where nothing stands beside a find, it takes more to drop it', () => {
    expect(harmlessIn(1, 0.02)).toBe(0.01);
    expect(harmlessIn(2, 0.02)).toBe(0.02);
    expect(harmlessIn(40, 0.02)).toBe(0.02);
  });

  test('[§4.2] a danger no rule has words for is a signal with its clause as quote and its own rule', () => {
    const text = 'Sat down, chair folded, and I have a wrist the size of a grapefruit.';
    const found = assessText(text).signals.find(({ rule }) => rule === 'safety-learned')!;
    expect(text.slice(found.start, found.end)).toBe(found.quote);
    expect(found.weight).toBeGreaterThan(0);
  });

  test('[§4.2] where a rule knows the words, the rule speaks alone', () => {
    const rules = assessText('再不退款我就打12315了').signals.map(({ rule }) => rule);
    expect(rules).toContain('threat-hotline');
    expect(rules).not.toContain('threat-learned');
  });

  test('[§4.2] what the shop answers is not weighed', () => {
    const answer = 'Sat down, chair folded, wrist the size of a grapefruit';
    expect(assessText(`商家回复：${answer}`).signals.filter(({ kind }) => kind === 'safety')).toEqual([]);
  });
});
