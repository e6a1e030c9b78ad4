import { useDeferredValue, useMemo, useState } from 'react';
import { checkTone, type ToneFinding } from '#shared/domain/tone/check-tone.ts';
import type { ToneSurface } from '#shared/domain/tone/kinds.ts';
import { useLanguage } from '../language.tsx';
import { standingFindings } from './standing-findings.ts';

/** Why somebody let words stand that the tone check advises against. */
export const overruleReasons = ['fact', 'their-words', 'agreed', 'fits'] as const;
export type OverruleReason = (typeof overruleReasons)[number];
export type Overrule = { rule: string; quote: string; reason: OverruleReason };

type Options = {
  text: string;
  surface: ToneSurface | undefined;
  /** Names the text over restarts, so that what was overruled stays so. */
  rememberAs: string | undefined;
  isResting: boolean;
};

const storageKey = (name: string) => `tone.${name}`;

function remembered(name: string | undefined): Overrule[] {
  try {
    const kept: unknown = JSON.parse((name && window.localStorage.getItem(storageKey(name))) ?? '[]');
    return Array.isArray(kept) ? (kept as Overrule[]) : [];
  } catch {
    return [];
  }
}

function remember(name: string | undefined, overrules: readonly Overrule[]): void {
  if (name === undefined) return;
  if (overrules.length === 0) window.localStorage.removeItem(storageKey(name));
  else window.localStorage.setItem(storageKey(name), JSON.stringify(overrules));
}

/**
 * The findings of a text that is being typed. While the input method composes nothing is judged anew; typing stays
 * ahead of the check (deferred), and findings move along with their words.
 */
export function useToneFindings({ text, surface, rememberAs, isResting }: Options) {
  const { language } = useLanguage();
  const [beforeComposing, setBeforeComposing] = useState<string | null>(null);
  const [overrules, setOverrules] = useState(() => remembered(rememberAs));
  const judged = useDeferredValue(beforeComposing ?? text);
  const found = useMemo(
    () => (isResting ? [] : checkTone(judged, surface === undefined ? { language } : { language, surface })),
    [judged, language, surface, isResting],
  );
  const standing = useMemo(() => standingFindings(found, judged, text), [found, judged, text]);
  const isOverruled = ({ rule, quote }: ToneFinding) =>
    overrules.some((one) => one.rule === rule && one.quote === quote);
  const change = (next: Overrule[]) => {
    setOverrules(next);
    remember(rememberAs, next);
  };
  return {
    findings: standing.filter((finding) => !isOverruled(finding)),
    overruledCount: standing.filter(isOverruled).length,
    overrule: ({ rule, quote }: ToneFinding, reason: OverruleReason) => change([...overrules, { rule, quote, reason }]),
    restore: () => change([]),
    composing: {
      onCompositionStart: () => setBeforeComposing(text),
      onCompositionEnd: () => setBeforeComposing(null),
    },
  };
}
