// "今天17:00前回电", "within 2 hours": when was that promised for (§3.4)? Always shown back for confirmation, never taken silently.
// Where words leave it open the earlier reading wins, so that a reminder never comes after the customer's own reading.
import { promiseWords } from '#shared/content/calendar/promise-words.ts';
import type { CompiledCalendar } from './calendar.ts';
import type { PromiseAssumption } from './promise/reading.ts';
import { resolveGroup } from './promise/resolve.ts';
import type { Token } from './promise/patterns.ts';
import { makeTokeniser } from './promise/tokens.ts';

/** A time found in a text: due in UTC ms, the words it came from, and what was assumed in reading them. */
export type PromiseTime = {
  dueAt: number;
  span: { start: number; end: number; quote: string };
  assumed: PromiseAssumption[];
};

const tokeniser = makeTokeniser(promiseWords);

const dateKinds: readonly Token['kind'][] = ['day', 'day-part', 'weekday', 'date', 'feast', 'end'];
const weights: Partial<Record<Token['kind'], number>> = {
  duration: 3,
  clock: 3,
  closing: 3,
  opening: 3,
  date: 2,
  feast: 2,
  weekday: 2,
  end: 2,
  day: 2,
  'day-part': 3,
  part: 1,
};
const MARKER_WEIGHT = 4;

// A promise is a line or two; what stands behind that is not read.
const READ_CHARACTERS = 2000;

/**
 * The promised time in a text, or null when there is none (马上, "soon"). Of several the one that reads most like a promise wins: with
 * before/by/within first, then with a clock time, then the first in the text. `now` in UTC ms.
 */
export function parsePromiseTime(
  text: string,
  context: { now: number; calendar: CompiledCalendar },
): PromiseTime | null {
  const folded = tokeniser.fold(text.slice(0, READ_CHARACTERS));
  let best: { score: number; time: PromiseTime } | null = null;
  for (const group of groupTokens(tokeniser.tokenise(folded), folded)) {
    const score = scoreOf(group);
    if (best !== null && score <= best.score) continue;
    const resolved = resolveGroup(group, { ...context, words: promiseWords });
    if (resolved === null) continue;
    const start = group[0]!.start;
    const { end } = group[group.length - 1]!;
    best = {
      score,
      time: { dueAt: resolved.dueAt, span: { start, end, quote: text.slice(start, end) }, assumed: resolved.assumed },
    };
  }
  return best?.time ?? null;
}

/** Runs of tokens with nothing but filler between them, cut where a second time begins. */
function groupTokens(tokens: readonly Token[], text: string): Token[][] {
  const groups: Token[][] = [];
  let group: Token[] = [];
  for (const token of tokens) {
    const last = group[group.length - 1];
    if (
      last !== undefined &&
      (!tokeniser.isFiller(text.slice(last.end, token.start)) || startsAnew(group, last, token))
    ) {
      groups.push(group);
      group = [];
    }
    group.push(token);
  }
  groups.push(group);
  return groups.map(trimMarkers).filter((each) => each.some((token) => token.kind !== 'marker') && !isTooWeak(each));
}

function startsAnew(group: readonly Token[], last: Token, next: Token): boolean {
  if (last.kind === 'marker' && last.side === 'suffix') {
    const isContinued = last.marker === 'after' || next.kind === 'marker';
    if (!isContinued) return true;
  }
  const has = (kinds: readonly Token['kind'][]) => group.some((token) => kinds.includes(token.kind));
  if (dateKinds.includes(next.kind)) return has(dateKinds) || has(['duration']);
  if (next.kind !== 'duration' || group.every((token) => token.kind === 'marker')) return false;
  return last.kind !== 'duration' || last.unit !== next.unit;
}

/** Drops markers on the side where they belong to other words: 门前今天, "tomorrow at". */
function trimMarkers(group: Token[]): Token[] {
  let from = 0;
  let to = group.length;
  const isLoose = (token: Token | undefined, side: 'prefix' | 'suffix') =>
    token?.kind === 'marker' && token.side === side;
  while (from < to && isLoose(group[from], 'suffix')) from += 1;
  while (to > from && isLoose(group[to - 1], 'prefix')) to -= 1;
  return group.slice(from, to);
}

function isTooWeak(group: readonly Token[]): boolean {
  if (group.length !== 1) return false;
  const [only] = group as [Token];
  // "Opening" alone tells of the shop's hours, "at 9" of anything.
  return only.kind === 'opening' || only.kind === 'closing' || (only.kind === 'clock' && only.needsCompany);
}

function scoreOf(group: readonly Token[]): number {
  return group.reduce((sum, token) => {
    if (token.kind === 'marker') return sum + (token.marker === 'at' ? 0 : MARKER_WEIGHT);
    return sum + (weights[token.kind] ?? 0);
  }, 0);
}
