import { describe, expect, test } from 'vitest';
import { Script } from './script.ts';
import { suggestSolutions, type SolutionContext } from './suggest-solutions.ts';

const solution = (id: string, changes: object = {}) =>
  Script.parse({
    id,
    kind: 'solution',
    steps: ['resolve'],
    language: 'zh-CN',
    title: id,
    text: '水壶用了两次就漏，从隔壁店调了一把送去。',
    ...changes,
  });
const context: SolutionContext = { language: 'zh-CN', categories: ['product-quality'], demand: null, words: '' };
const ids = (scripts: Script[], changes: Partial<SolutionContext> = {}) =>
  suggestSolutions(scripts, { ...context, ...changes }).map(({ id }) => id);

describe('solutions for a similar case', () => {
  test('[§7.6] the same category comes before a parent, the same words within it first', () => {
    const scripts = [
      solution('parent', { scenarios: ['product'] }),
      solution('far', { scenarios: ['product-quality'], text: '杯盖松，换了一只。' }),
      solution('near', { scenarios: ['product-quality'] }),
    ];
    const words = '新买的水壶漏水';
    expect(ids(scripts, { categories: ['product-quality', 'product'], words })).toEqual(['near', 'far']);
  });

  test('[§7.6] the same words help where the category is not known yet; everyday words alone do not', () => {
    expect(ids([solution('kettle')], { categories: [], words: '水壶用了两次就漏了，怎么办' })).toEqual(['kettle']);
    expect(ids([solution('kettle')], { categories: [], words: '快递还没有到，等了三天了' })).toEqual([]);
    expect(ids([solution('leak', { language: 'en', text: 'The kettle leaked' })], { language: 'en' })).toEqual([]);
  });

  test('[§7.6] only approved solutions of the language', () => {
    const fits = { scenarios: ['product-quality'], demands: ['repair'] };
    const scripts = [
      solution('draft', { ...fits, state: 'draft' }),
      solution('script', { ...fits, kind: 'script' }),
      solution('english', { ...fits, language: 'en' }),
      solution('plain', { scenarios: ['product-quality'] }),
      solution('wanted', fits),
    ];
    expect(ids(scripts, { demand: 'repair' })).toEqual(['wanted', 'plain']);
  });
});
