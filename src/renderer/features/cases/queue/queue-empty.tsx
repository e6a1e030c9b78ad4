import { Button, Kbd } from '@mantine/core';
import { IconFiles, IconFilterOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { QueueFilter } from '#shared/contract/cases.ts';
import { useT } from '#renderer/ui/language.tsx';
import { EmptyState } from '#renderer/ui/page.tsx';
import { isNarrowed } from './queue-filter.ts';

type Props = { filter: QueueFilter; onClear: () => void };

/** Says why the list is empty and what to do about it. */
export function QueueEmpty({ filter, onClear }: Props) {
  const t = useT();
  if (isNarrowed(filter)) {
    return (
      <EmptyState
        icon={<IconFilterOff />}
        title={t('cases.queue.noHits')}
        action={
          <Button variant="light" onClick={onClear}>
            {t('cases.queue.clear')}
          </Button>
        }
      >
        {t('cases.queue.noHitsText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFiles />}
      title={t(`cases.queue.empty.${filter.view}`)}
      action={
        filter.view === 'all' ? (
          <Button renderRoot={(props) => <Link to="/intake" {...props} />}>
            {t('app.nav.intake')} <Kbd ml={8}>N</Kbd>
          </Button>
        ) : undefined
      }
    >
      {t(`cases.queue.emptyText.${filter.view}`)}
    </EmptyState>
  );
}
