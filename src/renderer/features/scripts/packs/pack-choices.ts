// What the person wants of each script of a pack (§7.9), and what that means for the core.
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import type { Fragment, OwnScript } from '#shared/contract/library.ts';
import { bodyOf, maxTitle, type ScriptBody, type ScriptRef } from '#shared/domain/scripts/own-script.ts';
import type { PackEntry, ScriptHere } from '#shared/domain/scripts/pack/compare-pack.ts';
import type { PackFragment } from '#shared/domain/scripts/pack/pack.ts';
import { languages, type Language } from '#shared/domain/vocabulary.ts';
import { newScriptId } from '#renderer/ui/scripts/new-script-id.ts';

export type Choice = 'take' | 'keep' | 'both';

/** What may be chosen; nothing for a script that says the same here. */
export function choicesFor({ change }: PackEntry): readonly Choice[] {
  if (change === 'same') return [];
  return change === 'new' ? ['take', 'keep'] : ['take', 'keep', 'both'];
}

/** What is chosen until the person says otherwise: a conflict must not lose the shop's own words. */
export function firstChoice({ change }: PackEntry): Choice {
  return change === 'new' || change === 'changed' ? 'take' : 'keep';
}

/** What a choice for all means for one of them: a new script cannot stand beside another. */
export function choiceFor(entry: PackEntry, choice: Choice): Choice {
  return choice === 'both' && entry.change === 'new' ? 'take' : choice;
}

export type ChosenScript = ScriptRef & { body: ScriptBody; expectedVersion: number };

/** The scripts to write. "Both" makes a draft of its own, told apart by its title. */
export function chosenScripts(
  entries: readonly PackEntry[],
  choiceOf: (entry: PackEntry) => Choice,
  copyTitle: (title: string) => string,
): ChosenScript[] {
  return entries.flatMap((entry) => {
    const { script, here } = entry;
    const choice = choicesFor(entry).length === 0 ? 'keep' : choiceOf(entry);
    if (choice === 'keep') return [];
    const { language, body } = script;
    if (choice === 'take')
      return [{ id: here?.id ?? script.id ?? newScriptId(), language, body, expectedVersion: here?.version ?? 0 }];
    // The mark of the copy must stay when the title is long.
    const room = maxTitle - copyTitle('').length;
    const title = copyTitle([...body.title].slice(0, room).join('')).slice(0, maxTitle);
    return [{ id: newScriptId(), language, body: { ...body, title }, expectedVersion: 0 }];
  });
}

/** Every script of the library as a pack is compared with: the shop's own, and the shipped ones it has not touched. */
export function scriptsHere(own: readonly OwnScript[]): ScriptHere[] {
  const mine = own.map(({ id, language, origin, body, version, hasChange, isSubmitted }) => ({
    id,
    language,
    origin,
    body,
    version,
    isBeingWritten: hasChange || isSubmitted,
  }));
  const known = new Set(mine.map(({ id, language }) => `${language} ${id}`));
  const shipped = languages.flatMap((language) =>
    shippedScripts(language).flatMap((script) =>
      known.has(`${language} ${script.id}`)
        ? []
        : [
            {
              id: script.id,
              language,
              origin: 'shipped' as const,
              body: bodyOf(script),
              version: 0,
              isBeingWritten: false,
            },
          ],
    ),
  );
  return [...mine, ...shipped];
}

/** Shared texts of a pack: those that are not here, and those of another text here. */
export function sortedFragments(pack: readonly PackFragment[], here: readonly Fragment[]) {
  const standing = (one: PackFragment) =>
    here.find(({ name, language }) => name === one.name && language === one.language);
  return {
    added: pack.filter((one) => !standing(one)),
    differing: pack.filter((one) => (standing(one)?.text ?? one.text) !== one.text),
  };
}

/** Shared texts as they stand once the import is done. */
export function fragmentsAfter(here: readonly Fragment[], added: readonly PackFragment[], language: Language) {
  return new Map(
    [...here, ...added].filter((one) => one.language === language).map(({ name, text }) => [name, text] as const),
  );
}
