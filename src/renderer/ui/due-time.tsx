import { useNow } from '#renderer/platform/clock.ts';
import { useFormat, useT } from './language.tsx';
import styles from './due-time.module.css';

/**
 * When something is due: relative and ticking, red once overdue, the exact time in the tooltip.
 * `isSettled` shows the plain time of something that no longer runs.
 */
export function DueTime({ at, isSettled = false }: { at: number; isSettled?: boolean }) {
  const t = useT();
  const format = useFormat();
  const now = useNow(15_000);
  const leftMs = at - now;
  const tone = isSettled ? 'settled' : leftMs < 0 ? 'overdue' : leftMs < 1_800_000 ? 'soon' : 'later';
  const overdue = () => t('ui.due.overdue', { time: format.duration(Math.max(60, -leftMs / 1000)) });
  return (
    <time className={styles['due']} data-tone={tone} dateTime={new Date(at).toISOString()} title={format.dateTime(at)}>
      {tone === 'settled' ? format.dayTime(at) : tone === 'overdue' ? overdue() : format.relative(at, now)}
    </time>
  );
}

/** A past time in few words, exact in the tooltip; without colours. It ticks by the minute and so counts no seconds. */
export function TimeAgo({ at }: { at: number }) {
  const t = useT();
  const format = useFormat();
  const now = useNow(60_000);
  return (
    <time dateTime={new Date(at).toISOString()} title={format.dateTime(at)}>
      {now - at < 60_000 ? t('ui.due.justNow') : format.relative(at, now)}
    </time>
  );
}
