import { Button, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconFiles,
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconMail,
  IconMessages,
  IconPlus,
  IconSettings,
  IconSun,
} from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useT } from '#renderer/ui/language.tsx';
import { Mark } from '#renderer/ui/mark.tsx';
import styles from './layout.module.css';

const pages = [
  { key: 'today', to: '/today', icon: IconSun, holds: ['/today', '/promises'] },
  { key: 'cases', to: '/cases', icon: IconFiles, holds: ['/cases', '/customers'] },
  { key: 'scripts', to: '/scripts', icon: IconMessages, holds: ['/scripts'] },
  { key: 'letters', to: '/letters', icon: IconMail, holds: ['/letters', '/papers'] },
] as const;

/** Where one stands, also on the pages that are reached through another. */
function useStanding(): (holds: readonly string[]) => true | undefined {
  const { pathname } = useLocation();
  return (holds) => holds.some((one) => pathname === one || pathname.startsWith(`${one}/`)) || undefined;
}

type Props = { isFolded: boolean; onFold?: () => void };

export function Navigation({ isFolded, onFold }: Props) {
  const t = useT();
  const standsIn = useStanding();
  const FoldIcon = isFolded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const words = (text: string) => (isFolded ? null : <span>{text}</span>);
  const hint = { disabled: !isFolded, position: 'right' as const };
  return (
    <nav className={styles['navigation']} aria-label={t('app.nav.label')}>
      <div className={styles['brand']}>
        <Mark size={isFolded ? 24 : 26} />
        {words(t('app.name'))}
      </div>
      <Tooltip {...hint} label={t('app.nav.intake')}>
        <Button
          mb="sm"
          px={isFolded ? 0 : undefined}
          aria-label={t('app.nav.intake')}
          aria-keyshortcuts="N"
          leftSection={isFolded ? undefined : <IconPlus size={17} />}
          renderRoot={(props) => <Link to="/intake" {...props} />}
        >
          {isFolded ? <IconPlus size={18} /> : t('app.nav.intake')}
        </Button>
      </Tooltip>
      {pages.map(({ key, to, icon: Icon, holds }) => (
        <Tooltip key={key} {...hint} label={t(`app.nav.${key}`)}>
          <Link
            to={to}
            className={styles['link']}
            data-current={standsIn(holds)}
            aria-current={standsIn(holds) ? 'page' : undefined}
            aria-label={t(`app.nav.${key}`)}
          >
            <Icon size={19} stroke={1.7} />
            {words(t(`app.nav.${key}`))}
          </Link>
        </Tooltip>
      ))}
      <div className={styles['push']} />
      <Tooltip {...hint} label={t('app.nav.settings')}>
        <Link
          to="/settings/$section"
          params={{ section: 'staff' }}
          className={styles['link']}
          data-current={standsIn(['/settings'])}
          aria-current={standsIn(['/settings']) ? 'page' : undefined}
          aria-label={t('app.nav.settings')}
        >
          <IconSettings size={19} stroke={1.7} />
          {words(t('app.nav.settings'))}
        </Link>
      </Tooltip>
      {onFold ? (
        <Tooltip {...hint} label={t('app.nav.unfold')}>
          <UnstyledButton
            className={styles['link']}
            onClick={onFold}
            aria-label={isFolded ? t('app.nav.unfold') : t('app.nav.fold')}
          >
            <FoldIcon size={19} stroke={1.7} />
            {words(t('app.nav.fold'))}
          </UnstyledButton>
        </Tooltip>
      ) : null}
    </nav>
  );
}
