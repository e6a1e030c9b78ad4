import { useNavigate } from '@tanstack/react-router';
import type { LetterId } from '#shared/contract/ids.ts';

/** Opens the print page with these letters; they must be of one paper. */
export function useOpenPrint(): (ids: readonly LetterId[]) => void {
  const navigate = useNavigate();
  return (ids) => {
    const [letterId] = ids;
    if (letterId === undefined) return;
    const search = (ids.length > 1 ? { ids: ids.join(',') } : {}) as never;
    void navigate({ to: '/print/letter/$letterId', params: { letterId }, search });
  };
}
