// Who may grant how much (§8.1): the pure rule fed with what was already granted.
import {
  type Authority,
  authorityNeeded,
  type AuthorityLimits,
  type Spent,
} from '#shared/domain/compensation/authority.ts';
import { localDayOf, instantOf } from '#shared/domain/clocks/calendar.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';
import type { Role } from '#shared/domain/vocabulary.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { policyInForce } from '../shop/policy.ts';

const dayMs = 86_400_000;

export type Grant = {
  complaintKey: number;
  customerKey: number | null;
  amountFen: number;
  now: number;
  /** Choosing an option calls off the one chosen before, unless it was handed over: the two never count together. */
  replacesChoice: boolean;
};

/** Whether a member may grant this amount now, and who else may. */
export function authorityOf(db: ReadDb, member: { key: number; role: Role }, grant: Grant): Authority {
  const { policy } = policyInForce(db);
  return authorityNeeded(
    { role: member.role, amountFen: grant.amountFen, spent: spentBy(db, member.key, grant, policy) },
    limitsOf(policy),
  );
}

function spentBy(db: ReadDb, memberKey: number, grant: Grant, policy: Policy): Spent {
  const sum = (sql: string, params: number[]): number => db.get<{ fen: number | null }>(sql, params)?.fen ?? 0;
  // Called off by the choice itself; no case has the key 0.
  const live =
    "state <> 'cancelled' AND NOT (complaint_id = ? AND option_id IS NOT NULL AND state IN ('promised', 'approved'))";
  const replaced = grant.replacesChoice ? grant.complaintKey : 0;
  const since = grant.now - policy.authority.customerWindowDays * dayMs;
  const calendar = storeCalendar(db);
  const today = instantOf(calendar, localDayOf(calendar, grant.now), 0);
  const caseFen = sum(`SELECT sum(amount_fen) AS fen FROM compensation WHERE complaint_id = ? AND ${live}`, [
    grant.complaintKey,
    replaced,
  ]);
  return {
    caseFen,
    customer90DaysFen:
      grant.customerKey === null
        ? caseFen
        : sum(`SELECT sum(amount_fen) AS fen FROM compensation WHERE customer_id = ? AND granted_at >= ? AND ${live}`, [
            grant.customerKey,
            since,
            replaced,
          ]),
    dayFen: sum(
      `SELECT sum(amount_fen) AS fen FROM compensation WHERE granted_by = ? AND granted_at >= ? AND ${live}`,
      [memberKey, today, replaced],
    ),
  };
}

function limitsOf(policy: Policy): AuthorityLimits {
  const of = (role: Role) => {
    const { perCase, perCustomer, perDay } = policy.authority.limits[role];
    return { perCaseFen: perCase, perCustomer90DaysFen: perCustomer, perDayFen: perDay };
  };
  return { agent: of('agent'), supervisor: of('supervisor'), manager: of('manager') };
}
