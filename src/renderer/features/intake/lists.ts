import { useQuery } from '@tanstack/react-query';
import type { Lists } from '#shared/contract/settings.ts';
import type { Localized } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { useLanguage, useWord } from '#renderer/ui/language.tsx';

const noLists: Lists = { channels: [], categories: [], values: {} as Lists['values'] };

/** The shop's channels, categories and attribute values (§2.6). */
export function useLists(): Lists {
  return useQuery(api.settings.lists.queryOptions()).data ?? noLists;
}

/** The name of a channel or category: the shop's own, else the catalogue's word. */
export function useListName(): (
  group: 'channel' | 'category',
  entry: { code: string; name: Localized | null },
) => string {
  const word = useWord();
  const { language } = useLanguage();
  return (group, { code, name }) => name?.[language] ?? word(group, code);
}
