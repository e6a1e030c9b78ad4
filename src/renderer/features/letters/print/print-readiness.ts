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

/** Counts what is laid out; one that overflows or has no font is never ready. */
export function useReadiness(count: number) {
  const [fitting, setFitting] = useState<Record<string, boolean>>({});
  const [error, setError] = useState<Error>();
  const reportReady = useCallback((id: string, fits: boolean) => setFitting((old) => ({ ...old, [id]: fits })), []);
  const laidOut = Object.keys(fitting).length;
  const isReady = !error && count > 0 && Object.values(fitting).filter(Boolean).length === count;
  useReadyMark(isReady);
  const hasOverflow = Object.values(fitting).includes(false);
  return { isReady, laidOut, hasOverflow, error, reportReady, reportError: setError };
}
