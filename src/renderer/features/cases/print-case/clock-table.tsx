import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { useCaseView } from '../case/case-view.ts';
import { useExplainLine } from '#renderer/ui/explain-line.ts';
import styles from './print-case.module.css';

type Props = { policyVersion: number; policySavedAt: number };

/** Every deadline with the steps of its computation and the policy version it was promised under (§3.8, §9.6). */
export function ClockTable({ policyVersion, policySavedAt }: Props) {
  const t = useT();
  const format = useFormat();
  const word = useWord();
  const lineOf = useExplainLine();
  const { clocks } = useCaseView().detail;
  return (
    <section className={styles['section']}>
      <h2>{t('papers.file.clocks')}</h2>
      <p className={styles['soft']}>
        {clocks.length === 0
          ? t('papers.file.noClocks')
          : t('papers.file.policy', { version: policyVersion, time: format.dateTime(policySavedAt) })}
      </p>
      {clocks.map((clock) => (
        <div key={clock.id} className={styles['clock']}>
          <p>
            <b>{word('clock', clock.kind)}</b> · {t('papers.file.started')} {format.dateTime(clock.startedAt)} ·{' '}
            {t('papers.file.due')} {format.dateTime(clock.dueAt)} · {t(`words.clockState.${clock.state}`)}
            {clock.metAt === null ? '' : ` ${format.dateTime(clock.metAt)}`}
          </p>
          <ol>
            {clock.explanation.map((step, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- the steps of a computation have no id and never move
              <li key={index}>{lineOf(step)}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}
