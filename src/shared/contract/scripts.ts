import { z } from 'zod';
import { ScriptOutcome } from '#shared/domain/scripts/outcomes.ts';
import { procedure } from './base.ts';
import { CaseId, Instant, LongText } from './ids.ts';

export const scripts = {
  /** Uses and outcomes per script and category; uses outside a case have category null (§7.7). */
  outcomes: procedure.output(z.array(ScriptOutcome)),
  favourites: procedure.output(z.array(z.string())),
  setFavourite: procedure
    .input(z.object({ scriptId: z.string().max(80), isFavourite: z.boolean() }))
    .output(z.array(z.string())),
  recents: procedure.output(z.array(z.object({ scriptId: z.string(), at: Instant }))),
  /** True when this very text already went to this customer, or out to anyone today (§7.5). */
  wasSent: procedure
    .input(z.object({ caseId: CaseId.nullable(), text: LongText }))
    .output(z.object({ toThisCustomer: z.boolean(), outToday: z.boolean() })),
  recordUse: procedure
    .input(z.object({ caseId: CaseId.nullable(), scriptId: z.string().max(80), text: LongText }))
    .output(z.object({})),
};
