import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { CaseId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { useToast } from '#renderer/ui/toast.tsx';

/** Puts the case into the library as an anonymised draft and opens it (§7.6). */
export function useKeepSolution(caseId: CaseId) {
  const toast = useToast();
  const navigate = useNavigate();
  const keep = useMutation(
    api.library.draftSolution.mutationOptions({
      onSuccess: ({ id, language }) =>
        void navigate({ to: '/scripts/edit/$language/$scriptId', params: { language, scriptId: id } }),
      onError: toast.failed,
    }),
  );
  return { keep: () => keep.mutate({ caseId }), isBusy: keep.isPending };
}
