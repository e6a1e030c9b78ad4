import { Anchor, Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '#renderer/platform/connect.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useReasonText } from '#renderer/ui/reason-text.ts';
import styles from './settings.module.css';

/** Where people said that this is no signal: the case, the customer's words, the reason, who and when. */
export function DismissedCases({ rule, name }: { rule: string; name: string }) {
  const t = useT();
  const format = useFormat();
  const reasonText = useReasonText();
  const found = useInfiniteQuery({
    ...api.risk.dismissals.infiniteOptions({
      input: (cursor: string | null) => ({ rule, cursor }),
      initialPageParam: null,
      getNextPageParam: (page) => page.nextCursor,
    }),
    staleTime: 0,
  });
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Stack gap="xs" align="flex-start">
      <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <LoadingState lines={2} /> : null}
      <ul className={styles['dismissals']} aria-label={t('settings.risk.where', { name })}>
        {rows.map((row) => (
          <li key={`${row.caseId}.${row.at}.${row.quote}`}>
            <Anchor
              size="sm"
              renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: row.caseId }} {...props} />}
            >
              {row.caseNumber}
            </Anchor>{' '}
            {row.quote === '' ? null : <q className={styles['anywhere']}>{row.quote}</q>}
            <Text size="sm" className={styles['anywhere'] ?? ''}>
              {reasonText(row.reason)}{' '}
              <Text span size="xs" c="dimmed">
                {row.by ?? ''} {format.dayTime(row.at)}
              </Text>
            </Text>
          </li>
        ))}
      </ul>
      {found.hasNextPage ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {t('settings.risk.more')}
        </Button>
      ) : null}
    </Stack>
  );
}
