import { useT } from '#renderer/ui/language.tsx';
import { EmptyState, Page, PageHeader } from '#renderer/ui/page.tsx';

/** Placeholder until the page is built. */
export function CasePage() {
  const t = useT();
  return (
    <Page>
      <PageHeader title={t('app.nav.cases')} />
      <EmptyState title={t('app.soon')} />
    </Page>
  );
}
