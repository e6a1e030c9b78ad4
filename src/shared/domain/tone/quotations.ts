// Blanks what the customer said: quotations and lines that start with > (§7.8, quoted words are not judged).

/** Stands for a character of quoted or reported words: no pattern holds it. */
export const BLANK = '\u25a1';

const closings = new Map([
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['"', '"'],
  ["'", "'"],
  ['«', '»'],
]);

// A quotation in single marks is short; the bound keeps a row of apostrophes linear.
const LONGEST_SINGLE_QUOTATION = 200;

/** The text, same length, with every quotation and quoted line blank. An opening mark without its close quotes nothing. */
export function blankQuotations(text: string): string {
  return text
    .split('\n')
    .map((line) => (/^\s{0,8}>/u.test(line) ? BLANK.repeat(line.length) : blankLine(line)))
    .join('\n');
}

function blankLine(line: string): string {
  const unclosed = new Set<string>();
  const pieces: string[] = [];
  let from = 0;
  for (let index = 0; index < line.length; index += 1) {
    const close = closings.get(line[index]!);
    if (close === undefined || unclosed.has(close)) continue;
    const isSingle = close === "'" || close === '’';
    const end = isSingle ? closeOfSingle(line, index, close) : line.indexOf(close, index + 1);
    if (end === -1) {
      if (!isSingle) unclosed.add(close);
      continue;
    }
    pieces.push(line.slice(from, index), BLANK.repeat(end + 1 - index));
    from = end + 1;
    index = end;
  }
  return from === 0 ? line : pieces.join('') + line.slice(from);
}

// ' and ’ are apostrophes too: such a quotation opens after no letter and closes before none.
function closeOfSingle(line: string, open: number, close: string): number {
  if (isWord(line[open - 1])) return -1;
  const limit = Math.min(line.length, open + LONGEST_SINGLE_QUOTATION);
  for (let index = open + 2; index < limit; index += 1) {
    if (line[index] === close && !isWord(line[index + 1])) return index;
  }
  return -1;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /[a-z0-9]/u.test(character);
}
