import { Button, Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '#renderer/ui/language.tsx';
import styles from './settings.module.css';

type Props = {
  text: string;
  isWrong: boolean;
  isSaving: boolean;
  onDiscard: () => void;
  onSave: () => void;
  children?: ReactNode;
};

/** Stays at the lower edge while something is not saved. */
export function SaveBar({ text, isWrong, isSaving, onDiscard, onSave, children }: Props) {
  const t = useT();
  return (
    <Paper className={styles['saveBar']} shadow="md">
      <Group justify="space-between">
        <Text size="sm" role="status">
          {text}
        </Text>
        <Group gap="xs">
          <Button variant="default" onClick={onDiscard}>
            {t('settings.policy.discard')}
          </Button>
          {children}
          <Button disabled={isWrong} loading={isSaving} onClick={onSave}>
            {t('settings.save')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
