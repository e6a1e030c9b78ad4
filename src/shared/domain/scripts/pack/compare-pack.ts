// What taking a pack would do (§7.9): script by script against the library that is here now.
import { isSameBody, scriptFaults, type ScriptBody, type ScriptFault, type ScriptRef } from '../own-script.ts';
import type { Fragments } from '../fragments.ts';
import type { Language } from '../../vocabulary.ts';
import { fingerprintOf, tidyBody, type PackScript } from './pack.ts';

/** A script that is here: shipped, or the shop's own. */
export interface ScriptHere extends ScriptRef {
  origin: 'own' | 'shipped';
  body: ScriptBody;
  version: number;
  /** Somebody is writing on it, or it waits for a supervisor. */
  isBeingWritten: boolean;
}

/**
 * `conflict`: it was changed here and in the file since they parted, or somebody is writing on it now; taking the
 * file's text would lose theirs.
 */
export type PackChange = 'new' | 'changed' | 'same' | 'conflict';

export interface PackEntry {
  script: PackScript;
  change: PackChange;
  /** Where it would go; null for one that needs an id of its own. */
  here: ScriptHere | null;
  /** Why it can only become a draft. */
  unfinished: ScriptFault[];
}

type Library = {
  scripts: readonly ScriptHere[];
  /** Shared texts as they would stand after the import, by language. */
  fragments: (language: Language) => Fragments;
};

export function comparePack(pack: readonly PackScript[], library: Library): PackEntry[] {
  const byId = new Map(library.scripts.map((script) => [`${script.language} ${script.id}`, script]));
  const byTitle = new Map(
    library.scripts
      .filter(({ origin }) => origin === 'own')
      .map((script) => [titleKey(script.language, script.body), script]),
  );
  return pack.map((script) => {
    // A row without an id that was imported before is known again by its title.
    const here =
      (script.id === null
        ? byTitle.get(titleKey(script.language, script.body))
        : byId.get(`${script.language} ${script.id}`)) ?? null;
    return {
      script,
      here,
      change: changeOf(script, here),
      unfinished: scriptFaults(script.body, library.fragments(script.language)),
    };
  });
}

const titleKey = (language: Language, { kind, title }: ScriptBody): string => `${language} ${kind} ${title.trim()}`;

function changeOf({ body, fingerprint }: PackScript, here: ScriptHere | null): PackChange {
  if (here === null) return 'new';
  if (isSameBody(tidyBody(here.body), body)) return 'same';
  if (here.isBeingWritten) return 'conflict';
  const changedInFile = fingerprint !== null && fingerprint !== fingerprintOf(body);
  const changedHere = fingerprint !== null && fingerprint !== fingerprintOf(here.body);
  return changedInFile && changedHere ? 'conflict' : 'changed';
}
