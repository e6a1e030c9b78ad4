// The signs a sentence is taken apart into before its phrases are read: characters in Chinese, word stems in English.
import { BLANK } from './quotations.ts';

/** One sign of a sentence as the weights spell it, and where it stands. */
export interface Token {
  sign: string;
  start: number;
  end: number;
  isFamily: boolean;
}

const tokens = {
  han: new RegExp(`\\d{1,200}|${BLANK}{1,240}|[^\\s.。]`, 'gu'),
  latin: new RegExp(`[a-z']{1,200}|\\d{1,200}|${BLANK}{1,240}|[,?]`, 'gu'),
};

/** The signs of a folded sentence between its two ends `^` and `$`. Linear in its length. */
export function tokensOf(sentence: string, script: 'han' | 'latin'): Token[] {
  const row: Token[] = [{ sign: '^', start: 0, end: 0, isFamily: false }];
  for (const match of sentence.matchAll(tokens[script])) {
    const [start, end] = [match.index, match.index + match[0].length];
    for (const sign of signsOf(match[0], script)) row.push({ sign, start, end, isFamily: false });
  }
  row.push({ sign: '$', start: sentence.length, end: sentence.length, isFamily: false });
  return row;
}

function signsOf(words: string, script: 'han' | 'latin'): string[] {
  if (/^\d/u.test(words)) return ['0'];
  if (words.startsWith(BLANK)) return [BLANK];
  if (script === 'latin') return uncontracted(words).map(stemOf);
  return [words === '你' ? '您' : words];
}

const endings: readonly [RegExp, string][] = [
  [/n't$/u, 'not'],
  [/'re$/u, 'are'],
  [/'ve$/u, 'have'],
  [/'ll$/u, 'will'],
  [/'d$/u, 'would'],
  [/'m$/u, 'am'],
  [/(?<=^(?:it|that|there|he|she|what|here|who|this))'s$/u, 'is'],
  [/(?<=^let)'s$/u, 'us'],
];
const irregular = new Map([
  ["won't", ['will', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
]);

/** “we've” as “we have”: what is said does not hang on how short it is said. */
function uncontracted(word: string): readonly string[] {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  for (const [ending, full] of endings) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem !== '') return [stem, full];
  }
  return [word];
}

const stems = new Map(
  Object.entries({
    be: 'am is are was were been being',
    have: 'has had having',
    do: 'does did done doing',
    go: 'goes went gone',
    say: 'said',
    tell: 'told',
    get: 'got',
    make: 'made',
    send: 'sent',
    lose: 'lost',
    keep: 'kept',
    come: 'came',
    take: 'took taken',
    give: 'gave given',
    know: 'knew known',
    think: 'thought',
    pay: 'paid',
    leave: 'left',
    write: 'wrote written',
  }).flatMap(([stem, forms]) => forms.split(' ').map((form) => [form, stem] as const)),
);

/** A word without its ending, roughly: “refunded” and “refunding” count as one. */
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const bare = word.replace(/'s$/u, '');
  if (bare.length > 5 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 5 && /(?:ing|ed)$/u.test(bare))
    return bare
      .replace(/(?:ing|ed)$/u, '')
      .replace(/([^sl])\1$/u, '$1')
      .replace(/e$/u, '');
  const single = bare.length > 3 && /[^s]s$/u.test(bare) ? bare.slice(0, -1) : bare;
  return single.length > 4 ? single.replace(/e$/u, '') : single;
}
