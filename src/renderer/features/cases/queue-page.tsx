import { Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { type QueueFilter, QueueFilter as FilterSchema, type QueueRow } from '#shared/contract/cases.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, PageHeader } from '#renderer/ui/page.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import { QueueEmpty } from './queue/queue-empty.tsx';
import { noNarrowing, queueAddress } from './queue/queue-filter.ts';
import { QueueFilters } from './queue/queue-filters.tsx';
import { QueueLine } from './queue/queue-row.tsx';
import styles from './queue/queue.module.css';
import { useListNames } from './queue/use-list-names.ts';
import { useQueue } from './queue/use-queue.ts';

const rowHeight = 61;

/** One list, most urgent first (§2.11): the same speed at a hundred and at a hundred thousand cases. */
export function QueuePage() {
  const t = useT();
  const navigate = useNavigate();
  const [address, setAddress] = useUrlState(queueAddress);
  const filter = FilterSchema.parse(address);
  const { nameOf } = useListNames();
  const { found, rows, first, hasMore, onMore } = useQueue(filter);
  const searchBox = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const change = useCallback((next: Partial<QueueFilter>) => setAddress(next), [setAddress]);
  const clear = () => change({ ...noNarrowing, query: '' });
  const { focusList, press } = useListKeys(list);
  useShortcut({ keys: '/', label: t('cases.queue.keys.search') }, () => searchBox.current?.select());
  useShortcut({ keys: 'J', label: t('cases.queue.keys.down') }, () => press('ArrowDown'));
  useShortcut({ keys: 'K', label: t('cases.queue.keys.up') }, () => press('ArrowUp'));
  const hasRows = rows.length > 0;
  useEffect(() => {
    if (hasRows && document.activeElement === document.body) focusList();
  }, [hasRows, focusList]);
  const render = (row: QueueRow) => <QueueLine row={row} query={filter.query} nameOf={nameOf} />;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('app.nav.cases')} actions={<Count first={first} shown={rows.length} />} />
      <QueueFilters filter={filter} onChange={change} searchBox={searchBox} onToList={focusList} />
      {first?.isPartial ? (
        <Text size="sm" c="dimmed" mb={6} role="status">
          {t('cases.queue.partial')}
        </Text>
      ) : null}
      {found.isError ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isPending ? <LoadingState lines={8} /> : null}
      {first && !hasRows ? <QueueEmpty filter={filter} onClear={clear} /> : null}
      {hasRows ? (
        <div ref={list} className={styles['list']} data-old={found.isPlaceholderData || undefined}>
          <VirtualList
            key={JSON.stringify(filter)}
            label={t('app.nav.cases')}
            rows={rows}
            keyOf={(row) => row.id}
            render={render}
            rowHeight={rowHeight}
            onOpen={(row) => void navigate({ to: '/cases/$caseId', params: { caseId: row.id } })}
            hasMore={hasMore}
            onMore={onMore}
          />
        </div>
      ) : null}
    </div>
  );
}

function Count({ first, shown }: { first: ReturnType<typeof useQueue>['first']; shown: number }) {
  const t = useT();
  const format = useFormat();
  if (!first) return null;
  const text = first.isCountCapped
    ? t('cases.queue.countMore', { number: format.number(first.count) })
    : t('cases.queue.count', { count: Math.max(first.count, first.nextCursor === null ? shown : 0) });
  return (
    <Text size="sm" c="dimmed" role="status">
      {text}
    </Text>
  );
}

/** J and K from anywhere on the page: the list box knows arrows, so they are handed to it as such. */
function useListKeys(list: React.RefObject<HTMLDivElement | null>) {
  const focusList = useCallback(() => list.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus(), [list]);
  const press = (key: string) => {
    const box = list.current?.querySelector<HTMLElement>('[role="listbox"]');
    if (document.activeElement !== box) return box?.focus();
    box?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  };
  return { focusList, press };
}
