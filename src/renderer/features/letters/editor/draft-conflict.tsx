import { Alert, Button, Group, SimpleGrid, Text } from '@mantine/core';
import { IconGitMerge } from '@tabler/icons-react';
import { letterText } from '#shared/domain/letters/compose-letter.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import type { Autosave } from '#renderer/ui/use-autosave.ts';
import { composeDraft, LetterDraft } from '../draft.ts';
import styles from '../letters.module.css';

/** Two people wrote the same letter: both as they would print, and a choice. */
export function DraftConflict({ field }: { field: Autosave<LetterDraft> }) {
  const t = useT();
  const format = useFormat();
  const { conflict, value } = field;
  if (!conflict) return null;
  const theirs = LetterDraft.safeParse(conflict.current).data;
  const who = conflict.by ?? t('ui.conflict.someone');
  const when = conflict.at === null ? '' : format.time(conflict.at);
  const title = t('ui.conflict.title', { who, when });
  return (
    <Alert color="orange" mb="md" icon={<IconGitMerge />} title={title} role="alert">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <Version label={t('ui.conflict.theirs', { who })} draft={theirs} />
        <Version label={t('ui.conflict.mine')} draft={value} />
      </SimpleGrid>
      <Group gap="xs" mt="sm">
        <Button size="compact-sm" onClick={() => field.settle(value)}>
          {t('ui.conflict.keepMine')}
        </Button>
        {theirs ? (
          <Button size="compact-sm" variant="default" onClick={() => field.settle(theirs)}>
            {t('ui.conflict.keepTheirs')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}

function Version({ label, draft }: { label: string; draft: LetterDraft | undefined }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text size="sm" className={styles['words']} tabIndex={0} role="region" aria-label={label}>
        {draft ? letterText(composeDraft(draft, false).content) : ''}
      </Text>
    </div>
  );
}
