import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import { checkTone, type ToneFinding } from '#shared/domain/tone/check-tone.ts';
import type { ToneSurface } from '#shared/domain/tone/kinds.ts';
import type { OverruleReason } from '#shared/domain/tone/overrule.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useLanguage } from '../language.tsx';
import { standingFindings } from './standing-findings.ts';
import { besideBlanks, hideBlanks } from './template-blanks.ts';

type Options = {
  text: string;
  surface: ToneSurface | undefined;
  /** Names the text for good, so that what was overruled stays so and is counted (§7.8). */
  rememberAs: string | undefined;
  caseId: CaseId | null;
  isResting: boolean;
  /** Of the text, where it is not that of the page. */
  language: Language | undefined;
  /** The text still has its blanks. */
  isTemplate: boolean;
};

type Decision = { decision: 'accepted' | 'overruled' | 'open'; reason: OverruleReason | null };

const noOverrules: readonly { rule: string; quote: string; reason: OverruleReason }[] = [];
const nameOf = ({ rule, quote }: { rule: string; quote: string }): string => `${rule} ${quote}`;
const found = ({ rule, kind, quote }: ToneFinding) => ({ rule, kind, quote: quote.slice(0, 2000) });

/** What was overruled in a text before, kept in the database; a text without a name forgets when it is left. */
function useOverrules(rememberAs: string | undefined, caseId: CaseId | null) {
  const queryClient = useQueryClient();
  const counted = useRef(new Set<string>());
  const [local, setLocal] = useState(noOverrules);
  const input = { textKey: rememberAs ?? '-' };
  const { data: stored } = useQuery(
    api.tone.overrules.queryOptions({ input, enabled: rememberAs !== undefined, staleTime: Number.POSITIVE_INFINITY }),
  );
  const overrules = rememberAs === undefined ? local : (stored ?? noOverrules);
  const put = (next: typeof noOverrules) => {
    if (rememberAs === undefined) setLocal(next);
    else queryClient.setQueryData(api.tone.overrules.queryKey({ input }), [...next]);
  };
  // Advice must never stand in the way: what cannot be counted is not, and the text goes on.
  const silently = (call: Promise<unknown>) => void call.catch(() => undefined);
  return {
    overrules,
    decide: (finding: ToneFinding, { decision, reason }: Decision) => {
      const others = overrules.filter((one) => nameOf(one) !== nameOf(finding));
      put(reason === null ? others : [...others, { rule: finding.rule, quote: finding.quote, reason }]);
      if (rememberAs === undefined) return;
      counted.current.add(nameOf(finding));
      silently(client.tone.decide({ textKey: rememberAs, caseId, finding: found(finding), decision, reason }));
    },
    count: (findings: readonly ToneFinding[]) => {
      const fresh = findings.filter((finding) => !counted.current.has(nameOf(finding)));
      if (rememberAs === undefined || fresh.length === 0) return;
      for (const finding of fresh) counted.current.add(nameOf(finding));
      silently(client.tone.recordShown({ textKey: rememberAs, caseId, findings: fresh.map(found) }));
    },
  };
}

/**
 * The findings of a text that is being typed. While the input method composes nothing is judged anew; typing stays
 * ahead of the check (deferred), and findings move along with their words.
 */
export function useToneFindings({ text, surface, rememberAs, caseId, isResting, isTemplate, ...given }: Options) {
  const { language: ofPage } = useLanguage();
  const language = given.language ?? ofPage;
  const [beforeComposing, setBeforeComposing] = useState<string | null>(null);
  const { overrules, decide, count } = useOverrules(rememberAs, caseId);
  const judged = useDeferredValue(beforeComposing ?? text);
  const all = useMemo(() => {
    if (isResting) return [];
    const asked = surface === undefined ? { language } : { language, surface };
    return isTemplate ? besideBlanks(checkTone(hideBlanks(judged), asked)) : checkTone(judged, asked);
  }, [judged, language, surface, isResting, isTemplate]);
  const standing = useMemo(() => standingFindings(all, judged, text), [all, judged, text]);
  const isOverruled = (finding: ToneFinding) => overrules.some((one) => nameOf(one) === nameOf(finding));
  const findings = standing.filter((finding) => !isOverruled(finding));
  const overruled = standing.filter(isOverruled);
  return {
    findings,
    overruledCount: overruled.length,
    accept: (finding: ToneFinding) => decide(finding, { decision: 'accepted', reason: null }),
    overrule: (finding: ToneFinding, reason: OverruleReason) => decide(finding, { decision: 'overruled', reason }),
    restore: () => {
      for (const finding of overruled) decide(finding, { decision: 'open', reason: null });
    },
    /** Call when the text is left: what still stands has been seen. */
    left: () => count(findings),
    composing: {
      onCompositionStart: () => setBeforeComposing(text),
      onCompositionEnd: () => setBeforeComposing(null),
    },
  };
}
