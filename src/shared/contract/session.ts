import { z } from 'zod';
import { Language, Role } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import { Instant, Line, StaffId } from './ids.ts';

export const Pin = z.string().regex(/^\d{4,8}$/);
export const Region = z.enum(['cn', 'tw', 'other']);
export type Region = z.infer<typeof Region>;

export const Me = z.object({ id: StaffId, name: z.string(), role: Role });
export type Me = z.infer<typeof Me>;

export const SessionStatus = z.object({
  isSetUp: z.boolean(),
  shopName: z.string(),
  region: Region,
  currency: z.string(),
  zone: z.string(),
  language: Language,
  staff: z.array(z.object({ id: StaffId, name: z.string(), role: Role, hasPin: z.boolean() })),
  me: Me.nullable(),
  hasSample: z.boolean(),
  idleLockMinutes: z.number().int(),
  now: Instant,
});
export type SessionStatus = z.infer<typeof SessionStatus>;

/** The three questions of the first run (§14.4), and whether to lay out the sample shop. */
export const SetUp = z.object({
  shopName: Line.min(1),
  managerName: Line.min(1),
  region: Region,
  zone: z.string().min(1).max(64),
  language: Language,
  pin: Pin.optional(),
  withSample: z.boolean(),
});
export type SetUp = z.infer<typeof SetUp>;

export const session = {
  status: procedure.output(SessionStatus),
  setUp: procedure.input(SetUp).output(SessionStatus),
  signIn: procedure.input(z.object({ staffId: StaffId, pin: z.string().max(20).optional() })).output(SessionStatus),
  signOut: procedure.output(SessionStatus),
  setLanguage: procedure.input(z.object({ language: Language })).output(SessionStatus),
  removeSample: procedure.output(SessionStatus),
};
