import { z } from 'zod';
import { procedure } from './base.ts';
import { CaseId, CustomerId, Instant, Line, LongText, Version } from './ids.ts';

export const ContactPreference = z.enum(['phone', 'message', 'email', 'none']);
export type ContactPreference = z.infer<typeof ContactPreference>;
export const Title = z.enum(['none', 'ms', 'mr', 'teacher', 'doctor']);
export type Title = z.infer<typeof Title>;

export const CustomerFields = z.object({
  name: Line,
  title: Title.default('none'),
  phones: z.array(Line).max(10),
  tier: Line.default(''),
  birthday: Line.default(''),
  anniversary: Line.default(''),
  preferences: LongText.default(''),
  influenceNotes: LongText.default(''),
  contactPreference: ContactPreference.default('phone'),
});
export type CustomerFields = z.infer<typeof CustomerFields>;

/** A customer in a list: the phone is masked (§13.3). */
export const CustomerRow = z.object({
  id: CustomerId,
  name: z.string(),
  maskedPhone: z.string(),
  tier: z.string(),
  caseCount: z.number().int(),
});
export type CustomerRow = z.infer<typeof CustomerRow>;

export const CaseOfCustomer = z.object({
  caseId: CaseId,
  number: z.string(),
  receivedAt: Instant,
  category: z.string().nullable(),
  state: z.string(),
  excerpt: z.string(),
  outcome: z.string().nullable(),
});

export const CustomerDetail = z.object({
  id: CustomerId,
  version: Version,
  fields: CustomerFields,
  cases: z.array(CaseOfCustomer),
  isSample: z.boolean(),
});
export type CustomerDetail = z.infer<typeof CustomerDetail>;

export const customers = {
  search: procedure.input(z.object({ query: Line })).output(z.array(CustomerRow)),
  show: procedure.input(z.object({ id: CustomerId })).output(CustomerDetail),
  save: procedure
    .input(z.object({ id: CustomerId.nullable(), fields: CustomerFields, expectedVersion: Version }))
    .output(z.object({ id: CustomerId, version: Version })),
};
