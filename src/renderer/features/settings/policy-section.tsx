import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Policy } from '#shared/domain/policy/policy.ts';
import { api } from '#renderer/platform/connect.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState, Section } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { FigureInput } from './figure-input.tsx';
import { figureGroups, figureOf, figures, withFigure, type FigureKey } from './policy-figures.ts';
import styles from './settings.module.css';

/** Figures the schema refuses, by key. A group's own rule marks the whole group. */
function wrongFigures(policy: Policy): string[] {
  const read = Policy.safeParse(policy);
  return read.success ? [] : read.error.issues.map(({ path }) => path.slice(0, 2).join('.'));
}

type RowProps = {
  figure: FigureKey;
  policy: Policy;
  isWrong: boolean;
  isDisabled: boolean;
  onChange: (policy: Policy) => void;
};

function FigureRow({ figure, policy, isWrong, isDisabled, onChange }: RowProps) {
  const t = useT();
  const label = t(`settings.figure.${figure}`);
  return (
    <div className={styles['figure']} data-wide={figures[figure] === 'limits' || undefined}>
      <div>
        <Text size="md">{label}</Text>
        {isWrong ? (
          <Text size="sm" c="red" role="alert">
            {t('settings.policy.wrong')}
          </Text>
        ) : null}
      </div>
      <FigureInput
        control={figures[figure]}
        label={label}
        value={figureOf(policy, figure)}
        isDisabled={isDisabled}
        onChange={(value) => onChange(withFigure(policy, figure, value))}
      />
    </div>
  );
}

function PolicyForm({ policy: standing, version }: { policy: Policy; version: number }) {
  const t = useT();
  const toast = useToast();
  const canEdit = useIsAtLeast('manager');
  // The version the draft began with: a colleague's save in between is refused, not overwritten.
  const [draft, setDraft] = useState({ policy: standing, version });
  const save = useMutation(
    api.settings.savePolicy.mutationOptions({
      onSuccess: (answer, sent) => {
        setDraft({ policy: sent.policy as Policy, version: answer.version });
        toast.done(t('settings.policy.saved'));
      },
    }),
  );
  const isChanged = JSON.stringify(draft.policy) !== JSON.stringify(standing);
  const wrong = wrongFigures(draft.policy);
  const takeBack = () => {
    save.reset();
    setDraft({ policy: standing, version });
  };
  return (
    <Stack gap="md">
      {canEdit ? null : <Alert color="gray">{t('settings.policy.readOnly')}</Alert>}
      {figureGroups.map(({ group, keys }) => (
        <Section key={group} title={t(`settings.group.${group}`)} description={t(`settings.groupAbout.${group}`)}>
          {keys.map((figure) => (
            <FigureRow
              key={figure}
              figure={figure}
              policy={draft.policy}
              isWrong={wrong.includes(figure) || wrong.includes(group)}
              isDisabled={!canEdit}
              onChange={(policy) => setDraft({ ...draft, policy })}
            />
          ))}
        </Section>
      ))}
      <ErrorNotice error={save.error} />
      {isChanged ? (
        <Paper className={styles['saveBar']} shadow="md">
          <Group justify="space-between">
            <Text size="sm">{wrong.length > 0 ? t('settings.policy.wrongSome') : t('settings.policy.changed')}</Text>
            <Group gap="xs">
              <Button variant="default" onClick={takeBack}>
                {t('settings.policy.discard')}
              </Button>
              <Button
                disabled={wrong.length > 0}
                loading={save.isPending}
                onClick={() => save.mutate({ policy: draft.policy, expectedVersion: draft.version })}
              >
                {t('settings.save')}
              </Button>
            </Group>
          </Group>
        </Paper>
      ) : null}
    </Stack>
  );
}

/** Every figure a manager may change, in plain words (§3). */
export function PolicySection() {
  const found = useQuery(api.settings.policy.queryOptions());
  if (found.isPending) return <LoadingState lines={8} />;
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  return <PolicyForm policy={Policy.parse(found.data.policy)} version={found.data.version} />;
}
