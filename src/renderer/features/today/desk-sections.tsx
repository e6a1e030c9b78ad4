// What waits for a signature: approvals at the desk, letters to sign or print.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { LetterSummary } from '#shared/contract/letters.ts';
import type { PendingApproval } from '#shared/contract/resolution.ts';
import { client } from '#renderer/platform/connect.ts';
import { ConfirmPin } from '#renderer/ui/confirm-pin.tsx';
import { TimeAgo } from '#renderer/ui/due-time.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { TodayItem } from './today-item.tsx';
import styles from './today.module.css';
import type { OpenCase } from './use-open-case.ts';

type Decision = { approval: PendingApproval; decision: 'approved' | 'declined' };

export function ApprovalsSection({
  approvals,
  openCase,
}: {
  approvals: readonly PendingApproval[];
  openCase: OpenCase;
}) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const [asked, setAsked] = useState<Decision | null>(null);
  if (approvals.length === 0 && asked === null) return null;
  return (
    <Section title={t('today.approvals.title')}>
      <ul className={styles['list']}>
        {approvals.map((approval) => (
          <TodayItem
            key={approval.id}
            label={`${approval.title} ${format.money(approval.amountFen)}`}
            onOpen={() => openCase(approval.caseId)}
            primary={{ label: t('today.approvals.approve'), run: () => setAsked({ approval, decision: 'approved' }) }}
            second={{ label: t('today.approvals.decline'), run: () => setAsked({ approval, decision: 'declined' }) }}
          >
            <div className={styles['line']}>
              <b>{format.money(approval.amountFen)}</b>
              <span>{approval.title}</span>
              <Tag>{t('today.approvals.needs', { role: t(`words.role.${approval.needsRole}`) })}</Tag>
            </div>
            <span className={styles['dim']}>
              {approval.customerName ?? approval.caseNumber} · {approval.requestedBy} ·{' '}
              <TimeAgo at={approval.requestedAt} />
              {approval.reason ? ` · ${approval.reason}` : null}
            </span>
          </TodayItem>
        ))}
      </ul>
      {asked ? (
        <ConfirmPin
          isOpen
          onClose={() => setAsked(null)}
          needs={asked.approval.needsRole}
          title={t(asked.decision === 'approved' ? 'today.approvals.approve' : 'today.approvals.decline')}
          description={`${asked.approval.title} · ${format.money(asked.approval.amountFen)}`}
          confirmLabel={t(asked.decision === 'approved' ? 'today.approvals.approve' : 'today.approvals.decline')}
          onConfirm={async (approverId, pin) => {
            await client.approvals.decide({ id: asked.approval.id, decision: asked.decision, approverId, pin });
            toast.done(t(asked.decision === 'approved' ? 'today.approvals.approved' : 'today.approvals.declined'));
          }}
        />
      ) : null}
    </Section>
  );
}

/** Drafts of scripts that wait for a supervisor (§7.1). */
export function ScriptsSection({ count }: { count: number }) {
  const t = useT();
  const navigate = useNavigate();
  if (count === 0) return null;
  const open = () => void navigate({ to: '/scripts', search: { view: 'waiting' } as never });
  return (
    <Section title={t('app.nav.scripts')}>
      <ul className={styles['list']}>
        <TodayItem
          label={t('today.scripts.waiting', { count })}
          onOpen={open}
          primary={{ label: t('today.scripts.open'), run: open }}
        >
          <b>{t('today.scripts.waiting', { count })}</b>
        </TodayItem>
      </ul>
    </Section>
  );
}

export function LettersSection({ letters, openCase }: { letters: readonly LetterSummary[]; openCase: OpenCase }) {
  const t = useT();
  const navigate = useNavigate();
  if (letters.length === 0) return null;
  return (
    <Section title={t('today.letters.title')}>
      <ul className={styles['list']}>
        {letters.map((letter) => (
          <TodayItem
            key={letter.id}
            label={`${t(`words.letterState.${letter.state}`)} ${letter.customerName ?? letter.caseNumber}`}
            onOpen={() => openCase(letter.caseId)}
            primary={{
              label: t(letter.state === 'to-sign' ? 'today.letters.sign' : 'today.letters.print'),
              run: () => void navigate({ to: '/letters/$letterId', params: { letterId: letter.id } }),
            }}
          >
            <div className={styles['line']}>
              <Tag tone="accent">{t(`words.letterState.${letter.state}`)}</Tag>
              <b>{letter.customerName ?? letter.caseNumber}</b>
              <span className={styles['dim']}>
                {t(`words.tier.${letter.tier}`)} · {letter.paper}
              </span>
            </div>
          </TodayItem>
        ))}
      </ul>
    </Section>
  );
}
