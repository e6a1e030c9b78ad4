import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScriptDetail } from '#shared/contract/library.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

export type ScriptAct =
  | 'submit'
  | 'approve'
  | 'sendBack'
  | 'dropDraft'
  | 'retire'
  | 'bringBack'
  | 'takeShipped'
  | 'keepOwn'
  | 'remove';

/** The steps in the life of a script, each told and, where it takes something away, with the way back. */
export function useScriptActs(detail: ScriptDetail) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);
  const ref = { id: detail.id, language: detail.language };
  const readAnew = () => queryClient.invalidateQueries({ queryKey: api.library.key() });

  const run = async (act: ScriptAct, note: string) => {
    // What was typed a moment ago has its own version by now.
    const { version, draft } = await client.library.show(ref);
    const current = { ...ref, expectedVersion: version };
    if (act === 'remove') {
      await client.library.remove(ref);
      void navigate({ to: '/scripts' });
      toast.undo(t('library.done.remove'), () => client.library.restore(ref));
    } else if (act === 'sendBack') await client.library.sendBack({ ...current, note });
    else await client.library[act](current);
    // Told once the page shows it: who reads "approved" may write on.
    await readAnew();
    if (act === 'dropDraft' && draft)
      toast.undo(t('library.done.dropDraft'), async () => {
        const now = await client.library.show(ref);
        await client.library.saveDraft({ ...ref, body: draft, expectedVersion: now.version });
      });
    else if (act !== 'remove') toast.done(t(`library.done.${act}`));
  };

  const restore = async (number: number) => {
    const { version } = await client.library.show(ref);
    await client.library.restoreVersion({ ...ref, number, expectedVersion: version });
    await readAnew();
    toast.done(t('library.done.restored'));
  };

  const guarded = (work: () => Promise<void>) => {
    setIsBusy(true);
    work()
      .catch(toast.failed)
      .finally(() => setIsBusy(false));
  };
  return {
    isBusy,
    act: (act: ScriptAct, note = '') => guarded(() => run(act, note)),
    restore: (number: number) => guarded(() => restore(number)),
  };
}
