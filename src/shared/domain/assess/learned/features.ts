// What the learned weights know of a customer's text (§4.2): its clauses, and in each the short runs of characters or words,
// as written and with the words of a concept replaced by its name.
import { hotlines } from '#shared/content/assess/hotlines.ts';
import { type ConceptMatch, type ConceptWords, findConcepts } from './concept-words.ts';

/** A clause: where it stands in the text, what it says in the spelling of the weights, and the concepts it names. */
export interface ClauseFeatures {
  start: number;
  end: number;
  /** In letters; a Han character counts as three. */
  size: number;
  runs: readonly string[];
  concepts: readonly string[];
}

/** Clauses read together, from the first to the one before `end`: what belongs together is often said in two or three. */
export interface Stretch {
  first: number;
  end: number;
}

interface Token {
  sign: string;
  start: number;
  end: number;
}

// In Han characters or Latin words.
const LONGEST_RUN = 3;
// A stretch holds clauses of about so much together: Han characters count three times as much as letters.
const STRETCH = 108;
const MOST_CLAUSES = 4;
// Longer clauses are cut: the work for each is bounded, so that for the text is linear.
const LONGEST_CLAUSE = 60;

const tokenPattern = /[a-z][a-z'’]{0,30}|\d{1,20}|[\u3400-\u9fff]|[,.。!?;:\n、…]/gu;
const clauseEnds = /^[,.。!?;:\n、…]$/u;

/** Clauses of a folded text. Linear in it. */
export function clausesOf(folded: string, concepts: ConceptWords): ClauseFeatures[] {
  const clauses: ClauseFeatures[] = [];
  let tokens: Token[] = [];
  const close = () => {
    if (tokens.length > 0) clauses.push(clauseOf(tokens, concepts));
    tokens = [];
  };
  for (const match of folded.matchAll(tokenPattern)) {
    const [written] = match;
    if (clauseEnds.test(written)) close();
    else tokens.push({ sign: signOf(written), start: match.index, end: match.index + written.length });
    if (tokens.length === LONGEST_CLAUSE) close();
  }
  close();
  return clauses;
}

function signOf(written: string): string {
  if (/^\d/u.test(written)) return hotlines.has(written) ? written : '0';
  return written.replaceAll('’', "'");
}

function clauseOf(tokens: readonly Token[], concepts: ConceptWords): ClauseFeatures {
  const signs = tokens.map(({ sign }) => sign);
  const matches = findConcepts(signs, concepts);
  const runs = new Set<string>();
  takeRuns(signs, runs);
  takeRuns(withConcepts(signs, matches), runs, isConcept);
  return {
    start: tokens[0]!.start,
    end: tokens.at(-1)!.end,
    size: tokens.reduce((sum, { sign, start, end }) => sum + (sign >= '\u3400' ? 3 : end - start + 1), 0),
    runs: [...runs],
    concepts: [...new Set(matches.flatMap(({ names }) => names))],
  };
}

const isConcept = (sign: string): boolean => sign.startsWith('<');

function takeRuns(signs: readonly string[], runs: Set<string>, needed?: (sign: string) => boolean): void {
  for (let first = 0; first < signs.length; first += 1) {
    let words = '';
    let isNeeded = needed === undefined;
    for (let last = first; last < Math.min(signs.length, first + LONGEST_RUN); last += 1) {
      const sign = signs[last]!;
      const isLatin = !isConcept(sign) && sign.charCodeAt(0) < 0x250;
      words += words !== '' && isLatin ? ` ${sign}` : sign;
      isNeeded ||= needed?.(sign) === true;
      if (isNeeded && !(needed !== undefined && first === last)) runs.add(words);
    }
  }
}

function withConcepts(signs: readonly string[], matches: readonly ConceptMatch[]): string[] {
  const row: string[] = [];
  let from = 0;
  for (const { names, first, last } of matches) {
    row.push(...signs.slice(from, first), `<${names[0]!}>`);
    from = last + 1;
  }
  return [...row, ...signs.slice(from)];
}

/** Every run of clauses that is read together, each beginning with another clause. Linear in the clauses. */
export function stretchesOf(clauses: readonly ClauseFeatures[]): Stretch[] {
  const stretches: Stretch[] = [];
  let lastEnd = -1;
  for (let first = 0; first < clauses.length; first += 1) {
    let end = first + 1;
    let size = clauses[first]!.size;
    while (end < clauses.length && end - first < MOST_CLAUSES) {
      size += clauses[end]!.size;
      if (size > STRETCH) break;
      end += 1;
    }
    // One that says nothing the one before it has not said is left out.
    if (end > lastEnd) stretches.push({ first, end });
    lastEnd = Math.max(lastEnd, end);
  }
  return stretches;
}

/** The concepts that clauses read together name, in a fixed order. */
export function conceptsOf(clauses: readonly ClauseFeatures[]): string[] {
  return [...new Set(clauses.flatMap(({ concepts }) => concepts))].sort();
}

/** All that is known of clauses read together, in the spelling of the weights. */
export function featuresOf(clauses: readonly ClauseFeatures[]): string[] {
  const concepts = conceptsOf(clauses);
  const features = new Set(clauses.flatMap(({ runs }) => runs));
  concepts.forEach((name, index) => {
    features.add(conceptFeature(name));
    for (const other of concepts.slice(index + 1)) features.add(pairFeature(name, other));
  });
  return [...features];
}

/** How the weights spell a concept named anywhere in a stretch. */
export const conceptFeature = (name: string): string => `<${name}`;

/** How they spell two concepts named in one stretch; `name` comes first in the alphabet. */
export const pairFeature = (name: string, other: string): string => `<${name}~${other}`;
