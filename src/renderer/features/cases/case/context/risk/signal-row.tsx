import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { ruleTitle } from '#shared/content/risk/rule-titles.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { Signal } from '#shared/contract/case-records.ts';
import { client } from '#renderer/platform/connect.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useReasonText } from '#renderer/ui/reason-text.ts';
import { isReadOnly } from '../../fields/use-case-field.ts';
import { IconAction } from '../../icon-action.tsx';
import { useAct } from '../../mutations.ts';
import { WordsDialog } from '../../actions/words-dialog.tsx';
import styles from '../context.module.css';
import { useFactLine } from './fact-line.ts';

type Props = { signal: Signal; detail: CaseDetail; onQuote: (signal: Signal) => void };

/** What the rule looks for in plain words; its kind when the rule no longer exists. */
export function useRuleName(): (signal: Pick<Signal, 'rule' | 'kind'>) => string {
  const t = useT();
  const { language } = useLanguage();
  return ({ rule, kind }) => ruleTitle(rule, language) ?? t(`words.signal.${kind}`);
}

/** One reason of the risk: its rule in plain words, the words or the fact, and what it adds. */
export function ActiveSignal({ signal, detail, onQuote }: Props) {
  const t = useT();
  const name = useRuleName()(signal);
  const fact = useFactLine()(signal);
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className={styles['signal']} role="group" aria-label={name}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Group gap={6}>
          <Text span size="sm" fw={600}>
            {name}
          </Text>
          <Tag tone="warning">{t(`words.signal.${signal.kind}`)}</Tag>
          <Text span size="xs" c="dimmed">
            {t(`cases.risk.source.${signal.source}`)}{' '}
            {signal.weight > 0 ? `+${Math.round(signal.weight)}` : t('cases.risk.full')}
          </Text>
        </Group>
        {isReadOnly(detail) ? null : (
          <IconAction label={t('cases.risk.dismiss')} icon={<IconX size={14} />} onClick={() => setIsAsking(true)} />
        )}
      </Group>
      {signal.quote === '' ? null : <Quote signal={signal} onQuote={onQuote} />}
      {fact === null ? null : <Text size="sm">{fact}</Text>}
      <DismissDialog {...{ signal, detail, name }} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </div>
  );
}

function Quote({ signal, onQuote }: Pick<Props, 'signal' | 'onQuote'>) {
  const t = useT();
  return (
    <UnstyledButton
      className={styles['quote'] ?? ''}
      aria-label={t('cases.risk.show', { quote: signal.quote })}
      onClick={() => onQuote(signal)}
    >
      <q>{signal.quote}</q>
    </UnstyledButton>
  );
}

type DialogProps = Pick<Props, 'signal' | 'detail'> & { name: string; isOpen: boolean; onClose: () => void };

function DismissDialog({ signal, detail, name, isOpen, onClose }: DialogProps) {
  const t = useT();
  const toast = useToast();
  const which = { caseId: detail.id, signalId: signal.id };
  const dismiss = useAct(detail.id, (reason: string) => client.cases.dismissSignal({ ...which, reason }), {
    onDone: () => {
      onClose();
      toast.undo(t('cases.risk.dismissed', { name }), () => client.cases.restoreSignal(which));
    },
  });
  const usual = ['meaning', 'notSerious', 'takenBack', 'wrongRecord'] as const;
  const fitting = signal.source === 'words' ? usual.slice(0, 3) : usual.slice(1);
  return (
    <WordsDialog
      about={`signal.${signal.id}`}
      isOpen={isOpen}
      onClose={onClose}
      title={`${t('cases.risk.dismiss')} · ${name}`}
      label={t('cases.risk.reason')}
      placeholder={t('cases.risk.reasonPlaceholder')}
      confirmLabel={t('cases.risk.dismiss')}
      choices={fitting.map((one) => t(`cases.risk.why.${one}`))}
      isRequired
      isBusy={dismiss.isPending}
      onConfirm={dismiss.mutateAsync}
    >
      {signal.quote === '' ? null : <q className={styles['anywhere']}>{signal.quote}</q>}
    </WordsDialog>
  );
}

/** One a person dismissed, with the reason; it can count again. */
export function DismissedSignal({ signal, detail, onQuote }: Props) {
  const t = useT();
  const name = useRuleName()(signal);
  const restore = useAct(detail.id, () => client.cases.restoreSignal({ caseId: detail.id, signalId: signal.id }));
  const reason = useReasonText()(signal.dismissedReason ?? '');
  return (
    <div className={styles['signal']} data-dismissed role="group" aria-label={t('cases.risk.off', { name })}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text size="xs" c="dimmed" className={styles['anywhere'] ?? ''}>
          {t('cases.risk.off', { name })}
        </Text>
        {isReadOnly(detail) ? null : (
          <IconAction
            label={t('cases.risk.restore')}
            icon={<IconArrowBackUp size={14} />}
            onClick={() => restore.mutate(undefined)}
          />
        )}
      </Group>
      {signal.quote === '' ? null : <Quote signal={signal} onQuote={onQuote} />}
      <Text size="xs" c="dimmed" className={styles['anywhere'] ?? ''}>
        {reason}
      </Text>
    </div>
  );
}
