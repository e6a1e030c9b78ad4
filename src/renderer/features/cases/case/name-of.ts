import { useSession } from '#renderer/platform/session.tsx';
import { useWord } from '#renderer/ui/language.tsx';
import { useCaseView } from './case-view.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';

/** The name behind the public id or code of a reference field, for `displayLines`. */
export function useNameOf(): (reference: { key: string; id: string }) => string {
  return useNameIn(useCaseView().detail);
}

export function useNameIn(detail: CaseDetail | undefined): (reference: { key: string; id: string }) => string {
  const { staff } = useSession();
  const word = useWord();
  return ({ key, id }) =>
    staff.find((one) => one.id === id)?.name ??
    detail?.options.find((option) => option.id === id)?.title ??
    word(key, id);
}
