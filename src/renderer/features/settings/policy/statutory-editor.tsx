import { Button, Group, Stack, Switch, Table, Text } from '@mantine/core';
import { statutoryPacks } from '#shared/content/calendar/statutory.ts';
import { isStaleRow, lastChecked, type StatutoryRow } from '#shared/domain/clocks/statutory.ts';
import { useNow } from '#renderer/platform/clock.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import type { EditorProps } from './editor-props.ts';

/** Legal periods as dated data packs, switched on here, shown as hints on cases; each row can be noted as checked (§3.10). */
export function StatutoryEditor({ policy, isDisabled, onChange }: EditorProps) {
  const { language } = useLanguage();
  const { zone } = useFormat();
  const now = useNow(3_600_000);
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(now);
  const { packs, checked } = policy.statutory;
  const setPacks = (id: string, isOn: boolean) => {
    const others = packs.filter((one) => one !== id);
    onChange({ ...policy, statutory: { packs: isOn ? [...others, id] : others, checked } });
  };
  const check = (rows: readonly StatutoryRow[]) => {
    const asOfToday = Object.fromEntries(rows.map((row) => [row.id, today]));
    onChange({ ...policy, statutory: { packs, checked: { ...checked, ...asOfToday } } });
  };
  return (
    <Stack gap="md">
      {statutoryPacks.map((pack) => {
        const isOn = packs.includes(pack.id);
        return (
          <Stack key={pack.id} gap={6}>
            <Switch
              label={pack.name[language]}
              checked={isOn}
              disabled={isDisabled}
              onChange={(event) => setPacks(pack.id, event.currentTarget.checked)}
            />
            {isOn ? (
              <Rows rows={pack.rows} today={today} checked={checked} isDisabled={isDisabled} onCheck={check} />
            ) : null}
          </Stack>
        );
      })}
    </Stack>
  );
}

type RowsProps = {
  rows: readonly StatutoryRow[];
  today: string;
  checked: Record<string, string>;
  isDisabled: boolean;
  onCheck: (rows: readonly StatutoryRow[]) => void;
};

function Rows(props: RowsProps) {
  const t = useT();
  return (
    <>
      <RowsTable {...props} />
      {props.isDisabled ? null : (
        <Group>
          <Button size="compact-sm" variant="default" onClick={() => props.onCheck(props.rows)}>
            {t('settings.statutory.checkAll')}
          </Button>
        </Group>
      )}
    </>
  );
}

function RowsTable({ rows, today, checked, isDisabled, onCheck }: RowsProps) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Table fz="sm" verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('settings.statutory.period')}</Table.Th>
          <Table.Th w={120}>{t('settings.statutory.length')}</Table.Th>
          <Table.Th>{t('settings.statutory.source')}</Table.Th>
          <Table.Th w={170}>{t('settings.statutory.checked')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              {row.title[language]}
              <Text size="xs" c="dimmed">
                {row.appliesTo[language]}
              </Text>
            </Table.Td>
            <Table.Td>{t(`settings.statutoryUnit.${row.unit}`, { count: row.amount })}</Table.Td>
            <Table.Td>
              {row.source} {row.article}
              <Text size="xs" c="dimmed">
                {t('settings.statutory.since', { date: row.effectiveFrom })}
              </Text>
            </Table.Td>
            <Table.Td>
              {lastChecked(row, checked)}{' '}
              {isStaleRow(row, today, checked) ? <Tag tone="notice">{t('settings.statutory.stale')}</Tag> : null}
              {isDisabled || lastChecked(row, checked) === today ? null : (
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('settings.statutory.checkOne', { title: row.title[language] })}
                  onClick={() => onCheck([row])}
                >
                  {t('settings.statutory.check')}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
