import type { CompiledRule } from '#shared/domain/assess/compile-rules.ts';
import type { TextRule } from '#shared/domain/assess/rule-schema.ts';

/** A place in the folded text where a rule holds. */
export interface RuleMatch<Rule extends TextRule = TextRule> {
  rule: Rule;
  start: number;
  end: number;
}

/** A stretch of folded text, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

// How far a rule reads around its words, in characters of the same sentence: about as much said in either script.
const HAN_WINDOW = 24;
const LATIN_WINDOW = 60;
// A rule that holds ten times says no more than one that holds three times, and hostile text must not flood the page.
const MATCHES_PER_RULE = 3;

/** All places where rules hold outside the muted ranges (sorted, apart from each other), in the order of the rules. Time is linear in the text. */
export function matchRules<Rule extends TextRule>(
  folded: string,
  rules: readonly CompiledRule<Rule>[],
  muted: readonly Range[] = [],
): RuleMatch<Rule>[] {
  return rules.flatMap((compiled) => matchRule(folded, compiled, muted));
}

function matchRule<Rule extends TextRule>(
  folded: string,
  compiled: CompiledRule<Rule>,
  muted: readonly Range[],
): RuleMatch<Rule>[] {
  const found: RuleMatch<Rule>[] = [];
  compiled.pattern.lastIndex = 0;
  let nextMuted = 0;
  for (let match = compiled.pattern.exec(folded); match !== null; match = compiled.pattern.exec(folded)) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (end === start) compiled.pattern.lastIndex += 1;
    // Both matches and muted ranges come in order: one walk over each.
    while (nextMuted < muted.length && muted[nextMuted]!.end <= start) nextMuted += 1;
    const isMuted = nextMuted < muted.length && muted[nextMuted]!.start <= start;
    if (end === start || isMuted) continue;
    if (!holdsInContext(folded, compiled, start, end)) continue;
    if (found.length === 0 && compiled.unlessText?.test(folded) === true) break;
    found.push({ rule: compiled.rule, start, end });
    if (found.length === MATCHES_PER_RULE) break;
  }
  return found;
}

function holdsInContext(folded: string, compiled: CompiledRule, start: number, end: number): boolean {
  const { unlessBefore, unlessAfter, unlessNear, needsNear } = compiled;
  if (!unlessBefore && !unlessAfter && !unlessNear && !needsNear) return true;
  const window = folded.charCodeAt(start) < 0x250 ? LATIN_WINDOW : HAN_WINDOW;
  const from = sentenceStart(folded, start, window);
  const to = sentenceEnd(folded, end, window);
  if (unlessBefore?.test(folded.slice(from, start))) return false;
  if (unlessAfter?.test(folded.slice(end, to))) return false;
  const near = folded.slice(from, to);
  if (unlessNear?.test(near)) return false;
  return needsNear === null || needsNear.test(near);
}

function sentenceStart(folded: string, start: number, window: number): number {
  const limit = Math.max(0, start - window);
  let from = start;
  while (from > limit && !isSentenceEnd(folded, from - 1)) from -= 1;
  return from;
}

function sentenceEnd(folded: string, end: number, window: number): number {
  const limit = Math.min(folded.length, end + window);
  let to = end;
  while (to < limit && !isSentenceEnd(folded, to)) to += 1;
  return to;
}

function isSentenceEnd(folded: string, index: number): boolean {
  const character = folded[index]!;
  if (character === '.') return folded[index + 1] === ' ' || folded[index + 1] === '\n';
  return '。!?;\n…'.includes(character);
}
