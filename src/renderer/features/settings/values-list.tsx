import { Stack, TagsInput } from '@mantine/core';
import { attributeCodes, type Lists } from '#shared/contract/settings.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { useListMutations } from './queries.ts';

/** The lists behind the attributes of a case; each change is saved at once. */
export function ValuesList({ values }: { values: Lists['values'] }) {
  const t = useT();
  const canEdit = useIsAtLeast('manager');
  const { values: save } = useListMutations();
  return (
    <Section title={t('settings.values.title')} description={t('settings.values.about')}>
      <Stack gap="sm">
        {attributeCodes.map((attribute) => (
          <TagsInput
            key={attribute}
            label={t(`words.attribute.${attribute}`)}
            placeholder={t('settings.values.placeholder')}
            disabled={!canEdit}
            maxLength={200}
            splitChars={[',', '，', '、', '\n']}
            value={values[attribute] ?? []}
            onChange={(next) => save.mutate({ attribute, values: next })}
          />
        ))}
      </Stack>
    </Section>
  );
}
