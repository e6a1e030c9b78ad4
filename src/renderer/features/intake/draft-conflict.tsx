import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import type { IntakeForm } from '#shared/contract/intake.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import type { Autosave } from '#renderer/ui/use-autosave.ts';

/** The same draft was written in another window: both texts, and a choice. */
export function DraftConflict({ saved }: { saved: Autosave<IntakeForm> }) {
  const t = useT();
  const format = useFormat();
  const { conflict, value } = saved;
  if (!conflict) return null;
  const theirs = conflict.current;
  const side = (title: string, words: string) => (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', maxHeight: 160, overflowY: 'auto' }} tabIndex={0}>
        {words || t('intake.drafts.noWords')}
      </Text>
    </div>
  );
  return (
    <Alert
      color="orange"
      role="alert"
      mb="md"
      icon={<IconGitMerge />}
      title={t('intake.conflict.title', { time: conflict.at === null ? '' : format.time(conflict.at) })}
    >
      <SimpleGrid cols={2} spacing="sm">
        {side(t('intake.conflict.theirs'), theirs.words)}
        {side(t('ui.conflict.mine'), value.words)}
      </SimpleGrid>
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" onClick={() => saved.settle(value)}>
          {t('ui.conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => saved.settle(theirs)}>
          {t('ui.conflict.keepTheirs')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => saved.settle({ ...theirs, ...value, words: `${theirs.words}\n\n${value.words}` })}
        >
          {t('ui.conflict.keepBoth')}
        </Button>
      </Group>
    </Alert>
  );
}
