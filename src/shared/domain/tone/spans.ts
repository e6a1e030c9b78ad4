// Which words a finding underlines, and which of several findings on the same words is told.
import type { CompiledSuggestion } from './compiled-book.ts';
import type { Sentence } from './reading.ts';
import type { LearnedRule, SentenceRule, TextRule } from './rule-book.ts';

/** A possible finding; offsets in the folded text. */
export interface Candidate {
  rule: SentenceRule | TextRule | LearnedRule;
  strength: number;
  suggestions: CompiledSuggestion[];
  start: number;
  end: number;
  /** The sentence around it. */
  sentence: Sentence;
}

const breaks = new Set([',', '。', '?', '!', '\n', '.', ' ', '~']);

// Pictures before and behind the words stay where they are.
const picturesBefore = /^(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|\s){1,20}/u;
const pictures = /(?:\p{Extended_Pictographic}|\u{fe0f}|\u{200d}|\s){1,20}$/u;

/** Widens a match to what its replacement must replace to stay grammatical: itself, its clauses or its sentence. */
export function spanOf(sentence: Sentence, from: number, to: number, span: 'match' | 'clause' | 'sentence') {
  const { text } = sentence;
  let [start, end] = span === 'sentence' ? [0, text.length] : [from, to];
  const isBreak = (index: number) => text[index] === ',' || text[index] === '。' || text[index] === '?';
  if (span === 'clause') {
    while (start > 0 && !isBreak(start - 1)) start -= 1;
    while (end < text.length && !isBreak(end) && text[end] !== '\n') end += 1;
    if (sentence.isLatin && text[end] === ',' && text[end - 1] === '.') end -= 1;
  }
  while (start < end && breaks.has(text[start]!)) start += 1;
  start = end - text.slice(start, end).replace(picturesBefore, '').length;
  end = start + text.slice(start, end).replace(pictures, '').length;
  while (end > start && breaks.has(text[end - 1]!)) end -= 1;
  return { start: sentence.start + start, end: sentence.start + end, sentence };
}

/**
 * Keeps one finding where several meet on the same words: the strongest, then the longest. A rule of strength 1 is
 * silent beside a fault of strength 3 of another kind in its sentence: one underline is enough to rewrite the sentence.
 */
export function dropSpokenFor(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  // By sentence: a sentence is short, so comparing its findings with each other stays linear in the text.
  const keptBySentence = new Map<number, Candidate[]>();
  for (const candidate of ranked) {
    const kept = keptBySentence.get(candidate.sentence.start) ?? [];
    if (kept.some((other) => isSpokenFor(candidate, other))) continue;
    keptBySentence.set(candidate.sentence.start, [...kept, candidate]);
  }
  return joinNeighbours([...keptBySentence.values()].flat().sort((a, b) => a.start - b.start));
}

// Two clauses side by side with the same fault are one thing to rewrite.
function joinNeighbours(findings: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const finding of findings) {
    const previous = joined[joined.length - 1];
    if (previous !== undefined && isNeighbour(previous, finding)) previous.end = finding.end;
    else joined.push({ ...finding });
  }
  return joined;
}

function isNeighbour(previous: Candidate, next: Candidate): boolean {
  const isWords = 'span' in next.rule && next.rule.span === 'match';
  if (isWords || previous.rule.kind !== next.rule.kind || previous.sentence !== next.sentence) return false;
  return next.start - previous.end <= 2;
}

function isSpokenFor(candidate: Candidate, kept: Candidate): boolean {
  if (kept.start < candidate.end && candidate.start < kept.end) return true;
  return candidate.strength === 1 && kept.strength === 3 && kept.rule.kind !== candidate.rule.kind;
}
