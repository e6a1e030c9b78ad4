import { Button, Group, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StaffMember } from '#shared/contract/settings.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useIsAtLeast, useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Section } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useStaffMutations } from './queries.ts';
import { StaffDialog } from './staff-dialog.tsx';

/** Lets a person rest or come back, with undo. */
function useSwitchActive() {
  const t = useT();
  const toast = useToast();
  const { change } = useStaffMutations();
  const set = (id: StaffMember['id'], isActive: boolean, version: number) =>
    change.mutateAsync({ id, isActive, expectedVersion: version });
  return (person: StaffMember) => {
    const isActive = !person.isActive;
    const text = t(isActive ? 'settings.staff.isBack' : 'settings.staff.hasLeft', { name: person.name });
    const takeBack = async () => {
      const now = (await client.settings.listStaff()).find((one) => one.id === person.id);
      if (now) await set(person.id, person.isActive, now.version);
    };
    set(person.id, isActive, person.version).then(() => toast.undo(text, takeBack), toast.failed);
  };
}

function StaffRow({ person, onChange }: { person: StaffMember; onChange: () => void }) {
  const t = useT();
  const { me } = useSession();
  const isManager = useIsAtLeast('manager');
  const switchActive = useSwitchActive();
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={500} c={person.isActive ? undefined : 'dimmed'}>
          {person.name}
        </Text>
      </Table.Td>
      <Table.Td>{t(`words.role.${person.role}`)}</Table.Td>
      <Table.Td>
        <Group gap={6}>
          <Tag tone={person.hasPin ? 'good' : 'neutral'}>
            {t(person.hasPin ? 'settings.staff.hasPin' : 'settings.staff.noPin')}
          </Tag>
          {person.isActive ? null : <Tag tone="notice">{t('settings.staff.inactive')}</Tag>}
        </Group>
      </Table.Td>
      <Table.Td>
        {isManager ? (
          <Group gap={6} justify="flex-end" wrap="nowrap">
            <Button size="compact-sm" variant="default" onClick={onChange}>
              {t('settings.staff.change')}
            </Button>
            {person.id === me.id ? null : (
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => switchActive(person)}>
                {t(person.isActive ? 'settings.staff.deactivate' : 'settings.staff.activate')}
              </Button>
            )}
          </Group>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

export function StaffSection() {
  const t = useT();
  const staff = useQuery(api.settings.listStaff.queryOptions());
  const isManager = useIsAtLeast('manager');
  // undefined: closed, null: a new person, else the one to change.
  const [changing, setChanging] = useState<StaffMember | null | undefined>();
  return (
    <Section
      title={t('settings.staff.title')}
      description={t('settings.staff.about')}
      actions={
        isManager ? (
          <Button size="compact-md" leftSection={<IconPlus size={16} />} onClick={() => setChanging(null)}>
            {t('settings.staff.add')}
          </Button>
        ) : null
      }
    >
      <ErrorNotice error={staff.error} onRetry={() => void staff.refetch()} />
      {staff.isPending ? <LoadingState lines={3} /> : null}
      {staff.data ? (
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings.staff.name')}</Table.Th>
              <Table.Th>{t('settings.staff.role')}</Table.Th>
              <Table.Th>{t('settings.staff.state')}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {staff.data.map((person) => (
              <StaffRow key={person.id} person={person} onChange={() => setChanging(person)} />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {changing === undefined ? null : <StaffDialog person={changing} onClose={() => setChanging(undefined)} />}
    </Section>
  );
}
