// Checks over a case record, as data: exit rules, closing gates, and "show when" of panels are written in them.
import { z } from 'zod';

import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import { valueOf } from '#shared/domain/methods/case-record.ts';
import { filledCount, isFilled } from '#shared/domain/methods/field-value.ts';

/** Things that live in their own tables and can be counted. */
export const countables = [
  'promises',
  'promisesWithTime',
  'options',
  'completeOptions',
  'chosenOptions',
  'approvals',
  'pendingApprovals',
  'evidence',
  'customerEvidence',
  'ownEvidence',
  'letters',
  'lettersBySupervisorOrHigher',
  'lettersOut',
  'followUps',
  'openFollowUps',
  'compensations',
  'openCompensations',
  'acknowledgements',
  'allegations',
  'allegationsWithoutConclusion',
  'custody',
  'statuses',
] as const;
export const Countable = z.enum(countables);
export type Countable = z.infer<typeof Countable>;

/**
 * A check. `field`: has a value. `fieldIs`: the value (or one of a multi-choice) is among `in`; booleans as
 * 'yes'/'no', scales as digits. `rows`: at least `min` filled rows. `count`: between `min` and `max`.
 */
export type Check =
  | { require: 'field'; key: string }
  | { require: 'fieldIs'; key: string; in: string[] }
  | { require: 'rows'; key: string; min: number }
  | { require: 'count'; of: Countable; min?: number | undefined; max?: number | undefined }
  | { require: 'anyOf'; checks: Check[] }
  | { require: 'allOf'; checks: Check[] }
  | { require: 'not'; check: Check };
export const Check: z.ZodType<Check> = z.lazy(() =>
  z.discriminatedUnion('require', [
    z.object({ require: z.literal('field'), key: z.string() }),
    z.object({ require: z.literal('fieldIs'), key: z.string(), in: z.array(z.string()).min(1) }),
    z.object({ require: z.literal('rows'), key: z.string(), min: z.number().int().min(1) }),
    z.object({
      require: z.literal('count'),
      of: Countable,
      min: z.number().int().optional(),
      max: z.number().int().optional(),
    }),
    z.object({ require: z.literal('anyOf'), checks: z.array(Check).min(1) }),
    z.object({ require: z.literal('allOf'), checks: z.array(Check).min(1) }),
    z.object({ require: z.literal('not'), check: Check }),
  ]),
);

/** True when the record satisfies the check. */
export function holds(check: Check, record: CaseRecord): boolean {
  switch (check.require) {
    case 'field':
      return isFilled(valueOf(record, check.key));
    case 'fieldIs':
      return codesOf(valueOf(record, check.key)).some((code) => check.in.includes(code));
    case 'rows':
      return filledCount(valueOf(record, check.key)) >= check.min;
    case 'count':
      return isBetween(countOf(record, check.of), check.min, check.max);
    case 'anyOf':
      return check.checks.some((part) => holds(part, record));
    case 'allOf':
      return check.checks.every((part) => holds(part, record));
    case 'not':
      return !holds(check.check, record);
  }
}

/** Every field key a check reads, in order of appearance. */
export function keysOf(check: Check): string[] {
  if ('key' in check) return [check.key];
  if ('checks' in check) return check.checks.flatMap(keysOf);
  return 'check' in check ? keysOf(check.check) : [];
}

/** How many of these the record holds; cancelled things do not count. */
export function countOf(record: CaseRecord, of: Countable): number {
  return counters[of](record);
}

const counters: Record<Countable, (record: CaseRecord) => number> = {
  promises: (r) => r.promises.filter((promise) => promise.state !== 'cancelled').length,
  promisesWithTime: (r) => r.promises.filter((p) => p.state !== 'cancelled' && p.dueAt !== null).length,
  options: (r) => r.options.length,
  completeOptions: (r) =>
    r.options.filter((o) => (o.amountFen !== null || isFilled(o.action)) && isFilled(o.who) && o.dueAt !== null).length,
  chosenOptions: (r) => r.options.filter((option) => option.state === 'chosen').length,
  approvals: (r) => r.approvals.length,
  pendingApprovals: (r) => r.approvals.filter((approval) => approval.state === 'pending').length,
  evidence: (r) => r.evidence.length,
  customerEvidence: (r) => r.evidence.filter((entry) => entry.side === 'customer').length,
  ownEvidence: (r) => r.evidence.filter((entry) => entry.side === 'ours').length,
  letters: (r) => r.letters.filter((letter) => letter.state !== 'cancelled').length,
  lettersBySupervisorOrHigher: (r) =>
    r.letters.filter((letter) => letter.state !== 'cancelled' && letter.tier !== 'agent').length,
  lettersOut: (r) => r.letters.filter((letter) => letter.state === 'printed' || letter.state === 'posted').length,
  followUps: (r) => r.followUps.length,
  openFollowUps: (r) => r.followUps.filter((followUp) => followUp.state === 'scheduled').length,
  compensations: (r) => r.compensations.filter((entry) => entry.state !== 'cancelled').length,
  openCompensations: (r) => r.compensations.filter((c) => c.state === 'promised' || c.state === 'approved').length,
  acknowledgements: (r) => r.acknowledgements.length,
  allegations: (r) => r.allegations.length,
  allegationsWithoutConclusion: (r) => r.allegations.filter((allegation) => allegation.conclusion === null).length,
  custody: (r) => r.custody.length,
  statuses: (r) => r.statuses.length,
};

function isBetween(count: number, min = 0, max = Number.POSITIVE_INFINITY): boolean {
  return count >= min && count <= max;
}

function codesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(codesOf);
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
}
