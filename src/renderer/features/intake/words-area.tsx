// The customer's words, and behind the text area a layer that marks the words a suggestion was drawn from.
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type RefObject,
} from 'react';
import type { Evidence } from '#shared/domain/assess/extract.ts';
import { useT } from '#renderer/ui/language.tsx';
import { type Seen, seenPart, topOfOffset } from './seen-lines.ts';
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

type Range = { start: number; end: number };
type Segment = { start: number; end: number; isMarked: boolean; isActive: boolean };

function segmentsOf(range: Range, marks: readonly Evidence[], active: readonly Evidence[]): Segment[] {
  const edges = new Set([range.start, range.end]);
  for (const { start, end } of [...marks, ...active]) edges.add(start).add(end);
  const sorted = [...edges].filter((edge) => edge >= range.start && edge <= range.end).sort((a, b) => a - b);
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

// Up to here the whole text is mirrored; beyond, only what is seen of it.
const mirroredWhole = 4000;

/** The part of a long text that is seen, looked at anew once a frame while it scrolls and whenever it was read anew. */
function useSeen(area: RefObject<HTMLTextAreaElement | null>, isLong: boolean, readText: string) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const frame = useRef(0);
  const look = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => setSeen(area.current && seenPart(area.current)));
  }, [area]);
  useEffect(() => {
    if (!isLong || !area.current) return undefined;
    look();
    const watch = new ResizeObserver(look);
    watch.observe(area.current);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(frame.current);
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a text read anew may stand on other lines
  }, [area, isLong, readText, look]);
  return [seen, look] as const;
}

/** What the layer mirrors of the text that was read. */
function rangeOf(readText: string, isLong: boolean, seen: Seen | null, trueUntil: number): Range {
  if (!isLong) return { start: 0, end: readText.length };
  if (seen === null || seen.start >= trueUntil) return { start: 0, end: 0 };
  return { start: seen.start, end: Math.min(seen.end, trueUntil, readText.length) };
}

export function WordsArea({ words, onChange, onFiles, readText, marks, active, error }: Props) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const isLong = words.length > mirroredWhole;
  const [seen, look] = useSeen(area, isLong, readText);
  // Behind the place of an edit the marks would stand beside their words until the text is read anew.
  const trueUntil = words === readText ? words.length : commonLength(words, readText);
  const range = useMemo(() => rangeOf(readText, isLong, seen, trueUntil), [readText, isLong, seen, trueUntil]);
  const segments = useMemo(() => segmentsOf(range, marks, active), [range, marks, active]);
  const follow = () => {
    if (isLong) return look();
    if (layer.current && area.current) layer.current.scrollTop = area.current.scrollTop;
  };
  useLayoutEffect(() => {
    if (!layer.current || !area.current) return;
    layer.current.scrollTop = isLong ? 0 : area.current.scrollTop;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- what was drawn anew has to follow the area again
  }, [isLong, readText, range]);
  const activeAt = active[0]?.start;
  useLayoutEffect(() => {
    const box = area.current;
    if (activeAt === undefined || !box || activeAt >= box.value.length) return;
    const top = topOfOffset(box, styles['layer']!, activeAt);
    const isSeen = top >= box.scrollTop && top < box.scrollTop + box.clientHeight - 24;
    if (!isSeen) box.scrollTop = top - box.clientHeight / 3;
  }, [activeAt]);
  const takeFiles = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  return (
    <div className={styles['frame']} data-invalid={error ? true : undefined}>
      <div ref={layer} className={styles['layer']} aria-hidden="true">
        <div style={isLong && seen ? { transform: `translateY(${seen.shift}px)` } : undefined}>
          {segments.map(({ start, end, isMarked, isActive }) =>
            (isMarked || isActive) && end <= trueUntil ? (
              <mark key={start} data-active={isActive || undefined}>
                {readText.slice(start, end)}
              </mark>
            ) : (
              <span key={start}>{readText.slice(start, end)}</span>
            ),
          )}
          {isLong ? null : '\n\u200b'}
        </div>
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
