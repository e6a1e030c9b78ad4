import { MutationCache, QueryCache, type QueryClient } from '@tanstack/react-query';
import { BehindQueryClient } from '#renderer/platform/behind-query-client.ts';
import { api } from '#renderer/platform/connect.ts';
import { setConnection } from '#renderer/platform/connection.ts';
import { failureOf } from '#renderer/platform/failure.ts';

/** Only a core that is out of reach is asked again; a declared answer is an answer. */
const isWorthRetrying = (count: number, error: unknown) => failureOf(error).code === 'OFFLINE' && count < 3;

/** Queries stay fresh until a live event says otherwise. */
export function makeQueryClient(): QueryClient {
  const watch = (error: unknown) => {
    const { code } = failureOf(error);
    if (code === 'OFFLINE') setConnection('lost');
    if (code === 'NOT_SIGNED_IN') void queryClient.invalidateQueries({ queryKey: api.session.key() });
  };
  const queryClient: QueryClient = new BehindQueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: { staleTime: 30_000, retry: isWorthRetrying, networkMode: 'always', refetchOnWindowFocus: true },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return queryClient;
}
