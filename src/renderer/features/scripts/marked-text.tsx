import { Fragment } from 'react';
import { PlaceholderName, placeholderDefinitions } from '#shared/domain/scripts/placeholder.ts';
import type { Span } from '#shared/domain/scripts/search.ts';
import { useLanguage } from '#renderer/ui/language.tsx';
import styles from './scripts-page.module.css';

type Props = {
  text: string;
  /** Found places, as offsets into `text`. */
  spans?: readonly Span[];
  /** Characters before this offset are left out. */
  from?: number;
};

const nothingFound: readonly Span[] = [];

type Piece = { start: number; text: string; isFound: boolean; blank: PlaceholderName | null };

/** A script's text with what was found marked, and its blanks shown by name instead of raw. */
export function MarkedText({ text, spans = nothingFound, from = 0 }: Props) {
  const { language } = useLanguage();
  return (
    <>
      {from > 0 ? '…' : null}
      {piecesOf(text, spans, from).map((piece) =>
        piece.blank ? (
          <span key={piece.start} className={styles['blank']}>
            {placeholderDefinitions[piece.blank].label[language]}
          </span>
        ) : piece.isFound ? (
          <mark key={piece.start} className={styles['found']}>
            {piece.text}
          </mark>
        ) : (
          <Fragment key={piece.start}>{piece.text}</Fragment>
        ),
      )}
    </>
  );
}

/** Where a short excerpt should start so that the first found place is seen; never inside a blank. */
export function excerptStart(text: string, spans: readonly Span[]): number {
  const first = spans[0]?.start ?? 0;
  if (first < 36) return 0;
  const start = first - 12;
  const open = text.lastIndexOf('{{', start);
  return open > text.lastIndexOf('}}', start) ? open : start;
}

function piecesOf(text: string, spans: readonly Span[], from: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const match of text.matchAll(/\{\{\s*([A-Za-z]+)\s*\}\}/g)) {
    if (match.index < from) continue;
    pieces.push(...foundPieces(text, spans, at, match.index));
    const name = PlaceholderName.safeParse(match[1]);
    pieces.push({ start: match.index, text: '____', isFound: false, blank: name.success ? name.data : null });
    at = match.index + match[0].length;
  }
  return [...pieces, ...foundPieces(text, spans, at, text.length)];
}

function foundPieces(text: string, spans: readonly Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const push = (end: number, isFound: boolean) => {
    if (end > at) pieces.push({ start: at, text: text.slice(at, end), isFound, blank: null });
    at = Math.max(at, end);
  };
  for (const span of spans) {
    if (span.end <= at || span.start >= to) continue;
    push(Math.max(at, span.start), false);
    push(Math.min(span.end, to), true);
  }
  push(to, false);
  return pieces;
}
