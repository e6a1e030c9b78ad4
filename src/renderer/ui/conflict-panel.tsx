import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useFormat, useT } from './language.tsx';
import type { Autosave } from './use-autosave.ts';
import styles from './conflict-panel.module.css';

type Props<T> = {
  field: Autosave<T>;
  /** A value as a person reads it; text is shown as it is. */
  inWords?: (value: T) => string;
  /** The version that stands, whole, where a refusal may carry only some of its parts. */
  theirs?: T;
};

/** Two people wrote the same field: both versions, and a choice. Shows nothing without a conflict. */
export function ConflictPanel<T>({ field, inWords = String, theirs }: Props<T>) {
  const t = useT();
  const format = useFormat();
  const { conflict, value } = field;
  if (!conflict) return null;
  const who = conflict.by ?? t('ui.conflict.someone');
  const when = conflict.at === null ? '' : format.time(conflict.at);
  const standing = theirs === undefined ? conflict.current : { ...theirs, ...conflict.current };
  const merged = `${inWords(standing)}\n${inWords(value)}`;
  const columns = [
    { label: t('ui.conflict.theirs', { who }), version: standing },
    { label: t('ui.conflict.mine'), version: value },
  ];
  return (
    <Alert color="orange" mt="xs" icon={<IconGitMerge />} title={t('ui.conflict.title', { who, when })} role="alert">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {columns.map(({ label, version }) => (
          <div key={label}>
            <Text size="xs" c="dimmed">
              {label}
            </Text>
            <div className={styles['text']}>{inWords(version)}</div>
          </div>
        ))}
      </SimpleGrid>
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" onClick={() => field.settle(value)}>
          {t('ui.conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => field.settle(standing)}>
          {t('ui.conflict.keepTheirs')}
        </Button>
        {typeof value === 'string' && inWords === String ? (
          <Button size="compact-sm" variant="default" onClick={() => field.settle(merged as T)}>
            {t('ui.conflict.keepBoth')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
