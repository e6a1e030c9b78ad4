import { Button, Group, Stack, Text } from '@mantine/core';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { CaseField } from '../fields/case-field.tsx';
import { useCaseView, type PanelProps } from '../case-view.ts';

/** The customer's answer in own words. The option itself is chosen on its card: that also makes the compensation. */
export function CustomerChoicePanel({ detail, panel }: PanelProps) {
  return (
    <Stack gap="sm">
      {panel.fields.map((key) =>
        shippedFields.get(key)?.kind === 'option' ? (
          <ChosenOption key={key} fieldKey={key} detail={detail} />
        ) : (
          <CaseField key={key} detail={detail} fieldKey={key} />
        ),
      )}
    </Stack>
  );
}

function ChosenOption({ fieldKey, detail }: { fieldKey: string; detail: CaseDetail }) {
  const t = useT();
  const format = useFormat();
  const { language } = useLanguage();
  const { fill } = useCaseView();
  const chosen = detail.options.find((option) => option.state === 'chosen');
  return (
    <div data-field={fieldKey}>
      <Text size="sm" fw={500}>
        {shippedFields.get(fieldKey)?.label[language]}
      </Text>
      <Group gap="xs" mt={4}>
        {chosen ? (
          <Tag tone="good">
            {chosen.title}
            {chosen.amountFen > 0 ? ` · ${format.money(chosen.amountFen)}` : ''}
          </Tag>
        ) : (
          <Text size="sm" c="dimmed">
            {t('cases.choice.none')}
          </Text>
        )}
        <Button size="compact-xs" variant="light" onClick={() => fill({ panel: 'options', fieldKey: null })}>
          {t('cases.choice.toOptions')}
        </Button>
      </Group>
    </div>
  );
}
