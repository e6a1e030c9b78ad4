import { ActionIcon, Button, Popover, Stack, Text, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QueueFilter, SavedFilter } from '#shared/contract/cases.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import styles from './queue.module.css';

type Props = { filter: QueueFilter; onApply: (filter: QueueFilter) => void };

/** Filters kept under a name (§2.11). */
export function SavedFilters({ filter, onApply }: Props) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const [isOpen, { close, toggle }] = useDisclosure();
  const [name, setName] = useState('');
  const saved = useQuery(api.cases.savedFilters.queryOptions());
  const keep = (filters: SavedFilter[]) => queryClient.setQueryData(api.cases.savedFilters.queryKey(), filters);
  const save = useMutation(
    api.cases.saveFilter.mutationOptions({
      onSuccess: (filters) => {
        keep(filters);
        setName('');
      },
    }),
  );
  const remove = async (one: SavedFilter) => {
    try {
      keep(await client.cases.removeFilter({ id: one.id }));
      toast.undo(t('cases.queue.saved.removed', { name: one.name }), async () =>
        keep(await client.cases.saveFilter({ name: one.name, filter: one.filter })),
      );
    } catch (error) {
      toast.failed(error);
    }
  };
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (name.trim() !== '') save.mutate({ name: name.trim(), filter });
  };
  return (
    <Popover
      opened={isOpen}
      onChange={(next) => !next && close()}
      width={280}
      trapFocus
      shadow="md"
      position="bottom-start"
    >
      <Popover.Target>
        <Button variant="default" leftSection={<IconBookmark size={16} />} onClick={toggle}>
          {t('cases.queue.saved')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('cases.queue.saved')}>
        <Stack gap="xs">
          {saved.data?.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('cases.queue.saved.empty')}
            </Text>
          ) : null}
          {saved.data?.map((one) => (
            <div key={one.id} className={styles['saved']}>
              <Button
                flex={1}
                justify="flex-start"
                variant="subtle"
                size="compact-md"
                onClick={() => {
                  onApply(one.filter);
                  close();
                }}
              >
                {one.name}
              </Button>
              <Tooltip label={t('cases.queue.saved.remove', { name: one.name })}>
                <ActionIcon
                  aria-label={t('cases.queue.saved.remove', { name: one.name })}
                  onClick={() => void remove(one)}
                >
                  <IconTrash size={15} />
                </ActionIcon>
              </Tooltip>
            </div>
          ))}
          <form onSubmit={submit}>
            <Stack gap={6}>
              <TextInput
                size="sm"
                label={t('cases.queue.saved.name')}
                maxLength={60}
                value={name}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <ErrorNotice error={save.error} />
              <Button type="submit" size="compact-md" loading={save.isPending} disabled={name.trim() === ''}>
                {t('cases.queue.saved.save')}
              </Button>
            </Stack>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
