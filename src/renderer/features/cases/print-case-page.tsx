import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { CaseId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { PaperPage } from '#renderer/ui/paper/paper-page.tsx';
import { a4 } from '#renderer/ui/paper/paper-rule.ts';
import { anew, readAnew } from '#renderer/ui/paper/read-anew.ts';
import { CaseViewContext } from './case/case-view.ts';
import { caseQuery } from './case/queries.ts';
import { paperView } from './print-case/paper-view.ts';
import { SummarySheet } from './print-case/summary-sheet.tsx';

const timelineLength = 60;

/**
 * The summary sheet of a case at any moment (§6.10): A4, black on white whatever the screen looks like. A working paper:
 * it is neither sent nor archived, so that its prints are not on the timeline.
 */
export function PrintCasePage() {
  const t = useT();
  const navigate = useNavigate();
  const { shopName } = useSession();
  const { caseId } = useParams({ strict: false });
  const id = CaseId.parse(caseId);
  const found = useQuery({ ...caseQuery(id), ...readAnew });
  const timeline = useQuery({
    ...api.cases.timeline.queryOptions({ input: { caseId: id, limit: timelineLength } }),
    ...readAnew,
  });
  const error = found.error ?? timeline.error;
  if (error) {
    return <ErrorNotice error={error} onRetry={() => void Promise.all([found.refetch(), timeline.refetch()])} />;
  }
  const detail = anew(found);
  const entries = anew(timeline)?.entries;
  if (!detail || !entries) return <LoadingState lines={12} />;
  const { number } = detail;
  return (
    <CaseViewContext value={paperView(detail)}>
      <PaperPage
        name={number}
        paper={{ ...a4, foot: `${number} · ${shopName}` }}
        backLabel={t('panels.print.back')}
        onBack={() => void navigate({ to: '/cases/$caseId', params: { caseId: id } })}
      >
        <SummarySheet entries={entries} />
      </PaperPage>
    </CaseViewContext>
  );
}
