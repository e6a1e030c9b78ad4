import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/platform/connect.ts';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { CategoriesList } from './categories-list.tsx';
import { ChannelsList } from './channels-list.tsx';
import { ValuesList } from './values-list.tsx';

/** Channels, the category tree and the values of the attributes (§2.1, §2.3, §2.6). */
export function ListsSection() {
  const lists = useQuery(api.settings.lists.queryOptions());
  if (lists.isPending) return <LoadingState lines={8} />;
  if (lists.isError) return <ErrorNotice error={lists.error} onRetry={() => void lists.refetch()} />;
  return (
    <Stack gap="md">
      <ChannelsList channels={lists.data.channels} />
      <CategoriesList categories={lists.data.categories} />
      <ValuesList values={lists.data.values} />
    </Stack>
  );
}
