import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'react';
import type { Language } from '#shared/domain/vocabulary.ts';
import styles from './word-diff.module.css';

type Props = { before: string; after: string; language: Language };

/** Two texts in one, word by word: struck out what was, underlined what came. */
export function WordDiff({ before, after, language }: Props) {
  const parts = useMemo(
    () => diffWordsWithSpace(before, after, { intlSegmenter: new Intl.Segmenter(language, { granularity: 'word' }) }),
    [before, after, language],
  );
  return (
    <div className={styles['text']} lang={language}>
      {parts.map(({ value, added, removed }, position) => {
        const key = `${position} ${value}`;
        if (added) return <ins key={key}>{value}</ins>;
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>;
      })}
    </div>
  );
}
