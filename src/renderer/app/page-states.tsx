import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page } from '#renderer/ui/page.tsx';

export function PagePending() {
  return (
    <Page>
      <LoadingState />
    </Page>
  );
}

export function PageFailed({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <Page width="text">
      <ErrorNotice error={error} onRetry={reset} />
    </Page>
  );
}

export function PageNotFound() {
  const t = useT();
  return (
    <Page width="text">
      <EmptyState
        icon={<IconMapOff />}
        title={t('app.notFound.title')}
        action={<Button renderRoot={(props) => <Link to="/today" {...props} />}>{t('app.notFound.back')}</Button>}
      >
        {t('app.notFound.text')}
      </EmptyState>
    </Page>
  );
}
