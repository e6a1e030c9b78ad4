// A whole script as one text, so that two versions can be compared word by word.
import type { ScriptBody } from '#shared/domain/scripts/own-script.ts';

/** Title, words, the bad half with its reason, and tags; parts that are empty are left out. */
export function bodyText({ kind, title, text, contrast, tags }: ScriptBody): string {
  const pair = kind === 'pair' && contrast ? [contrast.bad, contrast.reason] : [];
  return [title, text, ...pair, tags.join(' ')].filter((part) => part.trim() !== '').join('\n\n');
}
