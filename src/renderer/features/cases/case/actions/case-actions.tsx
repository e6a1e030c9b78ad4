import { Button, Group } from '@mantine/core';
import {
  IconBellRinging,
  IconCircleCheck,
  IconLockCheck,
  IconLockOpen,
  IconMessageForward,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import styles from '../case-page.module.css';
import { useCaseView } from '../case-view.ts';
import { useAct } from '../mutations.ts';
import { type Asked, CaseDialogs } from './case-dialogs.tsx';
import { type AskProps, MoreMenu } from './more-menu.tsx';

/** What is done to the case as a whole. Frequent ones are buttons, rare ones stand in the menu. */
export function CaseActions() {
  const { detail } = useCaseView();
  const [asked, setAsked] = useState<Asked>(null);
  const isOpen = detail.state === 'open' || detail.state === 'waiting';
  return (
    <Group gap={6} className={styles['actions'] ?? ''}>
      {detail.state === 'closed' ? null : <TalkButtons onAsk={setAsked} />}
      {isOpen ? <WaitButton onAsk={setAsked} /> : <ReopenButton onAsk={setAsked} />}
      {isOpen ? <ResolveButton onAsk={setAsked} /> : null}
      {detail.state === 'resolved' ? <CloseButton onAsk={setAsked} /> : null}
      <MoreMenu onAsk={setAsked} isOpen={isOpen} />
      <CaseDialogs asked={asked} onClose={() => setAsked(null)} />
    </Group>
  );
}

function Action({
  label,
  icon,
  onClick,
  isBusy,
  isMain,
}: {
  label: string;
  icon: ReactNode;
  onClick: () => void;
  isBusy?: boolean;
  isMain?: boolean;
}) {
  return (
    <Button
      size="compact-sm"
      variant={isMain ? 'filled' : 'default'}
      leftSection={icon}
      loading={isBusy ?? false}
      onClick={onClick}
    >
      {label}
    </Button>
  );
}

/** Told the customer something, or that there is nothing new yet: one tap (§3.3); asked again (§3.4). */
function TalkButtons({ onAsk }: AskProps) {
  const t = useT();
  const { detail } = useCaseView();
  const toast = useToast();
  const { id: caseId } = detail;
  const nothingNew = useAct(
    caseId,
    () => client.cases.toldCustomer({ caseId, text: t('cases.told.nothingNewText'), isNothingNew: true }),
    {
      onDone: ({ entryId }) => toast.undo(t('cases.told.done'), () => client.cases.withdraw({ caseId, entryId })),
    },
  );
  const chase = useAct(caseId, () => client.cases.recordChase({ caseId }), {
    onDone: ({ entryId, times }) =>
      toast.undo(t('cases.chase.done', { count: times }), () => client.cases.withdraw({ caseId, entryId })),
  });
  return (
    <>
      <Action label={t('cases.told.button')} icon={<IconMessageForward size={16} />} onClick={() => onAsk('told')} />
      <Action
        label={t('cases.told.nothingNew')}
        icon={<IconMessageForward size={16} />}
        isBusy={nothingNew.isPending}
        onClick={() => nothingNew.mutate(undefined)}
      />
      <Action
        label={t('cases.chase.button')}
        icon={<IconBellRinging size={16} />}
        isBusy={chase.isPending}
        onClick={() => chase.mutate(undefined)}
      />
    </>
  );
}

function WaitButton({ onAsk }: AskProps) {
  const t = useT();
  const { detail } = useCaseView();
  const carryOn = useAct(detail.id, () => client.cases.carryOn({ caseId: detail.id }));
  return detail.state === 'waiting' ? (
    <Action
      label={t('cases.wait.carryOn')}
      icon={<IconPlayerPlay size={16} />}
      isBusy={carryOn.isPending}
      onClick={() => carryOn.mutate(undefined)}
    />
  ) : (
    <Action label={t('cases.wait.button')} icon={<IconPlayerPause size={16} />} onClick={() => onAsk('wait')} />
  );
}

function ReopenButton({ onAsk }: AskProps) {
  const t = useT();
  return <Action label={t('cases.reopen.button')} icon={<IconLockOpen size={16} />} onClick={() => onAsk('reopen')} />;
}

function ResolveButton({ onAsk }: AskProps) {
  const t = useT();
  return (
    <Action label={t('cases.resolve.button')} icon={<IconCircleCheck size={16} />} onClick={() => onAsk('resolve')} />
  );
}

function CloseButton({ onAsk }: AskProps) {
  const t = useT();
  return (
    <Action isMain label={t('cases.close.button')} icon={<IconLockCheck size={16} />} onClick={() => onAsk('close')} />
  );
}
