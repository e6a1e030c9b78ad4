/** Where the time comes from; passed in, so that tests can move it. Instants are UTC milliseconds. */
export type Clock = {
  now(): number;
  /** Calls back once at or after `atMs`; returns how to cancel. */
  wakeAt(atMs: number, wake: () => void): () => void;
};

/** Longest delay setTimeout takes without overflow; a later wake-up is split. */
const longestDelayMs = 60_000;

/** The machine's clock. Wakes at least once a minute, so that sleep, hibernation and clock changes are noticed (§3.7). */
export const systemClock: Clock = {
  now: () => Date.now(),
  wakeAt(atMs, wake) {
    let timer: NodeJS.Timeout;
    const arm = (): void => {
      const delay = Math.min(Math.max(atMs - Date.now(), 0), longestDelayMs);
      timer = setTimeout(() => (Date.now() >= atMs ? wake() : arm()), delay);
      timer.unref?.();
    };
    arm();
    return () => clearTimeout(timer);
  },
};
