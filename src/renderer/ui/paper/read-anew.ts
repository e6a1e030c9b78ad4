// What goes on paper is read when its page opens: what an earlier page knew may miss the last entry.

/** Options of a query whose answer is printed. */
export const readAnew = { staleTime: 0, refetchOnMount: 'always' } as const;

/** The answer, once it was read for this page. */
export const anew = <Data>(found: { data: Data | undefined; isFetchedAfterMount: boolean }): Data | undefined =>
  found.isFetchedAfterMount ? found.data : undefined;
