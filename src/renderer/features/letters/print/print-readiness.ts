// When the sheets of a letter job may be printed.
import { useCallback, useState } from 'react';
import { useReadyMark } from '#renderer/ui/print/ready-mark.ts';

/** Counts what is laid out of these ids; one that overflows or has no font is never ready. */
export function useReadiness(ids: readonly string[]) {
  const [fitting, setFitting] = useState<Record<string, boolean>>({});
  const [error, setError] = useState<Error>();
  const reportReady = useCallback((id: string, fits: boolean) => setFitting((old) => ({ ...old, [id]: fits })), []);
  const laidOut = ids.filter((id) => fitting[id] !== undefined).length;
  const isReady = !error && ids.length > 0 && ids.every((id) => fitting[id] === true);
  const { isMarked } = useReadyMark(isReady);
  /** Ids of what would be cut. */
  const unfit = ids.filter((id) => fitting[id] === false);
  return { isReady: isMarked, laidOut, unfit, error, reportReady, reportError: setError };
}
