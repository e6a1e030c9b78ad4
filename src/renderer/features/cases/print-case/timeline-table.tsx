import type { TimelineEntry } from '#shared/contract/case-records.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { useEntryWords } from '../case/context/entry-words.ts';
import styles from './print-case.module.css';

/** Events in the order given: when, who, what. */
export function TimelineTable({ title, entries }: { title: string; entries: readonly TimelineEntry[] }) {
  const t = useT();
  const format = useFormat();
  const wordsOf = useEntryWords();
  if (entries.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2>{title}</h2>
      <table>
        <tbody>
          {entries.map((entry) => {
            const { title: what, text } = wordsOf(entry);
            return (
              <tr key={entry.id}>
                <th scope="row">{format.dateTime(entry.at)}</th>
                <td>{entry.actor ?? t('panels.print.program')}</td>
                <td>
                  <b>{what}</b> {text}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
