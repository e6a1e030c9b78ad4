// When sheets may be printed: all of them measured, in their fonts, with every picture drawn.
import { useCallback, useEffect, useState } from 'react';

/** `data-ready="true"` stands on the document while everything is final; programs and tests print only then. */
export function useReadyMark(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return undefined;
    let isGone = false;
    const announce = async () => {
      await Promise.allSettled(
        [...document.querySelectorAll('[data-print] img')].map((image) => (image as HTMLImageElement).decode()),
      );
      if (!isGone) document.documentElement.dataset['ready'] = 'true';
    };
    void announce();
    return () => {
      isGone = true;
      delete document.documentElement.dataset['ready'];
    };
  }, [isReady]);
}

/** Counts what is laid out of these ids; one that overflows or has no font is never ready. */
export function useReadiness(ids: readonly string[]) {
  const [fitting, setFitting] = useState<Record<string, boolean>>({});
  const [error, setError] = useState<Error>();
  const reportReady = useCallback((id: string, fits: boolean) => setFitting((old) => ({ ...old, [id]: fits })), []);
  const laidOut = ids.filter((id) => fitting[id] !== undefined).length;
  const isReady = !error && ids.length > 0 && ids.every((id) => fitting[id] === true);
  useReadyMark(isReady);
  /** Ids of what would be cut. */
  const unfit = ids.filter((id) => fitting[id] === false);
  return { isReady, laidOut, unfit, error, reportReady, reportError: setError };
}
