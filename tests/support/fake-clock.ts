import type { Clock } from '#core/clock.ts';

/** A clock that stands still until the test moves it; wake-ups whose time has come are called in order. */
export class FakeClock implements Clock {
  #now: number;
  readonly #waiting = new Set<{ at: number; wake: () => void }>();

  constructor(start: string) {
    this.#now = Date.parse(start);
  }

  now(): number {
    return this.#now;
  }

  wakeAt(at: number, wake: () => void): () => void {
    const entry = { at, wake };
    this.#waiting.add(entry);
    return () => this.#waiting.delete(entry);
  }

  /** Moves on by minutes, stopping at every wake-up on the way. */
  advance(minutes: number): void {
    const until = this.#now + minutes * 60_000;
    for (;;) {
      const next = [...this.#waiting].filter((entry) => entry.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#waiting.delete(next);
      this.#now = Math.max(this.#now, next.at);
      next.wake();
    }
    this.#now = until;
  }

  /** The machine's clock is set, forwards or back, without anything waking in between. */
  jump(to: number): void {
    this.#now = to;
  }
}
