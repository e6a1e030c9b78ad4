// Cuts a line of text into groups a line may break between, as CSS `line-break: strict` would (§9.2): handwriting sets
// every glyph in a box of its own, and a browser breaks lines between any two boxes, also before a comma.

/** One box: a Chinese character or mark, a run of digits, or a word of another script. */
export interface TextUnit {
  kind: 'character' | 'digits' | 'word';
  text: string;
}

/** Units that stay on one line, and the space behind them ('' when the next group follows directly). */
export interface LineGroup {
  units: TextUnit[];
  space: string;
}

/** A box longer than this could be wider than the narrowest card, so it is cut. */
const longestWord = 16;
const longestGroup = 12;

// A line may not start with these (full-width forms by code point: , . : ; ! ? % ~) …
const notFirst = /^[\p{Pe}\p{Pf},.;:?!%\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff05\uff5e。、・·•…—–~〜々ー℃‰"']$/u;
// … nor end with these; a straight quotation mark opens when it stands before its word.
const notLast = /^[\p{Ps}\p{Pi}¥\uffe5$\uff04£€#@]$/u;
const straightQuote = /^["']$/;
const wideScript = String.raw`\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const letter = String.raw`(?:(?![${wideScript}])[\p{L}\p{N}]\p{M}*)`;
const joined = String.raw`['’.:/@_+&=-]+${letter}+`;
const token = new RegExp(String.raw`(\s+)|(\d+(?!${letter}|${joined}))|(${letter}+(?:${joined})*)|(.\p{M}*)`, 'gu');

/** The groups of one line of text. Joined again (units, then space) they give the text, runs of spaces folded to one. */
export function lineGroups(text: string): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const [, space, digits, word, mark] of text.trim().matchAll(token)) {
    if (space !== undefined) {
      const last = groups.at(-1);
      if (last) last.space = space.includes('\u3000') ? '\u3000' : ' ';
    } else if (mark !== undefined) addUnit(groups, { kind: 'character', text: mark });
    else for (const part of chunks(digits ?? word!)) addUnit(groups, { kind: digits ? 'digits' : 'word', text: part });
  }
  return groups;
}

function addUnit(groups: LineGroup[], unit: TextUnit): void {
  const last = groups.at(-1);
  if (last && last.space === '' && last.units.length < longestGroup && mustJoin(last.units, unit))
    last.units.push(unit);
  else groups.push({ units: [unit], space: '' });
}

function mustJoin(units: TextUnit[], next: TextUnit): boolean {
  const before = units.at(-1)!.text;
  return notFirst.test(next.text) || notLast.test(before) || (units.length === 1 && straightQuote.test(before));
}

function chunks(word: string): string[] {
  const characters = [...word];
  const count = Math.ceil(characters.length / longestWord);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * longestWord, (index + 1) * longestWord).join(''),
  );
}
