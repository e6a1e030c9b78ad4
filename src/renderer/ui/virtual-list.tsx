// A list of any length: only what is seen is drawn, the next page is fetched before the end is reached.
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { isComposing } from './ime.ts';
import styles from './virtual-list.module.css';

type Props<Row> = {
  label: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** Draws a row. No buttons inside: a row is an option of a list box and opens as a whole. */
  render: (row: Row) => ReactNode;
  /** Height of every row in pixels, its line below included. */
  rowHeight: number;
  onOpen: (row: Row) => void;
  hasMore?: boolean;
  onMore?: () => void;
};

/** Arrows, Page keys, Home and End move, Enter opens. Fills the height of its parent. */
export function VirtualList<Row>({
  label,
  rows,
  keyOf,
  render,
  rowHeight,
  onOpen,
  hasMore = false,
  onMore,
}: Props<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [active, setActive] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- it re-renders itself; nothing memoized takes its functions
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => keyOf(rows[index]!),
    overscan: 8,
  });
  const items = virtualizer.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastSeen >= rows.length - 15) onMore?.();
  }, [hasMore, lastSeen, rows.length, onMore]);
  const moveTo = (index: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, index));
    setActive(next);
    virtualizer.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + 10,
      PageUp: active - 10,
      Home: 0,
      End: rows.length - 1,
    };
    const target = moves[event.key];
    const row = rows[active];
    if (target !== undefined) moveTo(target);
    else if (event.key === 'Enter' && row) onOpen(row);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={rows.length > 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map((item) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list box has the keyboard
          <div
            key={item.key}
            id={`${id}-${item.index}`}
            role="option"
            aria-selected={item.index === active}
            aria-setsize={hasMore ? -1 : rows.length}
            aria-posinset={item.index + 1}
            className={styles['row']}
            style={{ height: rowHeight, transform: `translateY(${item.start}px)` }}
            onClick={() => {
              setActive(item.index);
              onOpen(rows[item.index]!);
            }}
          >
            {render(rows[item.index]!)}
          </div>
        ))}
      </div>
    </div>
  );
}
