// The case that the library is looked at for (§7.4, §7.5): from the address, else the one chosen last.
import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { CaseId } from '#shared/contract/ids.ts';
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { PlaceholderValues } from '#shared/domain/scripts/fill-placeholders.ts';
import type { RankContext } from '#shared/domain/scripts/rank.ts';
import { CustomerType, Demand, type Language } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { useCaseValues } from '#renderer/ui/scripts/use-case-values.ts';

const storageKey = 'scripts.case';

export type ChosenCase = {
  caseId: CaseId | null;
  choose: (id: CaseId | null) => void;
  /** What the case knows of the blanks; null without a case. */
  values: PlaceholderValues | null;
  /** The case as the ranking sees it; null without a case. */
  context: RankContext | null;
};

/** The chosen case is remembered while the program is open; `opened` is the one the page was opened from. */
export function useChosenCase(opened: string, language: Language): ChosenCase {
  const [remembered, setRemembered] = useState(() => window.sessionStorage.getItem(storageKey) ?? '');
  const parsed = CaseId.safeParse(opened || remembered);
  const detail = useQuery({
    ...api.cases.show.queryOptions({ input: parsed.success ? { caseId: parsed.data } : skipToken }),
    retry: false,
  });
  // A case that is gone, or not for this person, is no case.
  const caseId = parsed.success && !detail.isError ? parsed.data : null;
  const lists = useQuery(api.settings.lists.queryOptions());
  const found = caseId === null ? undefined : detail.data;
  const categories = lists.data?.categories;
  const context = useMemo(() => {
    if (!found) return null;
    const text = (key: string): string | null => {
      const value = found.fields[key]?.value;
      return typeof value === 'string' && value !== '' ? value : null;
    };
    const category = text('category');
    const parent = categories?.find(({ code }) => code === category)?.parentCode ?? null;
    const method = shippedMethods.find(({ code }) => code === found.method) ?? shippedMethods[0]!;
    return {
      step: method.steps.find(({ code }) => code === found.step)?.eightSteps[0] ?? 'listen',
      categories: [category, parent].filter((code) => code !== null),
      demand: Demand.safeParse(text('demand')).data ?? null,
      customerType: CustomerType.safeParse(text('customerType')).data ?? null,
      riskLevel: found.level,
      channel: text('channel'),
      language,
    } satisfies RankContext;
  }, [found, categories, language]);
  const values = useCaseValues(found, language);
  return {
    caseId,
    values,
    context,
    choose: (id) => {
      setRemembered(id ?? '');
      if (id === null) window.sessionStorage.removeItem(storageKey);
      else window.sessionStorage.setItem(storageKey, id);
    },
  };
}
