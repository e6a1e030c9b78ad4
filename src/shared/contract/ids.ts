// Public ids: opaque strings made by the core. Integer keys never leave it.
import { z } from 'zod';

const id = () => z.string().min(1).max(64);

export const StaffId = id().brand<'StaffId'>();
export type StaffId = z.infer<typeof StaffId>;
export const CaseId = id().brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;
export const CustomerId = id().brand<'CustomerId'>();
export type CustomerId = z.infer<typeof CustomerId>;
export const DraftId = id().brand<'DraftId'>();
export type DraftId = z.infer<typeof DraftId>;
export const EvidenceId = id().brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof EvidenceId>;
export const AllegationId = id().brand<'AllegationId'>();
export type AllegationId = z.infer<typeof AllegationId>;
export const PromiseId = id().brand<'PromiseId'>();
export type PromiseId = z.infer<typeof PromiseId>;
export const ClockId = id().brand<'ClockId'>();
export type ClockId = z.infer<typeof ClockId>;
export const ReminderId = id().brand<'ReminderId'>();
export type ReminderId = z.infer<typeof ReminderId>;
export const FollowUpId = id().brand<'FollowUpId'>();
export type FollowUpId = z.infer<typeof FollowUpId>;
export const OptionId = id().brand<'OptionId'>();
export type OptionId = z.infer<typeof OptionId>;
export const ApprovalId = id().brand<'ApprovalId'>();
export type ApprovalId = z.infer<typeof ApprovalId>;
export const CompensationId = id().brand<'CompensationId'>();
export type CompensationId = z.infer<typeof CompensationId>;
export const SignalId = id().brand<'SignalId'>();
export type SignalId = z.infer<typeof SignalId>;
export const LetterId = id().brand<'LetterId'>();
export type LetterId = z.infer<typeof LetterId>;
export const SavedFilterId = id().brand<'SavedFilterId'>();
export type SavedFilterId = z.infer<typeof SavedFilterId>;

/** A UTC instant in milliseconds. */
export const Instant = z.number().int().min(0).max(8_640_000_000_000_000);
/** Version of a record or field: the one the writer last read. 0 means "not written yet". */
export const Version = z.number().int().min(0);
/** Money in minor units (fen, cent) of the shop's currency. */
export const AmountFen = z.number().int().min(0).max(100_000_000_00);
/** A line of text a person typed. */
export const Line = z.string().trim().max(200);
/** A text a person typed; long complaints are pasted whole. */
export const LongText = z.string().max(100_000);
