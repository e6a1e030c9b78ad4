// "Why is it due then?" (§3.8): the steps of a deadline as a list, opened beside it wherever it stands.
import { ActionIcon, Button, Popover, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExplainStep } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { CaseId } from '#shared/contract/ids.ts';
import { api } from '#renderer/platform/connect.ts';
import { promiseSteps, useExplainLine } from './explain-line.ts';
import { useT, useWord } from './language.tsx';
import { ErrorNotice, LoadingState } from './page.tsx';
import styles from './why-due.module.css';

/** The steps of one deadline, in order. */
export function WhyList({ steps }: { steps: readonly ExplainStep[] }) {
  const t = useT();
  const explain = useExplainLine();
  if (steps.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('cases.why.unknown')}
      </Text>
    );
  return (
    <ol className={styles['why']}>
      {steps.map(explain).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

type Props = {
  caseId: CaseId;
  /** What is due: the kind of a clock, 'promise', '24h' or '3d', as the queue names it. */
  kind: string;
  dueAt: number;
  /** A question mark instead of the words: in rows that have much to say. */
  isCompact?: boolean;
};

/** A button that opens the steps of a deadline known by what is due and when; they are read when it is opened. */
export function WhyDue({ caseId, kind, dueAt, isCompact = false }: Props) {
  const t = useT();
  const word = useWord();
  const [isOpen, setIsOpen] = useState(false);
  const title = t('cases.why.title', { what: word('due', kind) });
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={380} position="bottom-end" trapFocus withArrow shadow="md">
      <Popover.Target>
        {isCompact ? (
          <ActionIcon aria-label={title} title={title} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            <IconHelpCircle size={16} />
          </ActionIcon>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            aria-label={title}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t('cases.why.open')}
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown aria-label={title}>
        <Steps caseId={caseId} kind={kind} dueAt={dueAt} />
      </Popover.Dropdown>
    </Popover>
  );
}

function Steps({ caseId, kind, dueAt }: Omit<Props, 'isCompact'>) {
  const found = useQuery(api.cases.show.queryOptions({ input: { caseId } }));
  if (found.isPending) return <LoadingState lines={3} />;
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  return (
    // Focusable, so that the keyboard reaches and scrolls it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region without a control of its own
    <div className={styles['scroll']} tabIndex={0} role="group">
      <WhyList steps={stepsOf(found.data, kind, dueAt)} />
    </div>
  );
}

function stepsOf(detail: CaseDetail, kind: string, dueAt: number): readonly ExplainStep[] {
  const clock = detail.clocks.find((one) => one.kind === kind && one.dueAt === dueAt);
  if (clock) return clock.explanation;
  const call = detail.followUps.find((one) => one.kind === kind && one.dueAt === dueAt);
  if (call) return call.explanation;
  const promise = detail.promises.find((one) => one.dueAt === dueAt);
  return promise ? promiseSteps(promise) : [];
}
