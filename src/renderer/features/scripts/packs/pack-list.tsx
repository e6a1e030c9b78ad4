import { Button, Group, Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { PackEntry } from '#shared/domain/scripts/pack/compare-pack.ts';
import type { PackFault } from '#shared/domain/scripts/pack/pack.ts';
import { useT } from '#renderer/ui/language.tsx';
import { choicesFor, type Choice } from './pack-choices.ts';
import { EntryRow, FaultRow } from './pack-row.tsx';
import styles from './packs.module.css';

/** A row of the file: a script to decide on, or what is wrong with it. */
export type PackItem = { at: number; faults: readonly PackFault[]; entry: PackEntry | null };

type Props = {
  items: readonly PackItem[];
  choiceOf: (entry: PackEntry) => Choice;
  onChoose: (entry: PackEntry, choice: Choice) => void;
  onChooseAll: (choice: Choice) => void;
};

/** The rows of a pack, of any number; draws only what is seen. */
export function PackList({ items, choiceOf, onChoose, onChooseAll }: Props) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- it re-renders itself; nothing memoized takes its functions
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
    getItemKey: (index) => items[index]!.at,
    overscan: 4,
  });
  const open = items.flatMap(({ entry }) => (entry && choicesFor(entry).length > 0 ? entry : []));
  const canHaveBoth = open.some((entry) => choicesFor(entry).includes('both'));
  return (
    <>
      {open.length > 1 ? (
        <Group gap="xs">
          <Text size="sm">{t('library.pack.setAll')}</Text>
          {(canHaveBoth ? (['take', 'keep', 'both'] as const) : (['take', 'keep'] as const)).map((choice) => (
            <Button key={choice} size="compact-sm" variant="default" onClick={() => onChooseAll(choice)}>
              {t(`library.pack.${choice === 'keep' && !canHaveBoth ? 'leave' : choice}`)}
            </Button>
          ))}
        </Group>
      ) : null}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region that may hold no control */}
      <div ref={scroller} className={styles['scroller']} tabIndex={0} role="list" aria-label={t('library.pack.import')}>
        <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map((row) => {
            const { at, entry, faults } = items[row.index]!;
            return (
              <div
                key={row.key}
                ref={virtualizer.measureElement}
                data-index={row.index}
                role="listitem"
                aria-setsize={items.length}
                aria-posinset={row.index + 1}
                className={styles['row']}
                style={{ transform: `translateY(${row.start}px)` }}
              >
                {entry ? (
                  <EntryRow entry={entry} choice={choiceOf(entry)} onChoose={(choice) => onChoose(entry, choice)} />
                ) : (
                  <FaultRow at={at} faults={faults} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </>
  );
}
