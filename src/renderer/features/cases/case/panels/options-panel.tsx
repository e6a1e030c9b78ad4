import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { countOf } from '#shared/domain/methods/check.ts';
import { useT } from '#renderer/ui/language.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import { OptionCard } from './option-card.tsx';
import { OptionForm } from './option-form.tsx';

/** At least two concrete options, each with an amount or action, a person and a time (§6 step 6). */
export function OptionsPanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const [isAdding, setIsAdding] = useState(false);
  const complete = countOf(record, 'completeOptions');
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, '480px': 2 }} type="container" spacing="sm">
        {detail.options.map((option) => (
          <OptionCard key={option.id} option={option} detail={detail} />
        ))}
      </SimpleGrid>
      <Group gap="sm">
        <Button
          variant="light"
          size="compact-md"
          leftSection={<IconPlus size={16} />}
          disabled={isReadOnly(detail)}
          onClick={() => setIsAdding(true)}
        >
          {t('cases.option.add')}
        </Button>
        <Text size="sm" c="dimmed">
          {t('cases.option.complete', { complete })}
        </Text>
      </Group>
      <OptionForm detail={detail} option={null} isOpen={isAdding} onClose={() => setIsAdding(false)} />
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}
