import { Button, Group, Menu } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import {
  IconBellRinging,
  IconBookUpload,
  IconCircleCheck,
  IconDots,
  IconFileCertificate,
  IconLockCheck,
  IconLockOpen,
  IconMessageForward,
  IconPlayerPause,
  IconPlayerPlay,
  IconPrinter,
} from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import styles from './case-page.module.css';
import { useCaseView } from './case-view.ts';
import { CloseDialog } from './close-dialog.tsx';
import { useKeepSolution } from './keep-solution.ts';
import { useAct } from './mutations.ts';
import { WordsDialog } from './words-dialog.tsx';

type Asked = 'told' | 'chased' | 'wait' | 'resolve' | 'close' | 'reopen' | null;

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
      <Dialogs asked={asked} onClose={() => setAsked(null)} />
    </Group>
  );
}

type AskProps = { onAsk: (asked: Asked) => void };

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

function MoreMenu({ onAsk, isOpen }: AskProps & { isOpen: boolean }) {
  const t = useT();
  const { detail } = useCaseView();
  const { keep } = useKeepSolution(detail.id);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconDots size={16} />}>
          {t('cases.more.label')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPrinter size={16} />}
          renderRoot={(props) => <Link to="/print/case/$caseId" params={{ caseId: detail.id }} {...props} />}
        >
          {t('cases.more.print')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFileCertificate size={16} />}
          renderRoot={(props) => <Link to="/print/case-file/$caseId" params={{ caseId: detail.id }} {...props} />}
        >
          {t('papers.file.open')}
        </Menu.Item>
        {isOpen ? null : (
          <Menu.Item leftSection={<IconBookUpload size={16} />} onClick={keep}>
            {t('library.solution.keep')}
          </Menu.Item>
        )}
        {isOpen ? (
          <Menu.Item leftSection={<IconBellRinging size={16} />} onClick={() => onAsk('chased')}>
            {t('cases.chase.withWords')}
          </Menu.Item>
        ) : null}
        {isOpen ? (
          <Menu.Item leftSection={<IconLockCheck size={16} />} onClick={() => onAsk('close')}>
            {t('cases.close.button')}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}

function Dialogs({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  return (
    <>
      <ToldDialog isOpen={asked === 'told'} onClose={onClose} />
      <ChasedDialog isOpen={asked === 'chased'} onClose={onClose} />
      <WaitDialog isOpen={asked === 'wait'} onClose={onClose} />
      <ResolveDialog isOpen={asked === 'resolve'} onClose={onClose} />
      <ReopenDialog isOpen={asked === 'reopen'} onClose={onClose} />
      <CloseDialog isOpen={asked === 'close'} onClose={onClose} />
    </>
  );
}

type DialogProps = { isOpen: boolean; onClose: () => void };

function ToldDialog({ isOpen, onClose }: DialogProps) {
  const t = useT();
  const { detail } = useCaseView();
  const act = useAct(detail.id, (text: string) => client.cases.toldCustomer({ caseId: detail.id, text }), {
    done: t('cases.told.done'),
    onDone: onClose,
  });
  return (
    <WordsDialog
      {...{ isOpen, onClose }}
      title={t('cases.told.button')}
      label={t('cases.told.label')}
      placeholder={t('cases.told.placeholder')}
      confirmLabel={t('cases.told.confirm')}
      maxLength={2000}
      isRequired
      isBusy={act.isPending}
      onConfirm={act.mutate}
    />
  );
}

function ChasedDialog({ isOpen, onClose }: DialogProps) {
  const t = useT();
  const toast = useToast();
  const { detail } = useCaseView();
  const { id: caseId } = detail;
  const act = useAct(caseId, (words: string) => client.cases.recordChase({ caseId, words }), {
    onDone: ({ entryId, times }) => {
      onClose();
      toast.undo(t('cases.chase.done', { count: times }), () => client.cases.withdraw({ caseId, entryId }));
    },
  });
  return (
    <WordsDialog
      {...{ isOpen, onClose }}
      title={t('cases.chase.button')}
      label={t('cases.chase.label')}
      confirmLabel={t('cases.chase.confirm')}
      maxLength={2000}
      isBusy={act.isPending}
      onConfirm={act.mutate}
    />
  );
}

function WaitDialog({ isOpen, onClose }: DialogProps) {
  const t = useT();
  const { detail } = useCaseView();
  const act = useAct(detail.id, (reason: string) => client.cases.wait({ caseId: detail.id, reason }), {
    onDone: onClose,
  });
  return (
    <WordsDialog
      {...{ isOpen, onClose }}
      title={t('cases.wait.title')}
      label={t('cases.wait.label')}
      placeholder={t('cases.wait.placeholder')}
      confirmLabel={t('cases.wait.button')}
      isRequired
      isBusy={act.isPending}
      onConfirm={act.mutate}
    />
  );
}

function ResolveDialog({ isOpen, onClose }: DialogProps) {
  const t = useT();
  const { detail, record } = useCaseView();
  const known = record.fields['outcomeText'];
  const act = useAct(detail.id, (outcome: string) => client.cases.resolve({ caseId: detail.id, outcome }), {
    done: t('cases.resolve.done'),
    onDone: onClose,
  });
  return (
    <WordsDialog
      {...{ isOpen, onClose }}
      title={t('cases.resolve.title')}
      label={t('cases.resolve.label')}
      confirmLabel={t('cases.resolve.confirm')}
      maxLength={2000}
      initial={typeof known === 'string' ? known : ''}
      isBusy={act.isPending}
      onConfirm={act.mutate}
    />
  );
}

function ReopenDialog({ isOpen, onClose }: DialogProps) {
  const t = useT();
  const { detail } = useCaseView();
  const act = useAct(detail.id, (reason: string) => client.cases.reopen({ caseId: detail.id, reason }), {
    onDone: onClose,
  });
  return (
    <WordsDialog
      {...{ isOpen, onClose }}
      title={t('cases.reopen.title')}
      label={t('cases.reopen.label')}
      placeholder={t('cases.reopen.placeholder')}
      confirmLabel={t('cases.reopen.button')}
      isRequired
      isBusy={act.isPending}
      onConfirm={act.mutate}
    />
  );
}
