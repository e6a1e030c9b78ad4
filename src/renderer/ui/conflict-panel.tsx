import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { useFormat, useT } from './language.tsx';
import type { Autosave } from './use-autosave.ts';
import styles from './conflict-panel.module.css';

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value, null, 1));

/** Two people wrote the same field: both texts, and a choice. Shows nothing without a conflict. */
export function ConflictPanel<T>({ field }: { field: Autosave<T> }) {
  const t = useT();
  const format = useFormat();
  const { conflict, value } = field;
  if (!conflict) return null;
  const who = conflict.by ?? t('ui.conflict.someone');
  const when = conflict.at === null ? '' : format.time(conflict.at);
  const merged = `${asText(conflict.current)}\n${asText(value)}`;
  return (
    <Alert color="orange" mt="xs" icon={<IconGitMerge />} title={t('ui.conflict.title', { who, when })} role="alert">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <div>
          <Text size="xs" c="dimmed">
            {t('ui.conflict.theirs', { who })}
          </Text>
          <div className={styles['text']}>{asText(conflict.current)}</div>
        </div>
        <div>
          <Text size="xs" c="dimmed">
            {t('ui.conflict.mine')}
          </Text>
          <div className={styles['text']}>{asText(value)}</div>
        </div>
      </SimpleGrid>
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" onClick={() => field.settle(value)}>
          {t('ui.conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => field.settle(conflict.current)}>
          {t('ui.conflict.keepTheirs')}
        </Button>
        {typeof value === 'string' ? (
          <Button size="compact-sm" variant="default" onClick={() => field.settle(merged as T)}>
            {t('ui.conflict.keepBoth')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}
