import { useEffect, useState } from 'react';
import { chooseFont, handsFor } from '#shared/domain/letters/choose-font.ts';
import type { PostalAddress } from '#shared/domain/letters/address.ts';
import type { FontKey } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { loadHand } from './wait-for-fonts.ts';

/** Everything an address prints. */
export function addressText({ recipient, lines, postalCode }: PostalAddress): string {
  return [recipient, ...lines, postalCode].join('\n');
}

/** The neat hand of a language that covers an address, and what none covers. English addresses are set in kai too: a
 *  postman reads it faster than a script. */
export function addressHand(text: string, language: Language): { font: FontKey; missing: string[] } {
  const wanted = language === 'en' ? 'lxgw-wenkai' : handsFor(language)[0];
  const { font, problem } = chooseFont(text, language, wanted);
  return { font, missing: problem?.found ?? [] };
}

/** True once the hand of this text is loaded and may be measured. */
export function useLoadedHand(text: string, font: FontKey, onError: (error: Error) => void): boolean {
  const wanted = `${font}/${text}`;
  const [loaded, setLoaded] = useState('');
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      try {
        await loadHand(text, font);
        if (!isGone) setLoaded(wanted);
      } catch (error) {
        onError(error instanceof Error ? error : new Error(String(error)));
      }
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [wanted, text, font, onError]);
  return loaded === wanted;
}
