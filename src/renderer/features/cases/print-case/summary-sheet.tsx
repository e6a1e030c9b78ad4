import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { summarySections } from '#shared/content/methods/summary-sections.ts';
import type { TimelineEntry } from '#shared/contract/case-records.ts';
import { caseSummary, displayLines, type SummarySection } from '#shared/domain/methods/summary.ts';
import { now } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case/case-view.ts';
import { useEntryWords } from '../case/context/entry-words.ts';
import { useNameOf } from '../case/name-of.ts';
import { useListLine } from './list-lines.ts';
import styles from './print-case.module.css';

// What the head of the sheet already says.
const inHead: ReadonlySet<string> = new Set(['caseNumber', 'receivedAt', 'enteredAt', 'ownerId', 'riskLevel']);
const entriesShown = 24;

/** Head, sections that have anything to say, and the latest of the timeline. */
export function SummarySheet({ entries }: { entries: readonly TimelineEntry[] }) {
  const { record } = useCaseView();
  const sections = caseSummary(record, { registry: shippedFields, sections: summarySections })
    .map((section) => ({ ...section, rows: section.rows.filter(({ field }) => !inHead.has(field.key)) }))
    .filter(({ rows, lists }) => rows.length + lists.length > 0);
  return (
    <main className={styles['sheet']}>
      <Head />
      {sections.map((section) => (
        <Section key={section.code} section={section} />
      ))}
      <Timeline entries={entries} />
      <Foot />
    </main>
  );
}

function Head() {
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
        {t('panels.print.title')} <span>{detail.number}</span>
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

function Section({ section }: { section: SummarySection }) {
  const t = useT();
  const { language } = useLanguage();
  const format = useFormat();
  const nameOf = useNameOf();
  const lineOf = useListLine();
  const word = useWord();
  const words = {
    language,
    instant: format.dateTime,
    money: (fen: number) => format.money(fen),
    nameOf: (reference: { key: string; id: string }) => {
      const name = nameOf(reference);
      // Case columns carry codes of the vocabulary under the name of their field.
      return name === reference.id ? word(groups[reference.key] ?? reference.key, reference.id) : name;
    },
    yes: t('cases.yes'),
    no: t('cases.no'),
  };
  return (
    <section className={styles['section']}>
      <h2>{section.title[language]}</h2>
      <dl>
        {section.rows.map(({ field, value }) => (
          <div key={field.key}>
            <dt>{field.label[language]}</dt>
            <dd>{displayLines(field, value, words).join('\n')}</dd>
          </div>
        ))}
        {section.lists.map(({ of, title, items }) => (
          <div key={of}>
            <dt>{title[language]}</dt>
            <dd>
              <ol>
                {items.map((item, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- entries of the record have no id and never move on paper
                  <li key={index}>{lineOf(of, item)}</li>
                ))}
              </ol>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const groups: Record<string, string> = { riskLevel: 'risk' };

/** The latest events in the order in which they happened; changes of single fields are in the sections above. */
function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  const t = useT();
  const format = useFormat();
  const wordsOf = useEntryWords();
  const shown = entries
    .filter(({ kind }) => kind !== 'field-changed')
    .slice(0, entriesShown)
    .reverse();
  if (shown.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2>{t('panels.print.timeline', { count: shown.length })}</h2>
      <table>
        <tbody>
          {shown.map((entry) => {
            const { title, text } = wordsOf(entry);
            return (
              <tr key={entry.id}>
                <th scope="row">{format.dateTime(entry.at)}</th>
                <td>{entry.actor ?? t('panels.print.program')}</td>
                <td>
                  <b>{title}</b> {text}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
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
