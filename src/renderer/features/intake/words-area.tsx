// The customer's words, and behind the text area a layer that marks the words a suggestion was drawn from.
import { useLayoutEffect, useMemo, useRef, type ClipboardEvent } from 'react';
import type { Evidence } from '#shared/domain/assess/extract.ts';
import { useT } from '#renderer/ui/language.tsx';
import styles from './words-area.module.css';

type Props = {
  words: string;
  onChange: (words: string) => void;
  onFiles: (files: File[]) => void;
  /** The text the marks belong to; it runs behind what is typed. */
  readText: string;
  marks: readonly Evidence[];
  active: readonly Evidence[];
  error?: string | undefined;
};

type Segment = { start: number; end: number; isMarked: boolean; isActive: boolean };

function segmentsOf(text: string, marks: readonly Evidence[], active: readonly Evidence[]): Segment[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...active]) edges.add(start).add(end);
  const sorted = [...edges].filter((edge) => edge <= text.length).sort((a, b) => a - b);
  const holds = (ranges: readonly Evidence[], at: number) => ranges.some(({ start, end }) => start <= at && at < end);
  return sorted.slice(0, -1).map((start, index) => ({
    start,
    end: sorted[index + 1]!,
    isMarked: holds(marks, start),
    isActive: holds(active, start),
  }));
}

function commonLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

export function WordsArea({ words, onChange, onFiles, readText, marks, active, error }: Props) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(readText, marks, active), [readText, marks, active]);
  // Behind the place of an edit the marks would stand beside their words until the text is read anew.
  const trueUntil = words === readText ? words.length : commonLength(words, readText);
  const follow = () => {
    if (layer.current && area.current) layer.current.scrollTop = area.current.scrollTop;
  };
  useLayoutEffect(follow);
  useLayoutEffect(() => {
    if (active.length === 0) return;
    const mark = layer.current?.querySelector<HTMLElement>('[data-active]');
    const box = area.current;
    if (!mark || !box) return;
    const isSeen = mark.offsetTop >= box.scrollTop && mark.offsetTop < box.scrollTop + box.clientHeight - 24;
    if (!isSeen) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
  }, [active]);
  const takeFiles = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <div className={styles['frame']} data-invalid={error ? true : undefined}>
      <div ref={layer} className={styles['layer']} aria-hidden="true">
        {segments.map(({ start, end, isMarked, isActive }) =>
          (isMarked || isActive) && end <= trueUntil ? (
            <mark key={start} data-active={isActive || undefined}>
              {readText.slice(start, end)}
            </mark>
          ) : (
            <span key={start}>{readText.slice(start, end)}</span>
          ),
        )}
        {'\n\u200b'}
      </div>
      <textarea
        ref={area}
        className={styles['area']}
        aria-label={t('intake.words')}
        aria-required="true"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'intake-words-error' : undefined}
        data-field="words"
        placeholder={t('intake.words.placeholder')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the words come first (§2.2): the page opens to be typed into
        autoFocus
        spellCheck={false}
        maxLength={100_000}
        value={words}
        onChange={(event) => onChange(event.currentTarget.value)}
        onScroll={follow}
        onPaste={takeFiles}
      />
      {error ? (
        <p id="intake-words-error" className={styles['error']}>
          {error}
        </p>
      ) : null}
    </div>
  );
}
