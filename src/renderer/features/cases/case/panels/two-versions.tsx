import { Alert, Button, Group, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import type { Autosave } from '#renderer/ui/use-autosave.ts';
import styles from './parts.module.css';

type Props<T> = {
  field: Autosave<T>;
  /** The version that stands, whole: a refusal may carry only some of its parts. */
  theirs: T;
  inWords: (value: T) => string;
};

/** A record of several parts that two people wrote: both in words, and a choice. Shows nothing without a conflict. */
export function TwoVersions<T>({ field, theirs, inWords }: Props<T>) {
  const t = useT();
  const format = useFormat();
  const { conflict } = field;
  if (!conflict) return null;
  const who = conflict.by ?? t('ui.conflict.someone');
  const when = conflict.at === null ? '' : format.time(conflict.at);
  const standing = { ...theirs, ...conflict.current };
  const columns = [
    { label: t('ui.conflict.theirs', { who }), value: standing },
    { label: t('ui.conflict.mine'), value: field.value },
  ];
  return (
    <Alert color="orange" mt="xs" role="alert" icon={<IconGitMerge />} title={t('ui.conflict.title', { who, when })}>
      <div className={styles['two']}>
        {columns.map(({ label, value }) => (
          <div key={label}>
            <Text size="xs" c="dimmed">
              {label}
            </Text>
            <div className={styles['text']}>{inWords(value)}</div>
          </div>
        ))}
      </div>
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" onClick={() => field.settle(field.value)}>
          {t('ui.conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => field.settle(standing)}>
          {t('ui.conflict.keepTheirs')}
        </Button>
      </Group>
    </Alert>
  );
}
