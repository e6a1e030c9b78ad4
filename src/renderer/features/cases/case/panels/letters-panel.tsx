import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconPencil } from '@tabler/icons-react';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { isReadOnly } from '../fields/use-case-field.ts';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './panels.module.css';

type State = CaseDetail['letters'][number]['state'];
const tones: Record<State, Tone> = {
  draft: 'neutral',
  'to-sign': 'notice',
  'to-print': 'accent',
  printed: 'good',
  posted: 'good',
};

/** Cards and letters of the case; writing and printing happen on the letter's own page (§9). */
export function LettersPanel({ detail, panel }: PanelProps) {
  const t = useT();
  const format = useFormat();
  return (
    <Stack gap="xs">
      {detail.letters.map((letter) => (
        <Group key={letter.id} justify="space-between" gap="xs" className={styles['item'] ?? ''}>
          <Anchor
            size="sm"
            renderRoot={(props) => <Link to="/letters/$letterId" params={{ letterId: letter.id }} {...props} />}
          >
            {t(`words.tier.${letter.tier}`)} · {letter.paper}
          </Anchor>
          <Group gap={6}>
            <Text size="xs" c="dimmed">
              {format.dayTime(letter.printedAt ?? letter.createdAt)}
            </Text>
            <Tag tone={tones[letter.state]}>{t(`words.letterState.${letter.state}`)}</Tag>
          </Group>
        </Group>
      ))}
      {isReadOnly(detail) ? null : (
        <div>
          <Button
            size="compact-md"
            variant="light"
            leftSection={<IconPencil size={16} />}
            renderRoot={(props) => (
              <Link to="/letters/$letterId" params={{ letterId: 'new' }} search={{ caseId: detail.id }} {...props} />
            )}
          >
            {t('cases.letter.write')}
          </Button>
        </div>
      )}
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}
