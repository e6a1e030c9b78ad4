import type { ReactNode } from 'react';
import { useT } from '#renderer/ui/language.tsx';
import styles from './print-frame.module.css';

/**
 * What stands around every page that is paper: white whatever the colour scheme, and a guard. Until the page is marked as
 * ready, a print of it by any way gives one sentence that says so, never half a sheet (§9.3).
 */
export function PrintFrame({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <main className={styles['page']} data-print="" data-not-ready={t('ui.print.notReady')}>
      {children}
    </main>
  );
}
