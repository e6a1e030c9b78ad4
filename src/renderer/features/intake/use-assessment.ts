// Reads the words while they are typed, in the pauses of typing and beside the page.
import { useEffect, useState } from 'react';
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
  const [worker, setWorker] = useState<Worker | null>(null);
  useEffect(() => {
    const made = new Worker(new URL('./assess-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<AssessAnswer>) => setReading(data));
    setWorker(made);
    return () => made.terminate();
  }, []);
  useEffect(() => {
    if (!worker) return undefined;
    const ask = () => {
      const request: AssessRequest = { text: words, options: { language, now: wallTimeOf(now(), zone) } };
      worker.postMessage(request);
    };
    const timer = setTimeout(ask, pauseMs);
    return () => clearTimeout(timer);
  }, [worker, words, language, zone]);
  return words.trim() === '' ? null : reading;
}
