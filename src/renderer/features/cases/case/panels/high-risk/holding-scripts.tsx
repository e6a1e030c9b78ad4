import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CustomerType } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useLanguage } from '#renderer/ui/language.tsx';
import { ScriptSuggestions } from '#renderer/ui/scripts/script-suggestions.tsx';
import type { PanelProps } from '../../case-view.ts';
import { placeholderValues } from '#renderer/ui/scripts/placeholder-values.ts';
import { salutationOf } from '#renderer/ui/scripts/salutation-of.ts';

/** The first words at high risk (§4.4, §7.2): holding statements ranked for this case, filled from it. */
export function HoldingScripts({ detail, record }: Pick<PanelProps, 'detail' | 'record'>) {
  const { language } = useLanguage();
  const { shopName, me } = useSession();
  const format = useFormat();
  const uses = useQuery(api.scripts.outcomes.queryOptions());
  const { category, channel, demand, riskLevel } = record.case;
  const customerType = record.fields['customerType'];
  const context = useMemo(
    () => ({
      step: 'holding' as const,
      categories: category ? [category] : [],
      demand,
      riskLevel,
      channel,
      customerType: typeof customerType === 'string' ? (customerType as CustomerType) : null,
    }),
    [category, channel, demand, riskLevel, customerType],
  );
  const values = placeholderValues(detail, {
    language,
    shopName,
    agentName: me.name,
    salutation: salutationOf(detail, language),
    money: (fen) => format.money(fen),
    saidTime: format.saidTime,
  });
  return (
    <ScriptSuggestions
      language={language}
      context={context}
      outcomes={uses.data ?? []}
      values={values}
      caseId={detail.id}
    />
  );
}
