import { Alert, Button, Group, Table } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import type { CustomerFields } from '#shared/contract/customers.ts';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import type { Autosave } from '#renderer/ui/use-autosave.ts';

const keys = [
  'name',
  'title',
  'phones',
  'tier',
  'contactPreference',
  'birthday',
  'anniversary',
  'preferences',
  'influenceNotes',
] as const;
type Key = (typeof keys)[number];

/** Somebody else changed the customer meanwhile: what differs, side by side, and a choice. */
export function CustomerConflict({ field }: { field: Autosave<CustomerFields> }) {
  const t = useT();
  const word = useWord();
  const format = useFormat();
  const { conflict, value } = field;
  if (!conflict) return null;
  const theirs = conflict.current;
  const who = conflict.by ?? t('ui.conflict.someone');
  const text = (from: CustomerFields, key: Key) => {
    const one = from[key];
    if (key === 'title') return word('title', from.title);
    if (key === 'contactPreference') return word('contact', from.contactPreference);
    return Array.isArray(one) ? one.join(' / ') : one;
  };
  const label = (key: Key) => t(key === 'contactPreference' ? 'customers.contact' : `customers.${key}`);
  const differing = keys.filter((key) => text(theirs, key) !== text(value, key));
  return (
    <Alert
      color="orange"
      role="alert"
      icon={<IconGitMerge />}
      title={t('ui.conflict.title', { who, when: conflict.at === null ? '' : format.time(conflict.at) })}
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th>{t('ui.conflict.theirs', { who })}</Table.Th>
            <Table.Th>{t('ui.conflict.mine')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differing.map((key) => (
            <Table.Tr key={key}>
              <Table.Th>{label(key)}</Table.Th>
              <Table.Td>{text(theirs, key)}</Table.Td>
              <Table.Td>{text(value, key)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" onClick={() => field.settle(value)}>
          {t('ui.conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => field.settle(theirs)}>
          {t('ui.conflict.keepTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}
