import { Autocomplete, Button, SimpleGrid, TextInput } from '@mantine/core';
import { memo, useState } from 'react';
import type { IntakeForm } from '#shared/contract/intake.ts';
import { attributeCodes, type AttributeCode, type RequirableAttribute } from '#shared/contract/settings.ts';
import { DayInput } from '#renderer/ui/day-input.tsx';
import { InstantInput, MoneyInput } from '#renderer/ui/fields.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { attributeIn, type FormProblem, requiredBy } from './check-form.ts';
import { useLists } from './lists.ts';
import type { Change } from './use-draft.ts';

type Props = { form: IntakeForm; change: Change; problems: readonly FormProblem[] };

const alwaysShown = new Set<AttributeCode>(['store', 'product']);

/** Order, money and the attributes managers define; what the category requires is marked (§2.6). */
export const AttributesPart = memo(function AttributesPart({ form, change, problems }: Props) {
  const t = useT();
  const lists = useLists();
  const [isOpen, setIsOpen] = useState(false);
  const required = requiredBy(form, lists);
  const isShown = (code: AttributeCode) =>
    isOpen || alwaysShown.has(code) || required.includes(code) || attributeIn(form, code) !== '';
  const marksOf = (field: RequirableAttribute) => ({
    'data-field': field,
    withAsterisk: required.includes(field),
    error: problems.some((one) => one.field === field) ? t('intake.problem.required') : undefined,
  });
  const amount = marksOf('amount');
  const hiddenCount = attributeCodes.filter((code) => !isShown(code)).length;
  return (
    <Section title={t('intake.facts.title')}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <TextInput
          label={t('intake.field.orderNumber')}
          {...marksOf('orderNumber')}
          maxLength={200}
          value={form.orderNumber}
          onChange={(event) => change({ orderNumber: event.currentTarget.value })}
        />
        <div data-field="amount">
          <MoneyInput
            label={amount.withAsterisk ? `${t('intake.field.amountFen')} *` : t('intake.field.amountFen')}
            ariaLabel={t('intake.field.amountFen')}
            error={amount.error}
            value={form.amountFen}
            onChange={(amountFen) => change({ amountFen })}
          />
        </div>
        <DayInput
          label={t('intake.field.purchaseDate')}
          {...marksOf('purchaseDate')}
          value={form.purchaseDate}
          onChange={(purchaseDate) => change({ purchaseDate })}
        />
        {attributeCodes.filter(isShown).map((code) => (
          <Autocomplete
            key={code}
            label={t(`words.attribute.${code}`)}
            {...marksOf(code)}
            maxLength={200}
            data={lists.values[code] ?? []}
            limit={50}
            value={form.attributes[code] ?? ''}
            onChange={(value) => change({ attributes: { ...form.attributes, [code]: value } })}
          />
        ))}
        <InstantInput
          label={t('intake.field.promisedBy')}
          ariaLabel={t('intake.field.promisedBy')}
          value={form.promisedBy}
          onChange={(promisedBy) => change({ promisedBy })}
        />
      </SimpleGrid>
      {hiddenCount > 0 ? (
        <Button mt="xs" size="compact-sm" variant="subtle" onClick={() => setIsOpen(true)}>
          {t('intake.facts.more', { count: hiddenCount })}
        </Button>
      ) : null}
    </Section>
  );
});
