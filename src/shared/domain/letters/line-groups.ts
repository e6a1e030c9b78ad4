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
// A number and what it counts are read as one: 11月 24日, never 24 at the end of a line and 日 on the next.
const counted = /^[年月日号號时時点點分秒元块塊天周週次位个個岁歲楼樓]$/u;
/** A last line of fewer characters looks forgotten (孤字); marks do not count. */
const leastLastEm = 2;
/** … and so do a short word or two, and one word alone unless it is as long as a telephone number. */
const leastLastWordsEm = 4.5;
const leastLastWordEm = 7.5;
const wideScript = String.raw`\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const letter = String.raw`(?:(?![${wideScript}])[\p{L}\p{N}]\p{M}*)`;
const joined = String.raw`['’.:/@_+&=-]+${letter}+`;
// A telephone or card number written in parts stays on one line.
const numberInParts = String.raw`\d[\d-]*(?: \d[\d-]*)+(?!${letter}|${joined})`;
// A gap that still waits for its fact stays one gap.
const gap = String.raw`_+`;
// A mark behind a word is written with it, in one movement.
const marks = String.raw`[.,;:!?"')\]]*`;
const token = new RegExp(
  String.raw`(\s+)|(${numberInParts}${marks})|(\d+(?!${letter}|${joined}))|(${letter}+(?:${joined})*${marks}|${gap})|(.\p{M}*)`,
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
  return withCompanyAtTheEnd(groups);
}

/** Joins the last groups until they are wide enough for a line of their own; words keep the space between them. */
function withCompanyAtTheEnd(groups: LineGroup[]): LineGroup[] {
  const [before, last] = groups.slice(-2);
  if (!before || !last || isEnough(before, last)) return groups;
  const between: TextUnit[] = before.space === '' ? [] : [{ kind: 'word', text: before.space }];
  const units = [...before.units, ...between, ...last.units];
  if (widthOf(units) > widestGroupEm) return groups;
  return withCompanyAtTheEnd([...groups.slice(0, -2), { units, space: last.space }]);
}

function isEnough(before: LineGroup, last: LineGroup): boolean {
  const width = widthOf(last.units.filter(isWritten));
  if (before.space === '') return width >= leastLastEm;
  const isOneWord = last.units.filter(isWritten).length === 1;
  return !isOfWords(before) || !isOfWords(last) || width >= (isOneWord ? leastLastWordEm : leastLastWordsEm);
}

function isOfWords({ units }: LineGroup): boolean {
  return units.every(({ kind }) => kind !== 'character');
}

function isWritten({ text }: TextUnit): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function addUnit(groups: LineGroup[], unit: TextUnit): void {
  const last = groups.at(-1);
  if (last && last.space === '' && mustJoin(last.units, unit) && fits(last.units, unit)) last.units.push(unit);
  else groups.push({ units: [unit], space: '' });
}

function mustJoin(units: TextUnit[], next: TextUnit): boolean {
  const { kind, text: before } = units.at(-1)!;
  if (kind === 'digits' && counted.test(next.text)) return true;
  return notFirst.test(next.text) || notLast.test(before) || (units.length === 1 && straightQuote.test(before));
}

function fits(units: TextUnit[], next: TextUnit): boolean {
  return widthOf([...units, next]) <= widestGroupEm;
}

function widthOf(units: TextUnit[]): number {
  return units.reduce((sum, unit) => sum + widthEm(unit), 0);
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
