import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconClockPause } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reminder } from '#shared/contract/live.ts';
import { api } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { TodayItem } from './today-item.tsx';
import styles from './today.module.css';
import type { OpenCase } from './use-open-case.ts';

// Oldest first: more than these would push the burning cases off the screen.
const mostShown = 5;
const snoozes = [5, 15, 60, 'tomorrow'] as const;

/** What rang and waits to be acted on; looking at the case never counts as having done it (§3.9). */
export function RungSection({ rung, openCase }: { rung: readonly Reminder[]; openCase: OpenCase }) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  if (rung.length === 0) return null;
  const hidden = isOpen ? 0 : rung.slice(mostShown).length;
  return (
    <Section title={t('today.rung.title', { count: rung.length })}>
      <ul className={styles['list']}>
        {rung.slice(0, rung.length - hidden).map((one) => (
          <RungItem key={one.id} one={one} openCase={openCase} />
        ))}
      </ul>
      {hidden > 0 ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setIsOpen(true)}>
          {t('today.rung.more', { count: hidden })}
        </Button>
      ) : null}
    </Section>
  );
}

function RungItem({ one, openCase }: { one: Reminder; openCase: OpenCase }) {
  const t = useT();
  const word = useWord();
  const toast = useToast();
  const done = useMutation(
    api.reminders.done.mutationOptions({
      onSuccess: () => toast.done(t('today.rung.doneText')),
      onError: toast.failed,
    }),
  );
  const snooze = useMutation(api.reminders.snooze.mutationOptions({ onError: toast.failed }));
  const what = one.subject === 'promise' ? one.detail : word('due', one.detail);
  const who = one.customerName ?? one.caseNumber;
  return (
    <TodayItem
      label={`${what} ${who}`}
      onOpen={() => openCase(one.caseId)}
      primary={{ label: t('today.rung.done'), run: () => done.mutate({ id: one.id }), isBusy: done.isPending }}
      second={{
        label: t('today.rung.later'),
        run: () => snooze.mutate({ id: one.id, until: 15 }),
        isBusy: snooze.isPending,
      }}
      actions={
        <Menu>
          <Menu.Target>
            <ActionIcon aria-label={t('today.rung.snooze')}>
              <IconClockPause size={16} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {snoozes.map((until) => (
              <Menu.Item key={until} onClick={() => snooze.mutate({ id: one.id, until })}>
                {until === 'tomorrow' ? t('today.rung.tomorrow') : t('today.rung.minutes', { count: until })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      <div className={styles['line']}>
        <Tag tone={one.rung === 'warn' ? 'notice' : 'danger'}>{t(`words.subject.${one.subject}`)}</Tag>
        <b>{who}</b>
      </div>
      <div className={styles['line']}>
        <DueTime at={one.dueAt} />
        <span className={styles['dim']}>{what}</span>
      </div>
    </TodayItem>
  );
}
