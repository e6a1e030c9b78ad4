import { Outlet } from '@tanstack/react-router';
import { useLocalStorage, useMediaQuery } from '@mantine/hooks';
import { SampleBanner } from '#renderer/features/session/sample-banner.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Digest } from './digest.tsx';
import { Navigation } from './navigation.tsx';
import { Palette } from './palette.tsx';
import { ProgramShortcuts } from './program-shortcuts.tsx';
import { TopBar } from './top-bar.tsx';
import styles from './layout.module.css';

/** The frame around every page that is not print. */
export function Layout() {
  const t = useT();
  const [isFolded, setIsFolded] = useLocalStorage({ key: 'zhuanji.navigation-folded', defaultValue: false });
  // At 200 % zoom of a small screen the words of the navigation would take the room of the work.
  const isNarrow = useMediaQuery('(max-width: 900px)') ?? false;
  return (
    <div
      className={styles['layout']}
      data-folded={isFolded || isNarrow || undefined}
      data-not-paper={t('ui.print.notPaper')}
    >
      <a className={styles['skip']} href="#main" onClick={focusMain}>
        {t('app.skip')}
      </a>
      <Navigation isFolded={isFolded || isNarrow} onFold={isNarrow ? undefined : () => setIsFolded(!isFolded)} />
      <TopBar />
      <main id="main" className={styles['main']} tabIndex={-1}>
        <SampleBanner />
        <div className={styles['page']}>
          <Outlet />
        </div>
      </main>
      <Palette />
      <Digest />
      <ProgramShortcuts />
    </div>
  );
}

function focusMain(event: { preventDefault: () => void }): void {
  // The hash belongs to the router.
  event.preventDefault();
  document.getElementById('main')?.focus();
}
