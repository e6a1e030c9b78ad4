import { Stack, Text } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import { fillPlaceholders } from '#shared/domain/scripts/fill-placeholders.ts';
import { expandFragments, type Fragments } from '#shared/domain/scripts/fragments.ts';
import { exampleValues } from '#shared/domain/scripts/placeholder.ts';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { CaseSelect } from '../case/case-select.tsx';
import { useCaseValues } from '#renderer/ui/scripts/use-case-values.ts';
import styles from './editor.module.css';

type Props = { text: string; language: Language; fragments: Fragments };

/** The script as it would go out in a case that is really open, and what the tone check says of it (§7.1, §7.8). */
export function CasePreview({ text, language, fragments }: Props) {
  const t = useT();
  const [caseId, setCaseId] = useState<CaseId | null>(null);
  const detail = useQuery(api.cases.show.queryOptions({ input: caseId ? { caseId } : skipToken })).data;
  const values = useCaseValues(detail, language) ?? exampleValues(language);
  const { text: whole } = expandFragments(text, fragments);
  const filled = fillPlaceholders(whole, values, language);
  const findings = useMemo(() => checkTone(filled.text, { language, surface: 'script' }), [filled.text, language]);
  // What stands in the text itself is underlined there, where it can be replaced.
  const more = findings.filter(({ quote }) => !text.includes(quote));
  return (
    <Section title={t('library.preview.title')}>
      <Stack gap="sm">
        <CaseSelect
          label={t('library.preview.case')}
          placeholder={t('library.preview.example')}
          value={caseId}
          onChange={setCaseId}
        />
        <div className={styles['preview']} lang={language} data-testid="preview">
          {filled.text.trim() === '' ? <Text c="dimmed">{t('library.preview.empty')}</Text> : filled.text}
        </div>
        {filled.missing.length > 0 && caseId ? (
          <Text size="xs" c="dimmed">
            {t('library.preview.asked')}
          </Text>
        ) : null}
        {more.length > 0 ? (
          <ul className={styles['findings']} aria-label={t('library.preview.tone')}>
            {more.map(({ kind, quote, why, suggestion, start }) => (
              <li key={`${kind} ${start}`}>
                <Tag tone="notice">{t(`scripts.tone.kind.${kind}`)}</Tag> “{quote}” {why}
                {suggestion ? <div className={styles['better']}>{suggestion}</div> : null}
              </li>
            ))}
          </ul>
        ) : null}
        {findings.length === 0 && filled.text.trim() !== '' ? (
          <Text size="xs" c="dimmed">
            {t('library.preview.fine')}
          </Text>
        ) : null}
      </Stack>
    </Section>
  );
}
