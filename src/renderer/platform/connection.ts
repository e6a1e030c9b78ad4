// Whether the core answers. Fed by the live stream and by failed calls; shown as a banner.
import { useSyncExternalStore } from 'react';

export type Connection = 'connecting' | 'connected' | 'lost';

let connection: Connection = 'connecting';
const listeners = new Set<() => void>();

export function setConnection(next: Connection): void {
  if (next === connection) return;
  connection = next;
  for (const listener of listeners) listener();
}

/** Tells `listener` about every change of the connection; answers the way to stop it. */
export function watchConnection(listener: (now: Connection) => void): () => void {
  const tell = () => listener(connection);
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export function useConnection(): Connection {
  return useSyncExternalStore(watchConnection, () => connection);
}
