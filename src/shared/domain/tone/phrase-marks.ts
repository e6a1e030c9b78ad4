// The marks of a sentence: words that say the same thing taken as one (an absolute, an order, a vague promise …), which
// stand near which, and the sentence's outward shape. The learned weights find out what they speak for (§7.8).

/** Words that count as one for the weights. */
export interface Mark {
  name: string;
  words: RegExp;
}

interface Found {
  words: string;
  start: number;
  end: number;
}

// A mark pairs with the next few, not with one at the other end of the sentence.
const NEXT = 3;
// Clauses and length are told in steps: their exact number says nothing.
const MOST_CLAUSES = 4;
const MOST_STEPS = 8;
const STEP = { han: 8, latin: 25 };

/** Marks of a folded sentence as `#name`, near pairs as `#name#name`, and its shape; offsets in the sentence. */
export function marksOf(sentence: string, marks: readonly Mark[]): Found[] {
  const hits = marks
    .flatMap(({ name, words }) =>
      [...sentence.matchAll(words)].map(({ 0: text, index }) => ({
        words: `#${name}`,
        start: index,
        end: index + text.length,
      })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const pairs = hits.flatMap((hit, at) =>
    hits
      .slice(at + 1, at + 1 + NEXT)
      .filter(({ words }) => words !== hit.words)
      .map((next) => ({ words: hit.words + next.words, start: hit.start, end: Math.max(hit.end, next.end) })),
  );
  return [...hits, ...pairs, ...(marks.length === 0 ? [] : shapeOf(sentence))];
}

function shapeOf(sentence: string): Found[] {
  const commas = sentence.split(',').length - 1;
  const step = /[\u3400-\u9fff]/u.test(sentence) ? STEP.han : STEP.latin;
  const signs = [
    `#clauses${Math.min(commas, MOST_CLAUSES)}`,
    `#length${Math.min(Math.floor(sentence.length / step), MOST_STEPS)}`,
    ...(/\?\s?$/u.test(sentence) ? ['#asks'] : []),
    ...(/\d/u.test(sentence) ? ['#number'] : []),
  ];
  return signs.map((words) => ({ words, start: 0, end: sentence.length }));
}
