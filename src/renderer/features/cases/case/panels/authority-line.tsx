import { Button, Group, Text } from '@mantine/core';
import { IconLock, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseOption } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import { WordsDialog } from '../actions/words-dialog.tsx';
import { DecideApproval } from './decide-approval.tsx';
import styles from './panels.module.css';

/** Whether the person may grant this, and if not, who may and how to get it (§8.1). */
export function AuthorityLine({ option, detail }: { option: CaseOption; detail: CaseDetail }) {
  const t = useT();
  const [isAsking, setIsAsking] = useState(false);
  const pending = detail.approvals.find((one) => one.optionId === option.id && one.state === 'pending');
  const declined = detail.approvals.findLast((one) => one.optionId === option.id && one.state === 'declined');
  const request = useAct(detail.id, (reason: string) => client.approvals.request({ optionId: option.id, reason }), {
    onDone: () => setIsAsking(false),
  });
  if (option.state === 'chosen') return null;
  if (option.isAuthorised) {
    return option.amountFen > 0 ? (
      <Text size="sm" className={styles['good'] ?? ''}>
        <IconShieldCheck size={14} aria-hidden /> {t('cases.approval.within')}
      </Text>
    ) : null;
  }
  if (pending) return <DecideApproval approval={pending} detail={detail} />;
  return (
    <div>
      <Text size="sm" className={styles['warn'] ?? ''}>
        <IconLock size={14} aria-hidden />{' '}
        {option.needsRole
          ? t('cases.approval.needs', { role: t(`words.role.${option.needsRole}`) })
          : t('cases.approval.nobody')}
        {declined ? ` ${t('cases.approval.declined', { note: declined.note || '–' })}` : ''}
      </Text>
      {option.needsRole && !isReadOnly(detail) ? (
        <Group mt={4}>
          <Button size="compact-xs" variant="light" onClick={() => setIsAsking(true)}>
            {t('cases.approval.request')}
          </Button>
        </Group>
      ) : null}
      <WordsDialog
        about={`approval.${option.id}`}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('cases.approval.request')}
        label={t('cases.approval.reason')}
        placeholder={t('cases.approval.reasonPlaceholder')}
        confirmLabel={t('cases.approval.send')}
        isRequired
        isBusy={request.isPending}
        onConfirm={request.mutateAsync}
      />
    </div>
  );
}
