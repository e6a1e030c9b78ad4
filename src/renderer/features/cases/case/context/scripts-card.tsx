import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { rankScripts, type RankReason } from '#shared/domain/scripts/rank.ts';
import type { ScriptOutcome } from '#shared/domain/scripts/outcomes.ts';
import type { CustomerType } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case-view.ts';
import { ScriptToSay } from './script-to-say.tsx';

const shown = 3;

/** The best few scripts for this very case and step, with the reason for each (§7.4). */
export function ScriptsCard() {
  const t = useT();
  const { language } = useLanguage();
  const { record, step } = useCaseView();
  const lists = useQuery(api.settings.lists.queryOptions());
  const uses = useQuery(api.scripts.outcomes.queryOptions());
  const reasonOf = useReasonWords();
  const { category, channel, demand, riskLevel } = record.case;
  const customerType = record.fields['customerType'];
  const ranked = useMemo(() => {
    const library = shippedScripts(language);
    const parentOf = (code: string) => lists.data?.categories.find((one) => one.code === code)?.parentCode ?? null;
    const context = {
      step: step.eightSteps[0] ?? 'listen',
      categories: category ? [category, parentOf(category)].filter((code) => code !== null) : [],
      demand,
      riskLevel,
      language,
      channel,
      customerType: typeof customerType === 'string' ? (customerType as CustomerType) : null,
    };
    const outcomes: ScriptOutcome[] = (uses.data ?? []).map((use) => ({
      ...use,
      category: null,
      reopened: 0,
      escalated: 0,
    }));
    return rankScripts(library, context, outcomes, { limit: shown }).flatMap(({ id, reasons }) => {
      const script = library.find((one) => one.id === id);
      return script ? [{ script, reasons }] : [];
    });
  }, [language, lists.data, uses.data, step, category, channel, demand, riskLevel, customerType]);
  return (
    <Stack gap="xs">
      {ranked.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('cases.script.none')}
        </Text>
      ) : null}
      {ranked.map(({ script, reasons }) => (
        <ScriptToSay key={script.id} script={script} why={reasons.map(reasonOf).join(' · ')} />
      ))}
      <Anchor size="sm" renderRoot={(props) => <Link to="/scripts" {...props} />}>
        {t('cases.script.all')}
      </Anchor>
    </Stack>
  );
}

function useReasonWords(): (reason: RankReason) => string {
  const t = useT();
  const word = useWord();
  return (reason) => {
    switch (reason.kind) {
      case 'category':
        return word('category', reason.value);
      case 'any-category':
        return t('cases.script.any');
      case 'demand':
        return word('demand', reason.value);
      case 'customer-type':
        return word('customerType', reason.value);
      case 'risk':
        return t('cases.script.risk', { level: word('risk', reason.value) });
      case 'channel':
        return word('channel', reason.value);
      case 'higher-tier':
        return word('tier', reason.value);
      case 'few-outcomes':
        return t('cases.script.few');
      case 'outcome':
        return t('cases.script.outcome', { satisfied: reason.satisfied, rated: reason.rated });
    }
  };
}
