import { ActionIcon, Button, Drawer, Group, Indicator, Menu, Paper, Stack, Switch, Text, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell, IconBellCheck, IconCheck, IconClockPause } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import { api } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { hasSound, setSound } from './chime.ts';
import { useReminderTitle } from './reminder-title.ts';

const snoozes = [5, 15, 60, 'tomorrow'] as const;

function useInboxMutations() {
  const queryClient = useQueryClient();
  const toast = useToast();
  const onSuccess = (inbox: Reminder[]) => queryClient.setQueryData(api.reminders.inbox.queryKey(), inbox);
  return {
    snooze: useMutation(api.reminders.snooze.mutationOptions({ onSuccess, onError: toast.failed })),
    done: useMutation(api.reminders.done.mutationOptions({ onSuccess, onError: toast.failed })),
  };
}

function ReminderCard({ reminder, onOpen }: { reminder: Reminder; onOpen: () => void }) {
  const t = useT();
  const title = useReminderTitle()(reminder);
  const { snooze, done } = useInboxMutations();
  return (
    <Paper p="sm" component="li">
      <Group justify="space-between" gap="xs" mb={4}>
        <Tag tone={reminder.rung === 'warn' ? 'notice' : 'danger'}>{t(`words.subject.${reminder.subject}`)}</Tag>
        <DueTime at={reminder.dueAt} />
      </Group>
      <Text size="sm" fw={500}>
        {title}
      </Text>
      <Group gap={6} mt="xs">
        <Button size="compact-sm" onClick={onOpen}>
          {t('app.ring.open')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCheck size={14} />}
          loading={done.isPending}
          onClick={() => done.mutate({ id: reminder.id })}
        >
          {t('app.ring.done')}
        </Button>
        <Menu>
          <Menu.Target>
            <Button size="compact-sm" variant="default" leftSection={<IconClockPause size={14} />}>
              {t('app.ring.snooze')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {snoozes.map((until) => (
              <Menu.Item key={until} onClick={() => snooze.mutate({ id: reminder.id, until })}>
                {until === 'tomorrow' ? t('app.ring.tomorrow') : t('app.ring.minutes', { count: until })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
    </Paper>
  );
}

function SoundSwitch() {
  const t = useT();
  const [isOn, setIsOn] = useState(hasSound);
  const change = (next: boolean) => {
    setSound(next);
    setIsOn(next);
  };
  return (
    <Switch size="sm" label={t('app.ring.sound')} checked={isOn} onChange={(e) => change(e.currentTarget.checked)} />
  );
}

/** What rang and waits to be acted on; looking at a case never counts as having done it (§3.9). */
export function ReminderBell() {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure();
  const navigate = useNavigate();
  const inbox = useQuery(api.reminders.inbox.queryOptions());
  const count = inbox.data?.length ?? 0;
  useShortcut({ keys: 'B', label: t('app.keys.bell') }, open);
  const label = t('app.ring.bell', { count });
  return (
    <>
      <Tooltip label={label}>
        <Indicator label={count > 99 ? '99+' : count} size={16} offset={5} color="red.8" disabled={count === 0}>
          <ActionIcon size="lg" aria-label={label} onClick={open}>
            <IconBell size={19} stroke={1.7} />
          </ActionIcon>
        </Indicator>
      </Tooltip>
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size={400}
        title={t('app.ring.title')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Stack gap="sm">
          <SoundSwitch />
          {inbox.isPending ? <LoadingState lines={3} /> : null}
          <ErrorNotice error={inbox.error} onRetry={() => void inbox.refetch()} />
          {inbox.data?.length === 0 ? (
            <EmptyState icon={<IconBellCheck />} title={t('app.ring.empty')}>
              {t('app.ring.emptyText')}
            </EmptyState>
          ) : null}
          <Stack gap="sm" component="ul" p={0} m={0}>
            {inbox.data?.map((reminder) => (
              <ReminderCard
                key={reminder.id}
                reminder={reminder}
                onOpen={() => {
                  close();
                  void navigate({ to: '/cases/$caseId', params: { caseId: reminder.caseId } });
                }}
              />
            ))}
          </Stack>
        </Stack>
      </Drawer>
    </>
  );
}
