// The frame parts of a page: header, empty, loading, error.
import {
  Alert,
  Box,
  Button,
  Code,
  Group,
  List,
  Paper,
  Skeleton,
  Stack,
  Text,
  Title,
  VisuallyHidden,
} from '@mantine/core';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { failureOf, type Failure } from '#renderer/platform/failure.ts';
import { useFormat, useT, useWord } from './language.tsx';
import { setPageTitle } from './window-title.ts';
import styles from './page.module.css';

type PageProps = { children: ReactNode; width?: 'full' | 'text' };

/** The work area of a page with its margins. `text` keeps lines readable (settings, letters). */
export function Page({ children, width = 'full' }: PageProps) {
  return (
    <Box className={styles['page']} data-width={width}>
      {children}
    </Box>
  );
}

type HeaderProps = { title: string; description?: ReactNode; actions?: ReactNode; children?: ReactNode };

/** Title line of a page; also names the window. */
export function PageHeader({ title, description, actions, children }: HeaderProps) {
  const t = useT();
  useEffect(() => {
    setPageTitle(`${title} – ${t('app.name')}`);
  }, [title, t]);
  return (
    <header className={styles['header']}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <div>
          <Title order={1}>{title}</Title>
          {description ? (
            <Text c="dimmed" size="sm" mt={2}>
              {description}
            </Text>
          ) : null}
        </div>
        {actions ? (
          <Group gap="xs" wrap="nowrap">
            {actions}
          </Group>
        ) : null}
      </Group>
      {children}
    </header>
  );
}

type EmptyProps = { icon?: ReactNode; title: string; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: says what will stand here and how it gets here. */
export function EmptyState({ icon, title, children, action }: EmptyProps) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" className={styles['empty']}>
      {icon ? <span className={styles['emptyIcon']}>{icon}</span> : null}
      <Text fw={600} size="lg" component="p" m={0}>
        {title}
      </Text>
      {children ? (
        <Text c="dimmed" ta="center" maw={440} component="div">
          {children}
        </Text>
      ) : null}
      {action}
    </Stack>
  );
}

/** Grey lines where the content will stand. */
export function LoadingState({ lines = 5 }: { lines?: number }) {
  const t = useT();
  return (
    <Stack gap="sm" role="status" aria-live="polite" aria-busy="true" py="sm">
      <VisuallyHidden>{t('ui.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={18} width={`${92 - ((line * 17) % 40)}%`} />
      ))}
    </Stack>
  );
}

function FailureDetail({ failure }: { failure: Failure }) {
  const t = useT();
  const word = useWord();
  const format = useFormat();
  switch (failure.code) {
    case 'UNEXPECTED':
      return (
        <Text size="sm" mt={4}>
          {t('ui.error.reference')} <Code>{failure.data.reference}</Code>
        </Text>
      );
    case 'GATE_OPEN':
      return (
        <List size="sm" mt={4}>
          {failure.data.missing.map((one) => (
            <List.Item key={`${one.field}.${one.code}`}>{word('field', one.field)}</List.Item>
          ))}
        </List>
      );
    case 'TOO_MANY_TRIES':
      return <Text size="sm">{t('ui.error.until', { time: format.time(failure.data.until) })}</Text>;
    case 'FILE_TOO_LARGE':
      return <Text size="sm">{t('ui.error.maxBytes', { size: format.bytes(failure.data.maxBytes) })}</Text>;
    case 'ABOVE_AUTHORITY_LIMIT': {
      const { limitFen } = failure.data;
      return limitFen === null ? null : <Text size="sm">{t('ui.error.limit', { limit: format.money(limitFen) })}</Text>;
    }
    default:
      return null;
  }
}

/** What happened, what was kept, what to do (§14.5). Takes anything that was thrown. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT();
  if (error === null || error === undefined) return null;
  const failure = failureOf(error);
  const isOffline = failure.code === 'OFFLINE';
  return (
    <Alert
      role="alert"
      color={isOffline ? 'gray' : 'red'}
      icon={isOffline ? <IconCloudOff /> : <IconAlertTriangle />}
      title={t(`words.error.${failure.code}`)}
    >
      <Text size="sm">{t(`words.errorNext.${failure.code}`)}</Text>
      <FailureDetail failure={failure} />
      {onRetry ? (
        <Button mt="xs" size="compact-sm" variant="default" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      ) : null}
    </Alert>
  );
}

type SectionProps = { title: string; actions?: ReactNode; children: ReactNode; description?: ReactNode };

/** A titled card. */
export function Section({ title, actions, description, children }: SectionProps) {
  return (
    <Paper component="section" aria-label={title}>
      <Group justify="space-between" mb="sm" gap="xs">
        <Title order={2}>{title}</Title>
        {actions}
      </Group>
      {description ? (
        <Text c="dimmed" size="sm" mb="sm" mt={-6}>
          {description}
        </Text>
      ) : null}
      {children}
    </Paper>
  );
}
