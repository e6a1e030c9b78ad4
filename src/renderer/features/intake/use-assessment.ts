// Reads the words while they are typed, in the pauses of typing: 20,000 characters take about 12 ms.
import { useEffect, useState } from 'react';
import { type Assessment, assessText } from '#shared/domain/assess/assess-text.ts';
import { now } from '#renderer/platform/clock.ts';
import { useFormat, useLanguage } from '#renderer/ui/language.tsx';
import { wallTimeOf } from '#renderer/ui/wall-time.ts';

/** What was read, and the very text it was read from: offsets belong to that text. */
export type Reading = { text: string; assessment: Assessment };

const pauseMs = 160;

export function useAssessment(words: string): Reading | null {
  const { language } = useLanguage();
  const { zone } = useFormat();
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    let idle = 0;
    const read = () =>
      setReading({ text: words, assessment: assessText(words, { language, now: wallTimeOf(now(), zone) }) });
    const timer = setTimeout(() => {
      idle = requestIdleCallback(read, { timeout: 400 });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, [words, language, zone]);
  return words.trim() === '' ? null : reading;
}
