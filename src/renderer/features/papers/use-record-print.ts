import { useMutation } from '@tanstack/react-query';
import type { PaperKind } from '#shared/contract/papers.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

/** Notes that a paper of the shop came out; says so, or why it could not, and then rejects. */
export function useRecordPrint(kind: PaperKind): (how: 'printer' | 'pdf') => Promise<unknown> {
  const t = useT();
  const toast = useToast();
  const record = useMutation(
    api.papers.recordPrint.mutationOptions({
      onSuccess: () => toast.done(t('papers.recorded')),
      onError: toast.failed,
    }),
  );
  return (how) => record.mutateAsync({ kind, how });
}
