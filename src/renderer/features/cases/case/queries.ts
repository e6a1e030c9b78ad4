// What the parts of the case page read beside the case itself.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { defaultPolicy } from '#shared/content/policy/default-policy.ts';
import type { CompiledCalendar } from '#shared/domain/clocks/calendar.ts';
import { Policy } from '#shared/domain/policy/policy.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { useCaseView } from './case-view.ts';
import { useStoreCalendar } from '#renderer/platform/store-calendar.ts';

export const caseQuery = (caseId: CaseId) => api.cases.show.queryOptions({ input: { caseId } });

/** The policy in force; the shipped one until it is read. */
export function usePolicy(): Policy {
  const { data } = useQuery(api.settings.policy.queryOptions());
  return useMemo(() => {
    const read = Policy.safeParse(data?.policy);
    return read.success ? read.data : defaultPolicy;
  }, [data]);
}

/** The policy a case is held to: the version it was taken in under (§3); the one in force until it is read. */
export function useCasePolicy(detail: CaseDetail): Policy {
  const inForce = usePolicy();
  const { data } = useQuery(api.settings.policyVersion.queryOptions({ input: { version: detail.policyVersion } }));
  return useMemo(() => {
    const read = Policy.safeParse(data?.policy);
    return read.success ? read.data : inForce;
  }, [data, inForce]);
}

/** The calendar of the case's store, as the core computes with it: for reading promised times and legal periods. */
export function useCalendar(): CompiledCalendar {
  const { detail } = useCaseView();
  const store = detail.fields['storeId']?.value;
  return useStoreCalendar(typeof store === 'string' ? store : '');
}
