import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { QueueRow } from '#shared/contract/cases.ts';
import { CaseId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';

type Props = {
  label: string;
  placeholder: string;
  value: CaseId | null;
  onChange: (id: CaseId | null) => void;
  /** Leaves the label to assistive technology alone. */
  isBare?: boolean;
};

/** Chooses a case: the open ones by urgency, and by typing any other, found as everywhere by name, number or words. */
export function CaseSelect({ label, placeholder, value, onChange, isBare = false }: Props) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const [query] = useDebouncedValue(typed.trim(), 150);
  const queue = useQuery(api.cases.queue.queryOptions({ input: { filter: {}, limit: 60 } }));
  const chosen = useQuery(api.cases.show.queryOptions({ input: value ? { caseId: value } : skipToken }));
  const found = useQuery({
    ...api.cases.search.queryOptions({ input: query === '' ? skipToken : { query } }),
    placeholderData: (before) => before,
  });
  const own = chosen.data && nameOf(chosen.data.customer?.fields.name ?? null, chosen.data.number);
  const listed = typed === '' || typed === own ? queue.data?.rows : found.data?.cases;
  const rows = new Map((listed ?? []).map((row) => [row.id as string, labelOf(row)]));
  // One label whatever the list says: the box takes over the label of its value, and would search for it.
  if (chosen.data && own) rows.set(chosen.data.id, own);
  return (
    <Select
      {...(isBare ? { 'aria-label': label } : { label })}
      placeholder={placeholder}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('scripts.page.noCase'), 'aria-hidden': false, tabIndex: 0 }}
      value={value}
      data={[...rows].map(([id, text]) => ({ value: id, label: text }))}
      // The core has found them, by more than their label says.
      filter={({ options }) => options}
      onSearchChange={setTyped}
      onChange={(id) => onChange(id === null ? null : CaseId.parse(id))}
      nothingFoundMessage={t('library.preview.noCase')}
    />
  );
}

const nameOf = (customer: string | null, rest: string): string => [customer, rest].filter(Boolean).join(' · ');

const labelOf = ({ customerName, excerpt, number }: QueueRow): string =>
  nameOf(customerName, [...(excerpt.trim() || number)].slice(0, 28).join(''));
