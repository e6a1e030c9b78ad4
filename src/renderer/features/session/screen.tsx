import { Box, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Language, languages } from '#shared/domain/vocabulary.ts';
import { Mark } from '#renderer/ui/mark.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import styles from './session.module.css';

type Props = { title: string; text: string; width?: number; children: ReactNode };

/** A calm full screen with one card: first run, sign-in, lock. */
export function Screen({ title, text, width = 460, children }: Props) {
  const t = useT();
  const { language, setLanguage } = useLanguage();
  return (
    <main className={styles['screen']}>
      <Box className={styles['corner']}>
        <SegmentedControl
          size="xs"
          aria-label={t('app.language')}
          value={language}
          onChange={(value) => setLanguage(Language.parse(value))}
          data={languages.map((one) => ({ value: one, label: <span lang={one}>{t(`words.language.${one}`)}</span> }))}
        />
      </Box>
      <Paper w="100%" maw={width} p={28} radius="lg" shadow="sm">
        <Stack gap="md">
          <Stack gap={6}>
            <span className={styles['mark']}>
              <Mark size={36} />
            </span>
            <Title order={1}>{title}</Title>
            <Text c="dimmed">{text}</Text>
          </Stack>
          {children}
        </Stack>
      </Paper>
    </main>
  );
}
