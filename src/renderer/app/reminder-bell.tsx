import { ActionIcon, Button, Drawer, Group, Indicator, Select, Stack, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell, IconBellCheck, IconVolume } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, shell } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { setWaitingCount } from '#renderer/ui/window-title.ts';
import { chime, chooseSound, chosenSound, type Sound, sounds } from './chime.ts';
import { ReminderList } from './reminder-list.tsx';

function SoundChoice() {
  const t = useT();
  const [sound, setSound] = useState(chosenSound);
  const change = (next: Sound) => {
    chooseSound(next);
    setSound(next);
    chime(next);
  };
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Select
        size="sm"
        style={{ flex: 1 }}
        label={t('app.ring.sound')}
        data={sounds.map((one) => ({ value: one, label: t(`app.sound.${one}`) }))}
        value={sound}
        allowDeselect={false}
        onChange={(next) => change(sounds.find((one) => one === next) ?? 'off')}
      />
      <Button
        variant="default"
        leftSection={<IconVolume size={16} />}
        disabled={sound === 'off'}
        onClick={() => chime(sound)}
      >
        {t('app.sound.play')}
      </Button>
    </Group>
  );
}

/** The count on the tab, and on the program's icon and tray where there is a desktop shell (§3.7). */
function useCountOutside(count: number): void {
  useEffect(() => {
    setWaitingCount(count);
    void shell?.showCount(count);
  }, [count]);
  useEffect(
    () => () => {
      setWaitingCount(0);
      void shell?.showCount(0);
    },
    [],
  );
}

/** What rang and waits to be acted on; looking at a case never counts as having done it (§3.9). */
export function ReminderBell() {
  const t = useT();
  const [isOpen, { open, close }] = useDisclosure();
  const inbox = useQuery(api.reminders.inbox.queryOptions());
  const count = inbox.data?.length ?? 0;
  useCountOutside(count);
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
        size={440}
        title={t('app.ring.title')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Stack gap="sm">
          <SoundChoice />
          {inbox.isPending ? <LoadingState lines={3} /> : null}
          <ErrorNotice error={inbox.error} onRetry={() => void inbox.refetch()} />
          {inbox.data?.length === 0 ? (
            <EmptyState icon={<IconBellCheck />} title={t('app.ring.empty')}>
              {t('app.ring.emptyText')}
            </EmptyState>
          ) : null}
          <ReminderList reminders={inbox.data ?? []} onLeave={close} />
        </Stack>
      </Drawer>
    </>
  );
}
