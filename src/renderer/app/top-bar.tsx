import {
  ActionIcon,
  Avatar,
  Group,
  Kbd,
  Menu,
  Text,
  Tooltip,
  UnstyledButton,
  useComputedColorScheme,
  VisuallyHidden,
  useMantineColorScheme,
} from '@mantine/core';
import { IconChevronDown, IconLanguage, IconLock, IconMoon, IconSearch, IconSun } from '@tabler/icons-react';
import { languages } from '#shared/domain/vocabulary.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { palette } from './palette-store.ts';
import { ReminderBell } from './reminder-bell.tsx';
import styles from './layout.module.css';

function LanguageMenu() {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={t('app.language')}>
          <ActionIcon size="lg" aria-label={t('app.language')}>
            <IconLanguage size={19} stroke={1.7} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {languages.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            fw={one === language ? 650 : undefined}
            aria-current={one === language}
            onClick={() => setLanguage(one)}
          >
            {t(`words.language.${one}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeSwitch() {
  const t = useT();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const label = t(isDark ? 'app.scheme.light' : 'app.scheme.dark');
  return (
    <Tooltip label={label}>
      <ActionIcon size="lg" aria-label={label} onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
        {isDark ? <IconSun size={19} stroke={1.7} /> : <IconMoon size={19} stroke={1.7} />}
      </ActionIcon>
    </Tooltip>
  );
}

function WhoMenu() {
  const t = useT();
  const { me, shopName, lock } = useSession();
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <UnstyledButton ml={6} aria-haspopup="menu">
          <Group gap={8} wrap="nowrap">
            <Avatar size={28} color="jade" name={me.name} radius="xl" alt="">
              {me.name.slice(0, 1)}
            </Avatar>
            <Text size="sm" fw={500} visibleFrom="sm">
              {me.name}
            </Text>
            <VisuallyHidden>{t('app.who.label')}</VisuallyHidden>
            <IconChevronDown size={14} />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {shopName} · {t(`words.role.${me.role}`)}
        </Menu.Label>
        <Menu.Item leftSection={<IconLock size={16} />} onClick={lock}>
          {t('app.who.lock')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

export function TopBar() {
  const t = useT();
  return (
    <section className={styles['bar']} aria-label={t('app.bar')}>
      <UnstyledButton className={styles['search']} onClick={palette.open} aria-keyshortcuts="Control+K">
        <IconSearch size={16} />
        <span>{t('app.palette.placeholder')}</span>
        <Kbd size="xs">{navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'} K</Kbd>
      </UnstyledButton>
      <div className={styles['push']} />
      <ReminderBell />
      <LanguageMenu />
      <SchemeSwitch />
      <WhoMenu />
    </section>
  );
}
