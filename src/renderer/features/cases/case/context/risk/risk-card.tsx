import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { Signal } from '#shared/contract/case-records.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useCaseView } from '../../case-view.ts';
import { ActiveSignal, DismissedSignal } from './signal-row.tsx';
import { RiskCurve } from './risk-curve.tsx';
import { WordsInPlace } from './words-in-place.tsx';

// The heaviest first; more than these would push the clocks and scripts out of sight.
const shownAtFirst = 3;

/** Why the case may escalate: each signal with its evidence; one a person knows better about is dismissed with a reason (§4). */
export function RiskCard() {
  const t = useT();
  const { detail } = useCaseView();
  const [isAll, setIsAll] = useState(false);
  const [quoted, setQuoted] = useState<Signal | null>(null);
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
        <ActiveSignal key={signal.id} signal={signal} detail={detail} onQuote={setQuoted} />
      ))}
      {active.length > shownAtFirst && !isAll ? (
        <Button size="compact-xs" variant="subtle" onClick={() => setIsAll(true)}>
          {t('cases.risk.more', { count: active.length - shownAtFirst })}
        </Button>
      ) : null}
      <Sum detail={detail} active={active} />
      {dismissed.map((signal) => (
        <DismissedSignal key={signal.id} signal={signal} detail={detail} onQuote={setQuoted} />
      ))}
      <RiskCurve points={detail.riskHistory} />
      <WordsInPlace detail={detail} signal={quoted} onClose={() => setQuoted(null)} />
    </Stack>
  );
}

/** That the reasons are all there is to the risk: their weights, the gravest first, and what they come to (§4.3). */
function Sum({ detail, active }: { detail: CaseDetail; active: readonly Signal[] }) {
  const t = useT();
  const weights = active.map(({ weight }) => weight).filter((weight) => weight > 0);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // A case of an earlier version whose weights were never written anew claims nothing.
  if (weights.length === 0 || sum !== detail.risk) return null;
  return (
    <Text size="xs" c="dimmed" data-risk-sum>
      {t('cases.risk.sum', { parts: weights.join(' + '), sum })}
    </Text>
  );
}
