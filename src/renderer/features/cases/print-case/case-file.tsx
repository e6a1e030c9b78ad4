import type { CaseFile as FileOfCase } from '#shared/contract/papers.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case/case-view.ts';
import { ClockTable } from './clock-table.tsx';
import { DecisionPart } from './decision-part.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import styles from './print-case.module.css';
import { RecordSection } from './record-section.tsx';
import { sectionsOf, SheetHead } from './summary-sheet.tsx';
import { TimelineTable } from './timeline-table.tsx';

type Props = { file: FileOfCase; onPicturesReady: () => void };

/** The whole case for the archive or an authority (§9.6): decision first, then the record, clocks, evidence, all that happened. */
export function CaseFile({ file, onPicturesReady }: Props) {
  const t = useT();
  const { record } = useCaseView();
  return (
    <article className={styles['sheet']}>
      <SheetHead title={t('papers.file.title')} />
      <p className={styles['soft']}>{t('papers.file.private')}</p>
      <DecisionPart />
      {sectionsOf(record).map((section) => (
        <RecordSection key={section.code} section={section} />
      ))}
      <ClockTable policyVersion={file.policyVersion} policySavedAt={file.policySavedAt} />
      <EvidenceTable onReady={onPicturesReady} />
      <TimelineTable title={t('papers.file.timeline', { count: file.timeline.length })} entries={file.timeline} />
      <footer className={styles['foot']}>
        {t('papers.file.audit')} <span className={styles['hash']}>{file.auditHash}</span>
      </footer>
    </article>
  );
}
