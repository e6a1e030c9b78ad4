import { Alert, Button, Group, List, SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { IconFolder, IconShieldCheck, IconStethoscope } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { api, shell } from '#renderer/platform/connect.ts';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Section } from '#renderer/ui/page.tsx';
import styles from './settings.module.css';

const counts = ['cases', 'customers', 'attachments', 'auditEntries', 'schemaVersion'] as const;

function WhereData() {
  const t = useT();
  const format = useFormat();
  const info = useQuery(api.settings.dataInfo.queryOptions());
  return (
    <Section title={t('settings.data.where')} description={t('settings.data.whereAbout')}>
      <ErrorNotice error={info.error} onRetry={() => void info.refetch()} />
      {info.isPending ? <LoadingState lines={2} /> : null}
      {info.data ? (
        <Stack gap="sm">
          <Text className={styles['path']} ff="monospace" size="sm">
            {info.data.path}
          </Text>
          <SimpleGrid cols={{ base: 2, sm: 3, md: 6 }}>
            <Figure label={t('settings.data.bytes')} value={format.bytes(info.data.bytes)} />
            {counts.map((count) => (
              <Figure key={count} label={t(`settings.data.${count}`)} value={format.number(info.data[count])} />
            ))}
          </SimpleGrid>
          {shell ? (
            <Group>
              <Button
                variant="default"
                leftSection={<IconFolder size={16} />}
                onClick={() => void shell?.showDataFolder()}
              >
                {t('settings.data.openFolder')}
              </Button>
            </Group>
          ) : null}
        </Stack>
      ) : null}
    </Section>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fw={600} size="lg">
        {value}
      </Text>
    </div>
  );
}

function Checks() {
  const t = useT();
  const check = useMutation(api.settings.checkData.mutationOptions());
  const verify = useMutation(api.settings.verifyAudit.mutationOptions());
  return (
    <Section title={t('settings.data.checks')} description={t('settings.data.checksAbout')}>
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconStethoscope size={16} />}
          loading={check.isPending}
          onClick={() => check.mutate({})}
        >
          {t('settings.data.check')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} />}
          loading={verify.isPending}
          onClick={() => verify.mutate({})}
        >
          {t('settings.data.verify')}
        </Button>
      </Group>
      <Stack gap="xs" mt="sm" aria-live="polite">
        <ErrorNotice error={check.error ?? verify.error} />
        {check.data ? (
          <Alert color={check.data.ok ? 'green' : 'red'}>
            {t(check.data.ok ? 'settings.data.checkOk' : 'settings.data.checkBad')}
            <List size="sm">
              {check.data.problems.map((problem) => (
                <List.Item key={problem}>{problem}</List.Item>
              ))}
            </List>
          </Alert>
        ) : null}
        {verify.data ? (
          <Alert color={verify.data.ok ? 'green' : 'red'}>
            {verify.data.ok
              ? t('settings.data.verifyOk', { count: verify.data.entries })
              : t('settings.data.verifyBad', { entry: verify.data.brokenAt ?? '–' })}
          </Alert>
        ) : null}
      </Stack>
    </Section>
  );
}

/** "case.closed" in the words of the timeline, everything else in those of the audit log. */
function useActionWords(): (action: string) => string {
  const word = useWord();
  return (action) => {
    const words = word('audit', action);
    return words === action && action.startsWith('case.') ? word('timeline', action.slice(5)) : words;
  };
}

function AuditLog() {
  const t = useT();
  const words = useActionWords();
  const format = useFormat();
  const audit = useInfiniteQuery(
    api.settings.listAudit.infiniteOptions({
      input: (before: number | undefined) => ({ before }),
      initialPageParam: undefined as number | undefined,
      getNextPageParam: (page) => page.at(-1)?.sequence,
    }),
  );
  return (
    <Section title={t('settings.audit.title')} description={t('settings.audit.about')}>
      <ErrorNotice error={audit.error} onRetry={() => void audit.refetch()} />
      {audit.isPending ? <LoadingState /> : null}
      <Table verticalSpacing={4} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={80}>{t('settings.audit.number')}</Table.Th>
            <Table.Th w={150}>{t('settings.audit.at')}</Table.Th>
            <Table.Th w={120}>{t('settings.audit.who')}</Table.Th>
            <Table.Th>{t('settings.audit.what')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {audit.data?.pages.flat().map((entry) => (
            <Table.Tr key={entry.sequence}>
              <Table.Td>{entry.sequence}</Table.Td>
              <Table.Td>{format.dateTime(entry.at)}</Table.Td>
              <Table.Td>{entry.actor ?? t('settings.audit.program')}</Table.Td>
              <Table.Td>
                {words(entry.action)}{' '}
                <Text span size="xs" c="dimmed">
                  {entry.entity}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {audit.hasNextPage ? (
        <Button mt="sm" variant="default" loading={audit.isFetchingNextPage} onClick={() => void audit.fetchNextPage()}>
          {t('settings.audit.more')}
        </Button>
      ) : null}
    </Section>
  );
}

/** Where the data lies, whether it is whole, and who did what (§13). */
export function DataSection() {
  return (
    <Stack gap="md">
      <WhereData />
      <Checks />
      <AuditLog />
    </Stack>
  );
}
