import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { fewestDecisions, precisionOf } from '#shared/domain/tone/overrule.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Section } from '#renderer/ui/page.tsx';
import { DecisionTable } from './decision-table.tsx';

/** How right the tone check is in this shop, from what people took over and what they let stand (§7.8). */
export function ToneSection() {
  const t = useT();
  const precision = useQuery({ ...api.tone.precision.queryOptions(), staleTime: 0 });
  const rows = (precision.data ?? []).map((row) => ({
    ...row,
    key: row.kind,
    name: t(`scripts.tone.kind.${row.kind}`),
    reasons: row.reasons.map(({ reason, count }) =>
      t('settings.tone.reason', { reason: t(`scripts.tone.reason.${reason}`), count }),
    ),
    share: precisionOf(row),
  }));
  return (
    <Section title={t('settings.tone.title')} description={t('settings.tone.about')}>
      <ErrorNotice error={precision.error} onRetry={() => void precision.refetch()} />
      {precision.isPending ? <LoadingState lines={3} /> : null}
      {precision.data?.length === 0 ? <Text c="dimmed">{t('settings.tone.none')}</Text> : null}
      {rows.length > 0 ? (
        <>
          <DecisionTable
            headings={{
              name: t('settings.tone.kind'),
              shown: t('settings.tone.shown'),
              accepted: t('settings.tone.accepted'),
              overruled: t('settings.tone.overruled'),
              share: t('settings.tone.share'),
            }}
            rows={rows}
            tooFew={t('settings.tone.few', { count: fewestDecisions })}
          />
          <Text size="sm" c="dimmed" mt="sm">
            {t('settings.tone.undecided')}
          </Text>
        </>
      ) : null}
    </Section>
  );
}
