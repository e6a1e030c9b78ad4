// Where a clause ends in words typed without punctuation. Customers part clauses with a space, a tilde or an emoji; the rules
// know commas. The marked text has the length of the folded one, so that places in either are the same.

// A shorter stretch is a word pulled apart ("已经 报警了"), not a clause.
const SHORTEST_CLAUSE = 3;
const CLAUSE_ENDS = ',.!?;:\n。、…';

/** Puts a comma where a blank, a tilde or an emoji parts two clauses of Han script. Same length; linear in the text. */
export function markClauses(folded: string): string {
  const marks: number[] = [];
  let clauseStart = 0;
  for (let index = 0; index < folded.length; index += 1) {
    if (!isPause(folded, index)) {
      if (endsClause(folded.charCodeAt(index))) clauseStart = index + 1;
      continue;
    }
    const pauseStart = index;
    while (index + 1 < folded.length && isPause(folded, index + 1)) index += 1;
    const isBlank = folded.slice(pauseStart, index + 1).trim() === '';
    const shortest = isBlank ? SHORTEST_CLAUSE : 1;
    if (hanBefore(folded, pauseStart, clauseStart) < shortest || hanAfter(folded, index + 1) < shortest) continue;
    marks.push(pauseStart);
    clauseStart = index + 1;
  }
  return withCommas(folded, marks);
}

function withCommas(folded: string, marks: readonly number[]): string {
  let marked = '';
  let from = 0;
  for (const mark of marks) {
    marked += `${folded.slice(from, mark)},`;
    from = mark + 1;
  }
  return from === 0 ? folded : marked + folded.slice(from);
}

function hanBefore(folded: string, end: number, clauseStart: number): number {
  const from = Math.max(clauseStart, end - SHORTEST_CLAUSE);
  return countHan(folded, from, end);
}

function hanAfter(folded: string, start: number): number {
  let to = start;
  while (to < Math.min(folded.length, start + SHORTEST_CLAUSE)) {
    if (isPause(folded, to) || endsClause(folded.charCodeAt(to))) break;
    to += 1;
  }
  return countHan(folded, start, to);
}

// Figures and letters count too where they stand beside Han: "打12315", "vip客服".
function countHan(folded: string, from: number, to: number): number {
  let han = 0;
  for (let index = from; index < to; index += 1) if (folded.charCodeAt(index) >= 0x4e00) han += 1;
  return han === 0 ? 0 : to - from;
}

// Blank (not a line end), tilde, and either half of an emoji; the rare Han characters made of two halves are none.
function isPause(folded: string, index: number): boolean {
  const unit = folded.charCodeAt(index);
  if (unit === 0x20 || unit === 0x09 || unit === 0x7e) return true;
  if (unit >= 0xdc00 && unit <= 0xdfff) return index > 0 && isEmojiLead(folded.charCodeAt(index - 1));
  return isEmojiLead(unit) || (unit >= 0x2600 && unit <= 0x27bf);
}

function isEmojiLead(unit: number): boolean {
  return unit >= 0xd83c && unit <= 0xd83e;
}

function endsClause(unit: number): boolean {
  return CLAUSE_ENDS.includes(String.fromCharCode(unit));
}
