import { Group, Stack, Text } from '@mantine/core';
import { guideValue, lossItemsOf } from '#shared/domain/compensation/guide-value.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { usePolicy } from '../queries.ts';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './panels.module.css';

/** What the customer feels was lost, and where an offer may start (§8.3). */
export function LossPanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const format = useFormat();
  const factor = usePolicy().compensation.guideFactor;
  const items = lossItemsOf(record.fields['lossItems']);
  const { lossFen, guideFen } = guideValue(items, factor);
  return (
    <Stack gap="sm">
      <FieldsPanel detail={detail} panel={panel} />
      {items.length === 0 ? null : (
        <Group gap="lg" className={styles['sum'] ?? ''} role="status">
          <Text size="sm">
            {t('cases.loss.total')} <b>{format.money(lossFen)}</b>
          </Text>
          <Text size="sm">
            {t('cases.loss.guide', { factor: format.number(factor) })} <b>{format.money(guideFen)}</b>
          </Text>
        </Group>
      )}
    </Stack>
  );
}
