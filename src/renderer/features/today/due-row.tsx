import { Text } from '@mantine/core';
import { IconBellRinging, IconCertificate, IconClockHour4, IconHandStop, IconPhone } from '@tabler/icons-react';
import type { DueItem } from '#shared/contract/today.ts';
import { DueTime, TimeAgo } from '#renderer/ui/due-time.tsx';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { RiskTag, SeverityTag, Tag } from '#renderer/ui/tag.tsx';
import { WhyDue } from '#renderer/ui/why-due.tsx';
import { thingOfItem } from './due-thing.ts';
import { kindsOfThing } from './kinds-of-thing.ts';
import { useReminderActs, useSnoozes } from './snoozes.ts';
import { ThingMenu } from './thing-menu.tsx';
import { TodayItem } from './today-item.tsx';
import styles from './today.module.css';
import type { AskedThing, useDueActs } from './use-due-acts.ts';
import type { OpenCase } from './use-open-case.ts';

const icons = {
  clock: IconClockHour4,
  promise: IconHandStop,
  'follow-up': IconPhone,
  approval: IconCertificate,
} as const;

type Props = {
  item: DueItem;
  actsOf: ReturnType<typeof useDueActs>;
  openCase: OpenCase;
  onAsk: (asked: AskedThing) => void;
};

/** One thing that is due: when, whose, what to do next, and the keys that do it. */
export function DueRow({ item, actsOf, openCase, onAsk }: Props) {
  const format = useFormat();
  const t = useT();
  const what = useWhat(item);
  const thing = thingOfItem(item);
  const { next, primary, second } = actsOf(thing);
  const [soonest] = useSnoozes();
  const { snooze } = useReminderActs();
  const { reminderId } = item;
  const Icon = icons[item.kind];
  const { hasDeadline } = kindsOfThing[item.kind];
  const later = reminderId && soonest ? () => snooze(reminderId, soonest) : undefined;
  return (
    <TodayItem
      label={t('today.row', { who: thing.who, what, at: format.dayTime(item.dueAt), next })}
      onOpen={() => openCase(item.caseId)}
      primary={primary}
      {...(second ? { second } : {})}
      {...(later ? { onLater: later } : {})}
      actions={
        <>
          {hasDeadline ? (
            <WhyDue caseId={item.caseId} kind={item.kind === 'promise' ? 'promise' : item.detail} id={item.id} />
          ) : null}
          <ThingMenu thing={thing} onAsk={onAsk} />
        </>
      }
      when={hasDeadline ? <DueTime at={item.dueAt} /> : <TimeAgo at={item.dueAt} />}
    >
      <div className={styles['line']}>
        <Icon size={15} aria-hidden className={styles['icon']} />
        <b>{thing.who}</b>
        <span>{next}</span>
        {reminderId ? <IconBellRinging size={14} className={styles['rung']} aria-label={t('today.rung')} /> : null}
        {item.severity === null || item.severity === 'minor' ? null : <SeverityTag severity={item.severity} />}
        {item.level === 'low' ? null : <RiskTag level={item.level} risk={item.risk} />}
        {item.isHandedOver ? <Tag tone="accent">{t('today.handedTag', { name: item.forName ?? '–' })}</Tag> : null}
      </div>
      <Text size="sm" c="dimmed" truncate>
        {what}
        {item.isMine || item.forName === null || item.isHandedOver ? '' : ` · ${item.forName}`}
        {item.kind === 'promise' || item.excerpt === '' ? '' : ` · ${item.excerpt}`}
      </Text>
    </TodayItem>
  );
}

/** What is due, in words: the clock's name, the promise itself, the call with its tries, the money that waits. */
function useWhat(item: DueItem): string {
  const t = useT();
  const word = useWord();
  const format = useFormat();
  const { detail, approval, attempts, kind } = item;
  if (kind === 'promise') return detail;
  if (approval !== null)
    return [format.money(approval.amountFen), detail, approval.requestedBy, approval.reason]
      .filter((part) => part !== null && part !== '')
      .join(' · ');
  const name = word('due', detail);
  return attempts > 0 ? `${name} · ${t('today.attempts', { count: attempts })}` : name;
}
