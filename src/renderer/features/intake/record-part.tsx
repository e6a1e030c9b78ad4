import { Alert, Autocomplete, SimpleGrid, Textarea } from '@mantine/core';
import { memo } from 'react';
import type { IntakeForm } from '#shared/contract/intake.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import type { Change } from './use-draft.ts';

type Props = { form: IntakeForm; change: Change };

const texts = ['remedySought', 'immediateAction', 'underlyingNeed'] as const;

/** What a complaint record must hold beside the words (§2.5, §2.12). */
export const RecordPart = memo(function RecordPart({ form, change }: Props) {
  const t = useT();
  const { staff, me } = useSession();
  return (
    <Section title={t('intake.record.title')}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {texts.map((field) => (
          <Textarea
            key={field}
            label={t(`intake.record.${field}`)}
            description={t(`intake.record.hint.${field}`)}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={100_000}
            value={form[field]}
            onChange={(event) => change({ [field]: event.currentTarget.value })}
          />
        ))}
        <div>
          <Autocomplete
            label={t('intake.record.concernsStaff')}
            description={t('intake.record.hint.concernsStaff')}
            maxLength={200}
            data={[...new Set(staff.map(({ name }) => name))]}
            value={form.concernsStaff}
            onChange={(concernsStaff) => change({ concernsStaff })}
          />
          {form.concernsStaff.trim() === me.name ? (
            <Alert color="yellow" mt="xs" p="xs">
              {t('words.warning.handler-is-complained-of')}
            </Alert>
          ) : null}
        </div>
      </SimpleGrid>
    </Section>
  );
});
