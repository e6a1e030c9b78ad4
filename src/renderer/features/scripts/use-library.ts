import { useDeferredValue, useMemo } from 'react';
import type { ScriptIndex } from '#shared/domain/scripts/search.ts';
import { searchScripts } from '#shared/domain/scripts/search.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { filtersOf, type LibraryState, type View } from './library-state.ts';
import type { LibraryScripts } from '#renderer/ui/scripts/use-library-scripts.ts';
import type { FoundScript } from './script-list.tsx';
import { useScriptIndex } from './use-script-index.ts';

type Options = {
  state: LibraryState;
  query: string;
  language: Language;
  favourites: readonly string[];
  /** Newest first. */
  recents: readonly string[];
  library: LibraryScripts;
};

/** The scripts that fit the query and the filters, best first, with the counts beside the filters. */
export function useLibrary({ state, query, language, favourites, recents, library }: Options) {
  const whole = useScriptIndex(library.scripts, language);
  const index = useMemo(
    () => indexOfView(whole, state.view, { favourites, recents, library }),
    [whole, state.view, favourites, recents, library],
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
