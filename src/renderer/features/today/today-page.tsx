import { Button, Group, Kbd, SegmentedControl, Text, Tooltip } from '@mantine/core';
import { IconLeaf, IconSun, IconUserShare } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import type { TodayView } from '#shared/contract/today.ts';
import { Whose } from '#shared/contract/today.ts';
import { useNow } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page, PageHeader } from '#renderer/ui/page.tsx';
import { useKeptRate } from '#renderer/ui/promises/kept-rate.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { Agenda } from './agenda.tsx';
import { AlertsSection, useRiskAlerts } from './alerts-section.tsx';
import { AwayDialog } from './away-dialog.tsx';
import { CalendarWarning } from './calendar-warning.tsx';
import { DueDialogs } from './due-dialogs.tsx';
import { LettersSection } from './letters-section.tsx';
import { ScriptsSection } from './scripts-section.tsx';
import { moveFocus } from './today-item.tsx';
import styles from './today.module.css';
import type { AskedThing } from './use-due-acts.ts';
import { useOpenCase } from './use-open-case.ts';

const address = z.object({ whose: Whose.catch('mine') });

/** One glance at what burns (§14.1): everything due in one order by time, and at each thing the key that does it. */
export function TodayPage() {
  const t = useT();
  const format = useFormat();
  const now = useNow(60_000);
  const [{ whose }, setAddress] = useUrlState(address);
  const [asked, setAsked] = useState<AskedThing | null>(null);
  const view = useQuery({ ...api.today.view.queryOptions({ input: { whose } }), refetchInterval: 60_000 });
  const due = useInfiniteQuery(
    api.today.agenda.infiniteOptions({
      input: (cursor: string | null) => ({ whose, cursor }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
  const openCase = useOpenCase();
  const alerts = useRiskAlerts();
  useListKeys();
  const items = due.data?.pages.flatMap((page) => page.items) ?? [];
  const isEmpty =
    due.data !== undefined &&
    items.length === 0 &&
    alerts.length === 0 &&
    view.data?.letters.length === 0 &&
    view.data.scriptsToApprove === 0;
  const error = due.error ?? view.error;
  return (
    <Page>
      <PageHeader
        title={t('app.nav.today')}
        description={format.date(now)}
        actions={<HeaderActions whose={whose} onWhose={(next) => setAddress({ whose: next })} />}
      />
      <CalendarWarning />
      <ErrorNotice
        error={error}
        onRetry={() => {
          void due.refetch();
          void view.refetch();
        }}
      />
      {view.data ? <Counts view={view.data} whose={whose} /> : null}
      <AlertsSection alerts={alerts} openCase={openCase} />
      {due.isPending && !due.isError ? <LoadingState lines={8} /> : null}
      {view.data && items.length > 0 && alerts.length + view.data.counts.overdue + view.data.counts.nextHour === 0 ? (
        <Calm />
      ) : null}
      {isEmpty ? <Empty /> : null}
      {view.data && items.length > 0 ? (
        <>
          <Agenda
            {...{ items, now, openCase }}
            endOfToday={view.data.endOfToday}
            onAsk={setAsked}
            more={{
              hasMore: due.hasNextPage,
              isBusy: due.isFetchingNextPage,
              fetch: () => void due.fetchNextPage(),
            }}
          />
          <Text size="sm" c="dimmed" mt="sm" className={styles['keys']}>
            {t('today.keys.help')}
          </Text>
        </>
      ) : null}
      {view.data ? <ScriptsSection count={view.data.scriptsToApprove} /> : null}
      {view.data ? <LettersSection letters={view.data.letters} openCase={openCase} /> : null}
      <DueDialogs asked={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}

function useListKeys(): void {
  const t = useT();
  const step = (by: number) => () => moveFocus(document.activeElement?.closest('[data-today-item]') ?? null, by);
  useShortcut({ keys: 'J', label: t('today.keys.down') }, step(1));
  useShortcut({ keys: 'K', label: t('today.keys.up') }, step(-1));
  useShortcut({ keys: 'ArrowDown', label: t('today.keys.down') }, step(1));
  useShortcut({ keys: 'ArrowUp', label: t('today.keys.up') }, step(-1));
}

function HeaderActions({ whose, onWhose }: { whose: Whose; onWhose: (whose: Whose) => void }) {
  const t = useT();
  const { staff } = useSession();
  const [isAway, setIsAway] = useState(false);
  if (staff.length < 2) return null;
  return (
    <Group gap="sm">
      <Button
        variant="default"
        size="compact-md"
        leftSection={<IconUserShare size={16} />}
        onClick={() => setIsAway(true)}
      >
        {t('today.away.button')}
      </Button>
      <SegmentedControl
        aria-label={t('today.whose.label')}
        value={whose}
        onChange={(next) => onWhose(Whose.parse(next))}
        data={[
          { value: 'mine', label: t('today.whose.mine') },
          { value: 'all', label: t('today.whose.all') },
        ]}
      />
      {isAway ? <AwayDialog onClose={() => setIsAway(false)} /> : null}
    </Group>
  );
}

function Empty() {
  const t = useT();
  return (
    <EmptyState
      icon={<IconSun />}
      title={t('today.empty')}
      action={
        <Button renderRoot={(props) => <Link to="/intake" {...props} />}>
          {t('app.nav.intake')} <Kbd ml={8}>N</Kbd>
        </Button>
      }
    >
      {t('today.emptyText')}
    </EmptyState>
  );
}

/** Nothing burns: said plainly, without a fanfare. */
function Calm() {
  const t = useT();
  return (
    <div className={styles['calm']} role="status">
      <IconLeaf size={20} />
      <Text fw={600}>{t('today.calm')}</Text>
    </div>
  );
}

const mostCounted = 500;
const shown = (count: number) => (count > mostCounted ? `${mostCounted}+` : String(count));

function Counts({ view: { counts, promisesKept }, whose }: { view: TodayView; whose: Whose }) {
  const t = useT();
  const kept = useKeptRate(promisesKept);
  const tile = (key: 'overdue' | 'nextHour' | 'restOfToday' | 'receivedToday' | 'closedToday', isAlarm = false) => (
    <div className={styles['count']} data-alarm={(isAlarm && counts[key] > 0) || undefined}>
      <b>{shown(counts[key])}</b>
      <span>{t(`today.count.${key}`)}</span>
    </div>
  );
  return (
    <div className={styles['counts']}>
      {tile('overdue', true)}
      {tile('nextHour')}
      {tile('restOfToday')}
      <Link to="/cases" search={{ view: whose } as never} className={styles['count']}>
        <b>{shown(counts.open)}</b>
        <span>
          {t('today.count.open')}
          {counts.waiting > 0 ? ` · ${t('today.count.waiting', { count: shown(counts.waiting) })}` : null}
        </span>
      </Link>
      {tile('receivedToday')}
      {tile('closedToday')}
      <Tooltip label={kept.definition} multiline w={320}>
        <Link
          to="/promises"
          className={styles['count']}
          aria-label={`${kept.figure} ${t('today.count.kept')} · ${kept.words}. ${kept.definition}`}
        >
          <b>{kept.figure}</b>
          <span>
            {t('today.count.kept')} · {kept.words}
          </span>
        </Link>
      </Tooltip>
    </div>
  );
}
