import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Policy } from '#shared/domain/policy/policy.ts';
import { api } from '#renderer/platform/connect.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

/** Scripts thrown away, with the way back (§13.8). */
export function TrashDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const trash = useQuery(api.library.trash.queryOptions());
  const policy = useQuery(api.settings.policy.queryOptions()).data?.policy;
  const days = Policy.safeParse(policy).data?.retention.trashDays;
  const restore = useMutation(
    api.library.restore.mutationOptions({
      onSuccess: () => toast.done(t('library.trash.restored')),
      onError: toast.failed,
    }),
  );
  return (
    <Modal opened onClose={onClose} title={t('library.trash.title')} size="lg">
      <ErrorNotice error={trash.error} onRetry={() => void trash.refetch()} />
      {trash.isPending ? <LoadingState lines={3} /> : null}
      {days === undefined ? null : (
        <Text size="sm" c="dimmed" mb="sm">
          {t('library.trash.keeps', { count: days })}
        </Text>
      )}
      {trash.data?.length === 0 ? <Text c="dimmed">{t('library.trash.empty')}</Text> : null}
      <Stack gap="sm">
        {trash.data?.map(({ id, language, title, removedAt, removedBy }) => (
          <Group key={`${id} ${language}`} justify="space-between" wrap="nowrap">
            <div>
              <Text fw={600}>{title === '' ? t('library.edit.untitled') : title}</Text>
              <Text size="xs" c="dimmed">
                {removedBy ?? ''} · {format.dayTime(removedAt)}
              </Text>
            </div>
            <Button size="compact-sm" variant="light" onClick={() => restore.mutate({ id, language })}>
              {t('library.trash.restore')}
            </Button>
          </Group>
        ))}
      </Stack>
    </Modal>
  );
}
