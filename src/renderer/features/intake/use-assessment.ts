// Reads the words while they are typed, in the pauses of typing and beside the page.
import { useEffect, useRef, useState } from 'react';
import type { Assessment } from '#shared/domain/assess/assess-text.ts';
import { now } from '#renderer/platform/clock.ts';
import { useFormat, useLanguage } from '#renderer/ui/language.tsx';
import { wallTimeOf } from '#renderer/ui/wall-time.ts';
import type { AssessAnswer, AssessRequest } from './assess-worker.ts';

/** What was read, and the very text it was read from: offsets belong to that text. */
export type Reading = { text: string; assessment: Assessment };

const pauseMs = 160;

/** The assessment of the words, a moment behind them; null while there is nothing to read. */
export function useAssessment(words: string): Reading | null {
  const { language } = useLanguage();
  const { zone } = useFormat();
  const [reading, setReading] = useState<Reading | null>(null);
  const worker = useRef<Worker | null>(null);
  useEffect(() => {
    const made = new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<AssessAnswer>) => setReading(data));
    worker.current = made;
    return () => made.terminate();
  }, []);
  useEffect(() => {
    const ask = () => {
      const request: AssessRequest = { text: words, options: { language, now: wallTimeOf(now(), zone) } };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      worker.current?.postMessage(request);
    };
    const timer = setTimeout(ask, pauseMs);
    return () => clearTimeout(timer);
  }, [words, language, zone]);
  return words.trim() === '' ? null : reading;
}
