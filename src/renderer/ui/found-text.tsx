import { Fragment } from 'react';
import { foundSpans } from '#shared/domain/text/found.ts';
import styles from './found-text.module.css';

/** A text with what was sought marked in it, however it is written: 門市 is found by 门市. */
export function FoundText({ text, query }: { text: string; query: string }) {
  const pieces: { start: number; text: string; isFound: boolean }[] = [];
  let at = 0;
  for (const { start, end } of foundSpans(text, query)) {
    pieces.push({ start: at, text: text.slice(at, start), isFound: false });
    pieces.push({ start, text: text.slice(start, end), isFound: true });
    at = end;
  }
  pieces.push({ start: at, text: text.slice(at), isFound: false });
  return pieces.map((piece) =>
    piece.isFound ? (
      <mark key={piece.start} className={styles['found']}>
        {piece.text}
      </mark>
    ) : (
      <Fragment key={`text.${piece.start}`}>{piece.text}</Fragment>
    ),
  );
}
