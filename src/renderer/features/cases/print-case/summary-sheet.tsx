import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { summarySections } from '#shared/content/methods/summary-sections.ts';
import type { TimelineEntry } from '#shared/contract/case-records.ts';
import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import { caseSummary, type SummarySection } from '#shared/domain/methods/summary.ts';
import { now } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case/case-view.ts';
import styles from './print-case.module.css';
import { RecordSection } from './record-section.tsx';
import { TimelineTable } from './timeline-table.tsx';

// What the head of the sheet already says.
const inHead: ReadonlySet<string> = new Set(['caseNumber', 'receivedAt', 'enteredAt', 'ownerId', 'riskLevel']);
const entriesShown = 24;

/** Sections of the record that have anything to say, without what the head says already. */
export function sectionsOf(record: CaseRecord): SummarySection[] {
  return caseSummary(record, { registry: shippedFields, sections: summarySections })
    .map((section) => ({ ...section, rows: section.rows.filter(({ field }) => !inHead.has(field.key)) }))
    .filter(({ rows, lists }) => rows.length + lists.length > 0);
}

/** Head, sections that have anything to say, and the latest of the timeline. */
export function SummarySheet({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useT();
  const { record } = useCaseView();
  const sections = sectionsOf(record);
  return (
    <article className={styles['sheet']}>
      <SheetHead title={t('panels.print.title')} />
      {sections.map((section) => (
        <RecordSection key={section.code} section={section} />
      ))}
      <Latest entries={entries} />
      <Foot />
    </article>
  );
}

export function SheetHead({ title }: { title: string }) {
  const t = useT();
  const { language } = useLanguage();
  const format = useFormat();
  const { detail, step } = useCaseView();
  const seconds = detail.visits.reduce((total, visit) => total + visit.seconds, 0);
  const facts: [string, string][] = [
    [t('panels.print.received'), format.dateTime(detail.receivedAt)],
    [t('panels.print.entered'), format.dateTime(detail.enteredAt)],
    [t('panels.print.owner'), detail.owner?.name ?? t('panels.print.nobody')],
    [t('panels.print.state'), t(`words.state.${detail.state}`)],
    [t('panels.print.step'), step.title[language]],
    [t('panels.print.risk'), `${t(`words.risk.${detail.level}`)} ${detail.risk}`],
  ];
  if (seconds > 0) facts.push([t('panels.print.time'), format.duration(seconds)]);
  return (
    <header className={styles['head']}>
      <h1>
        {title} <span>{detail.number}</span>
      </h1>
      <dl>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** The latest events in the order in which they happened; changes of single fields are in the sections above. */
function Latest({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useT();
  const shown = entries
    .filter(({ kind }) => kind !== 'field-changed')
    .slice(0, entriesShown)
    .reverse();
  return <TimelineTable title={t('panels.print.timeline', { count: shown.length })} entries={shown} />;
}

function Foot() {
  const t = useT();
  const format = useFormat();
  const { shopName, me } = useSession();
  return (
    <footer className={styles['foot']}>
      {t('panels.print.foot', { shop: shopName, name: me.name, time: format.dateTime(now()) })}
    </footer>
  );
}
