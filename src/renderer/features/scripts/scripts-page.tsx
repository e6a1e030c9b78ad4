import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback, useMediaQuery } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useSession } from '#renderer/platform/session.tsx';
import { isComposing } from '#renderer/ui/ime.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { PageHeader } from '#renderer/ui/page.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { CaseSelect } from './case/case-select.tsx';
import { useChosenCase } from './case/use-chosen-case.ts';
import { FacetList } from './facet-list.tsx';
import { Choices, Nothing } from './library-choices.tsx';
import { LibraryState, noFilters } from './library-state.ts';
import { useFavourites, useOutcomes, useRecents } from './queries.ts';
import { ScriptDetail } from './script-detail.tsx';
import { listId, optionId, ScriptList } from './script-list.tsx';
import styles from './scripts-page.module.css';
import { useLibraryScripts } from '#renderer/ui/scripts/use-library-scripts.ts';
import { LibraryActions } from './library-actions.tsx';
import { usePackImport } from './packs/use-pack-import.tsx';
import { useLibrary } from './use-library.ts';

/** The script library (§7.3): find as you type, look, fill and copy. */
export function ScriptsPage() {
  const t = useT();
  const { language: own } = useLanguage();
  const { me, shopName } = useSession();
  const [state, change] = useUrlState(LibraryState);
  const [query, setQuery] = useTypedQuery(state, change);
  const { favourites, toggle } = useFavourites();
  const recents = useRecents();
  const recentIds = useMemo(() => recents.map(({ scriptId }) => scriptId), [recents]);
  const outcomes = useOutcomes();
  const search = useRef<HTMLInputElement>(null);
  const [copyRequest, setCopyRequest] = useState(0);
  const isWide = useMediaQuery('(min-width: 68rem)', true);
  const [isFiltering, setIsFiltering] = useState<boolean | null>(null);
  const language = state.language ?? own;
  const library = useLibraryScripts(language);
  const waiting = [...library.ofShop.values()].filter(({ isSubmitted }) => isSubmitted).length;
  const chosenCase = useChosenCase(state.case, language);
  const { rows, total, facets, all } = useLibrary({
    state,
    context: chosenCase.context,
    outcomes,
    query,
    language,
    favourites,
    recents: recentIds,
    library,
  });
  const chosen = rows.find(({ script }) => script.id === state.script) ?? rows[0] ?? null;
  const chosenId = chosen?.script.id ?? null;
  const move = (by: number) => {
    const at = rows.findIndex(({ script }) => script.id === chosenId);
    const next = rows[Math.max(0, Math.min(rows.length - 1, at + by))];
    if (next) change({ script: next.script.id });
  };
  const onKeyDown = keysOf({ move, copy: () => setCopyRequest((count) => count + 1) });
  const packs = usePackImport(() => change({ ...noFilters, view: 'ours', script: '' }));
  useShortcut({ keys: '/', label: t('scripts.key.search') }, () => search.current?.select());
  useShortcut({ keys: 'F', label: t('scripts.key.favourite') }, () => chosenId !== null && toggle(chosenId));
  return (
    <div className={styles['page']} {...packs.dropProps}>
      {packs.parts}
      <PageHeader
        title={t('scripts.page.title')}
        description={t('scripts.page.description')}
        actions={
          <>
            <div className={styles['case']}>
              <CaseSelect
                isBare
                label={t('scripts.page.case')}
                placeholder={t('scripts.page.caseHint')}
                value={chosenCase.caseId}
                onChange={(id) => {
                  if (state.case !== '') change({ case: '' });
                  chosenCase.choose(id);
                }}
              />
            </div>
            <LibraryActions language={language} shown={all} onImport={packs.open} />
          </>
        }
      >
        <Group gap="sm" mt="sm" wrap="wrap">
          <TextInput
            ref={search}
            className={styles['search']}
            type="search"
            role="combobox"
            aria-expanded="true"
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={chosenId === null ? undefined : optionId(chosenId)}
            aria-label={t('scripts.page.search')}
            placeholder={t('scripts.page.searchHint')}
            leftSection={<IconSearch size={16} />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          <Choices state={state} own={own} waiting={waiting} onChange={change} />
          <Button
            variant="default"
            leftSection={<IconAdjustmentsHorizontal size={16} />}
            aria-expanded={isFiltering ?? isWide}
            onClick={() => setIsFiltering(!(isFiltering ?? isWide))}
          >
            {t('scripts.page.filters')}
          </Button>
        </Group>
      </PageHeader>
      <div className={styles['columns']} data-filtering={(isFiltering ?? isWide) || undefined}>
        {(isFiltering ?? isWide) ? <FacetList state={state} counts={facets} onChange={change} /> : null}
        <div className={styles['list']}>
          <Group justify="space-between" px="sm" py={6} wrap="nowrap" className={styles['listHead']}>
            <Text size="xs" fw={600} role="status">
              {t('scripts.page.found', { count: total })}
            </Text>
            <Text size="xs" c="dimmed" truncate>
              {t('scripts.page.keys')}
            </Text>
          </Group>
          {rows.length > 0 ? (
            <ScriptList
              rows={rows}
              chosenId={chosenId}
              favourites={favourites}
              onChoose={(script) => change({ script })}
              onKeyDown={onKeyDown}
            />
          ) : (
            <Nothing
              view={state.view}
              isSearching={query !== ''}
              onShowAll={() => {
                setQuery('');
                change({ ...noFilters, view: 'all' });
              }}
            />
          )}
        </div>
        {chosen === null ? null : (
          <ScriptDetail
            {...chosen}
            ofShop={library.ofShop.get(chosen.script.id)}
            isFavourite={favourites.includes(chosen.script.id)}
            outcomes={outcomes.filter(({ scriptId }) => scriptId === chosen.script.id)}
            caseId={chosenCase.caseId}
            values={chosenCase.values ?? { storeName: shopName, agentName: me.name }}
            copyRequest={copyRequest}
            onFavourite={() => toggle(chosen.script.id)}
          />
        )}
      </div>
    </div>
  );
}

type Change = (change: Partial<LibraryState>) => void;

/** What is typed stands in the box at once and in the address a moment later: the input method must not wait for it. */
function useTypedQuery(state: LibraryState, change: Change): [string, (query: string) => void] {
  const [query, setQuery] = useState(state.q);
  const keep = useDebouncedCallback((q: string) => change({ q }), 250);
  const type = (next: string) => {
    setQuery(next);
    // Another query has another best script.
    if (state.script !== '') change({ script: '' });
    keep(next);
  };
  return [query, type];
}

function keysOf({ move, copy }: { move: (by: number) => void; copy: () => void }) {
  return (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const by = moves[event.key];
    if (by !== undefined) move(by);
    else if (event.key === 'Enter') copy();
    else return;
    event.preventDefault();
  };
}
