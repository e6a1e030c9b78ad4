import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { useAutosave, type Autosave } from '#renderer/ui/use-autosave.ts';

/** A registry field of the case that saves itself with its own version. `empty` stands for a value never given. */
export function useCaseField<T>(detail: CaseDetail, key: string, empty: T): Autosave<T> {
  const stored = detail.fields[key];
  return useAutosave<T>({
    key: `case.${detail.id}.${key}`,
    value: (stored?.value ?? columnOf(detail, key) ?? empty) as T,
    version: stored?.version ?? 0,
    save: (value, expectedVersion) => client.cases.setField({ caseId: detail.id, key, value, expectedVersion }),
  });
}

/** Columns that commands may have set without writing the field. */
function columnOf(detail: CaseDetail, key: string): unknown {
  return key === 'ownerId' ? detail.owner?.id : undefined;
}

/** A closed case is read, not written; reopening makes it writable. */
export const isReadOnly = (detail: CaseDetail): boolean => detail.state === 'closed';
