import { Button, CloseButton, Select, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import type { QueueFilter } from '#shared/contract/cases.ts';
import { riskLevels, severities } from '#shared/domain/vocabulary.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { isComposing } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { isNarrowed, type Narrowing, narrowings, noNarrowing, queueViews } from './queue-filter.ts';
import styles from './queue.module.css';
import { SavedFilters } from './saved-filters.tsx';
import { useListNames } from './use-list-names.ts';

type Props = {
  filter: QueueFilter;
  onChange: (next: Partial<QueueFilter>) => void;
  searchBox: RefObject<HTMLInputElement | null>;
  /** Enter or arrow down in the search box goes on to the list. */
  onToList: () => void;
};

const searchPauseMs = 120;

export function QueueFilters({ filter, onChange, searchBox, onToList }: Props) {
  const t = useT();
  return (
    <>
      <div className={styles['filters']}>
        <SegmentedControl
          size="sm"
          aria-label={t('cases.queue.view')}
          data={queueViews.map((value) => ({ value, label: t(`cases.queue.view.${value}`) }))}
          value={filter.view}
          onChange={(view) => onChange({ view })}
        />
        <SearchBox query={filter.query} onQuery={(query) => onChange({ query })} box={searchBox} onToList={onToList} />
        <SavedFilters filter={filter} onApply={(saved) => onChange({ ...noNarrowing, ...saved })} />
      </div>
      <Narrowings filter={filter} onChange={onChange} />
    </>
  );
}

type SearchProps = { query: string; onQuery: (query: string) => void; box: Props['searchBox']; onToList: () => void };

function SearchBox({ query, onQuery, box, onToList }: SearchProps) {
  const t = useT();
  const [typed, setTyped] = useState(query);
  const [applied, setApplied] = useState(query);
  // Half a word of an input method is not searched for; it may even be longer than the box takes.
  const [isChoosing, setIsChoosing] = useState(false);
  // What was typed and is on its way to the address; nothing once the address says what the box says.
  const [sent, setSent] = useState<readonly string[]>([]);
  // Back, a saved filter or "clear" changed the address: the box follows it, but never what it sent there itself.
  if (query !== applied) {
    setApplied(query);
    if (query === typed.trim()) setSent([]);
    else if (!sent.includes(query)) setTyped(query);
  }
  useEffect(() => {
    if (isChoosing || typed.trim() === query) return undefined;
    const timer = setTimeout(() => {
      setSent((earlier) => [...earlier, typed.trim()]);
      onQuery(typed.trim());
    }, searchPauseMs);
    return () => clearTimeout(timer);
  }, [typed, query, isChoosing, onQuery]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape' && typed !== '') setTyped('');
    else if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape') onToList();
    else return;
    event.preventDefault();
  };
  return (
    <TextInput
      ref={box}
      className={styles['search']}
      type="search"
      aria-label={t('cases.queue.search')}
      placeholder={t('cases.queue.search')}
      aria-keyshortcuts="/"
      maxLength={200}
      leftSection={<IconSearch size={16} />}
      rightSection={
        typed === '' ? null : (
          <CloseButton size="sm" aria-label={t('cases.queue.clearSearch')} onClick={() => setTyped('')} />
        )
      }
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onCompositionStart={() => setIsChoosing(true)}
      onCompositionEnd={() => setIsChoosing(false)}
      onKeyDown={onKeyDown}
    />
  );
}

function useChoices(): Record<Narrowing, { value: string; label: string }[]> {
  const t = useT();
  const { staff } = useSession();
  const { lists, nameOf } = useListNames();
  return {
    category: (lists?.categories ?? []).map(({ code }) => ({ value: code, label: nameOf('category', code) })),
    channel: (lists?.channels ?? []).map(({ code }) => ({ value: code, label: nameOf('channel', code) })),
    severity: severities.map((value) => ({ value, label: t(`words.severity.${value}`) })),
    level: riskLevels.map((value) => ({ value, label: t(`words.risk.${value}`) })),
    ownerId: staff.map(({ id, name }) => ({ value: id, label: name })),
    store: (lists?.values.store ?? []).map((value) => ({ value, label: value })),
  };
}

function Narrowings({ filter, onChange }: Pick<Props, 'filter' | 'onChange'>) {
  const t = useT();
  const choices = useChoices();
  return (
    <div className={styles['filters']}>
      {narrowings.map((key) =>
        choices[key].length === 0 ? null : (
          <Select
            key={key}
            className={styles['narrow']}
            size="xs"
            aria-label={t(`cases.queue.by.${key}`)}
            placeholder={t(`cases.queue.by.${key}`)}
            searchable
            clearable
            limit={200}
            data={choices[key]}
            value={filter[key] ?? null}
            onChange={(value) => onChange({ [key]: value ?? undefined })}
          />
        ),
      )}
      {isNarrowed(filter) ? (
        <Button size="compact-sm" variant="subtle" onClick={() => onChange({ ...noNarrowing, query: '' })}>
          {t('cases.queue.clear')}
        </Button>
      ) : null}
    </div>
  );
}
