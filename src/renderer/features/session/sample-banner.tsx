import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '#renderer/platform/connect.ts';
import { useIsAtLeast, useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import styles from './session.module.css';

/** Says that what is seen is invented, and takes it away with one click (§14.4). */
export function SampleBanner() {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const { hasSample } = useSession();
  const isManager = useIsAtLeast('manager');
  const remove = useMutation(
    api.session.removeSample.mutationOptions({
      onSuccess: async (answer) => {
        queryClient.setQueryData(api.session.status.queryKey(), answer);
        await queryClient.invalidateQueries();
        toast.done(t('session.sample.removed'));
      },
      onError: toast.failed,
    }),
  );
  if (!hasSample) return null;
  return (
    <div className={styles['sample']} role="note">
      <span>{t('session.sample.text')}</span>
      {isManager ? (
        <Button size="compact-xs" variant="default" loading={remove.isPending} onClick={() => remove.mutate({})}>
          {t('session.sample.remove')}
        </Button>
      ) : null}
    </div>
  );
}
