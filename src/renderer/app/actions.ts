import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconClipboardList,
  IconFiles,
  IconHandStop,
  IconLanguage,
  IconLock,
  IconMail,
  IconMessages,
  IconMoon,
  IconPlus,
  IconPrinter,
  IconSettings,
  IconSun,
  type Icon,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { languages } from '#shared/domain/vocabulary.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';

type Action = { id: string; label: string; icon: Icon; run: () => void };

/** What the palette can do without a search. */
export function useActions(): Action[] {
  const t = useT();
  const navigate = useNavigate();
  const { lock } = useSession();
  const { setLanguage } = useLanguage();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const settings = (section: 'staff' | 'policy' | 'lists' | 'data', label: string): Action => ({
    id: section,
    label,
    icon: IconSettings,
    run: () => void navigate({ to: '/settings/$section', params: { section } }),
  });
  return [
    { id: 'intake', label: t('app.nav.intake'), icon: IconPlus, run: () => void navigate({ to: '/intake' }) },
    { id: 'today', label: t('app.nav.today'), icon: IconSun, run: () => void navigate({ to: '/today' }) },
    { id: 'promises', label: t('promises.title'), icon: IconHandStop, run: () => void navigate({ to: '/promises' }) },
    { id: 'cases', label: t('app.nav.cases'), icon: IconFiles, run: () => void navigate({ to: '/cases' }) },
    { id: 'scripts', label: t('app.nav.scripts'), icon: IconMessages, run: () => void navigate({ to: '/scripts' }) },
    { id: 'letters', label: t('app.nav.letters'), icon: IconMail, run: () => void navigate({ to: '/letters' }) },
    { id: 'papers', label: t('papers.title'), icon: IconPrinter, run: () => void navigate({ to: '/papers' }) },
    {
      id: 'hand-over',
      label: t('papers.kind.hand-over'),
      icon: IconClipboardList,
      run: () => void navigate({ to: '/print/papers/hand-over' }),
    },
    settings('staff', t('settings.staff.title')),
    settings('policy', t('settings.policy.title')),
    settings('lists', t('settings.lists.title')),
    settings('data', t('settings.data.title')),
    {
      id: 'scheme',
      label: t(isDark ? 'app.scheme.light' : 'app.scheme.dark'),
      icon: isDark ? IconSun : IconMoon,
      run: () => setColorScheme(isDark ? 'light' : 'dark'),
    },
    ...languages.map((language) => ({
      id: language,
      label: t(`words.language.${language}`),
      icon: IconLanguage,
      run: () => setLanguage(language),
    })),
    { id: 'lock', label: t('app.who.lock'), icon: IconLock, run: lock },
  ];
}
