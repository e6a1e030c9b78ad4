import { Anchor, Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CustomerType } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { ScriptSuggestions } from '#renderer/ui/scripts/script-suggestions.tsx';
import { SolutionSuggestions } from '#renderer/ui/scripts/solution-suggestions.tsx';
import { useCaseView } from '../case-view.ts';
import { usePlaceholderValues } from './use-placeholder-values.ts';

/** The best few scripts for this very case and step, with the reason for each (§7.4). */
export function ScriptsCard() {
  const t = useT();
  const { language } = useLanguage();
  const { detail, record, step } = useCaseView();
  const values = usePlaceholderValues();
  const lists = useQuery(api.settings.lists.queryOptions());
  const uses = useQuery(api.scripts.outcomes.queryOptions());
  const { category, channel, demand, riskLevel } = record.case;
  const customerType = record.fields['customerType'];
  const words = record.fields['customerWords'];
  const parent = lists.data?.categories.find((one) => one.code === category)?.parentCode ?? null;
  const context = useMemo(
    () => ({
      step: step.eightSteps[0] ?? ('listen' as const),
      categories: [category, parent].filter((code) => code !== null),
      demand,
      riskLevel,
      channel,
      customerType: typeof customerType === 'string' ? (customerType as CustomerType) : null,
    }),
    [step, category, parent, demand, riskLevel, channel, customerType],
  );
  return (
    <Stack gap="xs">
      <ScriptSuggestions
        key={step.code}
        language={language}
        context={context}
        outcomes={uses.data ?? none}
        values={values}
        caseId={detail.id}
      />
      <SolutionSuggestions
        language={language}
        categories={context.categories}
        demand={demand}
        words={typeof words === 'string' ? words : ''}
      />
      <Anchor size="sm" renderRoot={(props) => <Link to="/scripts" search={{ case: detail.id } as never} {...props} />}>
        {t('cases.script.all')}
      </Anchor>
    </Stack>
  );
}

const none: never[] = [];
