import { Button, Group, List, Modal, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { PolicyVersion } from '#shared/contract/settings.ts';
import { Policy } from '#shared/domain/policy/policy.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useChangeText } from './change-text.ts';
import styles from '../settings.module.css';

type Props = { current: number; canEdit: boolean; onClose: () => void; onTake: (policy: Policy) => void };

/** Every version of the policy: who saved it, when, what changed; an older one is taken as the draft of a new one (§3). */
export function HistoryDialog({ current, canEdit, onClose, onTake }: Props) {
  const t = useT();
  const toast = useToast();
  const found = useQuery(api.settings.policyVersions.queryOptions());
  const take = useMutation({
    mutationFn: (version: number) => client.settings.policyVersion({ version }),
    onSuccess: ({ policy }) => onTake(Policy.parse(policy)),
    onError: toast.failed,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('settings.history.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {found.isPending ? <LoadingState lines={4} /> : null}
      <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.data?.map((version) => (
        <Version
          key={version.version}
          version={version}
          isCurrent={version.version === current}
          onTake={canEdit ? () => take.mutate(version.version) : undefined}
        />
      ))}
    </Modal>
  );
}

type VersionProps = { version: PolicyVersion; isCurrent: boolean; onTake: (() => void) | undefined };

function Version({ version, isCurrent, onTake }: VersionProps) {
  const t = useT();
  const format = useFormat();
  const changeText = useChangeText();
  const number = t('settings.history.version', { version: version.version });
  return (
    <section className={styles['version']} aria-label={number}>
      <Group justify="space-between">
        <Group gap="xs">
          <Text fw={600}>{number}</Text>
          {isCurrent ? <Tag tone="accent">{t('settings.history.current')}</Tag> : null}
        </Group>
        {isCurrent || onTake === undefined ? null : (
          <Button size="compact-sm" variant="default" onClick={onTake}>
            {t('settings.history.take')}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {[
          format.dateTime(version.savedAt),
          version.savedBy ?? t('settings.audit.program'),
          version.openCases > 0 ? t('settings.history.openCases', { count: version.openCases }) : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <List size="sm" mt={4}>
        {version.version === 1 ? <List.Item>{t('settings.history.first')}</List.Item> : null}
        {version.version > 1 && version.changes.length === 0 ? (
          <List.Item>{t('settings.history.same')}</List.Item>
        ) : null}
        {version.changes.map((change) => (
          <List.Item key={change.key}>{changeText({ ...change, from: change.from, to: change.to })}</List.Item>
        ))}
      </List>
    </section>
  );
}
