// Evidence dropped or pasted before there is a case: kept in the page, sent one by one after the case was made (§2.8).
import { useCallback, useMemo, useState } from 'react';
import { maxEvidenceBytes } from '#shared/contract/evidence.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { client } from '#renderer/platform/connect.ts';
import { base64Of } from '#renderer/platform/files.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';

export type PendingFile = {
  id: string;
  file: File;
  state: 'kept' | 'too-large' | 'empty' | 'sending' | 'sent' | 'failed';
  error: unknown;
};

export type PendingFiles = {
  files: readonly PendingFile[];
  add: (files: readonly File[]) => void;
  remove: (id: string) => void;
  /** Sends what is not sent yet; true when nothing is left behind. */
  send: (caseId: CaseId) => Promise<boolean>;
};

export function usePendingFiles(): PendingFiles {
  const [files, setFiles] = useState<PendingFile[]>([]);
  const latest = useLatest(files);
  const mark = useCallback((id: string, next: Partial<PendingFile>) => {
    setFiles((before) => before.map((one) => (one.id === id ? { ...one, ...next } : one)));
  }, []);
  const add = useCallback((more: readonly File[]) => {
    const kept = more.map((file): PendingFile => ({
      id: crypto.randomUUID(),
      file,
      state: stateOf(file),
      error: null,
    }));
    setFiles((before) => [...before, ...kept]);
  }, []);
  const remove = useCallback((id: string) => setFiles((before) => before.filter((one) => one.id !== id)), []);
  const send = useCallback(
    async (caseId: CaseId) => {
      let isComplete = true;
      for (const { id, file, state } of latest.current) {
        if (state !== 'kept' && state !== 'failed') continue;
        mark(id, { state: 'sending', error: null });
        try {
          await sendFile(caseId, file);
          mark(id, { state: 'sent' });
        } catch (error) {
          isComplete = false;
          mark(id, { state: 'failed', error });
        }
      }
      return isComplete;
    },
    [latest, mark],
  );
  return useMemo(() => ({ files, add, remove, send }), [files, add, remove, send]);
}

function stateOf({ size }: File): PendingFile['state'] {
  if (size > maxEvidenceBytes) return 'too-large';
  return size === 0 ? 'empty' : 'kept';
}

async function sendFile(caseId: CaseId, file: File): Promise<void> {
  const contentBase64 = await base64Of(file);
  await client.evidence.addFile({
    caseId,
    fileName: file.name.slice(0, 200) || 'file',
    mime: file.type.slice(0, 120),
    contentBase64,
    fields: { note: '', source: 'customer', whereabouts: '' },
  });
}
