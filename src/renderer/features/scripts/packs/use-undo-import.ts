import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

/** Takes a whole import back and says what stays. */
export function useUndoImport(): (id: string) => Promise<void> {
  const t = useT();
  const toast = useToast();
  return async (id) => {
    try {
      const { kept } = await client.library.undoImport({ id });
      toast.done(kept === 0 ? t('library.pack.undoneAll') : t('library.pack.undoneSome', { count: kept }));
    } catch (error) {
      toast.failed(error);
    }
  };
}
