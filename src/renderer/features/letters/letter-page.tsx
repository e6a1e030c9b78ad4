import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { LetterId } from '#shared/contract/ids.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Page, PageHeader } from '#renderer/ui/page.tsx';
import { NewLetter } from './editor/new-letter.tsx';
import { OpenLetter } from './open-letter.tsx';
import { letterQuery } from './queries.ts';

/** One letter: `/letters/new?caseId=…` chooses a template, every other address writes, signs or shows the letter. */
export function LetterPage() {
  const { letterId } = useParams({ strict: false });
  return letterId === 'new' ? <NewLetter /> : <ExistingLetter key={letterId} id={LetterId.parse(letterId)} />;
}

function ExistingLetter({ id }: { id: LetterId }) {
  const t = useT();
  const found = useQuery(letterQuery(id));
  if (found.data) return <OpenLetter letter={found.data} />;
  return (
    <Page>
      <PageHeader title={t('letters.one')} />
      {found.isPending ? <LoadingState /> : <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />}
    </Page>
  );
}
