import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconSparkles, IconSpeakerphone } from '@tabler/icons-react';
import { useState } from 'react';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import { restatement3F } from '#shared/domain/methods/feel.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { FieldToneText } from '#renderer/ui/tone/tone-text.tsx';
import { CaseField } from '../fields/case-field.tsx';
import { isReadOnly, useCaseField } from '../fields/use-case-field.ts';
import type { PanelProps } from '../case-view.ts';
import styles from './panels.module.css';

const textKey = 'restatementText';

/** Fact, feeling and focus said back to the customer, who agrees or corrects (§6 step 5). */
export function RestatementPanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const { language } = useLanguage();
  const field = useCaseField(detail, textKey, '');
  const [isReading, setIsReading] = useState(false);
  const composed = restatement3F(record, language);
  const compose = () => {
    field.setValue(composed);
    field.flush();
  };
  return (
    <Stack gap="sm">
      <div data-field={textKey}>
        <FieldToneText
          surface="script"
          label={shippedFields.get(textKey)?.label[language] ?? ''}
          field={field}
          lines={2}
          isDisabled={isReadOnly(detail)}
        />
      </div>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconSparkles size={14} />}
          disabled={composed === '' || isReadOnly(detail)}
          onClick={compose}
        >
          {t('cases.restate.compose')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconSpeakerphone size={14} />}
          disabled={field.value.trim() === ''}
          onClick={() => setIsReading(true)}
        >
          {t('cases.restate.read')}
        </Button>
      </Group>
      {panel.fields
        .filter((key) => key !== textKey)
        .map((key) => (
          <CaseField key={key} detail={detail} fieldKey={key} />
        ))}
      <Modal
        opened={isReading}
        onClose={() => setIsReading(false)}
        size="lg"
        title={t('cases.restate.read')}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Text className={styles['readOut'] ?? ''}>{field.value}</Text>
        <CaseField detail={detail} fieldKey="restatementConfirmed" />
      </Modal>
    </Stack>
  );
}
