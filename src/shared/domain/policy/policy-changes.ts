// What differs between two versions of the policy (§3), figure by figure: for the history and before saving.
import type { Policy } from './policy.ts';

/** One figure that differs; `key` as rules name it, e.g. "firstResponse.public". */
export type PolicyChange = { key: string; from: unknown; to: unknown };

/** Figures that differ, in the order of the policy. A figure of one side only is null on the other. */
export function policyChanges(from: Policy, to: Policy): PolicyChange[] {
  const changes: PolicyChange[] = [];
  const groups = new Set([...Object.keys(from), ...Object.keys(to)]) as Set<keyof Policy>;
  for (const group of groups) {
    const before = (from[group] ?? {}) as Record<string, unknown>;
    const after = (to[group] ?? {}) as Record<string, unknown>;
    for (const figure of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const change = { key: `${group}.${figure}`, from: before[figure] ?? null, to: after[figure] ?? null };
      if (!isSame(change.from, change.to)) changes.push(change);
    }
  }
  return changes;
}

/** The same value whatever the order of its keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
