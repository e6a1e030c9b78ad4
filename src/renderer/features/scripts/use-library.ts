import { useDeferredValue, useMemo } from 'react';
import type { ScriptIndex } from '#shared/domain/scripts/search.ts';
import { searchScripts } from '#shared/domain/scripts/search.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { filtersOf, type LibraryState, type View } from './library-state.ts';
import type { FoundScript } from './script-list.tsx';
import { useScriptIndex } from './use-script-index.ts';

type Options = {
  state: LibraryState;
  query: string;
  language: Language;
  favourites: readonly string[];
  /** Newest first. */
  recents: readonly string[];
};

/** The scripts that fit the query and the filters, best first, with the counts beside the filters. */
export function useLibrary({ state, query, language, favourites, recents }: Options) {
  const whole = useScriptIndex(language);
  const index = useMemo(
    () => indexOfView(whole, state.view, { favourites, recents }),
    [whole, state.view, favourites, recents],
  );
  const deferredQuery = useDeferredValue(query);
  return useMemo(() => {
    const scripts = new Map(index.entries.map(({ script }) => [script.id, script]));
    const { hits, total, facets } = searchScripts(index, deferredQuery, filtersOf(state), { limit: 2_000 });
    const rows: FoundScript[] = hits.map((hit) => ({ hit, script: scripts.get(hit.id)! }));
    return { rows, total, facets };
  }, [index, deferredQuery, state]);
}

function indexOfView(
  whole: ScriptIndex,
  view: View,
  { favourites, recents }: Pick<Options, 'favourites' | 'recents'>,
): ScriptIndex {
  if (view === 'all') return whole;
  const ids = view === 'favourites' ? favourites : recents;
  const entries = whole.entries.filter(({ script }) => ids.includes(script.id));
  if (view === 'recents') {
    entries.sort((left, right) => ids.indexOf(left.script.id) - ids.indexOf(right.script.id));
  }
  return { entries };
}
