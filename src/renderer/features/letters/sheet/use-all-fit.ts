import { useMemo } from 'react';

/** Callbacks for the blocks of one sheet; `onFit` is told once all have been measured, and again when one changes. */
export function useAllFit<Part extends string>(
  parts: readonly Part[],
  onFit: (fits: boolean) => void,
): Record<Part, (fits: boolean) => void> {
  return useMemo(() => {
    const known = new Map<Part, boolean>();
    const report = (part: Part) => (fits: boolean) => {
      known.set(part, fits);
      if (parts.every((one) => known.has(one))) onFit([...known.values()].every(Boolean));
    };
    return Object.fromEntries(parts.map((part) => [part, report(part)])) as Record<Part, (fits: boolean) => void>;
  }, [parts, onFit]);
}
