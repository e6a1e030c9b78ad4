import { Loader } from '@mantine/core';
import { useConnection } from '#renderer/platform/connection.ts';
import { useT } from '#renderer/ui/language.tsx';
import styles from './connection-banner.module.css';

/** A calm line while the core is out of reach; the page stays usable and keeps what is typed. */
export function ConnectionBanner() {
  const t = useT();
  if (useConnection() !== 'lost') return null;
  return (
    <div className={styles['banner']} role="status">
      <Loader size={14} color="currentColor" />
      {t('app.connection.lost')}
    </div>
  );
}
