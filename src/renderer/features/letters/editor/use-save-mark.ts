import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '#renderer/platform/connect.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import { marksQuery } from '../queries.ts';
import type { PhotoProblem } from './read-photo.ts';

type Reading = Promise<{ png: string } | { problem: PhotoProblem }>;

/** Keeps a signature or seal, and says why a file was none. */
export function useSaveMark(kind: 'saveSignature' | 'saveSeal') {
  const toast = useToast();
  const queryClient = useQueryClient();
  const [problem, setProblem] = useState<PhotoProblem>();
  const save = useMutation({
    mutationFn: (png: string | null) => client.letters[kind]({ png }),
    onSuccess: (marks) => queryClient.setQueryData(marksQuery().queryKey, marks),
    onError: toast.failed,
  });
  const read = useMutation({
    mutationFn: async (reading: Reading) => {
      setProblem(undefined);
      const result = await reading;
      if ('problem' in result) return setProblem(result.problem);
      await save.mutateAsync(result.png);
      return undefined;
    },
  });
  return { save, read, problem };
}
