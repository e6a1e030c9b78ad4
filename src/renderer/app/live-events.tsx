// Keeps every window true: what changed elsewhere is read anew, what rings is shown (§3.7).
import { generateOperationKey } from '@orpc/tanstack-query';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Contract } from '#shared/contract/index.ts';
import type { LiveEvent } from '#shared/contract/live.ts';
import { api, client, reconnect } from '#renderer/platform/connect.ts';
import { setConnection } from '#renderer/platform/connection.ts';
import { failureOf } from '#renderer/platform/failure.ts';
import { useShowRinging } from './ringing.tsx';

/** What a topic of the core touches beside Today. A topic without an entry reads everything: better twice than old. */
const touched: Record<string, (keyof Contract)[]> = {
  approvals: ['approvals', 'cases'],
  customer: ['customers', 'cases'],
  letters: ['letters'],
  library: ['library'],
  // A new store has opening hours, too.
  lists: ['settings', 'calendar'],
  policy: ['settings', 'session'],
  reminders: ['reminders'],
  session: ['session'],
  staff: ['settings', 'session'],
};
const touchedByCase: (keyof Contract)[] = ['approvals', 'letters', 'reminders', 'scripts', 'customers'];

/** Reads anew what a `changed` event touches. */
function invalidate(queryClient: QueryClient, event: Extract<LiveEvent, { kind: 'changed' }>): void {
  const read = (queryKey: readonly unknown[]) => void queryClient.invalidateQueries({ queryKey });
  const { caseId, topic } = event;
  if (caseId) {
    read(api.cases.show.key({ input: { caseId } }));
    read(api.cases.timeline.key({ input: { caseId } }));
    read(api.cases.queue.key());
    read(api.cases.search.key());
  }
  const features = caseId ? touchedByCase : touched[topic];
  if (!features) return read([]);
  for (const feature of [...features, 'today']) read(generateOperationKey([feature]));
}

const waitLongest = 10_000;
const wait = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Follows the stream until `signal`; a broken one is taken up again with a growing pause, and everything read anew. */
async function follow(signal: AbortSignal, onEvent: (event: LiveEvent) => void, onBack: () => void): Promise<void> {
  let pauseMs = 500;
  let wasLost = false;
  while (!signal.aborted) {
    try {
      const events = await client.live.events(undefined, { signal });
      setConnection('connected');
      pauseMs = 500;
      if (wasLost) onBack();
      wasLost = false;
      for await (const event of events) onEvent(event);
    } catch (error) {
      if (signal.aborted) return;
      if (failureOf(error).code === 'NOT_SIGNED_IN') onBack();
      else setConnection('lost');
    }
    wasLost = true;
    await wait(pauseMs, signal);
    reconnect();
    pauseMs = Math.min(pauseMs * 2, waitLongest);
  }
}

export function LiveEvents() {
  const queryClient = useQueryClient();
  const showRinging = useShowRinging();
  useEffect(() => {
    const ending = new AbortController();
    const onEvent = (event: LiveEvent) => {
      if (event.kind === 'changed') return invalidate(queryClient, event);
      showRinging.current(event.reminders);
      void queryClient.invalidateQueries({ queryKey: api.reminders.key() });
      void queryClient.invalidateQueries({ queryKey: api.today.key() });
      void queryClient.invalidateQueries({ queryKey: api.session.key() });
    };
    void follow(ending.signal, onEvent, () => void queryClient.invalidateQueries());
    return () => ending.abort();
  }, [queryClient, showRinging]);
  return null;
}
