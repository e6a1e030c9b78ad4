import { Button, Group, Stack, Text } from '@mantine/core';
import { IconMapPin, IconUserHeart } from '@tabler/icons-react';
import { now } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { DueTime, TimeAgo } from '#renderer/ui/due-time.tsx';
import { useT, useWord } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../../case-view.ts';
import { isReadOnly, useCaseField } from '../../fields/use-case-field.ts';
import { FieldsPanel } from '../fields-panel.tsx';
import styles from '../parts.module.css';

const tips = ['panels.site.tip1', 'panels.site.tip2', 'panels.site.tip3', 'panels.site.tip4'] as const;
const siteClocks: ReadonlySet<string> = new Set(['on-site-contact', 'on-site-report']);

/** Somebody stays with the customer and reports (§5.2 safety): two presses when one arrives, and when the next report is due. */
export function OnSitePanel({ detail, panel }: PanelProps) {
  const t = useT();
  const word = useWord();
  const { me } = useSession();
  const companion = useCaseField<string | null>(detail, 'companionId', null);
  const arrived = useCaseField<number | null>(detail, 'onSiteAt', null);
  const clocks = detail.clocks.filter((clock) => siteClocks.has(clock.kind) && clock.state !== 'met');
  const lastTold = detail.statuses.reduce<number | null>((last, told) => Math.max(last ?? 0, told.at), null);
  const isLocked = isReadOnly(detail);
  return (
    <Stack gap="sm">
      <ul className={styles['tips']}>
        {tips.map((tip) => (
          <li key={tip}>{t(tip)}</li>
        ))}
      </ul>
      <Group gap="xs">
        {companion.value === null ? (
          <Button
            size="compact-md"
            leftSection={<IconUserHeart size={15} />}
            disabled={isLocked}
            onClick={() => {
              companion.setValue(me.id);
              companion.flush();
            }}
          >
            {t('panels.site.me')}
          </Button>
        ) : null}
        {arrived.value === null ? (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconMapPin size={15} />}
            disabled={isLocked}
            onClick={() => {
              arrived.setValue(now());
              arrived.flush();
            }}
          >
            {t('panels.site.arrived')}
          </Button>
        ) : null}
      </Group>
      {clocks.map((clock) => (
        <Group key={clock.id} gap="xs">
          <Text size="sm" fw={600}>
            {word('clock', clock.kind)}
          </Text>
          <DueTime at={clock.dueAt} isSettled={clock.state === 'paused'} />
        </Group>
      ))}
      {lastTold === null ? null : (
        <Text size="sm" c="dimmed">
          {t('panels.site.lastTold')} <TimeAgo at={lastTold} />
        </Text>
      )}
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}
