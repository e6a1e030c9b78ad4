// The labelled sets kept as tab-separated lines: too long to be read as program text. What they hold is learned from by
// scripts/learn-tone.mjs and scripts/learn-risk.mjs. All invented.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvaluationSet } from '#shared/content/tone-evaluation/evaluation-set.ts';
import { ToneKind } from '#shared/domain/tone/kinds.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { type LabelledReview, readReviews } from '../assess-evaluation/labelled-review.ts';

const linesOf = (folder: 'tone' | 'risk'): [name: string, lines: string][] =>
  readdirSync(join(import.meta.dirname, folder))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => [file.slice(0, -'.tsv'.length), readFileSync(join(import.meta.dirname, folder, file), 'utf8')]);

/** Sentences for the tone check, a set a file. A line is: language, kind or “good”, text, other kinds apart by commas. Throws on any other line. */
export function labelledToneSets(): EvaluationSet[] {
  return linesOf('tone').flatMap(([name, lines]) => {
    const sets = new Map<Language, EvaluationSet>();
    for (const line of lines.trim().split('\n')) {
      const [language, label, text, also = ''] = line.split('\t') as [Language, string, string, string?];
      if (!text) throw new Error(`${name}: a labelled sentence is not “language, kind, text”: ${line}`);
      const set = sets.get(language) ?? { language, faulty: {}, good: [] };
      sets.set(language, set);
      if (label === 'good') set.good.push(text);
      else {
        const others = also === '' ? [] : also.split(',').map((kind) => ToneKind.parse(kind));
        const sentence = others.length === 0 ? text : { text, also: others };
        (set.faulty[ToneKind.parse(label)] ??= []).push(sentence);
      }
    }
    return [...sets.values()];
  });
}

/** Customers' words for the escalation signals, by set. A line is: label (T threat, S safety, B both, N neither), text. Throws on any other line. */
export function labelledRiskSets(): Record<string, readonly LabelledReview[]> {
  return Object.fromEntries(linesOf('risk').map(([name, lines]) => [name, readReviews(lines)]));
}
