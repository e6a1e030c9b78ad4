import { z } from 'zod';
import { procedure } from './base.ts';
import { FollowUp, Promise } from './case-records.ts';
import { QueueRow } from './cases.ts';
import { CaseId } from './ids.ts';
import { LetterSummary } from './letters.ts';
import { Reminder } from './live.ts';
import { PendingApproval } from './resolution.ts';

const ofCase = { caseId: CaseId, caseNumber: z.string(), customerName: z.string().nullable() };

/** One glance at what burns (§14.1). */
export const TodayView = z.object({
  burning: z.array(QueueRow),
  rung: z.array(Reminder),
  promises: z.array(Promise.extend(ofCase)),
  followUps: z.array(FollowUp.extend(ofCase)),
  approvals: z.array(PendingApproval),
  letters: z.array(LetterSummary),
  /** Drafts of scripts that wait for a supervisor; 0 for an agent. */
  scriptsToApprove: z.number().int(),
  counts: z.object({
    open: z.number().int(),
    mine: z.number().int(),
    waiting: z.number().int(),
    overdue: z.number().int(),
    receivedToday: z.number().int(),
    closedToday: z.number().int(),
  }),
  promisesKept: z.object({ kept: z.number().int(), settled: z.number().int() }),
});
export type TodayView = z.infer<typeof TodayView>;

export const today = { view: procedure.output(TodayView) };
