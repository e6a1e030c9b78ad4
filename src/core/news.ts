// News to every open window: what changed, so that no page shows old data; and what rings, to one of them only.
import type { LiveEvent } from '#shared/contract/live.ts';

export type Listener = (event: LiveEvent) => void;

export type News = {
  publish(events: readonly LiveEvent[]): void;
  /** Rings at one listener, the one that came last: two windows never show the same reminder twice (§3.7). */
  ring(event: Extract<LiveEvent, { kind: 'ring' }>): boolean;
  subscribe(listener: Listener): () => void;
  hasListeners(): boolean;
};

export function createNews(): News {
  const listeners = new Set<Listener>();
  return {
    publish: (events) => {
      for (const event of merged(events)) for (const listener of listeners) listener(event);
    },
    ring: (event) => {
      const last = [...listeners].at(-1);
      last?.(event);
      return last !== undefined;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hasListeners: () => listeners.size > 0,
  };
}

/** A command that changes twenty things of a case is one piece of news per topic. */
function merged(events: readonly LiveEvent[]): LiveEvent[] {
  const byKey = new Map(events.map((event) => [JSON.stringify(event), event]));
  return [...byKey.values()];
}
