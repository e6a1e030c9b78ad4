import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { LetterSummary } from '#shared/contract/letters.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

/** Puts a letter away, with undo, and leads back to the list. */
export function useDiscard({ id }: Pick<LetterSummary, 'id'>) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const reread = () => queryClient.invalidateQueries({ queryKey: api.letters.key() });
  return useMutation({
    mutationFn: () => client.letters.discard({ id }),
    onSuccess: async () => {
      toast.undo(t('letters.discarded'), async () => {
        await client.letters.restore({ id });
        await reread();
        await navigate({ to: '/letters/$letterId', params: { letterId: id } });
      });
      await navigate({ to: '/letters' });
      await reread();
    },
    onError: toast.failed,
  });
}
