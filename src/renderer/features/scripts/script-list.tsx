import { Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { RankReason } from '#shared/domain/scripts/rank.ts';
import type { Script } from '#shared/domain/scripts/script.ts';
import type { ScriptHit } from '#shared/domain/scripts/search.ts';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { reasonWords } from '#renderer/ui/scripts/script-words.ts';
import { facetWord } from './facet-words.ts';
import { excerptStart, MarkedText } from './marked-text.tsx';
import styles from './scripts-page.module.css';

/** The list's id, and the ids of its options, so that the search box can point at the chosen one. */
export const listId = 'script-list';
export const optionId = (scriptId: string) => `${listId}-${scriptId}`;

export type FoundScript = {
  script: Script;
  hit: ScriptHit;
  /** Why it stands among the first for the chosen case; empty when it does not. */
  reasons: readonly RankReason[];
};

type Props = {
  rows: readonly FoundScript[];
  chosenId: string | null;
  favourites: readonly string[];
  onChoose: (scriptId: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** Reasons of a rank that fit beside where the script belongs. */
const shownReasons = 2;

/** Scripts found; draws only what is seen. The page owns the choice, because the search box moves it too. */
export function ScriptList({ rows, chosenId, favourites, onChoose, onKeyDown }: Props) {
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- it re-renders itself; nothing memoized takes its functions
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 92,
    getItemKey: (index) => rows[index]!.script.id,
    overscan: 6,
  });
  const chosenIndex = rows.findIndex(({ script }) => script.id === chosenId);
  useEffect(() => {
    if (chosenIndex !== -1) virtualizer.scrollToIndex(chosenIndex);
    // oxlint-disable-next-line react/exhaustive-deps -- only a new choice scrolls, not each measure of the list
  }, [chosenIndex]);
  const items = virtualizer.getVirtualItems();
  return (
    <div
      ref={scroller}
      id={listId}
      className={styles['scroller']}
      role="listbox"
      aria-label={t('scripts.page.list')}
      tabIndex={0}
      aria-activedescendant={chosenId !== null && chosenIndex !== -1 ? optionId(chosenId) : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map((item) => {
          const found = rows[item.index]!;
          const { script } = found;
          return (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list box has the keyboard
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              id={optionId(script.id)}
              data-index={item.index}
              role="option"
              aria-selected={item.index === chosenIndex}
              aria-setsize={rows.length}
              aria-posinset={item.index + 1}
              className={styles['row']}
              style={{ transform: `translateY(${item.start}px)` }}
              onClick={() => onChoose(script.id)}
            >
              <Row {...found} isFavourite={favourites.includes(script.id)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function Row({ script, hit, reasons, isFavourite }: FoundScript & { isFavourite: boolean }) {
  const t = useT();
  const word = useWord();
  const { title, text, contrast, tags } = hit.highlights;
  const isInBadHalf = text.length === 0 && contrast.length > 0;
  const where = [
    ...script.steps.map((step) => facetWord('steps', step, t, word)),
    ...script.scenarios.map((scenario) => facetWord('scenarios', scenario, t, word)),
  ];
  return (
    <>
      <Text fw={600} size="sm" component="div">
        <MarkedText text={script.title} spans={title} />
        {isFavourite ? (
          <IconStarFilled size={13} className={styles['star']} aria-label={t('scripts.view.favourites')} />
        ) : null}
      </Text>
      <Text size="sm" lineClamp={2} component="div" c="dimmed">
        {isInBadHalf && script.contrast ? (
          <>
            {t('scripts.detail.sayNot')} <MarkedText text={script.contrast.bad} spans={contrast} />
          </>
        ) : (
          <MarkedText text={script.text} spans={text} from={excerptStart(script.text, text)} />
        )}
      </Text>
      <Text size="xs" c="dimmed" component="div" truncate>
        {reasons.slice(0, shownReasons).map((reason) => (
          <span key={reason.kind} className={styles['whyFirst']}>
            {reasonWords(reason, t, word)}
          </span>
        ))}
        {script.kind === 'pair' ? `${t('scripts.kind.pair')} · ` : ''}
        {where.join(' · ')}
        {tags.map((tag) => (
          <mark key={tag} className={styles['foundTag']}>
            {tag}
          </mark>
        ))}
      </Text>
    </>
  );
}
