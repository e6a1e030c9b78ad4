import { Button, Group } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { IconArrowLeft, IconFileDownload, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { CaseId } from '#shared/contract/ids.ts';
import { api, shell } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { CaseViewContext, type CaseView } from './case/case-view.ts';
import { caseQuery } from './case/queries.ts';
import { toCaseRecord } from './case/to-case-record.ts';
import styles from './print-case/print-case.module.css';
import { SummarySheet } from './print-case/summary-sheet.tsx';

// A rule of the page and not of an element: it must leave the document together with the sheet.
const pageRule = '@page { size: 210mm 297mm; margin: 14mm 15mm 16mm; }';
const timelineLength = 60;

/** The summary sheet of a case at any moment (§6.10): A4, black on white whatever the screen looks like. */
export function PrintCasePage() {
  const { caseId } = useParams({ strict: false });
  const id = CaseId.parse(caseId);
  const found = useQuery(caseQuery(id));
  const timeline = useQuery(api.cases.timeline.queryOptions({ input: { caseId: id, limit: timelineLength } }));
  const error = found.error ?? timeline.error;
  if (error) {
    return <ErrorNotice error={error} onRetry={() => void Promise.all([found.refetch(), timeline.refetch()])} />;
  }
  if (!found.data || !timeline.data) return <LoadingState lines={12} />;
  return (
    <CaseViewContext value={viewOf(found.data)}>
      <style>{pageRule}</style>
      <div className={styles['paper']}>
        <Toolbar detail={found.data} />
        <SummarySheet entries={timeline.data.entries} />
        <ReadyMark />
      </div>
    </CaseViewContext>
  );
}

/** Nothing is chosen or filled on paper: the view only carries the case. */
function viewOf(detail: CaseDetail): CaseView {
  const method = shippedMethods.find((one) => one.code === detail.method) ?? shippedMethods[0]!;
  const step = method.steps.find((one) => one.code === detail.step) ?? method.steps[0]!;
  const nothing = () => undefined;
  return { detail, record: toCaseRecord(detail), method, states: [], step, look: nothing, fill: nothing, wanted: null };
}

/** Tells whoever prints this page that everything stands, in its fonts. */
function ReadyMark() {
  useEffect(() => {
    let isHere = true;
    const markReady = async () => {
      await document.fonts.ready;
      if (isHere) document.documentElement.dataset['ready'] = 'true';
    };
    void markReady();
    return () => {
      isHere = false;
      delete document.documentElement.dataset['ready'];
    };
  }, []);
  return null;
}

function Toolbar({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const toast = useToast();
  const print = () => {
    if (shell) shell.print().catch(toast.failed);
    else window.print();
  };
  const save = async () => {
    if (!shell) return;
    const pdf = await shell.printToPdf();
    const url = URL.createObjectURL(new Blob([new Uint8Array(pdf)], { type: 'application/pdf' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${detail.number}.pdf`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  return (
    <Group className={styles['toolbar'] ?? ''} justify="space-between" gap="xs">
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconArrowLeft size={15} />}
        renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: detail.id }} {...props} />}
      >
        {t('panels.print.back')}
      </Button>
      <Group gap="xs">
        {shell ? (
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconFileDownload size={15} />}
            onClick={() => void save().catch(toast.failed)}
          >
            {t('panels.print.pdf')}
          </Button>
        ) : null}
        <Button size="compact-md" leftSection={<IconPrinter size={15} />} onClick={print}>
          {t('panels.print.button')}
        </Button>
      </Group>
    </Group>
  );
}
