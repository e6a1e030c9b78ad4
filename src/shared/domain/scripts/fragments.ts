// Shared fragments (§7.1): a named block of text that many scripts use, written {{>name}}. Changing it changes them all.

/** Texts by name, of one language. */
export type Fragments = ReadonlyMap<string, string>;

/** Longest chain of fragments inside fragments; nobody reads deeper ones. */
const deepest = 8;
const pattern = /\{\{>\s*([^{}|]{1,40}?)\s*\}\}/g;

export interface ExpandedText {
  text: string;
  /** Named but not there, in order, each once. */
  unknown: string[];
  /** A fragment that contains itself, as the way round: ['hours', 'address', 'hours']; null when there is none. */
  cycle: string[] | null;
}

/** How a fragment is written inside a text. */
export function fragmentMark(name: string): string {
  return `{{>${name}}}`;
}

/** Names of the fragments a text uses itself, in order, each once. */
export function fragmentsIn(text: string): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1]!))];
}

/** A text with its fragments in place. An unknown or circular one is left out, so that no mark is ever sent raw. */
export function expandFragments(text: string, fragments: Fragments): ExpandedText {
  const result: ExpandedText = { text: '', unknown: [], cycle: null };
  const expand = (part: string, way: readonly string[]): string =>
    part.replace(pattern, (_, name: string) => {
      const body = fragments.get(name);
      if (body === undefined) {
        if (!result.unknown.includes(name)) result.unknown.push(name);
        return '';
      }
      if (way.includes(name) || way.length >= deepest) {
        result.cycle ??= [...way.slice(Math.max(0, way.indexOf(name))), name];
        return '';
      }
      return expand(body, [...way, name]);
    });
  result.text = expand(text, []);
  return result;
}

/** The way round that a fragment would make if it had this text; null when there is none. */
export function cycleThrough(name: string, text: string, fragments: Fragments): string[] | null {
  return expandFragments(fragmentMark(name), new Map([...fragments, [name, text]])).cycle;
}
