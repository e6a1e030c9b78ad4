// Files on their way into the case (§2.8): read and sent one after the other, so that ten photos never stand in memory at once.
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { Evidence } from '#shared/contract/case-records.ts';
import { maxEvidenceBytes } from '#shared/contract/evidence.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { base64Of } from '#renderer/platform/files.ts';

export type Side = Evidence['source'];

export type Upload = {
  id: string;
  file: File;
  side: Side;
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'too-large' | 'empty';
  error: unknown;
};

export type Uploads = {
  uploads: readonly Upload[];
  add: (files: readonly File[], side: Side) => void;
  /** Sends a failed one once more. */
  retry: (upload: Upload) => void;
  dismiss: (id: string) => void;
};

/** Files of one case under way. It outlives the panel: whoever leaves the step finds on return what could not be sent. */
type Queue = {
  list: () => readonly Upload[];
  subscribe: (listener: () => void) => () => void;
  enqueue: (more: readonly Upload[]) => void;
  change: (change: (before: readonly Upload[]) => readonly Upload[]) => void;
};

const queues = new Map<CaseId, Queue>();

function queueOf(caseId: CaseId, queryClient: QueryClient): Queue {
  const found = queues.get(caseId) ?? createQueue(caseId, queryClient);
  queues.set(caseId, found);
  return found;
}

/** Sent files leave the list when nothing is under way any more. */
function createQueue(caseId: CaseId, queryClient: QueryClient): Queue {
  const listeners = new Set<() => void>();
  const waiting: Upload[] = [];
  let uploads: readonly Upload[] = [];
  let isRunning = false;
  const change: Queue['change'] = (next) => {
    uploads = next(uploads);
    for (const listener of listeners) listener();
  };
  const mark = (id: string, next: Partial<Upload>) =>
    change((before) => before.map((one) => (one.id === id ? { ...one, ...next } : one)));
  const run = async () => {
    if (isRunning) return;
    isRunning = true;
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { id } = one;
      mark(id, { state: 'sending', error: null });
      try {
        await send(caseId, one);
        mark(id, { state: 'sent' });
      } catch (error) {
        mark(id, { state: 'failed', error });
      }
    }
    isRunning = false;
    await queryClient.invalidateQueries({ queryKey: api.cases.show.key({ input: { caseId } }) });
    change((before) => before.filter(({ state }) => state !== 'sent'));
  };
  return {
    list: () => uploads,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    enqueue: (more) => {
      waiting.push(...more);
      void run();
    },
    change,
  };
}

/** The files of one case on their way, and what a person may do with them. */
export function useUploads(caseId: CaseId): Uploads {
  const queue = queueOf(caseId, useQueryClient());
  const uploads = useSyncExternalStore(queue.subscribe, queue.list);
  return {
    uploads,
    add: (files, side) => {
      const more = files.map((file): Upload => ({
        id: crypto.randomUUID(),
        file,
        side,
        state: stateOf(file),
        error: null,
      }));
      queue.change((before) => [...before, ...more]);
      queue.enqueue(more.filter(({ state }) => state === 'waiting'));
    },
    retry: (upload) => {
      const again = { ...upload, state: 'waiting', error: null } as const;
      queue.change((before) => before.map((one) => (one.id === upload.id ? again : one)));
      queue.enqueue([again]);
    },
    dismiss: (id) => queue.change((before) => before.filter((one) => one.id !== id)),
  };
}

function stateOf({ size }: File): Upload['state'] {
  if (size > maxEvidenceBytes) return 'too-large';
  return size === 0 ? 'empty' : 'waiting';
}

async function send(caseId: CaseId, { file, side }: Upload): Promise<void> {
  await client.evidence.addFile({
    caseId,
    fileName: file.name.slice(0, 200) || 'file',
    mime: file.type.slice(0, 120),
    contentBase64: await base64Of(file),
    fields: { note: '', source: side, whereabouts: '' },
  });
}
