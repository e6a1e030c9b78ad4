import { Button } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { CaseId } from '#shared/contract/ids.ts';
import { restatement3F } from '#shared/domain/methods/feel.ts';
import { now } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page, PageHeader } from '#renderer/ui/page.tsx';
import { PaperPage } from '#renderer/ui/paper/paper-page.tsx';
import { a4 } from '#renderer/ui/paper/paper-rule.ts';
import { anew, readAnew } from '#renderer/ui/paper/read-anew.ts';
import { toCaseRecord } from './case/to-case-record.ts';
import { caseQuery } from './case/queries.ts';
import styles from './print-restatement.module.css';

/** The 3F sheet on paper (§6 step 5): what we heard, large enough to be read across a table, to be agreed or corrected. Its prints are not recorded: the answer stands in the case. */
export function PrintRestatementPage() {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { shopName } = useSession();
  const { caseId } = useParams({ strict: false });
  const id = CaseId.parse(caseId);
  const found = useQuery({ ...caseQuery(id), ...readAnew });
  if (found.error) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  const detail = anew(found);
  if (!detail) return <LoadingState lines={6} />;
  const { number, fields } = detail;
  const own = fields['restatementText']?.value;
  const drawn = restatement3F(toCaseRecord(detail), language);
  const text = typeof own === 'string' && own !== '' ? own : drawn;
  const back = () =>
    void navigate({ to: '/cases/$caseId', params: { caseId: id }, search: { step: 'clarify' } as never });
  if (text === '')
    return (
      <Page width="text">
        <PageHeader title={t('panels.restate.paperTitle')} description={number} />
        <EmptyState
          icon={<IconEar />}
          title={t('panels.restate.paperEmpty')}
          action={<Button onClick={back}>{t('panels.restate.paperFill')}</Button>}
        >
          {t('panels.restate.paperEmptyText')}
        </EmptyState>
      </Page>
    );
  return (
    <PaperPage
      name={`${number} ${t('panels.restate.paperTitle')}`}
      paper={{ ...a4, foot: `${number} · ${shopName}` }}
      backLabel={t('panels.print.back')}
      onBack={back}
    >
      <article className={styles['sheet']} lang={language}>
        <p className={styles['head']}>
          {shopName} · {number} · {format.date(now())}
        </p>
        <h1>{t('panels.restate.paperTitle')}</h1>
        <p className={styles['words']}>{text}</p>
        <p className={styles['answer']}>
          <span className={styles['box']} aria-hidden /> {t('panels.restate.paperYes')}
        </p>
        <p className={styles['answer']}>
          <span className={styles['box']} aria-hidden /> {t('panels.restate.paperChange')}
        </p>
        <div className={styles['line']} />
        <div className={styles['line']} />
        <div className={styles['line']} />
        <p className={styles['sign']}>
          <span>{t('panels.restate.paperCustomer')}</span>
          <span>{t('panels.restate.paperStaff')}</span>
        </p>
      </article>
    </PaperPage>
  );
}
