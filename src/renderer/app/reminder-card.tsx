import { Button, Group, Menu, Paper, Text } from '@mantine/core';
import { IconCheck, IconClockPause } from '@tabler/icons-react';
import type { Reminder } from '#shared/contract/live.ts';
import { thingOfReminder } from '#renderer/features/today/due-thing.ts';
import { kindsOfThing } from '#renderer/features/today/kinds-of-thing.ts';
import { useReminderActs, useSnoozes } from '#renderer/features/today/snoozes.ts';
import { ThingMenu } from '#renderer/features/today/thing-menu.tsx';
import type { AskedThing, useDueActs } from '#renderer/features/today/use-due-acts.ts';
import { DueTime, TimeAgo } from '#renderer/ui/due-time.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useReminderTitle } from './reminder-title.ts';

type Props = {
  reminder: Reminder;
  actsOf: ReturnType<typeof useDueActs>;
  onAsk: (asked: AskedThing) => void;
  onOpen: () => void;
};

/** One reminder with what to do about it: do it, put it off, hand it on, or mark it as dealt with (§3.7). */
export function ReminderCard({ reminder, actsOf, onAsk, onOpen }: Props) {
  const t = useT();
  const title = useReminderTitle()(reminder);
  const snoozes = useSnoozes();
  const { snooze, done } = useReminderActs();
  const thing = thingOfReminder(reminder);
  const { next, primary, second } = actsOf(thing);
  return (
    <Paper p="sm" component="li" style={{ listStyle: 'none' }}>
      <Group justify="space-between" gap="xs" mb={4}>
        <Tag tone={reminder.rung === 'warn' ? 'notice' : 'danger'}>{t(`words.subject.${reminder.subject}`)}</Tag>
        {kindsOfThing[reminder.subject].hasDeadline ? <DueTime at={reminder.dueAt} /> : <TimeAgo at={reminder.dueAt} />}
      </Group>
      <Text size="sm" fw={500} style={{ overflowWrap: 'anywhere' }}>
        {title}
      </Text>
      <Text size="sm" c="dimmed">
        {next}
      </Text>
      <Group gap={6} mt="xs">
        <Button size="compact-sm" onClick={primary.run}>
          {primary.label}
        </Button>
        {second ? (
          <Button size="compact-sm" variant="default" onClick={second.run}>
            {second.label}
          </Button>
        ) : null}
        <Button size="compact-sm" variant="default" onClick={onOpen}>
          {t('app.ring.open')}
        </Button>
        <Menu withinPortal>
          <Menu.Target>
            <Button size="compact-sm" variant="default" leftSection={<IconClockPause size={14} />}>
              {t('app.ring.snooze')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {snoozes.map((one) => (
              <Menu.Item key={String(one.until)} onClick={() => snooze(reminder.id, one)}>
                {one.label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconCheck size={14} />}
          onClick={() => done(reminder.id)}
        >
          {t('app.ring.done')}
        </Button>
        <ThingMenu thing={{ ...thing, reminderId: null }} onAsk={onAsk} />
      </Group>
    </Paper>
  );
}
