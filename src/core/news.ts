// News to every open window: what changed, so that no page shows old data.
import type { Change } from './features/command-context.ts';

export type Listener = (event: Change) => void;

export type News = {
  publish(events: readonly Change[]): void;
  subscribe(listener: Listener): () => void;
};

export function createNews(): News {
  const listeners = new Set<Listener>();
  return {
    publish: (events) => {
      for (const event of merged(events)) for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A command that changes twenty things of a case is one piece of news per topic. */
function merged(events: readonly Change[]): Change[] {
  const byKey = new Map(events.map((event) => [JSON.stringify(event), event]));
  return [...byKey.values()];
}
