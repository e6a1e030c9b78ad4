import { useNavigate } from '@tanstack/react-router';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { TodayItem } from './today-item.tsx';
import styles from './today.module.css';

/** Drafts of scripts that wait for a supervisor (§7.1). */
export function ScriptsSection({ count }: { count: number }) {
  const t = useT();
  const navigate = useNavigate();
  if (count === 0) return null;
  const open = () => void navigate({ to: '/scripts', search: { view: 'waiting' } as never });
  return (
    <Section title={t('app.nav.scripts')}>
      <ul className={styles['list']}>
        <TodayItem
          label={t('today.scripts.waiting', { count })}
          onOpen={open}
          primary={{ label: t('today.scripts.open'), run: open }}
        >
          <b>{t('today.scripts.waiting', { count })}</b>
        </TodayItem>
      </ul>
    </Section>
  );
}
