import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { LetterDetail, PrintWay } from '#shared/contract/letters.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

/** Records one confirmed print of each letter. What was recorded before a failure is not recorded again. */
export function useRecordPrints(letters: readonly LetterDetail[], reason: string) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const recorded = useRef(new Set<string>());
  return useMutation({
    mutationFn: async (how: PrintWay) => {
      for (const { id, version, frozen } of letters) {
        if (recorded.current.has(id)) continue;
        const why = frozen === null ? {} : { reason };
        await client.letters.recordPrint({ id, how, expectedVersion: version, ...why });
        recorded.current.add(id);
      }
    },
    onSuccess: async () => {
      toast.done(t('letters.printPage.recorded', { count: letters.length }));
      await queryClient.invalidateQueries({ queryKey: api.letters.key() });
    },
    onError: toast.failed,
  });
}
