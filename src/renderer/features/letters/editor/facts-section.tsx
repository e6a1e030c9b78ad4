import { Autocomplete, Button, Collapse, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { CaseId } from '#shared/contract/ids.ts';
import { letterFactLabels } from '#shared/content/letters/fact-labels.ts';
import { LetterFact, type LetterTemplate } from '#shared/domain/letters/letter.ts';
import { api } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { textField } from '../case-facts.ts';
import styles from '../letters.module.css';
import type { EditorParts } from './editor-parts.ts';

/** The blanks of this template (§7.5): what the case knows stands there already, the rest is asked for. */
export function FactsSection({ draft, change, made, caseId }: EditorParts & { caseId: CaseId }) {
  const t = useT();
  const { language } = useLanguage();
  const { staff } = useSession();
  const { template } = made;
  return (
    <Section title={t('letters.facts.title')} description={t('letters.facts.help')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {factsNamedBy(template).map((fact) => {
          const isMissing = (draft.facts[fact] ?? '').trim() === '';
          const props = {
            label: letterFactLabels[fact].label[language],
            placeholder: letterFactLabels[fact].example[template.language],
            value: draft.facts[fact] ?? '',
            maxLength: 2000,
            error: isMissing ? t('letters.facts.missing') : undefined,
            // A red example in an empty field reads like a wrong entry.
            withErrorStyles: false,
          };
          const set = (value: string) => change({ facts: { ...draft.facts, [fact]: value } });
          return fact === 'signerName' ? (
            <Autocomplete key={fact} {...props} data={[...new Set(staff.map(({ name }) => name))]} onChange={set} />
          ) : (
            <TextInput key={fact} {...props} onChange={(event) => set(event.currentTarget.value)} />
          );
        })}
      </SimpleGrid>
      <CaseWords caseId={caseId} />
    </Section>
  );
}

/** The customer's own words beside the blanks: the personal sentence comes from them. */
function CaseWords({ caseId }: { caseId: CaseId }) {
  const t = useT();
  const [isOpen, { toggle }] = useDisclosure(false);
  const found = useQuery(api.cases.show.queryOptions({ input: { caseId } }));
  if (!found.data) return null;
  const words = textField(found.data, 'customerWords') || textField(found.data, 'complaintText');
  if (words === '') return null;
  return (
    <>
      <Button size="compact-sm" variant="subtle" mt="sm" aria-expanded={isOpen} onClick={toggle}>
        {t(isOpen ? 'letters.facts.hideWords' : 'letters.facts.showWords')}
      </Button>
      <Collapse expanded={isOpen}>
        <Text
          size="sm"
          mt={6}
          className={styles['words']}
          tabIndex={0}
          role="region"
          aria-label={t('letters.facts.words')}
        >
          {words}
        </Text>
      </Collapse>
    </>
  );
}

/** The facts a template names, in reading order, each once. */
function factsNamedBy({ body, closing, signature }: LetterTemplate): LetterFact[] {
  const names = [...body, ...closing, ...signature].join('\n').matchAll(/\{(\w+)\}/g);
  const facts = [...names].map(([, name]) => LetterFact.safeParse(name)).filter(({ success }) => success);
  return [...new Set(facts.map(({ data }) => data!))];
}
