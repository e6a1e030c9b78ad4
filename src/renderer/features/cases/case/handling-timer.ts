// The handling timer (§6.10): counts while the page is in front and sends what it counted every half minute.
import { useEffect, useRef, useState } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import { client } from '#renderer/platform/connect.ts';

const beatSeconds = 30;
// A page nobody touches is not handling: after this long without a key or a click the clock rests.
const restAfterMs = 5 * 60_000;

/** Seconds counted in this step and not yet in the case; `isRunning` false while the page rests or is hidden. */
export function useHandlingTimer(
  caseId: CaseId,
  step: string,
  isStopped: boolean,
): { seconds: number; isRunning: boolean } {
  const [seconds, setSeconds] = useState(0);
  const [isRunning, setIsRunning] = useState(true);
  const counted = useRef(0);
  useEffect(() => {
    if (isStopped) return undefined;
    let touchedAt = performance.now();
    const touch = () => {
      touchedAt = performance.now();
    };
    const send = () => {
      const sent = counted.current;
      if (sent < 1) return;
      counted.current = 0;
      setSeconds(0);
      // What cannot be sent is lost time of one beat, not data: nobody is told.
      client.cases.logTime({ caseId, step, seconds: sent }).catch(() => undefined);
    };
    const tick = () => {
      const isOn = document.visibilityState === 'visible' && performance.now() - touchedAt < restAfterMs;
      setIsRunning(isOn);
      if (!isOn) return send();
      counted.current += 1;
      setSeconds(counted.current);
      if (counted.current >= beatSeconds) send();
    };
    const timer = setInterval(tick, 1000);
    window.addEventListener('keydown', touch);
    window.addEventListener('pointerdown', touch);
    return () => {
      clearInterval(timer);
      window.removeEventListener('keydown', touch);
      window.removeEventListener('pointerdown', touch);
      send();
    };
  }, [caseId, step, isStopped]);
  return { seconds, isRunning: isRunning && !isStopped };
}
