import { useEffect } from 'react';

const signsOfLife = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Calls `onIdle` after `idleMs` without a key or a move of the pointer; `null` switches it off. */
export function useIdleTimer(idleMs: number | null, onIdle: () => void): void {
  useEffect(() => {
    if (idleMs === null) return undefined;
    let timer = setTimeout(onIdle, idleMs);
    const restart = () => {
      clearTimeout(timer);
      timer = setTimeout(onIdle, idleMs);
    };
    for (const sign of signsOfLife) window.addEventListener(sign, restart, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, restart);
    };
  }, [idleMs, onIdle]);
}
