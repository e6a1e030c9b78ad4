import { useFormat, useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case/case-view.ts';
import styles from './print-case.module.css';

/** What was decided, in words a stranger understands: choice, answer, outcome, proof, conclusion on each point (§2.12). */
export function DecisionPart() {
  const t = useT();
  const format = useFormat();
  const { detail } = useCaseView();
  const text = (key: string) => {
    const value = detail.fields[key]?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const chosen = detail.options
    .filter(({ state }) => state === 'chosen')
    .map(({ title, amountFen }) => (amountFen > 0 ? `${title} · ${format.money(amountFen)}` : title));
  const rows: [string, string][] = [
    [t('papers.file.chosen'), chosen.join('\n')],
    [t('papers.file.answer'), [text('acceptanceWords'), text('refusalWords')].filter(Boolean).join('\n')],
    [t('papers.file.outcome'), text('outcomeText')],
    [t('papers.file.proof'), text('proofOfCompletion')],
    [t('papers.file.routes'), text('routesTold')],
    [
      t('papers.file.conclusions'),
      detail.allegations
        .filter(({ conclusion }) => conclusion !== null)
        .map((point) => [point.text, t(`panels.conclusion.${point.conclusion!}`), point.conclusionText])
        .map((parts) => parts.filter(Boolean).join(' · '))
        .join('\n'),
    ],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return (
    <section className={styles['section']}>
      <h2>{t('papers.file.decision')}</h2>
      {filled.length === 0 ? <p className={styles['soft']}>{t('papers.file.undecided')}</p> : null}
      <dl>
        {filled.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
