// Turns the short forms of a rule's pattern into a regular expression that cannot run away:
// <name> is a family of words, ~N up to N characters inside one clause, ≈N up to N characters across commas.

const unbounded = /(?<!\\)(?:\*|\+|\{\d+,\})/u;

/** Compiles patterns as one alternative; throws on unknown families and on unbounded repetition (linear time, §7.8). */
export function compilePatterns(patterns: readonly string[], families: Families): RegExp {
  const source = patterns.map((pattern) => `(?:${expand(pattern, families)})`).join('|');
  return new RegExp(families.script === 'latin' ? `(?<!\\w)(?:${source})` : source, 'g');
}

/** Compiles the words of a mark: whole words in a Latin script. */
export function compileMark(words: string, families: Families): RegExp {
  const source = expand(words, families);
  return new RegExp(families.script === 'latin' ? `(?<![\\w'])(?:${source})(?!\\w)` : source, 'gu');
}

export interface Families {
  script: 'han' | 'latin';
  words: Readonly<Record<string, string>>;
}

function expand(pattern: string, families: Families, depth = 0): string {
  if (unbounded.test(pattern)) throw new Error(`Unbounded repetition in tone pattern: ${pattern}`);
  if (depth > 4) throw new Error(`Families nested too deeply in tone pattern: ${pattern}`);
  return pattern
    .replace(/(?<!\(\?)<([a-z][a-z-]*)>/gu, (_, name: string) => {
      const words = families.words[name];
      if (words === undefined) throw new Error(`Unknown family <${name}> in tone pattern: ${pattern}`);
      const boundary = families.script === 'latin' ? '(?!\\w)' : '';
      return `(?:${expand(words, families, depth + 1)})${boundary}`;
    })
    .replace(/~(\d+)/gu, (_, length: string) => `[^,.。!?;\\n]{0,${length}}?`)
    .replace(/≈(\d+)/gu, (_, length: string) => `[^\\n]{0,${length}}?`);
}
