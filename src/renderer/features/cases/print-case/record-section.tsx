import { displayLines, type SummarySection } from '#shared/domain/methods/summary.ts';
import { useFormat, useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { useNameOf } from '../case/name-of.ts';
import { useListLine } from './list-lines.ts';
import styles from './print-case.module.css';

/** A section of the record on paper: fields, then what hangs on the case, each as one line. */
export function RecordSection({ section }: { section: SummarySection }) {
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
