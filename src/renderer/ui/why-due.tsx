// "Why is it due then?" (§3.8): the steps of a deadline as a list, opened beside it wherever it stands.
import { ActionIcon, Button, Popover, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
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
      {steps.map(explain).map((line, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two steps may read the same; the list never changes its order
        <li key={at}>{line}</li>
      ))}
    </ol>
  );
}

type WhyProps = {
  /** Whose deadline it is, in words. */
  what: string;
  /** A question mark instead of the words: in rows that have much to say. */
  isCompact?: boolean;
  children: ReactNode;
};

/** A button that opens the steps of one deadline. */
export function Why({ what, isCompact = false, children }: WhyProps) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const title = t('cases.why.title', { what });
  const said = { 'aria-label': title, 'aria-expanded': isOpen, onClick: () => setIsOpen(!isOpen) };
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={380} position="bottom-end" trapFocus withArrow shadow="md">
      <Popover.Target>
        {isCompact ? (
          <ActionIcon {...said} title={title}>
            <IconHelpCircle size={16} />
          </ActionIcon>
        ) : (
          <Button size="compact-xs" variant="subtle" {...said}>
            {t('cases.why.open')}
          </Button>
        )}
      </Popover.Target>
      <Popover.Dropdown aria-label={title}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** The steps in a box of their own that the keyboard reaches and scrolls. */
export function WhySteps({ steps }: { steps: readonly ExplainStep[] }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region without a control of its own
    <div className={styles['scroll']} tabIndex={0} role="group">
      <WhyList steps={steps} />
    </div>
  );
}

type Props = {
  caseId: CaseId;
  /** What is due: the kind of a clock, 'promise', '24h' or '3d', as the queue names it. */
  kind: string;
  /** Public id of the clock, promise or follow-up: two promises may be due at the same minute. */
  id: string;
};

/** The same for what is known by its id alone; its steps are read when it is opened. */
export function WhyDue({ caseId, kind, id }: Props) {
  const word = useWord();
  return (
    <Why isCompact what={word('due', kind)}>
      <Steps caseId={caseId} id={id} />
    </Why>
  );
}

function Steps({ caseId, id }: Omit<Props, 'kind'>) {
  const found = useQuery(api.cases.show.queryOptions({ input: { caseId } }));
  if (found.isPending) return <LoadingState lines={3} />;
  if (found.isError) return <ErrorNotice error={found.error} onRetry={() => void found.refetch()} />;
  return <WhySteps steps={stepsOf(found.data, id)} />;
}

function stepsOf({ clocks, followUps, promises }: CaseDetail, id: string): readonly ExplainStep[] {
  const computed = [...clocks, ...followUps].find((one) => one.id === id);
  if (computed) return computed.explanation;
  const promise = promises.find((one) => one.id === id);
  return promise ? promiseSteps(promise) : [];
}
