import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLink, IconLinkOff } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CaseId } from '#shared/contract/ids.ts';
import type { IntakeForm, Similar } from '#shared/contract/intake.ts';
import { CaseState } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { TimeAgo } from '#renderer/ui/due-time.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { StateTag, Tag } from '#renderer/ui/tag.tsx';
import styles from './intake.module.css';

// The core compares the first few hundred characters; sending more than this would only be read and dropped.
const comparedCharacters = 2000;

/** Cases that may be the same matter (§2.7); empty while there is nothing to compare. */
export function useSimilar(form: IntakeForm): readonly Similar[] {
  const { words, phone, orderNumber, customerId } = form;
  const [asked] = useDebouncedValue(
    JSON.stringify({
      words: words.slice(0, comparedCharacters),
      phone: phone.trim(),
      orderNumber: orderNumber.trim(),
      customerId,
    }),
    500,
  );
  const input = JSON.parse(asked) as Pick<IntakeForm, 'words' | 'phone' | 'orderNumber' | 'customerId'>;
  const isEmpty =
    input.words.trim() === '' && input.phone === '' && input.orderNumber === '' && input.customerId === null;
  const found = useQuery({
    ...api.intake.findSimilar.queryOptions({ input: isEmpty ? skipToken : input }),
    placeholderData: (before: Similar[] | undefined) => before,
    staleTime: 10_000,
  });
  return isEmpty ? [] : (found.data ?? []);
}

type Props = { similar: readonly Similar[]; linkTo: CaseId | null; onLink: (caseId: CaseId | null) => void };

/** "Same matter?": link the new case to the old one, or open the old one instead. */
export function SimilarPanel({ similar, linkTo, onLink }: Props) {
  const t = useT();
  if (similar.length === 0) return null;
  return (
    <Section title={t('intake.similar.title')} description={t('intake.similar.text')}>
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {similar.slice(0, 4).map((one) => (
          <li key={one.caseId} className={styles['similar']} data-linked={linkTo === one.caseId || undefined}>
            <Group gap={6}>
              <Text size="sm" fw={600}>
                {one.number}
              </Text>
              <StateTag state={CaseState.catch('open').parse(one.state)} />
              {one.reasons.map((reason) => (
                <Tag key={reason} tone="notice">
                  {t(`words.similar.${reason}`)}
                </Tag>
              ))}
              <Text size="xs" c="dimmed">
                <TimeAgo at={one.receivedAt} />
              </Text>
            </Group>
            <Text size="sm" c="dimmed" lineClamp={2}>
              {one.excerpt}
            </Text>
            <Group gap="xs" mt={4}>
              {linkTo === one.caseId ? (
                <Button
                  size="compact-xs"
                  leftSection={<IconLinkOff size={13} />}
                  variant="default"
                  onClick={() => onLink(null)}
                >
                  {t('intake.similar.unlink')}
                </Button>
              ) : (
                <Button
                  size="compact-xs"
                  leftSection={<IconLink size={13} />}
                  variant="light"
                  onClick={() => onLink(one.caseId)}
                >
                  {t('intake.similar.link')}
                </Button>
              )}
              <Button
                size="compact-xs"
                variant="subtle"
                renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: one.caseId }} {...props} />}
              >
                {t('intake.similar.open')}
              </Button>
            </Group>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
