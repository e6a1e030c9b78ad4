import { Button, Combobox, Group, Loader, Select, SimpleGrid, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconLinkOff, IconUserCheck } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { CustomerRow } from '#shared/contract/customers.ts';
import type { CustomerId } from '#shared/contract/ids.ts';
import { type IntakeForm, SpokenBy } from '#shared/contract/intake.ts';
import { CaseState } from '#shared/domain/vocabulary.ts';
import { api } from '#renderer/platform/connect.ts';
import { TimeAgo } from '#renderer/ui/due-time.tsx';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { StateTag, Tag } from '#renderer/ui/tag.tsx';
import styles from './intake.module.css';
import type { Change } from './use-draft.ts';

type Props = { form: IntakeForm; change: Change; phoneError?: string | undefined };

/** Who complains, and who speaks for them (§2.7, §2.12). */
export const CustomerPart = memo(function CustomerPart({ form, change, phoneError }: Props) {
  const t = useT();
  return (
    <Section title={t('intake.customer.title')}>
      {form.customerId ? <KnownCustomer id={form.customerId} onUnlink={() => change({ customerId: null })} /> : null}
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        <CustomerInput
          label={t('intake.customer.name')}
          value={form.customerName}
          isLinked={form.customerId !== null}
          onType={(customerName) => change({ customerName })}
          onPick={({ id, name }) => change({ customerId: id, customerName: name })}
        />
        <CustomerInput
          label={t('intake.field.phone')}
          field="phone"
          error={phoneError}
          value={form.phone}
          isLinked={form.customerId !== null}
          onType={(phone) => change({ phone })}
          onPick={({ id, name }) => change({ customerId: id, customerName: name })}
        />
      </SimpleGrid>
      <Speaker form={form} change={change} />
    </Section>
  );
});

type InputProps = {
  label: string;
  value: string;
  field?: string;
  error?: string | undefined;
  isLinked: boolean;
  onType: (text: string) => void;
  onPick: (row: CustomerRow) => void;
};

/** Finds a known customer by any part of name or phone, by pinyin or initials, while it is typed. */
function CustomerInput({ label, value, field, error, isLinked, onType, onPick }: InputProps) {
  const t = useT();
  const box = useCombobox({ onDropdownClose: () => box.resetSelectedOption() });
  const [query] = useDebouncedValue(value.trim(), 150);
  const found = useQuery({
    ...api.customers.search.queryOptions({ input: query === '' || isLinked ? skipToken : { query } }),
    placeholderData: (before: CustomerRow[] | undefined) => before,
  });
  const rows = query === '' || isLinked ? [] : (found.data ?? []).slice(0, 8);
  const pick = (id: string) => {
    const row = rows.find((one) => one.id === id);
    if (row) onPick(row);
    box.closeDropdown();
  };
  return (
    <Combobox store={box} onOptionSubmit={pick} disabled={rows.length === 0}>
      <Combobox.Target>
        <TextInput
          label={label}
          data-field={field}
          error={error}
          maxLength={200}
          autoComplete="off"
          value={value}
          rightSection={found.isFetching ? <Loader size={14} /> : null}
          onChange={(event) => {
            onType(event.currentTarget.value);
            box.openDropdown();
          }}
          onFocus={() => rows.length > 0 && box.openDropdown()}
          onBlur={() => box.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={rows.length === 0}>
        <Combobox.Options aria-label={t('intake.customer.matches')} mah={280} style={{ overflowY: 'auto' }}>
          {rows.map((row) => (
            <Combobox.Option value={row.id} key={row.id}>
              <Group gap="xs" wrap="nowrap">
                <Text size="sm" fw={600}>
                  {row.name || t('intake.customer.unnamed')}
                </Text>
                <Text size="sm" c="dimmed">
                  {row.maskedPhone}
                </Text>
                {row.tier ? <Tag tone="accent">{row.tier}</Tag> : null}
                <Text size="xs" c="dimmed" ml="auto">
                  {t('intake.customer.cases', { count: row.caseCount })}
                </Text>
              </Group>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

/** The customer the case will belong to, with the history that matters now. */
function KnownCustomer({ id, onUnlink }: { id: CustomerId; onUnlink: () => void }) {
  const t = useT();
  const word = useWord();
  const found = useQuery(api.customers.show.queryOptions({ input: { id } }));
  const customer = found.data;
  return (
    <div className={styles['similar']} data-linked style={{ marginBottom: 12 }}>
      <Group gap="xs">
        <IconUserCheck size={17} />
        <Text fw={600} size="sm">
          {customer?.fields.name || t('intake.customer.known')}
        </Text>
        {customer?.fields.tier ? <Tag tone="accent">{customer.fields.tier}</Tag> : null}
        {customer?.fields.influenceNotes ? <Tag tone="warning">{t('intake.customer.influence')}</Tag> : null}
        <Group gap={4} ml="auto">
          <Button
            size="compact-xs"
            variant="subtle"
            renderRoot={(props) => <Link to="/customers/$id" params={{ id }} {...props} />}
          >
            {t('intake.customer.open')}
          </Button>
          <Button size="compact-xs" variant="default" leftSection={<IconLinkOff size={13} />} onClick={onUnlink}>
            {t('intake.customer.unlink')}
          </Button>
        </Group>
      </Group>
      {customer && customer.cases.length > 0 ? (
        <ul className={styles['history']}>
          {customer.cases.slice(0, 4).map((one) => (
            <li key={one.caseId}>
              <StateTag state={CaseState.catch('open').parse(one.state)} />
              <Text size="xs" c="dimmed">
                <TimeAgo at={one.receivedAt} />
              </Text>
              <Text size="sm" truncate>
                {one.category ? `${word('category', one.category)} · ` : ''}
                {one.outcome ?? one.excerpt}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <Text size="sm" c="dimmed">
          {customer ? t('intake.customer.noHistory') : null}
        </Text>
      )}
    </div>
  );
}

const consents = ['not-yet', 'spoken', 'written'] as const;

function Speaker({ form, change }: { form: IntakeForm; change: Change }) {
  const t = useT();
  const isAnother = form.speaksFor !== 'self';
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" mt="sm">
      <Select
        label={t('intake.speaks.label')}
        allowDeselect={false}
        data={SpokenBy.options.map((value) => ({ value, label: t(`intake.speaks.${value}`) }))}
        value={form.speaksFor}
        onChange={(value) => value && change({ speaksFor: value })}
      />
      {isAnother ? (
        <>
          <TextInput
            label={t('intake.speaks.name')}
            maxLength={200}
            value={form.speakerName}
            onChange={(event) => change({ speakerName: event.currentTarget.value })}
          />
          <Select
            label={t('intake.speaks.consent')}
            clearable
            data={consents.map((value) => ({ value, label: t(`intake.consent.${value}`) }))}
            value={form.speakerConsent}
            onChange={(speakerConsent) => change({ speakerConsent })}
          />
        </>
      ) : null}
    </SimpleGrid>
  );
}
