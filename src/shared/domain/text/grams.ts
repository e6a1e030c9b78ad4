// The token stream of the search index: every run of 1, 2 and 3 characters (architecture.md §6: recall 100 %).
// Tokens are read by FTS5 with tokenize='unicode61 remove_diacritics 0', detail=none; characters that tokenizer would
// drop or cut at (punctuation, emoji, accents, characters newer than its tables) travel as two private-use characters.
import { fold } from '#shared/domain/text/fold.ts';

/** A MATCH expression, and the folded parts the text must still be checked for with `fold(text).includes(part)`. */
export interface MatchQuery {
  match: string;
  verify: string[];
}

// Longer words are found by their first characters and then verified.
const WORD_LIMIT = 32;
const TOKENS_PER_QUERY = 64;

/**
 * The tokens of a text, each once, separated by spaces: 1-, 2- and 3-grams of every run without white space, and every
 * tail of a Latin or digit word from four characters on, so that `"hone"*` finds iPhone by any part of it.
 */
export function indexTokens(text: string): string {
  const tokens = new Set<string>();
  for (const run of fold(text).split(/\s+/u)) {
    addGrams(tokens, run);
    for (const word of run.match(/[a-z0-9]{4,}/g) ?? []) addTails(tokens, word);
  }
  return [...tokens].join(' ');
}

/**
 * A safe FTS5 MATCH expression for what a person typed, or null when nothing is left to look for. Parts between spaces
 * must all occur, in any order: up to three characters are one token, Latin words a prefix, the rest the AND of trigrams.
 */
export function matchQuery(query: string): MatchQuery | null {
  const parts = [...new Set(fold(query).split(/\s+/u))].filter((part) => part !== '');
  if (parts.length === 0) return null;
  const terms = new Set<string>();
  const verify: string[] = [];
  for (const part of parts) {
    const characters = [...part];
    if (characters.length <= 3) {
      terms.add(`"${encode(characters)}"`);
    } else if (/^[a-z0-9]+$/.test(part)) {
      terms.add(`"${part.slice(0, WORD_LIMIT)}"*`);
      if (part.length > WORD_LIMIT) verify.push(part);
    } else {
      for (const trigram of trigramsOf(characters)) terms.add(`"${trigram}"`);
      verify.push(part);
    }
  }
  if (terms.size <= TOKENS_PER_QUERY) return { match: [...terms].join(' AND '), verify };
  return { match: [...terms].slice(0, TOKENS_PER_QUERY).join(' AND '), verify: parts };
}

function addGrams(tokens: Set<string>, run: string): void {
  let before = '';
  let twoBefore = '';
  for (const character of run) {
    const encoded = encodeCharacter(character);
    tokens.add(encoded);
    if (before !== '') tokens.add(before + encoded);
    if (twoBefore !== '') tokens.add(twoBefore + before + encoded);
    twoBefore = before;
    before = encoded;
  }
}

function addTails(tokens: Set<string>, word: string): void {
  for (let start = 0; start <= word.length - 4; start += 1) tokens.add(word.slice(start, start + WORD_LIMIT));
}

function trigramsOf(characters: string[]): string[] {
  const starts = Math.min(characters.length - 2, TOKENS_PER_QUERY + 1);
  return Array.from({ length: starts }, (_, start) => encode(characters.slice(start, start + 3)));
}

function encode(characters: string[]): string {
  return characters.map((character) => encodeCharacter(character)).join('');
}

// Two private-use characters (category Co, which unicode61 keeps) hold the 21 bits of a code point.
function encodeCharacter(character: string): string {
  const code = character.codePointAt(0)!;
  if (isPlain(code)) return character;
  return String.fromCharCode(0xe000 + (code >> 11), 0xe400 + (code & 0x7ff));
}

// Digits, a–z, and the Han characters that Unicode 6.1, the tokenizer's, already knew.
function isPlain(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a);
  return (code >= 0x4e00 && code <= 0x9fcb) || (code >= 0x3400 && code <= 0x4db5);
}
