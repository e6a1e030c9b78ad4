import { Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Approval } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { StaffId } from '#shared/contract/ids.ts';
import { client } from '#renderer/platform/connect.ts';
import { ConfirmPin } from '#renderer/ui/confirm-pin.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { useAct } from '../mutations.ts';
import styles from './panels.module.css';

type Decision = 'approved' | 'declined';

/** A request that waits: decided at this desk by somebody of the needed role with their own PIN, or taken back (§8.1). */
export function DecideApproval({ approval, detail }: { approval: Approval; detail: CaseDetail }) {
  const t = useT();
  const format = useFormat();
  const [decision, setDecision] = useState<Decision | null>(null);
  const [note, setNote] = useState('');
  const withdraw = useAct(detail.id, () => client.approvals.withdraw({ id: approval.id }));
  const decide = useAct(
    detail.id,
    (by: { approverId: StaffId; pin: string }) =>
      client.approvals.decide({ id: approval.id, decision: decision ?? 'declined', note, ...by }),
    // The dialog shows the error itself and stays open.
    { onFailed: () => true },
  );
  return (
    <div className={styles['waiting']}>
      <Text size="sm" fw={600}>
        {t('cases.approval.waiting', {
          role: t(`words.role.${approval.needsRole}`),
          amount: format.money(approval.amountFen),
        })}
      </Text>
      <Text size="sm">
        {approval.reason} {approval.requestedBy ? `· ${approval.requestedBy}` : ''}
      </Text>
      <TextInput
        size="xs"
        mt={4}
        label={t('cases.approval.note')}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group gap={6} mt={6}>
        <Button size="compact-xs" onClick={() => setDecision('approved')}>
          {t('cases.approval.approve')}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => setDecision('declined')}>
          {t('cases.approval.decline')}
        </Button>
        <Button
          size="compact-xs"
          variant="subtle"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined)}
        >
          {t('cases.approval.withdraw')}
        </Button>
      </Group>
      <ConfirmPin
        isOpen={decision !== null}
        onClose={() => setDecision(null)}
        title={decision === 'approved' ? t('cases.approval.approve') : t('cases.approval.decline')}
        description={`${format.money(approval.amountFen)} · ${approval.reason}`}
        needs={approval.needsRole}
        confirmLabel={decision === 'approved' ? t('cases.approval.approve') : t('cases.approval.decline')}
        onConfirm={(approverId, pin) => decide.mutateAsync({ approverId, pin })}
      />
    </div>
  );
}
