import { expect, test } from 'vitest';
import type { WhyNode } from '#shared/domain/methods/field-value.ts';
import { addWhy, changeWhy, countOf, putBack, removeWhy } from './tree-edit.ts';

const why = (id: string, ...children: WhyNode[]): WhyNode => ({ id, text: id, evidence: '', children });
const tree = [why('a', why('b', why('c')), why('d')), why('e')];

test('[§11.1] a branch taken out and put back stands where it stood, with everything below it', () => {
  for (const id of ['a', 'b', 'c', 'd', 'e']) {
    expect(putBack(removeWhy(tree, id), tree, id)).toEqual(tree);
  }
});

test('[§11.1] what was written after a branch was taken out stays when it comes back', () => {
  const meanwhile = addWhy(changeWhy(removeWhy(tree, 'b'), 'd', { text: 'new' }), 'a', 'f');
  const back = putBack(meanwhile, tree, 'b');
  expect(back[0]!.children.map(({ id, text }) => [id, text])).toEqual([
    ['b', 'b'],
    ['d', 'new'],
    ['f', ''],
  ]);
  expect(countOf(back)).toBe(6);
});

test('[§11.1] a branch whose parent is gone too comes back at the top, and never twice', () => {
  const gone = removeWhy(tree, 'a');
  expect(putBack(gone, tree, 'b').map(({ id }) => id)).toEqual(['b', 'e']);
  expect(putBack(tree, tree, 'b')).toEqual(tree);
});
