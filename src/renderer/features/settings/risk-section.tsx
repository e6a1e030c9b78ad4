import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { ruleTitleInList } from '#shared/content/risk/rule-titles.ts';
import {
  fewestSignals,
  precisionByKind,
  shareRight,
  type SignalPrecision,
} from '#shared/domain/assess/signal-precision.ts';
import { api } from '#renderer/platform/connect.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Section } from '#renderer/ui/page.tsx';
import { useReasonText } from '#renderer/ui/reason-text.ts';
import { DecisionTable, type DecisionRow } from './decision-table.tsx';
import { DismissedCases } from './dismissed-cases.tsx';

/** How right the escalation signals are in this shop, from what people let stand and what they dismissed (§4.5). */
export function RiskSection() {
  const t = useT();
  const precision = useQuery({ ...api.risk.precision.queryOptions(), staleTime: 0 });
  const rows = useRows(precision.data ?? []);
  return (
    <Section title={t('settings.risk.title')} description={t('settings.risk.about')}>
      <ErrorNotice error={precision.error} onRetry={() => void precision.refetch()} />
      {precision.isPending ? <LoadingState lines={3} /> : null}
      {precision.data?.length === 0 ? <Text c="dimmed">{t('settings.risk.none')}</Text> : null}
      {rows.length > 0 ? (
        <>
          <DecisionTable
            headings={{
              name: t('settings.risk.signal'),
              shown: t('settings.risk.shown'),
              accepted: t('settings.risk.stood'),
              overruled: t('settings.risk.dismissed'),
              share: t('settings.risk.share'),
            }}
            rows={rows}
            tooFew={t('settings.risk.few', { count: fewestSignals })}
          />
          <Text size="sm" c="dimmed" mt="sm">
            {t('settings.risk.undecided')}
          </Text>
        </>
      ) : null}
    </Section>
  );
}

/** A group for each kind with its sums, and under it the rules in plain words. */
function useRows(precision: readonly SignalPrecision[]): DecisionRow[] {
  const t = useT();
  const { language } = useLanguage();
  const reasonText = useReasonText();
  return precisionByKind(precision).flatMap(({ kind, rules, ...sums }) => [
    {
      key: kind,
      name: t(`words.signal.${kind}`),
      shown: sums.shown,
      accepted: sums.stood,
      overruled: sums.dismissed,
      reasons: [],
      share: shareRight(sums),
      isGroup: true,
    },
    ...rules.map((row): DecisionRow => {
      const name = ruleTitleInList(row.rule, language) ?? t('settings.risk.formerRule');
      return {
        key: row.rule,
        name,
        shown: row.shown,
        accepted: row.stood,
        overruled: row.dismissed,
        reasons: row.reasons.map(({ reason, count }) =>
          t('settings.risk.reason', { reason: reasonText(reason), count }),
        ),
        share: shareRight(row),
        details: {
          label: t('settings.risk.open', { name, count: row.dismissed }),
          content: <DismissedCases rule={row.rule} name={name} />,
        },
      };
    }),
  ]);
}
