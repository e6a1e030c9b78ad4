import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { QueueFilter, QueueRow } from '#shared/contract/cases.ts';
import { api } from '#renderer/platform/connect.ts';

// The first page is what is seen; further ones are larger, so that fast scrolling rarely waits.
const firstPage = 60;
const nextPages = 200;

/** The queue, page by page, in the order of urgency (§2.11). */
export function useQueue(filter: QueueFilter) {
  const found = useInfiniteQuery(
    api.cases.queue.infiniteOptions({
      input: (cursor: string | null) => ({ filter, cursor, limit: cursor === null ? firstPage : nextPages }),
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      placeholderData: keepPreviousData,
    }),
  );
  const { data, fetchNextPage } = found;
  // A case that moved between two pages while they were read stands once.
  const rows = useMemo(() => {
    const byId = new Map<string, QueueRow>();
    for (const page of data?.pages ?? []) for (const row of page.rows) byId.set(row.id, row);
    return [...byId.values()];
  }, [data]);
  const onMore = useCallback(() => void fetchNextPage({ cancelRefetch: false }), [fetchNextPage]);
  return { found, rows, first: data?.pages[0], onMore, hasMore: found.hasNextPage && !found.isFetchingNextPage };
}
