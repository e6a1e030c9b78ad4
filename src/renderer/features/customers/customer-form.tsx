import {
  ActionIcon,
  Alert,
  Autocomplete,
  Button,
  Group,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { ContactPreference, type CustomerDetail, type CustomerFields, Title } from '#shared/contract/customers.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { type Autosave, useAutosave } from '#renderer/ui/use-autosave.ts';
import { CustomerConflict } from './customer-conflict.tsx';

type Field = Autosave<CustomerFields>;
type PartProps = { field: Field; set: (patch: Partial<CustomerFields>) => void };

/** Everything the shop keeps about a customer; it has one version, so it is saved as one. */
export function CustomerForm({ customer: { id, fields, version } }: { customer: CustomerDetail }) {
  const t = useT();
  const field = useAutosave<CustomerFields>({
    key: `customer.${id}`,
    value: fields,
    version,
    // An empty phone line is only being typed: it is not kept.
    save: (value, expectedVersion) =>
      client.customers.save({
        id,
        fields: { ...value, phones: value.phones.filter((phone) => phone.trim() !== '') },
        expectedVersion,
      }),
  });
  const set = (patch: Partial<CustomerFields>) => field.setValue({ ...field.value, ...patch });
  return (
    <Stack gap="md" onBlur={field.flush}>
      <CustomerConflict field={field} />
      <Section title={t('customers.who')} actions={<SaveMark state={field.state} />}>
        <Who field={field} set={set} />
        <Phones field={field} set={set} />
      </Section>
      <Section title={t('customers.care')} description={t('customers.careText')}>
        <Care field={field} set={set} />
      </Section>
    </Stack>
  );
}

function Who({ field: { value }, set }: PartProps) {
  const t = useT();
  const tiers = useQuery(api.settings.lists.queryOptions()).data?.values.tier ?? [];
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
      <TextInput
        label={t('customers.name')}
        maxLength={200}
        value={value.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <Select
        label={t('customers.title')}
        allowDeselect={false}
        data={Title.options.map((code) => ({ value: code, label: t(`words.title.${code}`) }))}
        value={value.title}
        onChange={(title) => title && set({ title })}
      />
      <Autocomplete
        label={t('customers.tier')}
        maxLength={200}
        data={tiers}
        value={value.tier}
        onChange={(tier) => set({ tier })}
      />
      <Select
        label={t('customers.contact')}
        allowDeselect={false}
        data={ContactPreference.options.map((code) => ({ value: code, label: t(`words.contact.${code}`) }))}
        value={value.contactPreference}
        onChange={(contactPreference) => contactPreference && set({ contactPreference })}
      />
    </SimpleGrid>
  );
}

const mostPhones = 10;

function Phones({ field: { value }, set }: PartProps) {
  const t = useT();
  const { phones } = value;
  const change = (at: number, phone: string) =>
    set({ phones: phones.map((one, index) => (index === at ? phone : one)) });
  const shown = phones.length === 0 ? [''] : phones;
  return (
    <Stack gap={6} mt="sm" role="group" aria-label={t('customers.phones')}>
      <Text size="md" fw={500}>
        {t('customers.phones')}
      </Text>
      {shown.map((phone, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a phone line is its place in the list; typing changes its text
        <Group key={at} gap="xs" wrap="nowrap">
          <TextInput
            flex={1}
            aria-label={t('customers.phone', { number: at + 1 })}
            inputMode="tel"
            maxLength={200}
            value={phone}
            onChange={(event) =>
              phones.length === 0 ? set({ phones: [event.currentTarget.value] }) : change(at, event.currentTarget.value)
            }
          />
          {phones.length > 0 ? (
            <Tooltip label={t('customers.phoneRemove')}>
              <ActionIcon
                aria-label={t('customers.phoneRemove')}
                onClick={() => set({ phones: phones.filter((_, index) => index !== at) })}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Tooltip>
          ) : null}
        </Group>
      ))}
      {phones.length > 0 && phones.length < mostPhones ? (
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          style={{ alignSelf: 'flex-start' }}
          onClick={() => set({ phones: [...phones, ''] })}
        >
          {t('customers.phoneAdd')}
        </Button>
      ) : null}
    </Stack>
  );
}

const dates = ['birthday', 'anniversary'] as const;
const notes = ['preferences', 'influenceNotes'] as const;

function Care({ field: { value }, set }: PartProps) {
  const t = useT();
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
        {dates.map((key) => (
          <TextInput
            key={key}
            label={t(`customers.${key}`)}
            placeholder={t('customers.datePlaceholder')}
            maxLength={200}
            value={value[key]}
            onChange={(event) => set({ [key]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      {notes.map((key) => (
        <Textarea
          key={key}
          label={t(`customers.${key}`)}
          description={t(`customers.hint.${key}`)}
          autosize
          minRows={2}
          maxRows={12}
          maxLength={100_000}
          value={value[key]}
          onChange={(event) => set({ [key]: event.currentTarget.value })}
        />
      ))}
      {value.contactPreference === 'none' ? (
        <Alert color="yellow" p="xs">
          {t('customers.doNotContact')}
        </Alert>
      ) : null}
    </Stack>
  );
}
