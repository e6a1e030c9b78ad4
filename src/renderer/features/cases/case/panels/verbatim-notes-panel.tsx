import { Button, Group, Spoiler, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useRef } from 'react';
import { useT } from '#renderer/ui/language.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './parts.module.css';
import { inputOf, typeInto } from './type-into.ts';

const wordsAtIntake = 'complaintText';
/** Six lines of the words; the rest unfolds. */
const foldedHeight = 6 * 22;

/** The customer's words as they were taken in, to be gone on from: nobody types again what already stands there (§6 step 1). */
export function VerbatimNotesPanel({ detail, panel }: PanelProps) {
  const t = useT();
  const anchor = useRef<HTMLDivElement>(null);
  const [notes] = panel.fields;
  const textOf = (key: string | undefined): string => {
    const value = key === undefined ? undefined : detail.fields[key]?.value;
    return typeof value === 'string' ? value.trim() : '';
  };
  const words = textOf(wordsAtIntake);
  const isTaken = textOf(notes).includes(words);
  const take = () => {
    const input = notes === undefined ? null : inputOf(anchor.current, notes);
    if (!input) return;
    typeInto(input, input.value.trim() === '' ? words : `\n${words}`);
    input.blur();
  };
  return (
    <div ref={anchor}>
      {words === '' ? null : (
        <figure className={styles['words']}>
          <Group component="figcaption" justify="space-between" gap="xs" mb={4}>
            <Text span size="sm" fw={600}>
              {t('cases.verbatim.atIntake')}
            </Text>
            {isTaken || isReadOnly(detail) ? null : (
              <Button size="compact-sm" variant="light" leftSection={<IconCopy size={15} />} onClick={take}>
                {t('cases.verbatim.take')}
              </Button>
            )}
          </Group>
          <Spoiler maxHeight={foldedHeight} showLabel={t('cases.verbatim.all')} hideLabel={t('cases.verbatim.less')}>
            <blockquote className={styles['quoted']}>{words}</blockquote>
          </Spoiler>
        </figure>
      )}
      <FieldsPanel detail={detail} panel={panel} />
    </div>
  );
}
