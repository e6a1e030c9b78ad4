import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '#renderer/platform/connect.ts';
import { useLanguage, useWord } from '#renderer/ui/language.tsx';

type ListName = (group: 'channel' | 'category', code: string) => string;

/** The shop's lists and the names of their entries: the shop's own, else the catalogue's word. */
export function useListNames() {
  const word = useWord();
  const { language } = useLanguage();
  const lists = useQuery(api.settings.lists.queryOptions()).data;
  const nameOf = useCallback<ListName>(
    (group, code) => {
      const entries = group === 'channel' ? lists?.channels : lists?.categories;
      return entries?.find((one) => one.code === code)?.name?.[language] ?? word(group, code);
    },
    [lists, language, word],
  );
  return { lists, nameOf };
}
