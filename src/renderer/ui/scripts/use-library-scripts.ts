import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import type { OwnScript } from '#shared/contract/library.ts';
import { assembleLibrary, offeredScript } from '#shared/domain/scripts/assemble.ts';
import type { Fragments } from '#shared/domain/scripts/fragments.ts';
import type { Script } from '#shared/domain/scripts/script.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';

export type LibraryScripts = {
  /** Shipped and own in one, fragments in place; drafts and retired ones too. */
  scripts: readonly Script[];
  /** What the shop knows of its own ones, by id. */
  ofShop: ReadonlyMap<string, OwnScript>;
  fragments: Fragments;
};

const nothing: { scripts: OwnScript[]; fragments: { name: string; language: Language; text: string }[] } = {
  scripts: [],
  fragments: [],
};

/** The whole library of a language: the shipped one is there at once, the shop's own a moment later (§7.1). */
export function useLibraryScripts(language: Language): LibraryScripts {
  const library = useQuery({ ...api.library.list.queryOptions(), staleTime: 60_000 }).data ?? nothing;
  const fragments = useMemo(
    () =>
      new Map(
        library.fragments.filter((one) => one.language === language).map(({ name, text }) => [name, text] as const),
      ),
    [library.fragments, language],
  );
  // An answer that did not change is the same object: its script is made once and stays indexed.
  const made = useMemo(() => ({ fragments, scripts: new WeakMap<object, Script>() }), [fragments]);
  return useMemo(() => {
    const mine = library.scripts.filter((script) => script.language === language);
    const offer = (script: OwnScript): Script => {
      const known = made.scripts.get(script) ?? offeredScript(script, made.fragments);
      made.scripts.set(script, known);
      return known;
    };
    return {
      scripts: assembleLibrary(shippedScripts(language), mine, (script) => offer(script as OwnScript)),
      ofShop: new Map(mine.map((script) => [script.id, script])),
      fragments: made.fragments,
    };
  }, [library.scripts, language, made]);
}
