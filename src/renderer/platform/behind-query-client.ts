import {
  QueryClient,
  type InvalidateOptions,
  type InvalidateQueryFilters,
  type Query,
  type QueryKey,
} from '@tanstack/react-query';

/**
 * A query client that never takes an answer from before a change for one of after it. The library asks again at once
 * where an earlier answer stands; a first answer that is still on its way, or one nobody looks at any more, it lets
 * arrive and calls fresh. Here such an answer is shown, and asked for once more.
 */
export class BehindQueryClient extends QueryClient {
  readonly #asksAgain = new WeakMap<Query, Promise<void>>();

  override async invalidateQueries<Key extends QueryKey = QueryKey>(
    filters?: InvalidateQueryFilters<Key>,
    options?: InvalidateOptions,
  ): Promise<void> {
    const onTheirWay = this.getQueryCache().findAll({ ...filters, fetchStatus: 'fetching' } as InvalidateQueryFilters);
    const behind = onTheirWay.filter((query) => query.state.data === undefined || !query.isActive());
    await Promise.all([super.invalidateQueries(filters, options), ...behind.map((query) => this.#askAgain(query))]);
  }

  #askAgain(query: Query): Promise<void> {
    const known = this.#asksAgain.get(query);
    if (known) return known;
    const again = (async () => {
      await query.promise?.catch(() => undefined);
      this.#asksAgain.delete(query);
      await super.invalidateQueries({ queryKey: query.queryKey, exact: true });
    })();
    this.#asksAgain.set(query, again);
    return again;
  }
}
