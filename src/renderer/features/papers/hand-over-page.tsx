import { SegmentedControl } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { now } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { PaperPage } from '#renderer/ui/paper/paper-page.tsx';
import { a5 } from '#renderer/ui/paper/paper-rule.ts';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { HandOverCard } from './hand-over-card.tsx';
import { useRecordPrint } from './use-record-print.ts';

const hoursAhead = [8, 12, 24, 48];
const View = z.object({ hours: z.coerce.number().int().min(1).max(72).catch(12) });
const hourMs = 3_600_000;

/** `/print/papers/hand-over?hours=…`: the A5 card for the colleague of the next shift (§9.6). */
export function HandOverPage() {
  const t = useT();
  const navigate = useNavigate();
  const { shopName, me } = useSession();
  const [{ hours }, change] = useUrlState(View);
  // Frozen at the first look: the card names the moment it was made.
  const [at] = useState(now);
  const found = useQuery(api.papers.handOver.queryOptions({ input: { until: at + hours * hourMs } }));
  const record = useRecordPrint('hand-over');
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingState lines={10} />;
  return (
    <PaperPage
      name={t('papers.handOver.title')}
      paper={{ ...a5, foot: `${shopName} · ${me.name}` }}
      backLabel={t('ui.print.back')}
      onBack={() => void navigate({ to: '/papers' })}
      onPrinted={record}
      controls={
        <SegmentedControl
          size="xs"
          aria-label={t('papers.handOver.hours')}
          value={String(hours)}
          data={hoursAhead.map((count) => ({
            value: String(count),
            label: t('papers.handOver.hoursOf', { count }),
          }))}
          onChange={(value) => change({ hours: Number(value) })}
        />
      }
    >
      <HandOverCard card={found.data} />
    </PaperPage>
  );
}
