import { Stack, Text } from '@mantine/core';
import type { Approval } from '#shared/contract/case-records.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';
import { usePolicy } from '../queries.ts';
import { useSession } from '#renderer/platform/session.tsx';
import type { PanelProps } from '../case-view.ts';
import { DecideApproval } from './decide-approval.tsx';
import styles from './panels.module.css';

const tones: Record<Approval['state'], Tone> = {
  pending: 'notice',
  approved: 'good',
  declined: 'danger',
  withdrawn: 'neutral',
};

/** The limits of the person, and every request of the case with its answer (§8.1). */
export function ApprovalsPanel({ detail }: PanelProps) {
  const t = useT();
  const format = useFormat();
  const { me } = useSession();
  const { perCase } = usePolicy().authority.limits[me.role];
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {perCase === null ? t('cases.approval.noLimit') : t('cases.approval.limit', { amount: format.money(perCase) })}
      </Text>
      {detail.approvals.map((approval) =>
        approval.state === 'pending' ? (
          <DecideApproval key={approval.id} approval={approval} detail={detail} />
        ) : (
          <div key={approval.id} className={styles['item']} data-settled>
            <Text size="sm">
              <Tag tone={tones[approval.state]}>{t(`words.approvalState.${approval.state}`)}</Tag>{' '}
              {format.money(approval.amountFen)} · {approval.reason}
            </Text>
            <Text size="xs" c="dimmed">
              {[
                approval.decidedBy,
                approval.decidedAt === null ? null : format.dayTime(approval.decidedAt),
                approval.note,
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </div>
        ),
      )}
    </Stack>
  );
}
