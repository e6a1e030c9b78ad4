// Who may give how much (§8.1): limits per role for one case, one customer in 90 days, and one person's day.
import type { Role } from '#shared/domain/vocabulary.ts';
import { roles } from '#shared/domain/vocabulary.ts';

/** Limits of a role in fen; null: no limit. Policy key `authority.limits`. */
export type RoleLimits = {
  perCaseFen: number | null;
  perCustomer90DaysFen: number | null;
  perDayFen: number | null;
};
export type AuthorityLimits = Readonly<Record<Role, RoleLimits>>;

/**
 * What was given before, without the amount asked for now: to this case, to this customer in the last 90 days
 * (this case included), and by this member of staff today.
 */
export type Spent = { caseFen: number; customer90DaysFen: number; dayFen: number };

/** A limit that would be passed: `wouldBeFen` is the sum with the new amount. */
export type ExceededLimit = {
  limit: 'per-case' | 'per-customer-90-days' | 'per-day';
  limitFen: number;
  wouldBeFen: number;
};

export type Authority = {
  /** True when the asking role may give it without anyone. */
  isWithinLimit: boolean;
  exceeded: ExceededLimit[];
  /** Roles above the asking one whose case and customer limits hold it, weakest first. Empty: nobody may. */
  mayApprove: Role[];
};

/**
 * Whether `role` may give `amountFen` now, which limits it would pass, and who may approve it. The day's limit is each
 * person's own: for an approver call again with the approver's role and day when they decide.
 * @throws RangeError when an amount is negative or not whole fen.
 */
export function authorityNeeded(
  request: { role: Role; amountFen: number; spent: Spent },
  limits: AuthorityLimits,
): Authority {
  assertFen(request.amountFen);
  Object.values(request.spent).forEach(assertFen);
  const exceeded = exceededLimits(request.amountFen, request.spent, limits[request.role]);
  const higher = roles.slice(roles.indexOf(request.role) + 1);
  const forOthers = { ...request.spent, dayFen: 0 };
  return {
    isWithinLimit: exceeded.length === 0,
    exceeded,
    mayApprove: higher.filter((role) => exceededLimits(request.amountFen, forOthers, limits[role]).length === 0),
  };
}

function exceededLimits(amountFen: number, spent: Spent, limits: RoleLimits): ExceededLimit[] {
  const sums = [
    { limit: 'per-case', limitFen: limits.perCaseFen, wouldBeFen: spent.caseFen + amountFen },
    {
      limit: 'per-customer-90-days',
      limitFen: limits.perCustomer90DaysFen,
      wouldBeFen: spent.customer90DaysFen + amountFen,
    },
    { limit: 'per-day', limitFen: limits.perDayFen, wouldBeFen: spent.dayFen + amountFen },
  ] as const;
  // Giving nothing never needs approval, even when a limit was lowered below what is already spent.
  if (amountFen === 0) return [];
  return sums.flatMap(({ limit, limitFen, wouldBeFen }) =>
    limitFen !== null && wouldBeFen > limitFen ? [{ limit, limitFen, wouldBeFen }] : [],
  );
}

function assertFen(amountFen: number): void {
  if (!Number.isSafeInteger(amountFen) || amountFen < 0) throw new RangeError(`not an amount in fen: ${amountFen}`);
}
