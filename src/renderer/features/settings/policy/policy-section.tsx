// Every figure a manager may change, in plain words, with what it would change and what it was before (§3).
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconHistory, IconSearch } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Policy } from '#shared/domain/policy/policy.ts';
import { api } from '#renderer/platform/connect.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { SaveBar } from '../save-bar.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { PolicyGroup } from './policy-group.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { useGroupsFor } from './search-figures.ts';

/** Figures the schema refuses, by key ("ladders.resolve"). A group's own rule marks the whole group. */
function wrongFigures(policy: Policy): string[] {
  const read = Policy.safeParse(policy);
  return read.success ? [] : read.error.issues.map(({ path }) => path.slice(0, 2).join('.'));
}

type FormProps = { standing: Policy; version: number };

function PolicyForm({ standing, version }: FormProps) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const canEdit = useIsAtLeast('manager');
  const canSeeHistory = useIsAtLeast('supervisor');
  // Null follows what stands. The version the draft began with: a colleague's save in between is refused, not overwritten.
  const [changed, setChanged] = useState<{ policy: Policy; version: number } | null>(null);
  const draft = changed ?? { policy: standing, version };
  const [words, setWords] = useState('');
  const [opened, setOpened] = useState<'preview' | 'history' | null>(null);
  const groups = useGroupsFor(words);
  const save = useMutation(
    api.settings.savePolicy.mutationOptions({
      onSuccess: (answer, sent) => {
        queryClient.setQueryData(api.settings.policy.queryKey(), { policy: sent.policy, version: answer.version });
        setChanged(null);
        setOpened(null);
        toast.done(t('settings.policy.saved'));
      },
    }),
  );
  const isChanged = JSON.stringify(draft.policy) !== JSON.stringify(standing);
  const wrong = wrongFigures(draft.policy);
  const change = (policy: Policy) => setChanged({ ...draft, policy });
  const saveDraft = () => save.mutate({ policy: draft.policy, expectedVersion: draft.version });
  const takeBack = () => {
    save.reset();
    setChanged(null);
  };
  return (
    <Stack gap="md">
      {canEdit ? null : <Alert color="gray">{t('settings.policy.readOnly')}</Alert>}
      <Group justify="space-between" align="flex-end">
        <TextInput
          w={360}
          label={t('settings.policy.find')}
          placeholder={t('settings.policy.findPlaceholder')}
          leftSection={<IconSearch size={16} />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        {canSeeHistory ? (
          <Button variant="default" leftSection={<IconHistory size={16} />} onClick={() => setOpened('history')}>
            {t('settings.policy.history', { version })}
          </Button>
        ) : null}
      </Group>
      {groups.length === 0 ? (
        <EmptyState icon={<IconSearch size={28} />} title={t('settings.policy.nothing')}>
          {t('settings.policy.nothingAbout')}
        </EmptyState>
      ) : null}
      {groups.map((group) => (
        <PolicyGroup
          key={group.group}
          {...group}
          policy={draft.policy}
          wrong={wrong}
          isDisabled={!canEdit}
          onChange={change}
        />
      ))}
      <ErrorNotice error={save.error} />
      {isChanged ? (
        <SaveBar
          text={t(wrong.length > 0 ? 'settings.policy.wrongSome' : 'settings.policy.changed')}
          isWrong={wrong.length > 0}
          isSaving={save.isPending}
          onDiscard={takeBack}
          onSave={saveDraft}
        >
          <Button variant="light" disabled={wrong.length > 0} onClick={() => setOpened('preview')}>
            {t('settings.policy.preview')}
          </Button>
        </SaveBar>
      ) : (
        <Text size="sm" c="dimmed">
          {t('settings.policy.keeps')}
        </Text>
      )}
      {opened === 'preview' ? (
        <PreviewDialog
          policy={draft.policy}
          standing={standing}
          isSaving={save.isPending}
          error={save.error}
          onClose={() => setOpened(null)}
          onSave={saveDraft}
        />
      ) : null}
      {opened === 'history' ? (
        <HistoryDialog
          current={version}
          canEdit={canEdit}
          onClose={() => setOpened(null)}
          onTake={(policy) => {
            change(policy);
            setOpened('preview');
          }}
        />
      ) : null}
    </Stack>
  );
}

export function PolicySection() {
  const found = useQuery(api.settings.policy.queryOptions());
  if (found.isPending) return <LoadingState lines={8} />;
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  return <PolicyForm standing={Policy.parse(found.data.policy)} version={found.data.version} />;
}
