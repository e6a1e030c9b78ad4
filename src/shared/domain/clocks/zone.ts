// Time zones as two arrays of integers. Intl is asked only while compiling; afterwards every question is a binary search.
// "Local ms" is the wall clock written as if it were UTC: Date.UTC(2026, 2, 29, 9) stands for 09:00 on 29 March there.

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Offsets of a zone over a range: segment i runs from `since[i]` to `since[i + 1]` with `offsets[i]` ms east of UTC. */
export type CompiledZone = {
  readonly zone: string;
  readonly from: number;
  readonly to: number;
  readonly since: Float64Array;
  readonly offsets: Float64Array;
};

// No zone changes its clock twice within two weeks (the closest known, Morocco around Ramadan, are four apart).
const PROBE_MS = 14 * DAY_MS;

/** Whether the runtime knows the IANA zone. */
export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** Compiles a zone for instants in [from, to). Throws RangeError for an unknown zone. */
export function compileZone(zone: string, from: number, to: number): CompiledZone {
  const offsetOf = offsetReader(zone);
  const since = [from];
  const offsets = [offsetOf(from)];
  for (let at = from; at < to; at += PROBE_MS) {
    const next = Math.min(at + PROBE_MS, to);
    const offset = offsetOf(next);
    if (offset === offsets[offsets.length - 1]) continue;
    since.push(findChange(offsetOf, at, next));
    offsets.push(offset);
  }
  return { zone, from, to, since: Float64Array.from(since), offsets: Float64Array.from(offsets) };
}

/** Wall clock of an instant, as local ms. */
export function toLocal(zone: CompiledZone, at: number): number {
  return at + zone.offsets[lastAtOrBefore(zone.since, at)]!;
}

/**
 * Earliest instant whose wall clock shows `local` or later: the first of a repeated hour, the end of a skipped one.
 * A deadline so read never comes later than the words promised.
 */
export function toInstant(zone: CompiledZone, local: number): number {
  let segment = lastAtOrBefore(zone.since, local - 2 * DAY_MS);
  for (;;) {
    const end = zone.since[segment + 1] ?? Number.POSITIVE_INFINITY;
    const at = Math.max(zone.since[segment]!, local - zone.offsets[segment]!);
    if (at < end) return at;
    segment += 1;
  }
}

/** Index of the last value ≤ `value` in a rising array; 0 when all are greater. */
export function lastAtOrBefore(values: Float64Array, value: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (values[middle]! <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Local day (days since 1970-01-01) of a local time. */
export function dayOfLocal(local: number): number {
  return Math.floor(local / DAY_MS);
}

/** Weekday of a local day, Monday = 0. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** "2026-10-01" of a local day. */
export function isoDateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Local day of "2026-10-01"; null when it is no such date. */
export function dayOfIsoDate(isoDate: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(isoDate)) return null;
  const at = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(at) || isoDateOf(at / DAY_MS) !== isoDate) return null;
  return at / DAY_MS;
}

function offsetReader(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (at) => {
    const [month, day, year, hour, minute, second] = (format.format(at).match(/\d+/g) ?? []).map(Number);
    return Date.UTC(year!, month! - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
}

/** First instant (whole seconds) after `before` that has the offset of `after`. */
function findChange(offsetOf: (at: number) => number, before: number, after: number): number {
  const wanted = offsetOf(after);
  let low = before;
  let high = after;
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetOf(middle) === wanted) high = middle;
    else low = middle;
  }
  return high;
}
