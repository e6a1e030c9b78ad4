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

/** A word of more letters is cut, and a group is not joined further, before it is wider than the narrowest card. */
const longestWord = 16;
const widestGroupEm = 12;

// A line may not start with these (full-width forms by code point: , . : ; ! ? % ~) …
const notFirst = /^[\p{Pe}\p{Pf},.;:?!%\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff05\uff5e。、・·•…—–~〜々ー℃‰"']$/u;
// … nor end with these; a straight quotation mark opens when it stands before its word.
const notLast = /^[\p{Ps}\p{Pi}¥\uffe5$\uff04£€#@]$/u;
const straightQuote = /^["']$/;
const wideScript = String.raw`\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const letter = String.raw`(?:(?![${wideScript}])[\p{L}\p{N}]\p{M}*)`;
const joined = String.raw`['’.:/@_+&=-]+${letter}+`;
// A telephone or card number written in parts stays on one line.
const numberInParts = String.raw`\d[\d-]*(?: \d[\d-]*)+(?!${letter}|${joined})`;
const token = new RegExp(
  String.raw`(\s+)|(${numberInParts})|(\d+(?!${letter}|${joined}))|(${letter}+(?:${joined})*)|(.\p{M}*)`,
  'gu',
);

/** The groups of one line of text. Joined again (units, then space) they give the text, runs of spaces folded to one. */
export function lineGroups(text: string): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const [, space, parts, digits, word, mark] of text.trim().matchAll(token)) {
    if (space !== undefined) {
      const last = groups.at(-1);
      if (last) last.space = space.includes('\u3000') ? '\u3000' : ' ';
    } else if (mark !== undefined) addUnit(groups, { kind: 'character', text: mark });
    else
      for (const part of chunks(parts ?? digits ?? word!))
        addUnit(groups, { kind: digits ? 'digits' : 'word', text: part });
  }
  return groups;
}

function addUnit(groups: LineGroup[], unit: TextUnit): void {
  const last = groups.at(-1);
  if (last && last.space === '' && mustJoin(last.units, unit) && fits(last.units, unit)) last.units.push(unit);
  else groups.push({ units: [unit], space: '' });
}

function mustJoin(units: TextUnit[], next: TextUnit): boolean {
  const before = units.at(-1)!.text;
  return notFirst.test(next.text) || notLast.test(before) || (units.length === 1 && straightQuote.test(before));
}

function fits(units: TextUnit[], next: TextUnit): boolean {
  return [...units, next].reduce((sum, unit) => sum + widthEm(unit), 0) <= widestGroupEm;
}

/** A generous guess: small letters and digits 0.6 em, capitals 0.9, everything else a full square. */
function widthEm({ kind, text }: TextUnit): number {
  if (kind === 'character') return 1;
  return [...text].reduce((sum, letter) => sum + (letter === letter.toLowerCase() ? 0.6 : 0.9), 0);
}

function chunks(word: string): string[] {
  const characters = [...word];
  const count = Math.ceil(characters.length / longestWord);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * longestWord, (index + 1) * longestWord).join(''),
  );
}
