import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { flushAll } from '#renderer/ui/autosaver.ts';
import { useToast } from '#renderer/ui/toast.tsx';

type Options<O> = {
  /** Said when it worked. */
  done?: string;
  onDone?: (output: O) => void;
  /** Returns true when the error was dealt with; every other one is shown in the corner. */
  onFailed?: (error: unknown) => boolean;
};

/**
 * An action of the case page: what is being typed is saved first, the case is read anew after. Errors go to the corner
 * unless `onFailed` takes them.
 */
export function useAct<I, O>(caseId: CaseId, act: (input: I) => Promise<O>, options: Options<O> = {}) {
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (input: I) => {
      await flushAll();
      const output = await act(input);
      await queryClient.invalidateQueries({ queryKey: api.cases.show.key({ input: { caseId } }) });
      return output;
    },
    onSuccess: (output) => {
      if (options.done !== undefined) toast.done(options.done);
      options.onDone?.(output);
    },
    onError: (error) => {
      if (options.onFailed?.(error) !== true) toast.failed(error);
    },
  });
}
