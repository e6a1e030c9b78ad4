import { useNavigate } from '@tanstack/react-router';
import type { LetterId } from '#shared/contract/ids.ts';
import { flushAll } from '#renderer/ui/autosaver.ts';

/** Saves what was typed last and opens the print page with these letters, or with their envelopes or labels. */
export function useOpenPrint(): (ids: readonly LetterId[], as?: 'envelope' | 'label') => void {
  const navigate = useNavigate();
  return (ids, as) => {
    const [letterId] = ids;
    if (letterId === undefined) return;
    const search = { ...(ids.length > 1 ? { ids: ids.join(',') } : {}), ...(as ? { as } : {}) } as never;
    void flushAll().then(() => navigate({ to: '/print/letter/$letterId', params: { letterId }, search }));
  };
}
