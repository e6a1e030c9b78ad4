// What the parts of the case page read beside the case itself.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import { compileCalendar, type CompiledCalendar } from '#shared/domain/clocks/calendar.ts';
import { Policy } from '#shared/domain/policy/policy.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { now } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/platform/session.tsx';

export const caseQuery = (caseId: CaseId) => api.cases.show.queryOptions({ input: { caseId } });

/** The policy in force; the shipped one until it is read. */
export function usePolicy(): Policy {
  const { data } = useQuery(api.settings.policy.queryOptions());
  return useMemo(() => {
    const read = Policy.safeParse(data?.policy);
    return read.success ? read.data : defaultPolicy;
  }, [data]);
}

const everyDay = [{ from: 9 * 60, to: 21 * 60 }];
const week = [everyDay, everyDay, everyDay, everyDay, everyDay, everyDay, everyDay];

/** A calendar for reading promised times. The contract does not carry the shop's hours: nine to nine, as the core assumes. */
export function useCalendar(): CompiledCalendar {
  const { zone } = useSession();
  return useMemo(() => {
    const year = new Date(now()).getUTCFullYear();
    return compileCalendar({ zone, week, days: {} }, { fromYear: year - 1, toYear: year + 2 });
  }, [zone]);
}
