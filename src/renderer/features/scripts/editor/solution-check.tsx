import { Alert, Anchor, List, Text } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CaseId } from '#shared/contract/ids.ts';
import { anonymise } from '#shared/domain/anonymise/anonymise.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { LoadingState, Section } from '#renderer/ui/page.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';

type Props = { caseId: CaseId; text: string; language: Language };

/** What was taken out of the case, and what may still name somebody (§7.6). */
export function SolutionCheck({ caseId, text, language }: Props) {
  const t = useT();
  const source = useQuery(api.library.solutionSource.queryOptions({ input: { caseId, language } })).data;
  const left = useMemo(
    () => (source ? anonymise(text, source.known, language).replacements.filter(({ kind }) => kind !== 'amount') : []),
    [source, text, language],
  );
  if (!source) return <LoadingState lines={4} />;
  return (
    <Section
      title={t('library.solution.title')}
      actions={
        <Anchor size="sm" renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId }} {...props} />}>
          {t('library.solution.case')}
        </Anchor>
      }
    >
      {left.length > 0 ? (
        <Alert color="orange" mb="sm" role="alert" title={t('library.solution.left')}>
          <List size="sm">
            {left.map(({ start, original }) => (
              <List.Item key={start}>{original}</List.Item>
            ))}
          </List>
        </Alert>
      ) : (
        <Alert color="jade" mb="sm" icon={<IconShieldCheck />}>
          {t('library.solution.clean')}
        </Alert>
      )}
      <Text size="sm" c="dimmed" mb={6}>
        {t('library.solution.diff')}
      </Text>
      <WordDiff before={source.original} after={text.slice(text.indexOf('\n') + 1)} language={language} />
    </Section>
  );
}
