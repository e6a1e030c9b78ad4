import { Button, Kbd, Text } from '@mantine/core';
import { IconLeaf, IconSun } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { QueueRow } from '#shared/contract/cases.ts';
import type { TodayView } from '#shared/contract/today.ts';
import { useNow } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page, PageHeader } from '#renderer/ui/page.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { ApprovalsSection, LettersSection, ScriptsSection } from './desk-sections.tsx';
import { BurningSection, FollowUpsSection, PromisesSection } from './due-sections.tsx';
import { RungSection } from './rung-section.tsx';
import { moveFocus } from './today-item.tsx';
import styles from './today.module.css';
import { useOpenCase } from './use-open-case.ts';

const soonMs = 2 * 3_600_000;

/** A case burns when somebody may be hurt, something is due within two hours, or it is about to escalate. */
const burns = ({ severity, level, dueAt }: QueueRow, now: number) =>
  severity === 'safety' || level === 'critical' || (dueAt !== null && dueAt < now + soonMs);

/** One glance at what burns (§14.1), and at each thing the key that does it. */
export function TodayPage() {
  const t = useT();
  const format = useFormat();
  const now = useNow(60_000);
  const found = useQuery({ ...api.today.view.queryOptions(), refetchInterval: 60_000 });
  const openCase = useOpenCase();
  const step = (by: number) => () => moveFocus(document.activeElement?.closest('[data-today-item]') ?? null, by);
  useShortcut({ keys: 'J', label: t('today.keys.down') }, step(1));
  useShortcut({ keys: 'K', label: t('today.keys.up') }, step(-1));
  const view = found.data;
  const burning = view?.burning.filter((row) => burns(row, now)) ?? [];
  const rest = view?.burning.filter((row) => !burns(row, now)) ?? [];
  const hasWork = view && view.burning.length + view.rung.length + view.promises.length + view.followUps.length > 0;
  return (
    <Page>
      <PageHeader title={t('app.nav.today')} description={format.date(now)} />
      {found.isPending ? <LoadingState lines={8} /> : null}
      {found.isError ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {view ? (
        <>
          <Counts view={view} />
          {burning.length + view.rung.length === 0 && hasWork ? <Calm /> : null}
          {hasWork || view.approvals.length + view.letters.length + view.scriptsToApprove > 0 ? (
            <div className={styles['columns']}>
              <div className={styles['column']}>
                <RungSection rung={view.rung} openCase={openCase} />
                <BurningSection rows={burning} isBurning openCase={openCase} />
                <BurningSection rows={rest} isBurning={false} openCase={openCase} />
              </div>
              <div className={styles['column']}>
                <ApprovalsSection approvals={view.approvals} openCase={openCase} />
                <ScriptsSection count={view.scriptsToApprove} />
                <PromisesSection promises={view.promises} openCase={openCase} />
                <FollowUpsSection followUps={view.followUps} openCase={openCase} />
                <LettersSection letters={view.letters} openCase={openCase} />
              </div>
            </div>
          ) : (
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
          )}
        </>
      ) : null}
    </Page>
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

const mostCounted = 1000;

function Counts({ view: { counts, promisesKept } }: { view: TodayView }) {
  const t = useT();
  const shown = (count: number) => (count > mostCounted ? `${mostCounted}+` : String(count));
  const tile = (label: string, count: number) => (
    <>
      <b>{shown(count)}</b>
      <span>{label}</span>
    </>
  );
  const rate = promisesKept.settled === 0 ? '–' : `${Math.round((promisesKept.kept / promisesKept.settled) * 100)}%`;
  return (
    <div className={styles['counts']}>
      <Link to="/cases" className={styles['count']} data-alarm={counts.overdue > 0 || undefined}>
        {tile(t('today.count.overdue'), counts.overdue)}
      </Link>
      <Link to="/cases" className={styles['count']}>
        {tile(t('today.count.open'), counts.open)}
      </Link>
      <Link to="/cases" search={{ view: 'mine' } as never} className={styles['count']}>
        {tile(t('today.count.mine'), counts.mine)}
      </Link>
      <Link to="/cases" search={{ view: 'waiting' } as never} className={styles['count']}>
        {tile(t('today.count.waiting'), counts.waiting)}
      </Link>
      <div className={styles['count']}>{tile(t('today.count.receivedToday'), counts.receivedToday)}</div>
      <div className={styles['count']}>{tile(t('today.count.closedToday'), counts.closedToday)}</div>
      <div className={styles['count']}>
        <b>{rate}</b>
        <span>{t('today.count.kept', { kept: promisesKept.kept, settled: promisesKept.settled })}</span>
      </div>
    </div>
  );
}
