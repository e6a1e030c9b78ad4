import { useT } from '#renderer/ui/language.tsx';
import { EmptyState, Page, PageHeader } from '#renderer/ui/page.tsx';

/** Placeholder until the page is built. */
export function ScriptsPage() {
  const t = useT();
  return (
    <Page>
      <PageHeader title={t('app.nav.scripts')} />
      <EmptyState title={t('app.soon')} />
    </Page>
  );
}
