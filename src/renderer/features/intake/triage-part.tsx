import { Checkbox, Chip, Group, Input, Select, SimpleGrid } from '@mantine/core';
import { memo } from 'react';
import type { IntakeForm } from '#shared/contract/intake.ts';
import { demands, severities } from '#shared/domain/vocabulary.ts';
import { InstantInput } from '#renderer/ui/fields.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { rememberChannel } from './draft-store.ts';
import { useListName, useLists } from './lists.ts';
import type { Change } from './use-draft.ts';

type Props = { form: IntakeForm; change: Change };

/** Channel, time, category, severity and demand: what triage decides (§2.3–2.5). */
export const TriagePart = memo(function TriagePart({ form, change }: Props) {
  const t = useT();
  const lists = useLists();
  const nameOf = useListName();
  const channels = lists.channels.filter(({ isActive, code }) => isActive || code === form.channel);
  const categories = lists.categories.filter(({ isActive, code }) => isActive || code === form.category);
  const parentName = (code: string | null) => {
    const parent = lists.categories.find((one) => one.code === code);
    return parent ? `${nameOf('category', parent)} / ` : '';
  };
  const setChannel = (channel: string | null) => {
    if (!channel) return;
    rememberChannel(channel);
    change({ channel });
  };
  return (
    <Section title={t('intake.triage.title')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <Select
          label={t('intake.channel')}
          searchable
          allowDeselect={false}
          data={channels.map((one) => ({ value: one.code, label: nameOf('channel', one) }))}
          value={form.channel}
          onChange={setChannel}
        />
        <InstantInput
          label={t('intake.receivedAt')}
          ariaLabel={t('intake.receivedAt')}
          placeholder={t('intake.receivedNow')}
          value={form.receivedAt}
          onChange={(receivedAt) => change({ receivedAt })}
        />
        <Select
          label={t('intake.field.category')}
          searchable
          clearable
          placeholder={t('intake.undecided')}
          data={categories.map((one) => ({
            value: one.code,
            label: parentName(one.parentCode) + nameOf('category', one),
          }))}
          value={form.category}
          onChange={(category) => change({ category })}
        />
      </SimpleGrid>
      <Group gap="lg" mt="sm" align="flex-start">
        <Choice
          label={t('intake.field.severity')}
          value={form.severity}
          options={severities.map((value) => ({ value, label: t(`words.severity.${value}`) }))}
          onChange={(severity) => change({ severity })}
        />
        <Choice
          label={t('intake.field.demand')}
          value={form.demand}
          options={demands.map((value) => ({ value, label: t(`words.demand.${value}`) }))}
          onChange={(demand) => change({ demand })}
        />
      </Group>
      <Checkbox
        mt="sm"
        label={t('intake.liveOutage')}
        description={t('intake.liveOutageHint')}
        checked={form.isLiveOutage}
        onChange={({ currentTarget }) => change({ isLiveOutage: currentTarget.checked })}
      />
    </Section>
  );
});

type ChoiceProps<T extends string> = {
  label: string;
  value: T | null;
  options: readonly { value: T; label: string }[];
  onChange: (value: T | null) => void;
};

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Input.Wrapper label={label} labelElement="div">
      <Group gap={6} mt={4} role="radiogroup" aria-label={label}>
        {options.map((option) => (
          <Chip
            key={option.value}
            type="radio"
            size="xs"
            radius="sm"
            checked={value === option.value}
            onClick={() => onChange(value === option.value ? null : option.value)}
            onChange={() => undefined}
          >
            {option.label}
          </Chip>
        ))}
      </Group>
    </Input.Wrapper>
  );
}
