import { ActionIcon, Button, Group, Stack, Switch, Text, Tooltip } from '@mantine/core';
import { IconCopy, IconPlus, IconX } from '@tabler/icons-react';
import type { DaySpan } from '#shared/domain/clocks/calendar.ts';
import type { OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { MinuteInput } from '../minute-input.tsx';
import { useWeekdayNames } from './day-names.ts';
import styles from './calendar.module.css';

type Week = OpeningHours['week'];
type Props = { week: Week; wrong: readonly string[]; isDisabled: boolean; onChange: (week: Week) => void };

const usual: DaySpan[] = [{ from: 9 * 60, to: 18 * 60 }];

/** When the store opens on each weekday: several spans a day, or closed (§3.6). */
export function WeekEditor({ week, wrong, isDisabled, onChange }: Props) {
  const t = useT();
  const names = useWeekdayNames();
  const set = (weekday: number, spans: DaySpan[]) => onChange(week.map((own, i) => (i === weekday ? spans : own)));
  return (
    <Stack gap={0}>
      {week.map((spans, weekday) => {
        const name = names.long[weekday]!;
        return (
          <div key={name} className={styles['weekday']} role="group" aria-label={name}>
            <Switch
              label={name}
              checked={spans.length > 0}
              disabled={isDisabled}
              onChange={(event) => set(weekday, event.currentTarget.checked ? (lastOpen(week) ?? usual) : [])}
            />
            <div>
              <Spans name={name} spans={spans} isDisabled={isDisabled} onChange={(next) => set(weekday, next)} />
              {wrong.includes(`week.${weekday}`) ? (
                <Text size="sm" c="red" role="alert">
                  {t('settings.calendar.wrongSpans')}
                </Text>
              ) : null}
            </div>
            {spans.length > 0 && !isDisabled ? (
              <Tooltip label={t('settings.calendar.copyToAll', { day: name })}>
                <ActionIcon
                  aria-label={t('settings.calendar.copyToAll', { day: name })}
                  onClick={() => onChange(week.map((own) => (own.length > 0 ? spans : own)))}
                >
                  <IconCopy size={16} />
                </ActionIcon>
              </Tooltip>
            ) : (
              <span />
            )}
          </div>
        );
      })}
      {wrong.includes('week') ? (
        <Text size="sm" c="red" role="alert">
          {t('settings.calendar.neverOpen')}
        </Text>
      ) : null}
    </Stack>
  );
}

const lastOpen = (week: Week) => week.find((spans) => spans.length > 0);

type SpansProps = { name: string; spans: DaySpan[]; isDisabled: boolean; onChange: (spans: DaySpan[]) => void };

function Spans({ name, spans, isDisabled, onChange }: SpansProps) {
  const t = useT();
  const format = useFormat();
  if (spans.length === 0) return <Text c="dimmed">{t('settings.calendar.closed')}</Text>;
  const set = (at: number, changes: Partial<DaySpan>) =>
    onChange(spans.map((span, i) => (i === at ? { ...span, ...changes } : span)));
  const add = () => {
    const from = Math.min((spans.at(-1)?.to ?? 0) + 60, 1380);
    onChange([...spans, { from, to: Math.min(from + 240, 1440) }]);
  };
  return (
    <Group gap={8}>
      {spans.map((span, at) => {
        const label = t('settings.calendar.spanOf', { day: name, number: format.number(at + 1) });
        return (
          // oxlint-disable-next-line react/no-array-index-key -- the place is the identity: two equal spans are told apart by nothing else.
          <Group key={at} gap={4} wrap="nowrap">
            <MinuteInput
              label={t('settings.policy.fromOf', { label })}
              value={span.from}
              isDisabled={isDisabled}
              onChange={(from) => set(at, { from })}
            />
            –
            <MinuteInput
              label={t('settings.policy.toOf', { label })}
              value={span.to}
              isEnd
              isDisabled={isDisabled}
              onChange={(to) => set(at, { to })}
            />
            {spans.length > 1 && !isDisabled ? (
              <ActionIcon
                aria-label={t('settings.calendar.removeSpan', { span: label })}
                onClick={() => onChange(spans.filter((_, i) => i !== at))}
              >
                <IconX size={14} />
              </ActionIcon>
            ) : null}
          </Group>
        );
      })}
      {spans.length < 12 && !isDisabled ? (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          aria-label={t('settings.calendar.addSpanOn', { day: name })}
          onClick={add}
        >
          {t('settings.calendar.addSpan')}
        </Button>
      ) : null}
    </Group>
  );
}
