// Every procedure starts here: the declared errors that any of them may answer with.
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { LetterProblem } from '#shared/domain/letters/letter.ts';
import { Instant, Version } from './ids.ts';

/** A field or count that is still missing at a gate (§14.7). `field` is a registry key or a record kind. */
export const Missing = z.object({
  field: z.string(),
  code: z.string(),
  values: z.record(z.string(), z.unknown()).optional(),
});
export type Missing = z.infer<typeof Missing>;

/** What a stale writer needs to show both texts: the value that stands, who wrote it and when. */
export const StaleWrite = z.object({
  current: z.unknown(),
  version: Version,
  by: z.string().nullable(),
  at: Instant.nullable(),
});
export type StaleWrite = z.infer<typeof StaleWrite>;

/** Errors the domain declares, by code. Every code has a message in every language. */
export const declaredErrors = {
  NOT_SIGNED_IN: {},
  NOT_ALLOWED: { data: z.object({ needs: z.string() }) },
  NOT_FOUND: { data: z.object({ what: z.string() }) },
  STALE_WRITE: { data: StaleWrite },
  WRONG_PIN: {},
  TOO_MANY_TRIES: { data: z.object({ until: Instant }) },
  ABOVE_AUTHORITY_LIMIT: {
    data: z.object({ limitFen: z.number().int().nullable(), amountFen: z.number().int(), limit: z.string() }),
  },
  GATE_OPEN: { data: z.object({ missing: z.array(Missing) }) },
  WRONG_STATE: { data: z.object({ what: z.string(), state: z.string() }) },
  INVALID_FIELD: { data: z.object({ field: z.string(), reason: z.string() }) },
  /** What still keeps a letter from going out (§9.1, §9.5). */
  LETTER_NOT_READY: { data: z.object({ problems: z.array(LetterProblem) }) },
  ALREADY_SET_UP: {},
  FILE_TOO_LARGE: { data: z.object({ maxBytes: z.number().int() }) },
  /** The disk has no room left: nothing was written. The same call succeeds once there is room. */
  DISK_FULL: {},
  UNEXPECTED: { data: z.object({ reference: z.string() }) },
} as const;
export type DeclaredErrorCode = keyof typeof declaredErrors;

export const procedure = oc.errors(declaredErrors);
