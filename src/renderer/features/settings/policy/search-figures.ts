import { clockKinds } from '#shared/domain/policy/policy.ts';
import { useT } from '#renderer/ui/language.tsx';
import { figureGroups, type FigureKey, ownEditors, type PolicyGroupCode } from './policy-figures.ts';

export type FoundGroup = { group: PolicyGroupCode; keys: FigureKey[]; showsEditor: boolean };

/** The groups that hold what is looked for, with the rows to show; all of them without words. */
export function useGroupsFor(words: string): FoundGroup[] {
  const t = useT();
  const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (...texts: string[]) => {
    const text = texts.join(' ').toLowerCase();
    return wanted.every((word) => text.includes(word));
  };
  return figureGroups.flatMap(({ group, keys }) => {
    const about = [t(`settings.group.${group}`), t(`settings.groupAbout.${group}`)];
    const editorWords = group === 'ladders' ? clockKinds.map((kind) => t(`words.clock.${kind}`)) : [];
    const found = keys.filter((key) => holds(t(`settings.figure.${key}`), ...about));
    const showsEditor = ownEditors.has(group) && holds(...about, ...editorWords);
    return found.length > 0 || showsEditor ? [{ group, keys: found, showsEditor }] : [];
  });
}
