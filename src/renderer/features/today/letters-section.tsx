// Letters to sign or to print.
import { useNavigate } from '@tanstack/react-router';
import type { LetterSummary } from '#shared/contract/letters.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { TodayItem } from './today-item.tsx';
import styles from './today.module.css';
import type { OpenCase } from './use-open-case.ts';

export function LettersSection({ letters, openCase }: { letters: readonly LetterSummary[]; openCase: OpenCase }) {
  const t = useT();
  const navigate = useNavigate();
  if (letters.length === 0) return null;
  return (
    <Section title={t('today.letters.title')}>
      <ul className={styles['list']}>
        {letters.map((letter) => (
          <TodayItem
            key={letter.id}
            label={`${t(`words.letterState.${letter.state}`)} ${letter.customerName ?? letter.caseNumber}`}
            onOpen={() => openCase(letter.caseId)}
            primary={{
              label: t(letter.state === 'to-sign' ? 'today.letters.sign' : 'today.letters.print'),
              run: () => void navigate({ to: '/letters/$letterId', params: { letterId: letter.id } }),
            }}
          >
            <div className={styles['line']}>
              <Tag tone="accent">{t(`words.letterState.${letter.state}`)}</Tag>
              <b>{letter.customerName ?? letter.caseNumber}</b>
              <span className={styles['dim']}>
                {t(`words.tier.${letter.tier}`)} · {letter.paper}
              </span>
            </div>
          </TodayItem>
        ))}
      </ul>
    </Section>
  );
}
