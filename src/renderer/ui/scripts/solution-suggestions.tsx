import { Accordion, Anchor, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { suggestSolutions, type SolutionContext } from '#shared/domain/scripts/suggest-solutions.ts';
import { useT } from '../language.tsx';
import styles from './script-suggestions.module.css';
import { useLibraryScripts } from './use-library-scripts.ts';

/** How cases like this one were solved before (§7.6); nothing is shown where there is nothing to learn. */
export function SolutionSuggestions(context: SolutionContext) {
  const t = useT();
  const { scripts } = useLibraryScripts(context.language);
  const { language, categories, demand, words } = context;
  const found = useMemo(
    () => suggestSolutions(scripts, { language, categories, demand, words }),
    [scripts, language, categories, demand, words],
  );
  if (found.length === 0) return null;
  return (
    <section aria-label={t('library.solution.similar')}>
      <Title order={3} size="sm" mb={6}>
        {t('library.solution.similar')}
      </Title>
      <Accordion variant="separated" chevronPosition="right" classNames={{ content: styles['content'] }}>
        {found.map((solution) => (
          <Accordion.Item key={solution.id} value={solution.id}>
            <Accordion.Control>
              <Text size="sm" fw={600}>
                {solution.title}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <Text size="sm" style={{ whiteSpace: 'pre-wrap' }} lang={solution.language}>
                {solution.text}
              </Text>
              <Anchor
                size="sm"
                renderRoot={(props) => (
                  <Link to="/scripts" search={{ script: solution.id, view: 'ours' } as never} {...props} />
                )}
              >
                {t('library.solution.open')}
              </Anchor>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </section>
  );
}
