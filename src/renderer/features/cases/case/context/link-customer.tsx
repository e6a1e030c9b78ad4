import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CustomerId } from '#shared/contract/ids.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useAct } from '../mutations.ts';

/** Finds the customer of a case that has none: by name or phone. */
export function LinkCustomer({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const [searched] = useDebouncedValue(query.trim(), 200);
  const found = useQuery(
    api.customers.search.queryOptions({ input: searched === '' ? skipToken : { query: searched } }),
  );
  const link = useAct(detail.id, (customerId: CustomerId) =>
    client.cases.linkCustomer({ caseId: detail.id, customerId }),
  );
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('cases.customer.none')}
      </Text>
      <TextInput
        label={t('cases.customer.find')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {(found.data ?? []).slice(0, 6).map((customer) => (
        <Group key={customer.id} justify="space-between" wrap="nowrap" gap="xs">
          <Text size="sm">
            {customer.name} {customer.maskedPhone}
          </Text>
          <Button size="compact-xs" variant="light" loading={link.isPending} onClick={() => link.mutate(customer.id)}>
            {t('cases.customer.link')}
          </Button>
        </Group>
      ))}
    </Stack>
  );
}
