import { useDeferredValue, useMemo } from 'react';
import type { ScriptOutcome } from '#shared/domain/scripts/outcomes.ts';
import { rankScripts, type RankContext } from '#shared/domain/scripts/rank.ts';
import type { ScriptIndex } from '#shared/domain/scripts/search.ts';
import { searchScripts } from '#shared/domain/scripts/search.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { filtersOf, type LibraryState, type View } from './library-state.ts';
import type { LibraryScripts } from '#renderer/ui/scripts/use-library-scripts.ts';
import type { FoundScript } from './script-list.tsx';
import { useScriptIndex } from './use-script-index.ts';

/** As many as a person reads through before searching. */
const rankedFirst = 8;

type Options = {
  state: LibraryState;
  query: string;
  language: Language;
  favourites: readonly string[];
  /** Newest first. */
  recents: readonly string[];
  library: LibraryScripts;
  /** The case that is looked at; without a query the best scripts for it stand first. */
  context: RankContext | null;
  outcomes: readonly ScriptOutcome[];
};

/** The scripts that fit the query and the filters, best first, with the counts beside the filters; `all` names every one. */
export function useLibrary({ state, query, language, favourites, recents, library, context, outcomes }: Options) {
  const whole = useScriptIndex(library.scripts, language);
  const index = useMemo(
    () => indexOfView(whole, state.view, { favourites, recents, library }),
    [whole, state.view, favourites, recents, library],
  );
  const deferredQuery = useDeferredValue(query);
  const ranked = useMemo(
    () =>
      new Map(
        context === null
          ? []
          : rankScripts(library.scripts, context, outcomes, { limit: rankedFirst }).map(
              ({ id, reasons }, place) => [id, { place, reasons }] as const,
            ),
      ),
    [library.scripts, context, outcomes],
  );
  return useMemo(() => {
    const scripts = new Map(index.entries.map(({ script }) => [script.id, script]));
    const { hits, total, facets } = searchScripts(index, deferredQuery, filtersOf(state), { limit: 2_000 });
    const rows: FoundScript[] = hits.map((hit) => ({
      hit,
      script: scripts.get(hit.id)!,
      reasons: ranked.get(hit.id)?.reasons ?? [],
    }));
    // Who types knows what they look for; recents keep their order.
    if (deferredQuery.trim() === '' && state.view !== 'recents') {
      const place = ({ script }: FoundScript): number => ranked.get(script.id)?.place ?? Infinity;
      rows.sort((left, right) => (place(left) === place(right) ? 0 : place(left) - place(right)));
    }
    const all = () =>
      searchScripts(index, deferredQuery, filtersOf(state), { limit: Infinity }).hits.map(({ id, language }) => ({
        id,
        language,
      }));
    return { rows, total, facets, all };
  }, [index, deferredQuery, state, ranked]);
}

function indexOfView(
  whole: ScriptIndex,
  view: View,
  { favourites, recents, library }: Pick<Options, 'favourites' | 'recents' | 'library'>,
): ScriptIndex {
  if (view === 'all') return whole;
  const { ofShop } = library;
  if (view === 'ours') return { entries: whole.entries.filter(({ script }) => ofShop.has(script.id)) };
  if (view === 'waiting')
    return { entries: whole.entries.filter(({ script }) => ofShop.get(script.id)?.isSubmitted === true) };
  const ids = view === 'favourites' ? favourites : recents;
  const entries = whole.entries.filter(({ script }) => ids.includes(script.id));
  if (view === 'recents') {
    entries.sort((left, right) => ids.indexOf(left.script.id) - ids.indexOf(right.script.id));
  }
  return { entries };
}
