import { Button, Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { now } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { PaperPage } from '#renderer/ui/paper/paper-page.tsx';
import { a4 } from '#renderer/ui/paper/paper-rule.ts';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { useRecordPrint } from './use-record-print.ts';
import { WeekSheet } from './week-sheet.tsx';

const View = z.object({ at: z.coerce.number().int().min(0).optional().catch(undefined) });
const dayMs = 86_400_000;

/** `/print/papers/week-review?at=…`: the sheet of the week for the review round the table (§9.6, §11.7). */
export function WeekPage() {
  const t = useT();
  const format = useFormat();
  const navigate = useNavigate();
  const { shopName } = useSession();
  const [today] = useState(now);
  const [{ at = today }, change] = useUrlState(View);
  const found = useQuery(api.papers.weekReview.queryOptions({ input: { at } }));
  const record = useRecordPrint('week-review');
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingState lines={12} />;
  const week = found.data;
  const span = t('papers.week.span', { from: format.date(week.from), until: format.date(week.until - 1) });
  return (
    <PaperPage
      name={`${t('papers.week.title')} ${span}`}
      paper={{ ...a4, marginMm: 12, foot: `${shopName} · ${span}` }}
      backLabel={t('ui.print.back')}
      onBack={() => void navigate({ to: '/papers' })}
      onPrinted={record}
      controls={
        <Group gap={4}>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconChevronLeft size={15} />}
            onClick={() => change({ at: week.from - dayMs })}
          >
            {t('papers.week.previous')}
          </Button>
          <Button
            variant="default"
            size="compact-md"
            rightSection={<IconChevronRight size={15} />}
            disabled={week.until > today}
            onClick={() => change({ at: week.until + dayMs })}
          >
            {t('papers.week.next')}
          </Button>
        </Group>
      }
    >
      <WeekSheet week={week} span={span} />
    </PaperPage>
  );
}
