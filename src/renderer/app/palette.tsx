// Ctrl/⌘ K: cases, customers and notes by any of their characters, and every action of the program.
import { Group, Loader, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { IconFile, IconNote, IconSearch, IconUser } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { SearchHits } from '#shared/contract/cases.ts';
import { api } from '#renderer/platform/connect.ts';
import { FoundText } from '#renderer/ui/found-text.tsx';
import { isComposing } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useActions } from './actions.ts';
import { paletteStore } from './palette-store.ts';
import styles from './palette.module.css';

// The search itself takes some 2 ms: long enough for the keys of one syllable to come together, too short to be seen.
const searchPauseMs = 30;

/** The hits of what is typed; `isSettled` once they belong to it and not to the text before. */
function useHits(query: string) {
  const wanted = query.trim();
  const [text] = useDebouncedValue(wanted, searchPauseMs);
  const found = useQuery({
    ...api.cases.search.queryOptions({ input: text ? { query: text } : skipToken }),
    placeholderData: (before: SearchHits | undefined) => before,
  });
  const isSettled = wanted === '' || (text === wanted && !found.isPending && !found.isPlaceholderData);
  return { ...found, isSettled: isSettled || found.isError };
}

/** Sets the mark anew where it was walked to, at first on the first: the list is not the one it was set in. */
function chooseAgain(): HTMLElement | undefined {
  const state = paletteStore.getState();
  const results = [...document.querySelectorAll<HTMLElement>(`#${state.listId} [data-action]`)];
  const selected = Math.min(Math.max(state.selected, 0), results.length - 1);
  for (const [index, result] of results.entries()) {
    if (index === selected) result.setAttribute('data-selected', 'true');
    else result.removeAttribute('data-selected');
  }
  paletteStore.setState({ ...state, selected });
  return results[selected];
}

/**
 * The first result is chosen as soon as results stand there, unless a person has walked on; Enter before that waits
 * for them instead of opening what belonged to the text before. Answers the key handler of the search box.
 */
function useFirstChosen(query: string, isSettled: boolean): (event: KeyboardEvent<HTMLElement>) => void {
  const waitedFor = useRef<string | null>(null);
  useEffect(() => {
    if (query.trim() === '' || !isSettled) return;
    const chosen = chooseAgain();
    if (waitedFor.current === query) chosen?.click();
    waitedFor.current = null;
  }, [query, isSettled]);
  return (event) => {
    if (event.key !== 'Enter' || isSettled || isComposing(event)) return;
    event.preventDefault();
    event.stopPropagation();
    waitedFor.current = query;
  };
}

function Hit({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <span className={styles['icon']}>{icon}</span>
      <Text span lineClamp={3}>
        {children}
      </Text>
    </Group>
  );
}

function Hits({ hits, query }: { hits: SearchHits; query: string }) {
  const t = useT();
  const navigate = useNavigate();
  const marked = (text: string) => (
    <Text size="sm" span>
      <FoundText text={text} query={query} />
    </Text>
  );
  const openCase = (caseId: string) => () => void navigate({ to: '/cases/$caseId', params: { caseId } });
  return (
    <>
      {hits.cases.length > 0 ? (
        <Spotlight.ActionsGroup label={t('app.palette.cases')}>
          {hits.cases.slice(0, 8).map((row) => (
            <Spotlight.Action key={row.id} onClick={openCase(row.id)}>
              <Hit icon={<IconFile size={18} />}>
                {marked(`${row.number} ${row.customerName ?? ''}`)}
                <br />
                {marked(row.excerpt)}
              </Hit>
            </Spotlight.Action>
          ))}
        </Spotlight.ActionsGroup>
      ) : null}
      {hits.customers.length > 0 ? (
        <Spotlight.ActionsGroup label={t('app.palette.customers')}>
          {hits.customers.slice(0, 5).map((row) => (
            <Spotlight.Action
              key={row.id}
              leftSection={<IconUser size={18} />}
              label={row.name}
              description={row.maskedPhone}
              onClick={() => void navigate({ to: '/customers/$id', params: { id: row.id } })}
            />
          ))}
        </Spotlight.ActionsGroup>
      ) : null}
      {hits.notes.length > 0 ? (
        <Spotlight.ActionsGroup label={t('app.palette.notes')}>
          {hits.notes.slice(0, 5).map((row) => (
            <Spotlight.Action key={`${row.caseId}.${row.at}`} onClick={openCase(row.caseId)}>
              <Hit icon={<IconNote size={18} />}>{marked(`${row.number} ${row.excerpt}`)}</Hit>
            </Spotlight.Action>
          ))}
        </Spotlight.ActionsGroup>
      ) : null}
    </>
  );
}

export function Palette() {
  const t = useT();
  const [query, setQuery] = useState('');
  const hits = useHits(query);
  const holdEnter = useFirstChosen(query, hits.isSettled);
  const wanted = query.trim().toLowerCase();
  const actions = useActions().filter((action) => action.label.toLowerCase().includes(wanted));
  const found = wanted && hits.data ? hits.data : undefined;
  const hasFound = found ? found.cases.length + found.customers.length + found.notes.length > 0 : false;
  return (
    <Spotlight.Root
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight={480}
      tagsToIgnore={[]}
      zIndex={400}
      centered={false}
      yOffset="10vh"
      padding={0}
      size={640}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      attributes={{ content: { 'aria-label': t('app.palette.label') } }}
    >
      <Spotlight.Search
        placeholder={t('app.palette.placeholder')}
        onKeyDownCapture={holdEnter}
        aria-label={t('app.palette.placeholder')}
        leftSection={hits.isFetching ? <Loader size={16} /> : <IconSearch size={18} />}
      />
      <Spotlight.ActionsList aria-label={t('app.palette.label')}>
        {found ? <Hits hits={found} query={query.trim()} /> : null}
        {actions.length > 0 ? (
          <Spotlight.ActionsGroup label={t('app.palette.actions')}>
            {actions.map(({ id, label, icon: Icon, run }) => (
              <Spotlight.Action key={id} label={label} leftSection={<Icon size={18} />} onClick={run} />
            ))}
          </Spotlight.ActionsGroup>
        ) : null}
        {!hasFound && actions.length === 0 ? <Spotlight.Empty>{t('app.palette.empty')}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
