import { Button, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { DueItem } from '#shared/contract/today.ts';
import { useT } from '#renderer/ui/language.tsx';
import { DueRow } from './due-row.tsx';
import styles from './today.module.css';
import type { AskedThing } from './use-due-acts.ts';
import { useDueActs } from './use-due-acts.ts';
import type { OpenCase } from './use-open-case.ts';

const hourMs = 3_600_000;
const groups = ['now', 'hour', 'today', 'later'] as const;
type Group = (typeof groups)[number];

type Props = {
  items: readonly DueItem[];
  now: number;
  endOfToday: number;
  openCase: OpenCase;
  onAsk: (asked: AskedThing) => void;
  more: { hasMore: boolean; isBusy: boolean; fetch: () => void };
};

/** Everything that is due, in one order by time, cut where the eye needs it. */
export function Agenda({ items, now, endOfToday, openCase, onAsk, more }: Props) {
  const t = useT();
  const actsOf = useDueActs({ onAsk, openCase });
  const list = useKeptFocus(items);
  const groupOf = ({ dueAt }: DueItem): Group =>
    dueAt <= now ? 'now' : dueAt <= now + hourMs ? 'hour' : dueAt < endOfToday ? 'today' : 'later';
  const shown = groups.flatMap((group) => {
    const own = items.filter((item) => groupOf(item) === group);
    return own.length === 0 ? [] : [{ group, own }];
  });
  return (
    <div ref={list}>
      {shown.map(({ group, own }) => (
        <section key={group} className={styles['group']} data-group={group} aria-label={t(`today.group.${group}`)}>
          <Title order={2} className={styles['groupTitle']}>
            {t(`today.group.${group}`)}
          </Title>
          <ul className={styles['list']}>
            {own.map((item) => (
              <DueRow key={`${item.kind} ${item.id}`} {...{ item, actsOf, openCase, onAsk }} />
            ))}
          </ul>
        </section>
      ))}
      {more.hasMore ? (
        <Button variant="default" fullWidth mt="sm" loading={more.isBusy} onClick={more.fetch}>
          {t('today.showMore')}
        </Button>
      ) : null}
    </div>
  );
}

/** When the row under the keyboard is done and goes, the one that takes its place has the keyboard. */
function useKeptFocus(items: readonly DueItem[]) {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef(-1);
  useEffect(() => {
    const box = list.current;
    if (!box) return undefined;
    const remember = () => {
      const row = document.activeElement?.closest('[data-today-item]');
      if (row && box.contains(row)) last.current = [...box.querySelectorAll('[data-today-item]')].indexOf(row);
    };
    box.addEventListener('focusin', remember);
    return () => box.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    if (items.length === 0 || last.current < 0 || document.activeElement !== document.body) return;
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-today-item]') ?? [];
    rows[Math.min(last.current, rows.length - 1)]?.focus();
  }, [items]);
  return list;
}
