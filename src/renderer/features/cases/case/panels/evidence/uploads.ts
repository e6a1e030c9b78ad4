// Files on their way into the case (§2.8): read and sent one after the other, so that ten photos never stand in memory at once.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Evidence } from '#shared/contract/case-records.ts';
import { maxEvidenceBytes } from '#shared/contract/evidence.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { api, client } from '#renderer/platform/connect.ts';

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

/** The queue of one case. Sent files leave the list when nothing is under way any more. */
export function useUploads(caseId: CaseId): Uploads {
  const queryClient = useQueryClient();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const queue = useRef<Upload[]>([]);
  const isRunning = useRef(false);
  const mark = (id: string, next: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.id === id ? { ...one, ...next } : one)));
  const run = async () => {
    if (isRunning.current) return;
    isRunning.current = true;
    for (let one = queue.current.shift(); one; one = queue.current.shift()) {
      const { id } = one;
      mark(id, { state: 'sending', error: null });
      try {
        await send(caseId, one);
        mark(id, { state: 'sent' });
      } catch (error) {
        mark(id, { state: 'failed', error });
      }
    }
    isRunning.current = false;
    await queryClient.invalidateQueries({ queryKey: api.cases.show.key({ input: { caseId } }) });
    setUploads((before) => before.filter(({ state }) => state !== 'sent'));
  };
  const enqueue = (more: readonly Upload[]) => {
    queue.current.push(...more.filter(({ state }) => state === 'waiting'));
    void run();
  };
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
      setUploads((before) => [...before, ...more]);
      enqueue(more);
    },
    retry: (upload) => {
      mark(upload.id, { state: 'waiting', error: null });
      enqueue([{ ...upload, state: 'waiting' }]);
    },
    dismiss: (id) => setUploads((before) => before.filter((one) => one.id !== id)),
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

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable file')));
    reader.readAsDataURL(file);
  });
}
