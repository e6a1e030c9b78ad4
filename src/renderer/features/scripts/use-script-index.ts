import { useEffect, useMemo, useState } from 'react';
import type { Script } from '#shared/domain/scripts/script.ts';
import { buildScriptIndex, type ScriptIndex } from '#shared/domain/scripts/search.ts';
import type { Romanise } from '#shared/domain/scripts/sounds.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

let reading: Promise<Romanise> | undefined;

/** The readings of Chinese characters are large and only needed for searching by sound: loaded once, after the page. */
function loadRomanise(): Promise<Romanise> {
  reading ??= import('pinyin-pro').then(
    ({ pinyin }) =>
      (text) =>
        pinyin(text, { toneType: 'none', type: 'array', v: true }),
  );
  return reading;
}

/** Scripts read aloud in one go: about 20 ms, so that typing goes on meanwhile. */
const slice = 40;
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** The scripts of a language, searchable at once by their letters and a moment later by their sounds (§7.3). */
export function useScriptIndex(scripts: readonly Script[], language: Language): ScriptIndex {
  const [sounded, setSounded] = useState<{ of: readonly Script[]; index: ScriptIndex } | null>(null);
  const isChinese = language !== 'en';
  useEffect(() => {
    if (!isChinese) return undefined;
    const gone = new AbortController();
    const readAloud = async () => {
      const romanise = await loadRomanise();
      for (let at = 0; at < scripts.length && !gone.signal.aborted; at += slice) {
        buildScriptIndex(scripts.slice(at, at + slice), romanise);
        await pause();
      }
      if (!gone.signal.aborted) setSounded({ of: scripts, index: buildScriptIndex(scripts, romanise) });
    };
    void readAloud();
    return () => gone.abort();
  }, [scripts, isChinese]);
  const plain = useMemo(() => buildScriptIndex(scripts), [scripts]);
  return sounded?.of === scripts ? sounded.index : plain;
}
