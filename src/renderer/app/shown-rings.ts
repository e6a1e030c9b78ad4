// The rings this browser has put before a person's eyes, in all its windows and after a reload. The core hands a ring out
// again when it was stopped before it could note that it was shown; it is then confirmed, not shown twice (§3.9).
import type { Showing } from '#shared/contract/live.ts';
import { showingKey } from '#shared/domain/clocks/showing.ts';

const storageKey = 'zhuanji.shown-rings';
/** Some days' worth. */
const most = 1000;

export function wasShown(showing: Showing): boolean {
  return readKeys().includes(showingKey(showing));
}

export function rememberShown(showings: readonly Showing[]): void {
  const keys = new Set([...readKeys(), ...showings.map(showingKey)]);
  try {
    window.localStorage.setItem(storageKey, JSON.stringify([...keys].slice(-most)));
  } catch {
    // Storage full or switched off: then the core's own note is the only one.
  }
}

function readKeys(): string[] {
  try {
    const keys: unknown = JSON.parse(window.localStorage.getItem(storageKey) ?? '[]');
    return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
