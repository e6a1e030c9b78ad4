// The core's time in the page: both run on one machine, but the core's clock leads (tests move it).
import { useSyncExternalStore } from 'react';

let offsetMs = 0;
let tick = Date.now();
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function advance(): void {
  tick = Date.now() + offsetMs;
  for (const listener of listeners) listener();
}

/** Learns the core's time from an answer of it. */
export function learnTime(coreNow: number): void {
  const offset = coreNow - Date.now();
  // Below a second the difference is only the way of the answer: do not let every relative time jump.
  if (Math.abs(offset - offsetMs) < 1000) return;
  offsetMs = offset;
  advance();
}

/** The core's time now, UTC milliseconds. */
export function now(): number {
  return Date.now() + offsetMs;
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(advance, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0 || timer === undefined) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** Re-renders when the time, rounded down to `stepMs`, moves on. One timer serves all. */
export function useNow(stepMs = 1000): number {
  return useSyncExternalStore(watch, () => Math.floor(tick / stepMs) * stepMs);
}
