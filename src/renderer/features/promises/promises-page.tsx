import { Anchor, Button, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { StaffId } from '#shared/contract/ids.ts';
import { type LedgerPromise, PromiseView, promiseViews } from '#shared/contract/promises.ts';
import { now } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page, PageHeader } from '#renderer/ui/page.tsx';
import { KeptRateLine } from '#renderer/ui/promises/kept-rate.tsx';
import { PromiseDialogs, type AskedPromise } from '#renderer/ui/promises/promise-dialogs.tsx';
import { PromiseCard } from '#renderer/ui/promises/promise-card.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import styles from './promises.module.css';

const periods = ['any', 'week', 'month', 'quarter'] as const;
const address = z.object({
  view: PromiseView.catch('open'),
  staff: z.string().catch(''),
  period: z.enum(periods).catch('any'),
});
type Address = z.infer<typeof address>;

const dayMs = 86_400_000;
const daysOf = { week: 7, month: 30, quarter: 90 } as const;

/** Everything promised to every customer, and how it ended (§3.4). */
export function PromisesPage() {
  const t = useT();
  const [filter, setFilter] = useUrlState(address);
  const [asked, setAsked] = useState<AskedPromise | null>(null);
  const staffId = filter.staff === '' ? undefined : StaffId.parse(filter.staff);
  const rate = useQuery(api.promises.keptRate.queryOptions({ input: { staffId } }));
  const found = useLedger(filter);
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  const [first] = found.data?.pages ?? [];
  return (
    <Page>
      <PageHeader
        title={t('promises.title')}
        description={rate.data ? <KeptRateLine rate={rate.data} /> : t('promises.description')}
        actions={first ? <Text c="dimmed">{t('promises.count', { count: shownCount(first) })}</Text> : undefined}
      />
      <Filters filter={filter} onChange={setFilter} />
      {found.isPending ? <LoadingState lines={8} /> : null}
      {found.isError ? <ErrorNotice error={found.error} onRetry={() => void found.refetch()} /> : null}
      {first && rows.length === 0 ? (
        <EmptyState icon={<IconHandStop />} title={t(`promises.empty.${filter.view}`)}>
          {t('promises.emptyText')}
        </EmptyState>
      ) : null}
      <ul className={styles['list']} aria-label={t('promises.title')}>
        {rows.map((row) => (
          <PromiseCard key={row.id} promise={row} isReadOnly={row.isCaseClosed} onAsk={setAsked}>
            <CaseLink row={row} />
          </PromiseCard>
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('promises.more')}
        </Button>
      ) : null}
      <PromiseDialogs asked={asked} onClose={() => setAsked(null)} />
    </Page>
  );
}

const shownCount = ({ count, isCountCapped }: { count: number; isCountCapped: boolean }) =>
  isCountCapped ? `${count}+` : count;

function useLedger({ view, staff, period }: Address) {
  // To the day: a key that moves with every second would never be answered from memory.
  const [today] = useState(() => Math.floor(now() / dayMs) * dayMs);
  const isAhead = view === 'open' || view === 'today' || view === 'overdue';
  const span = period === 'any' ? null : daysOf[period] * dayMs;
  const filter = {
    view,
    ...(staff === '' ? {} : { staffId: StaffId.parse(staff) }),
    ...(span === null ? {} : isAhead ? { until: today + span + dayMs } : { from: today - span }),
  };
  return useInfiniteQuery(
    api.promises.list.infiniteOptions({
      input: (cursor: string | null) => ({ filter, cursor }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
    }),
  );
}

function CaseLink({ row }: { row: LedgerPromise }) {
  const t = useT();
  return (
    <Group gap={8}>
      <Anchor size="sm" renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: row.caseId }} {...props} />}>
        {row.customerName ?? t('promises.nameless')} · {row.caseNumber}
      </Anchor>
      {row.isCaseClosed ? (
        <Text size="xs" c="dimmed">
          {t('promises.caseClosed')}
        </Text>
      ) : null}
    </Group>
  );
}

type FilterProps = { filter: Address; onChange: (change: Partial<Address>) => void };

function Filters({ filter, onChange }: FilterProps) {
  const t = useT();
  const { staff } = useSession();
  return (
    <Stack gap="sm" mb="md">
      <Group gap="sm">
        <SegmentedControl
          aria-label={t('promises.filter.view')}
          value={filter.view}
          onChange={(view) => onChange({ view: PromiseView.parse(view) })}
          data={promiseViews.map((view) => ({ value: view, label: t(`promises.view.${view}`) }))}
        />
        <Select
          aria-label={t('promises.filter.staff')}
          w={170}
          value={filter.staff}
          onChange={(next) => onChange({ staff: next ?? '' })}
          allowDeselect={false}
          data={[
            { value: '', label: t('promises.filter.everybody') },
            ...staff.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select
          aria-label={t('promises.filter.period')}
          w={150}
          value={filter.period}
          onChange={(next) => onChange({ period: z.enum(periods).parse(next ?? 'any') })}
          allowDeselect={false}
          data={periods.map((period) => ({ value: period, label: t(`promises.period.${period}`) }))}
        />
      </Group>
    </Stack>
  );
}
