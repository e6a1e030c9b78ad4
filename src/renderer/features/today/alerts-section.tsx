import { Text, Title } from '@mantine/core';
import { IconFlame } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Reminder } from '#shared/contract/live.ts';
import { api } from '#renderer/platform/connect.ts';
import { TimeAgo } from '#renderer/ui/due-time.tsx';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { kindsOfThing } from './kinds-of-thing.ts';
import { useReminderActs, useSnoozes } from './snoozes.ts';
import { TodayItem } from './today-item.tsx';
import styles from './today.module.css';
import { responsePlan, type OpenCase } from './use-open-case.ts';

/** Alerts among what rang: they wait with the supervisors until somebody acts (§4.4). */
export function useRiskAlerts(): Reminder[] {
  const inbox = useQuery(api.reminders.inbox.queryOptions());
  return inbox.data?.filter(({ subject }) => kindsOfThing[subject].isAlert) ?? [];
}

/** Cases that turned high: first of all on Today, each one key away from its response plan. */
export function AlertsSection({ alerts, openCase }: { alerts: readonly Reminder[]; openCase: OpenCase }) {
  const t = useT();
  if (alerts.length === 0) return null;
  const title = t('today.alerts.title', { count: alerts.length });
  return (
    <section className={styles['group']} data-group="now" aria-label={title}>
      <Title order={2} className={styles['groupTitle']}>
        {title}
      </Title>
      <ul className={styles['list']}>
        {alerts.map((alert) => (
          <Alert key={alert.id} alert={alert} openCase={openCase} />
        ))}
      </ul>
    </section>
  );
}

function Alert({ alert, openCase }: { alert: Reminder; openCase: OpenCase }) {
  const t = useT();
  const word = useWord();
  const format = useFormat();
  const { snooze, done } = useReminderActs();
  const [soonest] = useSnoozes();
  const who = alert.customerName ?? alert.caseNumber;
  const level = word('risk', alert.detail);
  return (
    <TodayItem
      label={t('today.alerts.row', { who, level, at: format.dayTime(alert.dueAt) })}
      onOpen={() => openCase(alert.caseId)}
      primary={{ label: t('today.act.plan'), run: () => openCase(alert.caseId, responsePlan) }}
      second={{ label: t('today.act.seen'), run: () => done(alert.id) }}
      {...(soonest ? { onLater: () => snooze(alert.id, soonest) } : {})}
      when={<TimeAgo at={alert.dueAt} />}
    >
      <div className={styles['line']}>
        <IconFlame size={15} aria-hidden className={styles['rung']} />
        <b>{who}</b>
        <span>{t('today.next.risk')}</span>
        <Tag tone="danger">{level}</Tag>
      </div>
      <Text size="sm" c="dimmed" truncate>
        {alert.caseNumber}
        {alert.forName === null ? '' : ` · ${alert.forName}`}
      </Text>
    </TodayItem>
  );
}
