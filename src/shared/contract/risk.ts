// How right the escalation signals are in this shop (§4.5). Signals themselves hang on their case: contract/cases.ts.
import { z } from 'zod';
import { SignalPrecision } from '#shared/domain/assess/signal-precision.ts';
import { procedure } from './base.ts';
import { CaseId, Instant } from './ids.ts';

/** One signal that somebody said is none. */
export const Dismissal = z.object({
  caseId: CaseId,
  caseNumber: z.string(),
  /** The customer's words; empty for a fact of the record. */
  quote: z.string(),
  reason: z.string(),
  at: Instant,
  by: z.string().nullable(),
});
export type Dismissal = z.infer<typeof Dismissal>;

export const risk = {
  /** One row per rule that ever showed a signal. */
  precision: procedure.output(z.array(SignalPrecision)),
  /** Where signals of a rule were dismissed, the newest first, a page at a time. An unknown rule has none. */
  dismissals: procedure
    .input(
      z.object({
        rule: z.string().min(1).max(80),
        cursor: z
          .string()
          .regex(/^\d{1,16}\.\d{1,16}$/)
          .nullable()
          .default(null),
        limit: z.number().int().min(1).max(100).default(20),
      }),
    )
    .output(z.object({ rows: z.array(Dismissal), nextCursor: z.string().nullable() })),
};
