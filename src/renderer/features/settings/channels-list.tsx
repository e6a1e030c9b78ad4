import { Button, Select, Switch, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Channel } from '#shared/contract/settings.ts';
import { ChannelKind, channelKinds } from '#shared/domain/vocabulary.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { NameDialog } from './name-dialog.tsx';
import { newCode } from './new-code.ts';
import { useListMutations } from './queries.ts';

export function ChannelsList({ channels }: { channels: Channel[] }) {
  const t = useT();
  const word = useWord();
  const { language } = useLanguage();
  const canEdit = useIsAtLeast('manager');
  const { channel: save } = useListMutations();
  const [isAdding, setIsAdding] = useState(false);
  const nameOf = (channel: Channel) => channel.name?.[language] ?? word('channel', channel.code);
  return (
    <Section
      title={t('settings.channels.title')}
      description={t('settings.channels.about')}
      actions={
        canEdit ? (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => setIsAdding(true)}
          >
            {t('settings.channels.add')}
          </Button>
        ) : null
      }
    >
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('settings.channels.name')}</Table.Th>
            <Table.Th>{t('settings.channels.kind')}</Table.Th>
            <Table.Th w={110}>{t('settings.lists.inUse')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {channels.map((channel) => (
            <Table.Tr key={channel.code}>
              <Table.Td>{nameOf(channel)}</Table.Td>
              <Table.Td>
                <Select
                  size="xs"
                  maw={180}
                  aria-label={t('settings.channels.kindOf', { name: nameOf(channel) })}
                  allowDeselect={false}
                  disabled={!canEdit}
                  data={channelKinds.map((kind) => ({ value: kind, label: t(`words.channelKind.${kind}`) }))}
                  value={channel.kind}
                  onChange={(kind) => save.mutate({ ...channel, kind: ChannelKind.parse(kind) })}
                />
              </Table.Td>
              <Table.Td>
                <Switch
                  aria-label={t('settings.lists.inUseOf', { name: nameOf(channel) })}
                  disabled={!canEdit}
                  checked={channel.isActive}
                  onChange={(event) => save.mutate({ ...channel, isActive: event.currentTarget.checked })}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {isAdding ? (
        <NameDialog
          title={t('settings.channels.add')}
          name={null}
          onClose={() => setIsAdding(false)}
          onSave={(name) => {
            save.mutate({ code: newCode(), kind: 'other', name, isActive: true });
            setIsAdding(false);
          }}
        />
      ) : null}
    </Section>
  );
}
