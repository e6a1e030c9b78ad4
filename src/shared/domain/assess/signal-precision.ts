// How right the rules behind the signals are in this shop, from what people let stand and what they dismissed (§4.5).
import { z } from 'zod';
import { fewestDecisions, precisionOf } from '#shared/domain/tone/overrule.ts';
import { SignalKind } from '#shared/domain/vocabulary.ts';

/** Signals of one rule over all cases. */
export const SignalPrecision = z.object({
  kind: SignalKind,
  rule: z.string(),
  /** Ever shown on a case. */
  shown: z.int().min(0),
  /** Still counted when the case was closed: somebody went through the case and let it stand. */
  stood: z.int().min(0),
  dismissed: z.int().min(0),
  /** As people wrote them, most frequent first, at most `mostReasons`. */
  reasons: z.array(z.object({ reason: z.string(), count: z.int().positive() })),
});
export type SignalPrecision = z.infer<typeof SignalPrecision>;

/** More reasons than this make a row unreadable; the rest stands with the cases. */
export const mostReasons = 3;

/** What stands as the reason when a signal was taken off while the complaint was being taken in. */
export const intakeReason = 'intake';

/** Fewer decided signals than this say nothing about a rule: no percentage is shown. */
export const fewestSignals = fewestDecisions;

/** Share of decided signals that were right (let stand until the case closed), 0–1; null under `fewestSignals`. */
export function shareRight({ stood, dismissed }: Pick<SignalPrecision, 'stood' | 'dismissed'>): number | null {
  return precisionOf({ accepted: stood, overruled: dismissed });
}

type Kind = { kind: SignalKind; rules: SignalPrecision[] } & Pick<SignalPrecision, 'shown' | 'stood' | 'dismissed'>;

/** The rules by kind, in the order of the kinds, the most often dismissed first, with the sums of each kind. */
export function precisionByKind(rows: readonly SignalPrecision[]): Kind[] {
  return SignalKind.options.flatMap((kind) => {
    const rules = rows
      .filter((row) => row.kind === kind)
      .sort((a, b) => b.dismissed - a.dismissed || b.shown - a.shown || (a.rule < b.rule ? -1 : 1));
    if (rules.length === 0) return [];
    const sum = (key: 'shown' | 'stood' | 'dismissed') => rules.reduce((total, row) => total + row[key], 0);
    return { kind, rules, shown: sum('shown'), stood: sum('stood'), dismissed: sum('dismissed') };
  });
}
