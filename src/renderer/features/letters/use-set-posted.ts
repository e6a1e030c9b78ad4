import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { LetterSummary } from '#shared/contract/letters.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

/** Marks a printed letter as on its way to the customer, with undo. */
export function useSetPosted({ id }: Pick<LetterSummary, 'id'>) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const reread = () => queryClient.invalidateQueries({ queryKey: api.letters.key() });
  return useMutation({
    mutationFn: () => client.letters.setPosted({ id, isPosted: true }),
    onSuccess: async () => {
      toast.undo(t('letters.posted.done'), async () => {
        await client.letters.setPosted({ id, isPosted: false });
        await reread();
      });
      await reread();
    },
    onError: toast.failed,
  });
}
