import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '../language.tsx';
import { useToast } from '../toast.tsx';
import { copyText } from './copy-text.ts';
import { hasOpenGap } from './outgoing.ts';

export type SentBefore = 'toThisCustomer' | 'outToday';

type Options = {
  scriptId: string;
  caseId: CaseId | null;
  onCopied: (text: string) => void;
};

/** Copies what goes out and records the use; the same words twice ask for a personal sentence first (§7.5). */
export function useCopyScript({ scriptId, caseId, onCopied }: Options) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [sentBefore, setSentBefore] = useState<SentBefore | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const send = async (text: string) => {
    const sent = await client.scripts.wasSent({ caseId, text });
    if (sent.toThisCustomer || sent.outToday) {
      setSentBefore(sent.toThisCustomer ? 'toThisCustomer' : 'outToday');
      return;
    }
    if (!(await copyText(text))) {
      toast.failed(new Error(t('scripts.fill.copyFailed')));
      return;
    }
    await client.scripts.recordUse({ caseId, scriptId, text });
    void queryClient.invalidateQueries({ queryKey: api.scripts.key() });
    setSentBefore(null);
    toast.done(t('scripts.fill.copied'));
    onCopied(text);
  };
  const copy = (text: string) => {
    if (isBusy || hasOpenGap(text)) return;
    setIsBusy(true);
    send(text)
      .catch(toast.failed)
      .finally(() => setIsBusy(false));
  };
  return { copy, sentBefore, isBusy };
}
