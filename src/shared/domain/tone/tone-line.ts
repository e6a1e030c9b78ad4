// The command line's answer for one text (issue “the right words”): one JSON object per line.
import { checkTone } from './check-tone.ts';
import type { ToneFinding, ToneOptions } from './check-tone.ts';

export interface ToneLine {
  id: string | number;
  findings: Omit<ToneFinding, 'rule'>[];
}

/** Checks one text and shapes the result as `{id, findings: [{kind, start, end, quote, why, suggestion}]}`. */
export function toneLine(id: string | number, text: string, options: ToneOptions = {}): ToneLine {
  const findings = checkTone(text, options).map(({ kind, start, end, quote, why, suggestion }) => {
    return { kind, start, end, quote, why, suggestion };
  });
  return { id, findings };
}
