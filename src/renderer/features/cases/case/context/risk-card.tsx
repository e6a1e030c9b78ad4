import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { Signal } from '#shared/contract/case-records.ts';
import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useCaseView } from '../case-view.ts';
import { IconAction } from '../icon-action.tsx';
import { useAct } from '../mutations.ts';
import { WordsDialog } from '../words-dialog.tsx';
import styles from './context.module.css';
import { RiskCurve } from './risk-curve.tsx';

// The heaviest first; more than these would push the clocks and scripts out of sight.
const shownAtFirst = 3;

/** Why the case may escalate: each signal with its evidence; one a person knows better about is dismissed with a reason (§4). */
export function RiskCard() {
  const t = useT();
  const { detail } = useCaseView();
  const [isAll, setIsAll] = useState(false);
  const active = detail.signals.filter((signal) => signal.dismissedReason === null);
  const dismissed = detail.signals.filter((signal) => signal.dismissedReason !== null);
  return (
    <Stack gap="xs">
      {active.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('cases.risk.none')}
        </Text>
      ) : null}
      {active.slice(0, isAll ? undefined : shownAtFirst).map((signal) => (
        <ActiveSignal key={signal.id} signal={signal} detail={detail} />
      ))}
      {active.length > shownAtFirst && !isAll ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setIsAll(true)}>
          {t('cases.risk.more', { count: active.length - shownAtFirst })}
        </Button>
      ) : null}
      {dismissed.map((signal) => (
        <DismissedSignal key={signal.id} signal={signal} detail={detail} />
      ))}
      <RiskCurve points={detail.riskHistory} />
    </Stack>
  );
}

type SignalProps = { signal: Signal; detail: CaseDetail };

function ActiveSignal({ signal, detail }: SignalProps) {
  const t = useT();
  const [isAsking, setIsAsking] = useState(false);
  const dismiss = useAct(
    detail.id,
    (reason: string) => client.cases.dismissSignal({ caseId: detail.id, signalId: signal.id, reason }),
    { onDone: () => setIsAsking(false) },
  );
  return (
    <div className={styles['signal']}>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Group gap={6}>
          <Tag tone="warning">{t(`words.signal.${signal.kind}`)}</Tag>
          <Text span size="xs" c="dimmed">
            {t(`cases.risk.source.${signal.source}`)} +{Math.round(signal.weight)}
          </Text>
        </Group>
        <IconAction label={t('cases.risk.dismiss')} icon={<IconX size={14} />} onClick={() => setIsAsking(true)} />
      </Group>
      {signal.quote === '' ? null : <q>{signal.quote}</q>}
      <WordsDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('cases.risk.dismiss')}
        label={t('cases.risk.reason')}
        placeholder={t('cases.risk.reasonPlaceholder')}
        confirmLabel={t('cases.risk.dismiss')}
        isRequired
        isBusy={dismiss.isPending}
        onConfirm={dismiss.mutate}
      />
    </div>
  );
}

function DismissedSignal({ signal, detail }: SignalProps) {
  const t = useT();
  const restore = useAct(detail.id, () => client.cases.restoreSignal({ caseId: detail.id, signalId: signal.id }));
  return (
    <div className={styles['signal']} data-dismissed>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="xs" c="dimmed">
          <s>
            {t(`words.signal.${signal.kind}`)} {signal.quote}
          </s>{' '}
          {signal.dismissedReason}
        </Text>
        <IconAction
          label={t('cases.risk.restore')}
          icon={<IconArrowBackUp size={14} />}
          onClick={() => restore.mutate(undefined)}
        />
      </Group>
    </div>
  );
}
