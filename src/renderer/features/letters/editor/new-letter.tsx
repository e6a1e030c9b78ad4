import { Button, Chip, Group, SegmentedControl, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { skipToken, useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { CaseId } from '#shared/contract/ids.ts';
import { templatesFor } from '#shared/content/letters/templates.ts';
import { LetterTier, type LetterTemplate } from '#shared/domain/letters/letter.ts';
import { apologyTiers, Language, languages } from '#shared/domain/vocabulary.ts';
import { now } from '#renderer/platform/clock.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { EmptyState, ErrorNotice, LoadingState, Page, PageHeader } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { suggestedLetter } from '../case-facts.ts';
import { fieldsOf } from '../draft.ts';
import styles from '../letters.module.css';
import { newDraft } from '../new-draft.ts';

const Choice = z.object({
  caseId: z.string().catch(''),
  tier: LetterTier.or(z.literal('any')).nullable().catch(null),
  language: Language.nullable().catch(null),
});

/** Chooses the template of a new letter for a case; the letter exists from then on. */
export function NewLetter() {
  const t = useT();
  const [{ caseId }] = useUrlState(Choice);
  const read = CaseId.safeParse(caseId);
  const found = useQuery(api.cases.show.queryOptions({ input: read.success ? { caseId: read.data } : skipToken }));
  return (
    <Page>
      <PageHeader
        title={t('letters.new')}
        description={found.data ? `${found.data.number} · ${found.data.customer?.fields.name ?? ''}` : undefined}
      />
      {read.success ? (
        found.data ? (
          <TemplateChoice found={found.data} />
        ) : found.isError ? (
          <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />
        ) : (
          <LoadingState />
        )
      ) : (
        <EmptyState
          icon={<IconMailPlus />}
          title={t('letters.new.noCase')}
          action={
            <Button renderRoot={(props) => <Link to="/cases" {...props} />} variant="light">
              {t('letters.new.toCases')}
            </Button>
          }
        >
          {t('letters.new.noCaseHelp')}
        </EmptyState>
      )}
    </Page>
  );
}

function TemplateChoice({ found }: { found: CaseDetail }) {
  const t = useT();
  const page = useLanguage();
  const [choice, choose] = useUrlState(Choice);
  const begin = useBeginLetter(found);
  const suggested = suggestedLetter(found);
  const language = choice.language ?? page.language;
  const tier = choice.tier ?? suggested.tier;
  const templates = templatesFor(language, tier === 'any' ? {} : { tier });
  const first = templates.find(({ kind }) => kind === suggested.kind)?.id ?? templates[0]?.id;
  return (
    <Stack gap="md">
      <Group gap="lg" align="flex-start">
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('letters.new.tier')}
          </Text>
          <Group gap={6} role="radiogroup" aria-label={t('letters.new.tier')}>
            {([...apologyTiers, 'any'] as const).map((one) => (
              <Chip key={one} type="radio" size="sm" checked={tier === one} onChange={() => choose({ tier: one })}>
                {one === 'any' ? t('letters.new.anyTier') : t(`letters.tier.${one}`)}
              </Chip>
            ))}
          </Group>
        </div>
        <div>
          <Text size="sm" fw={500} mb={4}>
            {t('letters.new.language')}
          </Text>
          <SegmentedControl
            aria-label={t('letters.new.language')}
            data={languages.map((one) => ({ value: one, label: languageNames[one] }))}
            value={language}
            onChange={(value) => choose({ language: Language.parse(value) })}
          />
        </div>
      </Group>
      <Text size="sm" c="dimmed">
        {t('letters.new.help')}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }} spacing="sm">
        {templates.map((template) => (
          <TemplateCard
            key={template.id}
            template={template}
            isSuggested={template.id === first}
            isDisabled={begin.isPending}
            onChoose={() => begin.mutate(template)}
          />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

const languageNames: Record<Language, string> = { 'zh-CN': '简体中文', 'zh-TW': '繁體中文', en: 'English' };

type CardProps = { template: LetterTemplate; isSuggested: boolean; isDisabled: boolean; onChoose: () => void };

function TemplateCard({ template, isSuggested, isDisabled, onChoose }: CardProps) {
  const t = useT();
  return (
    <UnstyledButton
      className={styles['template']}
      data-suggested={isSuggested || undefined}
      disabled={isDisabled}
      onClick={onChoose}
      lang={template.language}
    >
      <Group gap={6} mb={4}>
        <Text fw={600}>{template.name}</Text>
        <Tag>{t(`letters.paper.${template.paper}`)}</Tag>
        {isSuggested ? <Tag tone="accent">{t('letters.new.suggested')}</Tag> : null}
      </Group>
      <Text size="sm" c="dimmed">
        {template.use}
      </Text>
    </UnstyledButton>
  );
}

/** Saves the new letter and opens it in place of the choice, so that Back leads to where the person came from. */
function useBeginLetter(found: CaseDetail) {
  const session = useSession();
  const toast = useToast();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (template: LetterTemplate) =>
      client.letters.save({
        caseId: found.id,
        id: null,
        fields: fieldsOf(newDraft(found, template, session, now())),
        expectedVersion: 0,
      }),
    onSuccess: ({ id }) => navigate({ to: '/letters/$letterId', params: { letterId: id }, replace: true }),
    onError: toast.failed,
  });
}
