import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '#renderer/platform/connect.ts';
import { useToast } from '#renderer/ui/toast.tsx';

/** The signed-in person's favourites, and the way to change them. */
export function useFavourites() {
  const toast = useToast();
  const queryClient = useQueryClient();
  const found = useQuery(api.scripts.favourites.queryOptions());
  const change = useMutation(
    api.scripts.setFavourite.mutationOptions({
      onSuccess: (favourites) => queryClient.setQueryData(api.scripts.favourites.queryKey(), favourites),
      onError: toast.failed,
    }),
  );
  const favourites = found.data ?? [];
  return {
    favourites,
    toggle: (scriptId: string) => change.mutate({ scriptId, isFavourite: !favourites.includes(scriptId) }),
  };
}

export function useRecents() {
  return useQuery(api.scripts.recents.queryOptions()).data ?? [];
}

export function useOutcomes() {
  return useQuery(api.scripts.outcomes.queryOptions()).data ?? [];
}
