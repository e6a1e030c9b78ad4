// One form for every way of writing the same words: simplified per character, half width, lower case (architecture.md §6).
// Search, rules and lexicons compare folded text; quotes are cut from the original through the offsets.
import { traditionalSimplifiedPairs } from '#shared/content/fold/traditional-simplified.ts';

/** A folded text; `starts[i]` is the UTF-16 offset in the original of the character behind `folded[i]`, `starts[folded.length]` the original's length. */
export interface FoldedText {
  folded: string;
  starts: Uint32Array;
}

/** Folds a text: traditional → simplified per character, full width → half width, lower case. Idempotent. */
export function fold(text: string): string {
  let folded = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const target = unitTargets[unit]!;
    if (target === unit) continue;
    const [replacement, length] = target === SPECIAL ? foldSpecial(text, index) : [String.fromCharCode(target), 1];
    folded += text.slice(from, index) + replacement;
    index += length - 1;
    from = index + 1;
  }
  return from === 0 ? text : folded + text.slice(from);
}

/** Folds a text and keeps, for every UTF-16 unit of the result, where it came from. Linear in the text. */
export function foldWithOffsets(text: string): FoldedText {
  const starts: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length;) {
    const unit = text.charCodeAt(index);
    const target = unitTargets[unit]!;
    const [replacement, length] = target === SPECIAL ? foldSpecial(text, index) : [String.fromCharCode(target), 1];
    for (let produced = 0; produced < replacement.length; produced += 1) {
      // An astral character that stays astral keeps the offsets of its two halves.
      starts.push(replacement.length === length ? index + produced : index);
    }
    folded += replacement;
    index += length;
  }
  starts.push(text.length);
  return { folded, starts: Uint32Array.from(starts) };
}

/** The span of the original behind `folded.slice(start, end)`; characters touched in part are taken whole. */
export function originalSpan(
  { folded, starts }: FoldedText,
  start: number,
  end: number,
): { start: number; end: number } {
  let last = end;
  while (last > start && last < folded.length && starts[last] === starts[last - 1]) last += 1;
  return { start: starts[start]!, end: starts[last]! };
}

// A unit that needs more than a table of units: half of an astral character, or a letter whose lower case is longer.
const SPECIAL = 0;
const specials = new Map<string, string>();
const unitTargets = makeUnitTargets();

function foldSpecial(text: string, index: number): [string, number] {
  const character = String.fromCodePoint(text.codePointAt(index)!);
  return [specials.get(character) ?? character.toLowerCase(), character.length];
}

function makeUnitTargets(): Uint16Array {
  const targets = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit === 0x2e80) unit = 0xa640; // Han has no case
    if (unit === 0xac00) unit = 0xe000; // neither has Hangul
    const half = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit === 0x3000 ? 0x20 : unit;
    const lower = String.fromCharCode(half).toLowerCase();
    targets[unit] = lower.length === 1 ? lower.charCodeAt(0) : SPECIAL;
  }
  targets.fill(SPECIAL, 0xd800, 0xe000);
  targets[0x3000] = 0x20;
  const characters = [...traditionalSimplifiedPairs];
  for (let index = 0; index < characters.length; index += 2) {
    const [from, to] = [characters[index]!, characters[index + 1]!];
    if (from.length === 1 && to.length === 1) {
      targets[from.charCodeAt(0)] = to.charCodeAt(0);
    } else {
      specials.set(from, to);
      if (from.length === 1) targets[from.charCodeAt(0)] = SPECIAL;
    }
  }
  return targets;
}
