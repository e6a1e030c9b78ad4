import { Button, Group, Stack, Text } from '@mantine/core';
import type { Clock } from '#shared/contract/case-records.ts';
import { client } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './panels.module.css';

const onSite: ReadonlySet<string> = new Set(['on-site-contact', 'on-site-report']);

/** Somebody stays with the customer, and the report of every half hour is one tap (§3.2, §5.2). */
export function OnSitePanel({ detail, panel }: PanelProps) {
  const open = detail.clocks.filter((clock) => onSite.has(clock.kind) && clock.state !== 'met');
  return (
    <Stack gap="sm">
      <FieldsPanel detail={detail} panel={panel} />
      {open.map((clock) => (
        <Report key={clock.id} clock={clock} detail={detail} />
      ))}
    </Stack>
  );
}

function Report({ clock, detail }: Pick<PanelProps, 'detail'> & { clock: Clock }) {
  const t = useT();
  const word = useWord();
  const meet = useAct(detail.id, () => client.clocks.meet({ id: clock.id, expectedVersion: clock.version }));
  return (
    <Group justify="space-between" className={styles['item'] ?? ''}>
      <Text size="sm">
        {word('clock', clock.kind)} <DueTime at={clock.dueAt} />
      </Text>
      <Button
        size="compact-sm"
        variant="light"
        disabled={isReadOnly(detail)}
        loading={meet.isPending}
        onClick={() => meet.mutate(undefined)}
      >
        {clock.kind === 'on-site-report' ? t('cases.site.reported') : t('cases.site.contacted')}
      </Button>
    </Group>
  );
}
