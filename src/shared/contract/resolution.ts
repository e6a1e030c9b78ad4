import { z } from 'zod';
import { procedure } from './base.ts';
import { Approval, OptionFields } from './case-records.ts';
import {
  ApprovalId,
  CaseId,
  CompensationId,
  FollowUpId,
  Instant,
  Line,
  LongText,
  OptionId,
  StaffId,
  Version,
} from './ids.ts';

const Ok = z.object({});

/** An approval with what the approver needs to decide. */
export const PendingApproval = Approval.extend({
  caseId: CaseId,
  caseNumber: z.string(),
  customerName: z.string().nullable(),
  title: z.string(),
});
export type PendingApproval = z.infer<typeof PendingApproval>;

export const options = {
  save: procedure
    .input(z.object({ caseId: CaseId, id: OptionId.nullable(), fields: OptionFields, expectedVersion: Version }))
    .output(z.object({ id: OptionId })),
  remove: procedure.input(z.object({ id: OptionId, expectedVersion: Version })).output(Ok),
  restore: procedure.input(z.object({ id: OptionId })).output(Ok),
  offer: procedure.input(z.object({ id: OptionId, expectedVersion: Version })).output(Ok),
  refuse: procedure.input(z.object({ id: OptionId, words: LongText, expectedVersion: Version })).output(Ok),
  /** The customer's choice in their own words (§6 step 6). Answers ABOVE_AUTHORITY_LIMIT when nobody granted it yet. */
  choose: procedure.input(z.object({ id: OptionId, words: LongText, expectedVersion: Version })).output(Ok),
};

export const approvals = {
  request: procedure.input(z.object({ optionId: OptionId, reason: Line.min(1) })).output(z.object({ id: ApprovalId })),
  withdraw: procedure.input(z.object({ id: ApprovalId })).output(Ok),
  /** Decided at the same desk with the approver's own PIN, or by the approver signed in (§8.1). */
  decide: procedure
    .input(
      z.object({
        id: ApprovalId,
        decision: z.enum(['approved', 'declined']),
        note: Line.default(''),
        approverId: StaffId,
        pin: z.string().max(20),
      }),
    )
    .output(Ok),
  pending: procedure.output(z.array(PendingApproval)),
};

export const compensations = {
  setState: procedure
    .input(
      z.object({
        id: CompensationId,
        state: z.enum(['promised', 'handed-over', 'cancelled']),
        scheduledFor: Instant.nullable().default(null),
        proof: LongText.default(''),
        expectedVersion: Version,
      }),
    )
    .output(Ok),
};

export const followUps = {
  record: procedure
    .input(
      z.object({
        id: FollowUpId,
        outcome: z.enum(['reached', 'no-answer', 'declined']),
        satisfaction: z.number().int().min(1).max(5).nullable().default(null),
        isSolved: z.boolean().nullable().default(null),
        words: LongText.default(''),
        retryAt: Instant.nullable().default(null),
        expectedVersion: Version,
      }),
    )
    .output(z.object({ hasReopened: z.boolean() })),
};
