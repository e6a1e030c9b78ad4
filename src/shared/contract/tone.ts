// Findings of the tone check as people dealt with them (§7.8). The check itself runs in the page.
import { z } from 'zod';
import { ToneKind } from '#shared/domain/tone/kinds.ts';
import { OverruleReason, TonePrecision } from '#shared/domain/tone/overrule.ts';
import { procedure } from './base.ts';
import { CaseId } from './ids.ts';

/** Names one outgoing text for good, e.g. 'case.<id>.feelMessage': what was overruled there stays overruled. */
const TextKey = z.string().min(1).max(200);

const Found = z.object({ rule: z.string().max(80), kind: ToneKind, quote: z.string().min(1).max(2000) });

/** One finding that somebody let stand. */
export const ToneOverrule = z.object({ rule: z.string(), quote: z.string(), reason: OverruleReason });
export type ToneOverrule = z.infer<typeof ToneOverrule>;

export const tone = {
  overrules: procedure.input(z.object({ textKey: TextKey })).output(z.array(ToneOverrule)),
  /** Counts findings that stood when the text was left; each finding of a text counts once. */
  recordShown: procedure
    .input(z.object({ textKey: TextKey, caseId: CaseId.nullable(), findings: z.array(Found).min(1).max(100) }))
    .output(z.object({})),
  /** `open` takes an overrule back. A reason belongs to an overrule and to nothing else. */
  decide: procedure
    .input(
      z
        .object({
          textKey: TextKey,
          caseId: CaseId.nullable(),
          finding: Found,
          decision: z.enum(['accepted', 'overruled', 'open']),
          reason: OverruleReason.nullable(),
        })
        .refine(({ decision, reason }) => (decision === 'overruled') === (reason !== null), { path: ['reason'] }),
    )
    .output(z.object({})),
  /** One row per kind that was ever shown. */
  precision: procedure.output(z.array(TonePrecision)),
};
