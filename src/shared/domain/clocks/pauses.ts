// Pauses of a clock (§3.1): time that does not count, with its reason, up to the cap the policy sets.

/** A pause in UTC ms, [from, to); `to` null while it still runs. */
export type Pause = { from: number; to: number | null; reason: string };

/** A pause as it counts: clipped to the clock, free of overlaps, cut at the cap. `to` is infinite while open and uncapped. */
export type CountedPause = { from: number; to: number; reason: string; isCapped: boolean };

/**
 * Pauses that move a clock started at `start`, in order. Overlapping pauses count once, under the earlier reason.
 * Once the pauses together reach `capMs` of wall-clock time, the rest no longer counts.
 */
export function countedPauses(start: number, pauses: readonly Pause[], capMs: number | null): CountedPause[] {
  const sorted = [...pauses].sort((a, b) => a.from - b.from);
  const counted: CountedPause[] = [];
  let cursor = start;
  let budget = capMs ?? Number.POSITIVE_INFINITY;
  for (const pause of sorted) {
    const from = Math.max(pause.from, cursor);
    const wantedTo = pause.to ?? Number.POSITIVE_INFINITY;
    if (wantedTo <= from) continue;
    const to = Math.min(wantedTo, from + budget);
    cursor = Math.max(cursor, to);
    if (to <= from) continue;
    budget -= to - from;
    counted.push({ from, to, reason: pause.reason, isCapped: to < wantedTo });
  }
  return counted;
}

/** A way to count time: how much of it lies between two instants, and when so much of it has passed. */
export type Measure = {
  between: (from: number, to: number) => number;
  add: (at: number, amount: number) => number;
};

/** Wall-clock time in ms. */
export const wallTime: Measure = { between: (from, to) => to - from, add: (at, amount) => at + amount };

/** A stretch during which the clock really ran. */
export type Stretch = { from: number; to: number };

/** Runs `amount` from `start` around the pauses. `dueAt` is null while an open pause holds the clock. */
export function runClock(
  measure: Measure,
  start: number,
  amount: number,
  pauses: readonly CountedPause[],
): { dueAt: number | null; ran: Stretch[] } {
  const ran: Stretch[] = [];
  let cursor = start;
  let left = amount;
  for (const pause of pauses) {
    if (left <= 0) break;
    // A due time before the pause is known without looking past it, which an endless pause would need.
    const counted = measure.between(cursor, pause.from);
    if (left <= counted) break;
    if (pause.from > cursor) ran.push({ from: cursor, to: pause.from });
    left -= counted;
    if (pause.to === Number.POSITIVE_INFINITY) return { dueAt: null, ran };
    cursor = pause.to;
  }
  const dueAt = left <= 0 ? cursor : measure.add(cursor, left);
  if (dueAt > cursor) ran.push({ from: cursor, to: dueAt });
  return { dueAt, ran };
}
