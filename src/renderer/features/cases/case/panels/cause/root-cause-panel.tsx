import { Alert, Stack, Text } from '@mantine/core';
import { IconBulb, IconUsers } from '@tabler/icons-react';
import type { WhyNode } from '#shared/domain/methods/field-value.ts';
import { useT } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../../case-view.ts';
import { depthOf } from '../../fields/tree-edit.ts';
import { FieldsPanel } from '../fields-panel.tsx';
import styles from '../parts.module.css';

// §11.1: five is the rule of thumb; fewer than three seldom reach what can be changed.
const shallow = 3;
const tips = ['panels.why.tip1', 'panels.why.tip2', 'panels.why.tip3'] as const;

/** Five whys (§11.1): down to something that can be changed, with how we know, and never a person as the cause. */
export function RootCausePanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const stored = record.fields['rootCauseWhys'];
  const whys = Array.isArray(stored) ? (stored as WhyNode[]) : [];
  const depth = depthOf(whys);
  const isGrave = record.case.severity === 'significant' || record.case.severity === 'safety';
  const unproven = lacksEvidence(whys);
  return (
    <Stack gap="sm">
      <ul className={styles['tips']}>
        {tips.map((tip) => (
          <li key={tip}>{t(tip)}</li>
        ))}
      </ul>
      {isGrave ? (
        <Text size="sm" c="dimmed">
          {t('panels.why.needed')}
        </Text>
      ) : null}
      <FieldsPanel detail={detail} panel={panel} />
      <Stack gap="xs" role="status">
        {depth > 0 && depth < shallow ? (
          <Alert color="yellow" p="xs" icon={<IconBulb size={16} />}>
            {t('panels.why.shallow', { depth })}
          </Alert>
        ) : null}
        {unproven > 0 ? (
          <Text size="sm" c="dimmed">
            {t('panels.why.unproven', { count: unproven })}
          </Text>
        ) : null}
        {record.fields['causeCategory'] === 'people' ? (
          <Alert color="yellow" p="xs" icon={<IconUsers size={16} />}>
            {t('panels.why.people')}
          </Alert>
        ) : null}
      </Stack>
    </Stack>
  );
}

/** Whys with words but without how we know. */
function lacksEvidence(whys: readonly WhyNode[]): number {
  return whys.reduce(
    (count, why) =>
      count + (why.text.trim() !== '' && why.evidence.trim() === '' ? 1 : 0) + lacksEvidence(why.children),
    0,
  );
}
