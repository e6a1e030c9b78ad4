import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { CustomerDetail } from '#shared/contract/customers.ts';
import { useT } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../../case-view.ts';
import { FieldsPanel } from '../fields-panel.tsx';
import styles from '../parts.module.css';

/** What the customer told us of themselves (§2.7): the only ground on which personal care may stand (§6 step 7). */
export function CareNotesPanel({ detail, panel }: PanelProps) {
  const t = useT();
  return (
    <Stack gap="sm">
      {detail.customer === null ? (
        <Text size="sm" c="dimmed">
          {t('panels.care.noCustomer')}
        </Text>
      ) : (
        <Known customer={detail.customer} />
      )}
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}

const volunteered = ['preferences', 'birthday', 'anniversary'] as const;

function Known({ customer }: { customer: CustomerDetail }) {
  const t = useT();
  const known = volunteered.filter((key) => customer.fields[key].trim() !== '');
  return (
    <div>
      {known.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('panels.care.nothing')}
        </Text>
      ) : (
        <dl className={styles['known']}>
          {known.map((key) => (
            <div key={key} className={styles['pair']}>
              <dt>{t(`panels.care.${key}`)}</dt>
              <dd>{customer.fields[key]}</dd>
            </div>
          ))}
        </dl>
      )}
      <Anchor size="sm" renderRoot={(props) => <Link to="/customers/$id" params={{ id: customer.id }} {...props} />}>
        {known.length === 0 ? t('panels.care.write') : t('panels.care.change')}
      </Anchor>
      <Text size="xs" c="dimmed" mt={2}>
        {t('panels.care.bounds')}
      </Text>
    </div>
  );
}
