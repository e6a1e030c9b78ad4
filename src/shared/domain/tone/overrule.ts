// What people do with a finding of the tone check (§7.8), and what that says about the check.
import { z } from 'zod';
import { ToneKind } from './kinds.ts';

/** Why somebody let words stand that the tone check advises against. */
export const overruleReasons = ['fact', 'their-words', 'agreed', 'fits'] as const;
export const OverruleReason = z.enum(overruleReasons);
export type OverruleReason = z.infer<typeof OverruleReason>;

/** Findings of one kind over all texts: how often shown, taken, overruled and why. */
export const TonePrecision = z.object({
  kind: ToneKind,
  shown: z.int().min(0),
  accepted: z.int().min(0),
  overruled: z.int().min(0),
  reasons: z.array(z.object({ reason: OverruleReason, count: z.int().positive() })),
});
export type TonePrecision = z.infer<typeof TonePrecision>;

/** Fewer decisions than this say nothing about a kind: no percentage is shown. */
export const fewestDecisions = 10;

/** Share of decided findings that were right (taken over, not overruled), 0–1; null under `fewestDecisions`. */
export function precisionOf({ accepted, overruled }: Pick<TonePrecision, 'accepted' | 'overruled'>): number | null {
  const decided = accepted + overruled;
  return decided < fewestDecisions ? null : accepted / decided;
}
