// Where in a text a query can possibly begin to sound (§7.3): seen from the initials of its syllables, so that the exact
// and slow comparison starts only at few places.

/** Every syllable read so far with all its beginnings; a language has some 400. */
const beginnings = new Set<string>();
const syllables = new Set<string>();

/** Notes a syllable that texts hold. */
export function noteSyllable(syllable: string): void {
  if (syllables.has(syllable)) return;
  syllables.add(syllable);
  for (let end = 1; end <= syllable.length; end += 1) beginnings.add(syllable.slice(0, end));
}

/** Pieces looked ahead; more of them leave fewer places and make a longer pattern. */
const depth = 4;
const longestSyllable = 6;
const known = new Map<string, { of: number; pattern: RegExp }>();
const mostKnown = 64;

/**
 * A global pattern over `Sounds.firsts` that is found at least wherever the folded query sounds: each way of cutting it
 * into syllables, their initials and single characters, by the first letter of each piece.
 */
export function startsOf(query: string): RegExp {
  const cached = known.get(query);
  if (cached?.of === syllables.size) return cached.pattern;
  const pattern = new RegExp([...wordings(query, 0, depth)].join('|'), 'g');
  if (known.size >= mostKnown) known.clear();
  known.set(query, { of: syllables.size, pattern });
  return pattern;
}

function wordings(query: string, from: number, pieces: number): Set<string> {
  if (from >= query.length || pieces === 0) return new Set(['']);
  const found = new Set<string>();
  const piece = pieceAt(query, from);
  const rest = query.slice(from);
  if (beginnings.has(rest)) found.add(piece);
  for (let length = 1; length <= Math.min(longestSyllable, rest.length); length += 1) {
    const isPiece = length === 1 || syllables.has(rest.slice(0, length)) || (length === 2 && /^[zcs]h/.test(rest));
    if (!isPiece) continue;
    for (const next of wordings(query, from + length, pieces - 1)) found.add(piece + next);
  }
  return found;
}

/**
 * What stands in `firsts` where a piece begins: its letter, for anything else any unit, because a Chinese character
 * stands there by its initial. After the initial of a character of two units comes a zero.
 */
function pieceAt(query: string, at: number): string {
  const unit = query.charAt(at);
  return /[a-z0-9]/.test(unit) ? `${unit}\\0?` : '[^]';
}
