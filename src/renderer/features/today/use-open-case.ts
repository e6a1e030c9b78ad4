import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';

export type OpenCase = (caseId: CaseId, search?: Record<string, string>) => void;

/** Where the response plan of a case stands, whatever its method (§4.4). */
export const responsePlan = { panel: 'response-plan' };

export function useOpenCase(): OpenCase {
  const navigate = useNavigate();
  return useCallback<OpenCase>(
    (caseId, search = {}) => void navigate({ to: '/cases/$caseId', params: { caseId }, search: search as never }),
    [navigate],
  );
}
