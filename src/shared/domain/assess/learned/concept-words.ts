// The words of the concepts (content/assess/concepts) looked up in a row of tokens: the longest word at a place is taken.

/** Words by concept: Han words apart by blanks; Latin ones by commas, a `*` at the end of the last word standing for any ending. */
export type ConceptList = Readonly<Record<string, { han: string; latin: string }>>;

/** A concept named in a row of tokens, from the first token to the last. */
export interface ConceptMatch {
  names: readonly string[];
  first: number;
  last: number;
}

export interface ConceptWords {
  words: ReadonlyMap<string, readonly string[]>;
  /** Words whose ending is open. */
  stems: ReadonlyMap<string, readonly string[]>;
  /** How many tokens the longest Han word is long that begins with a character; Latin words begin with too many. */
  longest: ReadonlyMap<string, number>;
}

// Words are at most this many tokens long (Han characters or Latin words).
const LONGEST_WORD = 8;
const SHORTEST_STEM = 3;

/** Makes the list ready for look-ups. */
export function readConcepts(list: ConceptList): ConceptWords {
  const words = new Map<string, string[]>();
  const stems = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, word: string, name: string) => to.set(word, [...(to.get(word) ?? []), name]);
  for (const [name, { han, latin }] of Object.entries(list)) {
    for (const word of han.split(/\s+/u)) if (word !== '') add(words, word, name);
    for (const word of latin.split(/\s*,\s*/u)) {
      if (word.endsWith('*')) add(stems, word.slice(0, -1), name);
      else if (word !== '') add(words, word, name);
    }
  }
  const longest = new Map<string, number>();
  for (const word of words.keys())
    if (!isLatin(word)) longest.set(word[0]!, Math.max(word.length, longest.get(word[0]!) ?? 0));
  return { words, stems, longest };
}

const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x250;

/** The concepts in a row of signs, from left to right and apart from each other. Linear in the row. */
export function findConcepts(signs: readonly string[], concepts: ConceptWords): ConceptMatch[] {
  const found: ConceptMatch[] = [];
  for (let first = 0; first < signs.length;) {
    const match = longestAt(signs, first, concepts);
    if (match !== null) found.push(match);
    first = match === null ? first + 1 : match.last + 1;
  }
  return found;
}

function longestAt(
  signs: readonly string[],
  first: number,
  { words, stems, longest: lengths }: ConceptWords,
): ConceptMatch | null {
  const most = isLatin(signs[first]!) ? LONGEST_WORD : (lengths.get(signs[first]!) ?? 0);
  const end = Math.min(signs.length, first + most);
  let longest: ConceptMatch | null = null;
  let word = '';
  for (let last = first; last < end; last += 1) {
    const sign = signs[last]!;
    word += word !== '' && isLatin(sign) ? ` ${sign}` : sign;
    const names = words.get(word) ?? (isLatin(sign) ? namesOfStem(word, sign.length, stems) : undefined);
    if (names !== undefined) longest = { names, first, last };
  }
  return longest;
}

// Only the last word of several may have an open ending.
function namesOfStem(word: string, lastLength: number, stems: ConceptWords['stems']): readonly string[] | undefined {
  const shortest = word.length - lastLength + Math.min(SHORTEST_STEM, lastLength);
  for (let end = word.length; end >= shortest; end -= 1) {
    const names = stems.get(word.slice(0, end));
    if (names !== undefined) return names;
  }
  return undefined;
}
