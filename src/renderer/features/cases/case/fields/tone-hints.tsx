// The tone check under an outgoing text (§7.8): what, why, a better wording. It never blocks and can be put aside.
import { Button, Collapse, Group, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconMoodEdit, IconX } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { checkTone, type ToneFinding } from '#shared/domain/tone/check-tone.ts';
import type { ToneSurface } from '#shared/domain/tone/kinds.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { IconAction } from '../icon-action.tsx';
import styles from './fields.module.css';

type Props = { text: string; surface: ToneSurface; onReplace?: (text: string) => void };

export function ToneHints({ text, surface, onReplace }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const judged = useDeferredValue(text);
  const [aside, setAside] = useState<readonly string[]>([]);
  const [isOpen, setIsOpen] = useState(false);
  const findings = useMemo(() => checkTone(judged, { language, surface }), [judged, language, surface]);
  const shown = findings.filter((finding) => !aside.includes(nameOf(finding)));
  if (shown.length === 0) return null;
  return (
    <div className={styles['tone']} role="status">
      <UnstyledButton className={styles['toneHead']} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <IconMoodEdit size={16} aria-hidden />
        {t('cases.tone.found', { count: shown.length })}
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <Stack gap={6} mt={6}>
          {shown.map((finding) => (
            <Group key={nameOf(finding)} gap="xs" wrap="nowrap" align="flex-start" justify="space-between">
              <div>
                <Text size="sm">
                  <q>{finding.quote}</q> {finding.why}
                </Text>
                {onReplace && finding.suggestion !== '' && text === judged ? (
                  <Button size="compact-xs" variant="light" onClick={() => onReplace(replaced(text, finding))}>
                    {t('cases.tone.use', { wording: finding.suggestion })}
                  </Button>
                ) : null}
              </div>
              <IconAction
                label={t('cases.tone.aside')}
                icon={<IconX size={14} />}
                onClick={() => setAside([...aside, nameOf(finding)])}
              />
            </Group>
          ))}
        </Stack>
      </Collapse>
    </div>
  );
}

const nameOf = (finding: ToneFinding): string => `${finding.rule}:${finding.quote}`;

function replaced(text: string, { start, end, suggestion }: ToneFinding): string {
  return text.slice(0, start) + suggestion + text.slice(end);
}
