// Spreads a letter over as many sheets as it needs: nothing is ever cut silently (§9.3, issue of long texts).

/** A line as measured in one endless column: where it starts and ends along the column, and its first group. */
export interface MeasuredLine {
  start: number;
  end: number;
  firstGroup: number;
}

/** A block of text (one line of the letter, broken into measured lines). `tail` blocks stay together at the end. */
export interface MeasuredBlock {
  lines: MeasuredLine[];
  groupCount: number;
  isTail: boolean;
}

/** Groups of one block that stand on a sheet; `fromGroup` > 0 continues a paragraph from the sheet before. */
export interface BlockSlice {
  block: number;
  fromGroup: number;
  toGroup: number;
}

export interface Pagination {
  sheets: BlockSlice[][];
  /** A piece that cannot be divided is longer than a sheet: the letter must not be printed like this. */
  overflows: boolean;
}

interface Piece {
  start: number;
  end: number;
  slices: BlockSlice[];
  /** Lines of its paragraph before and after this one; the tail is whole. */
  before: number;
  after: number;
}

/** Lines of the text that move to the last sheet with closing and signature, which never stand there alone. */
const companions = 2;

/** Divides blocks over sheets of the given length (same unit as the measures, `tolerance` for rounding). */
export function paginate(blocks: readonly MeasuredBlock[], sheetLength: number, tolerance = 0.5): Pagination {
  const pieces = piecesOf(blocks);
  const sheets: Piece[][] = [];
  for (const piece of pieces) {
    const sheet = sheets.at(-1);
    const fits = sheet && piece.end - sheet[0]!.start <= sheetLength + tolerance;
    if (fits) sheet.push(piece);
    else sheets.push([...takeAlong(sheet ?? [], piece, sheetLength + tolerance), piece]);
  }
  keepTailInCompany(sheets, sheetLength + tolerance);
  return {
    sheets: sheets.map((sheet) => mergeSlices(sheet.flatMap(({ slices }) => slices))),
    overflows: sheets.some((sheet) => sheet.at(-1)!.end - sheet[0]!.start > sheetLength + tolerance),
  };
}

/**
 * Takes from the end of a sheet at least `least` lines that belong to the first piece of the next, and as many more as
 * keep a paragraph's last line from standing alone at the head of a sheet and its first from standing alone at the foot.
 */
function takeAlong(sheet: Piece[], first: Piece, sheetLength: number, least = 0): Piece[] {
  for (let count = least; count <= least + 2 && count < sheet.length; count += 1) {
    const head = sheet[sheet.length - count] ?? first;
    if (first.end - head.start > sheetLength) return [];
    const isAlone = head.before === 1 || (head.before > 0 && head.after === 0);
    if (!isAlone) return sheet.splice(sheet.length - count);
  }
  return [];
}

/** What cannot be divided: each line of the text, and all of the tail as one. */
function piecesOf(blocks: readonly MeasuredBlock[]): Piece[] {
  const pieces: Piece[] = [];
  let tail: Piece | undefined;
  blocks.forEach(({ lines, groupCount, isTail }, block) => {
    lines.forEach(({ start, end, firstGroup }, index) => {
      const slice = { block, fromGroup: firstGroup, toGroup: lines[index + 1]?.firstGroup ?? groupCount };
      if (isTail && tail) {
        tail.end = end;
        tail.slices.push(slice);
        return;
      }
      const company = isTail ? { before: 0, after: 0 } : { before: index, after: lines.length - 1 - index };
      const piece = { start, end, slices: [slice], ...company };
      pieces.push(piece);
      if (isTail) tail = piece;
    });
  });
  return pieces;
}

function keepTailInCompany(sheets: Piece[][], sheetLength: number): void {
  const last = sheets.at(-1);
  const before = sheets.at(-2);
  if (!last || !before || last.length !== 1 || before.length <= companions + 1) return;
  last.unshift(...takeAlong(before, last[0]!, sheetLength, companions));
}

function mergeSlices(slices: BlockSlice[]): BlockSlice[] {
  const merged: BlockSlice[] = [];
  for (const slice of slices) {
    const last = merged.at(-1);
    if (last?.block === slice.block) last.toGroup = slice.toGroup;
    else merged.push({ ...slice });
  }
  return merged;
}
