import { describe, expect, test } from 'vitest';

import type { AuthorityLimits } from '#shared/domain/compensation/authority.ts';
import { authorityNeeded } from '#shared/domain/compensation/authority.ts';

const limits: AuthorityLimits = {
  agent: { perCaseFen: 20_000, perCustomer90DaysFen: 50_000, perDayFen: 100_000 },
  supervisor: { perCaseFen: 200_000, perCustomer90DaysFen: 300_000, perDayFen: 200_000 },
  manager: { perCaseFen: null, perCustomer90DaysFen: null, perDayFen: null },
};
const nothing = { caseFen: 0, customer90DaysFen: 0, dayFen: 0 };

describe('authority', () => {
  test('[§8.1] an agent gives up to the limit, the limit itself included', () => {
    expect(authorityNeeded({ role: 'agent', amountFen: 20_000, spent: nothing }, limits).isWithinLimit).toBe(true);
    const above = authorityNeeded({ role: 'agent', amountFen: 20_001, spent: nothing }, limits);
    expect(above.isWithinLimit).toBe(false);
    expect(above.exceeded).toEqual([{ limit: 'per-case', limitFen: 20_000, wouldBeFen: 20_001 }]);
    expect(above.mayApprove).toEqual(['supervisor', 'manager']);
  });

  test('[§8.1] small amounts add up over the case, the customer and the day', () => {
    const spent = { caseFen: 15_000, customer90DaysFen: 48_000, dayFen: 99_000 };
    const result = authorityNeeded({ role: 'agent', amountFen: 6_000, spent }, limits);
    expect(result.exceeded.map((one) => one.limit)).toEqual(['per-case', 'per-customer-90-days', 'per-day']);
  });

  test('[§8.1] beyond the supervisor only the manager may approve', () => {
    const result = authorityNeeded({ role: 'agent', amountFen: 250_000, spent: nothing }, limits);
    expect(result.mayApprove).toEqual(['manager']);
  });

  test('[§8.1] the day of the agent does not bind the approver, whose own day is asked when deciding', () => {
    const spent = { ...nothing, dayFen: 199_000 };
    expect(authorityNeeded({ role: 'agent', amountFen: 5_000, spent }, limits).mayApprove[0]).toBe('supervisor');
    expect(authorityNeeded({ role: 'supervisor', amountFen: 5_000, spent }, limits).isWithinLimit).toBe(false);
  });

  test('[§8.1] giving nothing needs nobody, even above a lowered limit', () => {
    const spent = { ...nothing, caseFen: 30_000 };
    expect(authorityNeeded({ role: 'agent', amountFen: 0, spent }, limits).isWithinLimit).toBe(true);
  });

  test.each([-1, 0.5, Number.NaN])('[§8.1] %s is no amount in fen', (amountFen) => {
    expect(() => authorityNeeded({ role: 'agent', amountFen, spent: nothing }, limits)).toThrow(RangeError);
  });
});
