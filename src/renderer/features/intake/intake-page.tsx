import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { z } from 'zod';
import { DraftId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { ErrorNotice, LoadingState, Page } from '#renderer/ui/page.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { blankForm, endFreshness, isFresh, newDraftId } from './draft-store.ts';
import { IntakeDesk } from './intake-desk.tsx';

const address = z.object({ draft: DraftId.nullable().catch(null) });

/** Takes a complaint in (§2.2). The draft stands in the address, so that Back, reload and a second window find it. */
export function IntakePage() {
  const [{ draft }, setAddress] = useUrlState(address);
  useEffect(() => {
    if (draft === null) setAddress({ draft: newDraftId() });
    return () => {
      if (draft !== null) endFreshness(draft);
    };
  }, [draft, setAddress]);
  const openDraft = (id: DraftId | null) => setAddress({ draft: id ?? newDraftId() });
  if (draft === null) return <Page>{null}</Page>;
  if (!isFresh(draft)) return <KnownDraft key={draft} id={draft} onOpenDraft={openDraft} />;
  return <IntakeDesk key={draft} draft={{ id: draft, form: blankForm(), version: 0 }} onOpenDraft={openDraft} />;
}

/** A draft from before: read anew first, so that typing goes on from its newest text. */
function KnownDraft({ id, onOpenDraft }: { id: DraftId; onOpenDraft: (id: DraftId | null) => void }) {
  const found = useQuery({ ...api.intake.drafts.queryOptions(), refetchOnMount: 'always' });
  if (found.isError && !found.data) {
    return (
      <Page>
        <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      </Page>
    );
  }
  if (!found.isFetchedAfterMount) {
    return (
      <Page>
        <LoadingState />
      </Page>
    );
  }
  const draft = found.data?.find((one) => one.id === id) ?? { id, form: blankForm(), version: 0 };
  return <IntakeDesk draft={draft} onOpenDraft={onOpenDraft} />;
}
