import { useQuery, type DefaultError, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';

type Fresh<Data> = { data: Data | undefined; error: DefaultError | null; refetch: () => Promise<unknown> };

/** Reads what goes on paper when its page opens: what an earlier page knew may miss the last entry. */
export function useFreshQuery<Read, Data, Key extends QueryKey>(
  options: UseQueryOptions<Read, DefaultError, Data, Key>,
): Fresh<Data> {
  const { data, error, refetch, isFetchedAfterMount } = useQuery({
    ...options,
    staleTime: 0,
    refetchOnMount: 'always',
  });
  return { data: isFetchedAfterMount ? data : undefined, error, refetch };
}
