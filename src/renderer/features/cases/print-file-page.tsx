import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { CaseId } from '#shared/contract/ids.ts';
import { now } from '#renderer/platform/clock.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { PaperPage } from '#renderer/ui/paper/paper-page.tsx';
import { a4 } from '#renderer/ui/paper/paper-rule.ts';
import { anew, readAnew } from '#renderer/ui/paper/read-anew.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import { CaseViewContext } from './case/case-view.ts';
import { caseQuery } from './case/queries.ts';
import { CaseFile } from './print-case/case-file.tsx';
import { paperView } from './print-case/paper-view.ts';

/** `/print/case-file/$caseId`: the complete file on A4 (§9.6). Each print is on the case's timeline. */
export function PrintFilePage() {
  const t = useT();
  const toast = useToast();
  const format = useFormat();
  const navigate = useNavigate();
  const { shopName } = useSession();
  const { caseId } = useParams({ strict: false });
  const id = CaseId.parse(caseId);
  const [madeAt] = useState(now);
  const [hasPictures, setHasPictures] = useState(false);
  const onPicturesReady = useCallback(() => setHasPictures(true), []);
  const found = useQuery({ ...caseQuery(id), ...readAnew });
  const file = useQuery({ ...api.papers.caseFile.queryOptions({ input: { caseId: id } }), ...readAnew });
  const record = useMutation(
    api.papers.recordPrint.mutationOptions({
      onSuccess: () => toast.done(t('papers.recorded')),
      onError: toast.failed,
    }),
  );
  const error = found.error ?? file.error;
  if (error) return <ErrorNotice error={error} onRetry={() => void Promise.all([found.refetch(), file.refetch()])} />;
  const detail = anew(found);
  const whole = anew(file);
  if (!detail || !whole) return <LoadingState lines={12} />;
  const { number } = detail;
  return (
    <CaseViewContext value={paperView(detail)}>
      <PaperPage
        name={`${t('papers.file.title')} ${number}`}
        paper={{
          ...a4,
          foot: t('papers.file.foot', { number, shop: shopName, time: format.dateTime(madeAt) }),
        }}
        isReady={hasPictures}
        backLabel={t('papers.file.back')}
        onBack={() => void navigate({ to: '/cases/$caseId', params: { caseId: id } })}
        onPrinted={(how) => record.mutateAsync({ kind: 'case-file', how, caseId: id })}
      >
        <CaseFile file={whole} onPicturesReady={onPicturesReady} />
      </PaperPage>
    </CaseViewContext>
  );
}
