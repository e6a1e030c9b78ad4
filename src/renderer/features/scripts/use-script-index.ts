import { useEffect, useMemo, useState } from 'react';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
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

/** The library of a language, searchable at once by its letters and a moment later by its sounds (§7.3). */
export function useScriptIndex(language: Language): ScriptIndex {
  const [romanise, setRomanise] = useState<{ read: Romanise } | null>(null);
  const isChinese = language !== 'en';
  useEffect(() => {
    if (!isChinese) return undefined;
    let isHere = true;
    void loadRomanise().then((read) => isHere && setRomanise({ read }));
    return () => {
      isHere = false;
    };
  }, [isChinese]);
  return useMemo(
    () => buildScriptIndex(shippedScripts(language), isChinese ? romanise?.read : undefined),
    [language, isChinese, romanise],
  );
}
