// When a page may be printed: everything measured, in its fonts, with every picture drawn.
import { useEffect, useState } from 'react';

/**
 * `data-ready="true"` stands on the document while everything is final; programs, tests and the guard of the print frame
 * let only such a page out. `load` fetches what the sheets need and must be a stable function.
 */
export function useReadyMark(isReady: boolean, load?: () => Promise<unknown>): { isMarked: boolean; error?: Error } {
  const [isMarked, setIsMarked] = useState(false);
  const [error, setError] = useState<Error>();
  useEffect(() => {
    if (!isReady) return undefined;
    let isGone = false;
    const announce = async () => {
      await load?.();
      const pictures = document.querySelectorAll<HTMLImageElement>('[data-print] img');
      await Promise.allSettled([...pictures].map((picture) => picture.decode()));
      if (isGone) return;
      document.documentElement.dataset['ready'] = 'true';
      setIsMarked(true);
    };
    void announce().catch((reason: unknown) => setError(reason instanceof Error ? reason : new Error(String(reason))));
    return () => {
      isGone = true;
      delete document.documentElement.dataset['ready'];
      setIsMarked(false);
    };
  }, [isReady, load]);
  return error ? { isMarked, error } : { isMarked };
}
