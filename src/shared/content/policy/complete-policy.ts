import { defaultPolicy } from './default-policy.ts';

/**
 * A policy as it was stored, with the figures that did not exist yet at their shipped values: a version saved by an older program stays
 * readable and keeps every figure it had (§3). Two levels deep: group and figure. Anything but an object is returned as it is.
 */
export function completePolicy(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  const groups = { ...stored } as Record<string, unknown>;
  for (const [group, figures] of Object.entries(defaultPolicy)) {
    groups[group] = { ...figures, ...(groups[group] as object | undefined) };
  }
  return groups;
}
