import { Stack, Text } from '@mantine/core';
import { statutoryPacks } from '#shared/content/calendar/statutory.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { instantOf } from '#shared/domain/clocks/calendar.ts';
import { type StatutoryHint, statutoryHints, type StatutoryStart } from '#shared/domain/clocks/statutory.ts';
import { dayOfIsoDate } from '#shared/domain/clocks/zone.ts';
import { useNow } from '#renderer/platform/clock.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useCalendar, usePolicy } from '../queries.ts';

const noon = 12 * 60;

/** Legal periods of the packs a manager switched on, for what has happened in this case (§3.10). Never a clock, never a reminder. */
export function StatutoryHints({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const hints = useHints(detail);
  if (hints.length === 0) return null;
  return (
    <Stack gap={6} mt="xs" component="section" aria-label={t('cases.statutory.title')}>
      <Text size="sm" fw={600}>
        {t('cases.statutory.title')}
      </Text>
      {hints.map((hint) => (
        <OneHint key={hint.row.id} hint={hint} />
      ))}
      <Text size="xs" c="dimmed">
        {t('cases.statutory.about')}
      </Text>
    </Stack>
  );
}

function useHints(detail: CaseDetail): StatutoryHint[] {
  const { statutory } = usePolicy();
  const calendar = useCalendar();
  const now = useNow(3_600_000);
  const bought = detail.fields['purchaseDate']?.value;
  const day = typeof bought === 'string' ? dayOfIsoDate(bought) : null;
  const happened: Partial<Record<StatutoryStart, number>> = { 'complaint-received': detail.receivedAt };
  if (day !== null) happened['goods-received'] = instantOf(calendar, day, noon);
  const { packs: enabled, checked } = statutory;
  return statutoryHints({ packs: statutoryPacks, enabled, checked, happened, calendar, now });
}

function OneHint({ hint: { row, dueAt, isStale } }: { hint: StatutoryHint }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  return (
    <div>
      <Text size="sm">
        {row.title[language]} · {t('cases.statutory.until', { at: format.dayTime(dueAt) })}
      </Text>
      <Text size="xs" c="dimmed">
        {t(`cases.statutory.binds.${row.binds}`)} · {row.appliesTo[language]} · {row.source} {row.article}
      </Text>
      {isStale ? <Tag tone="notice">{t('cases.statutory.stale')}</Tag> : null}
    </div>
  );
}
