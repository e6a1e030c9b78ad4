// Tables of weights learned from labelled texts (scripts/learn-tone.mjs, scripts/learn-risk.mjs): text that people can read and diff.

/** As the content file holds it: one phrase a line, then per kind (a letter, in the order of the kinds) its weight. */
export interface LearnedTable {
  /** Where each kind starts against good language before any phrase has spoken. */
  bias: readonly number[];
  /** What a weight of one in the table stands for. */
  unit: number;
  phrases: string;
}

export interface LearnedWeights {
  bias: readonly number[];
  unit: number;
  /** The weights of a phrase as the table spells them: only the few phrases of a sentence are ever read. */
  phrases: ReadonlyMap<string, string>;
}

/** Reads a table; throws on a line that is not of its form. */
export function readLearnedTable({ bias, unit, phrases }: LearnedTable): LearnedWeights {
  const read = new Map<string, string>();
  for (let start = 0; start < phrases.length;) {
    const found = phrases.indexOf('\n', start);
    const end = found === -1 ? phrases.length : found;
    const tab = phrases.indexOf('\t', start);
    if (end > start) {
      if (tab === -1 || tab + 1 >= end)
        throw new Error(`A line of the learned weights is not “phrase, tab, weights”: ${phrases.slice(start, end)}`);
      read.set(phrases.slice(start, tab), phrases.slice(tab + 1, end));
    }
    start = end + 1;
  }
  return { bias, unit, phrases: read };
}

/** Reads a row as “a12c-3”: a letter for the kind, then its weight in units. */
export function rowOf(weights: string, unit: number, kinds: number): Float64Array {
  const row = new Float64Array(kinds);
  for (const [, letter, weight] of weights.matchAll(/([a-j])(-?\d{1,6})/gu))
    row[letter!.charCodeAt(0) - 97] = Number(weight) * unit;
  return row;
}
