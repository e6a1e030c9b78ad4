import { Button, Group, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { ScriptDetail, ScriptVersion } from '#shared/contract/library.ts';
import type { ScriptBody } from '#shared/domain/scripts/own-script.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import { bodyText } from './body-text.ts';
import styles from './editor.module.css';

type Props = { detail: ScriptDetail; now: ScriptBody; onRestore: (version: ScriptVersion) => void };

/** What happened to a script; each old text against the one that stands now, and the way back to it. */
export function ScriptHistory({ detail, now, onRestore }: Props) {
  const t = useT();
  const format = useFormat();
  const [open, setOpen] = useState<number | null>(null);
  if (detail.history.length === 0) return null;
  return (
    <Section title={t('library.history.title')}>
      <ol className={styles['history']}>
        {detail.history.map((version) => (
          <li key={version.number}>
            <Group justify="space-between" gap="xs">
              <Text size="sm">
                <b>{t(`library.history.what.${version.what}`)}</b> · {version.by ?? ''} · {format.dayTime(version.at)}
              </Text>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-expanded={open === version.number}
                onClick={() => setOpen(open === version.number ? null : version.number)}
              >
                {t('library.history.compare')}
              </Button>
            </Group>
            {version.note ? <Text size="sm">{version.note}</Text> : null}
            {open === version.number ? (
              <>
                <WordDiff before={bodyText(version.body)} after={bodyText(now)} language={detail.language} />
                <Button
                  mt={6}
                  size="compact-sm"
                  variant="light"
                  leftSection={<IconHistory size={14} />}
                  onClick={() => onRestore(version)}
                >
                  {t('library.history.restore')}
                </Button>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
