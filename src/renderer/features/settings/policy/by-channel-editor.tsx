import { ActionIcon, Group, Select, Stack, Text, Tooltip } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type Allowance, allowanceOf, firstResponseKeyOfKind } from '#shared/domain/policy/policy.ts';
import { api } from '#renderer/platform/connect.ts';
import { useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { AllowanceInput } from './figure-input.tsx';
import type { EditorProps } from './editor-props.ts';
import styles from '../settings.module.css';

/** Channels with a first-response rule of their own, instead of that of their kind (§3.2). */
export function ByChannelEditor({ policy, isDisabled, onChange }: EditorProps) {
  const t = useT();
  const word = useWord();
  const { language } = useLanguage();
  const lists = useQuery(api.settings.lists.queryOptions());
  const channels = lists.data?.channels ?? [];
  const rules = policy.firstResponse.byChannel;
  const nameOf = (code: string) =>
    channels.find((channel) => channel.code === code)?.name?.[language] ?? word('channel', code);
  const set = (byChannel: Record<string, Allowance>) =>
    onChange({ ...policy, firstResponse: { ...policy.firstResponse, byChannel } });
  const add = (code: string | null) => {
    const channel = channels.find((one) => one.code === code);
    if (!channel) return;
    // Begins with what holds for the channel already.
    const allowance = allowanceOf(policy, firstResponseKeyOfKind[channel.kind])!;
    set({ ...rules, [channel.code]: allowance });
  };
  const without = (code: string) => Object.fromEntries(Object.entries(rules).filter(([other]) => other !== code));
  const free = channels.filter((channel) => channel.isActive && !Object.hasOwn(rules, channel.code));
  return (
    <Stack gap={4} mt="sm" role="group" aria-label={t('settings.byChannel.title')}>
      <Text fw={600}>{t('settings.byChannel.title')}</Text>
      <Text size="sm" c="dimmed">
        {t('settings.byChannel.about')}
      </Text>
      {Object.entries(rules).map(([code, allowance]) => (
        <div key={code} className={styles['figure']}>
          <Text size="md">{nameOf(code)}</Text>
          <Group gap={6} wrap="nowrap">
            <AllowanceInput
              label={nameOf(code)}
              value={allowance}
              isDisabled={isDisabled}
              onChange={(next) => set({ ...rules, [code]: next })}
            />
            {isDisabled ? null : (
              <Tooltip label={t('settings.byChannel.remove', { name: nameOf(code) })}>
                <ActionIcon
                  aria-label={t('settings.byChannel.remove', { name: nameOf(code) })}
                  onClick={() => set(without(code))}
                >
                  <IconX size={16} />
                </ActionIcon>
              </Tooltip>
            )}
          </Group>
        </div>
      ))}
      {isDisabled || free.length === 0 ? null : (
        <Select
          w={260}
          mt={4}
          aria-label={t('settings.byChannel.add')}
          placeholder={t('settings.byChannel.add')}
          searchable
          data={free.map((channel) => ({ value: channel.code, label: nameOf(channel.code) }))}
          value={null}
          onChange={add}
        />
      )}
    </Stack>
  );
}
