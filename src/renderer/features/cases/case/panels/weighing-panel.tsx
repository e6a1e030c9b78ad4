import { Alert, Stack, Text } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { useT } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../case-view.ts';
import { CaseField } from '../fields/case-field.tsx';
import styles from './parts.module.css';

const weighed: ReadonlySet<string> = new Set(['weighFacts', 'weighFeelings', 'legalFloor']);

/** Fact, feeling, law in this order (情理法, §6 step 5), so that nobody opens with the law; then what goes beyond it. */
export function WeighingPanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const has = (key: string): boolean => {
    const value = record.fields[key];
    return typeof value === 'string' && value.trim() !== '';
  };
  const isLawFirst = has('legalFloor') && !has('weighFacts') && !has('weighFeelings');
  const isDoubtful = record.fields['goodFaith'] === 'doubtful';
  const shown = panel.fields.filter((key) => weighed.has(key));
  const before = panel.fields.indexOf(shown[0] ?? '');
  const others = panel.fields.filter((key) => !weighed.has(key));
  const field = (key: string) => <CaseField key={key} detail={detail} fieldKey={key} />;
  return (
    <Stack gap="sm">
      {others.filter((key) => panel.fields.indexOf(key) < before).map(field)}
      <Text size="sm" c="dimmed">
        {isDoubtful ? t('panels.weigh.doubtful') : t('panels.weigh.order')}
      </Text>
      {shown.length > 0 ? (
        <div className={styles['box']}>
          <Stack gap="sm">{shown.map(field)}</Stack>
        </div>
      ) : null}
      {isLawFirst ? (
        <Alert color="yellow" p="xs" role="status" icon={<IconScale size={16} />}>
          {t('panels.weigh.lawFirst')}
        </Alert>
      ) : null}
      {has('legalFloor') && !has('beyondLegal') ? (
        <Text size="sm" c="dimmed">
          {t('panels.weigh.beyond')}
        </Text>
      ) : null}
      {others.filter((key) => panel.fields.indexOf(key) >= before).map(field)}
    </Stack>
  );
}
