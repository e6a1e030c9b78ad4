import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useCaseView } from '../case-view.ts';
import { useAct } from '../mutations.ts';
import { CloseDialog } from './close-dialog.tsx';
import { WordsDialog } from './words-dialog.tsx';

export type Asked = 'told' | 'chased' | 'wait' | 'resolve' | 'close' | 'reopen' | null;

/** The dialog that is open over the case, if any. */
export function CaseDialogs({ asked, onClose }: { asked: Asked; onClose: () => void }) {
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
      about="told"
      isOutgoing
      title={t('cases.told.button')}
      label={t('cases.told.label')}
      placeholder={t('cases.told.placeholder')}
      confirmLabel={t('cases.told.confirm')}
      maxLength={2000}
      isRequired
      isBusy={act.isPending}
      onConfirm={act.mutateAsync}
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
      about="chased"
      title={t('cases.chase.button')}
      label={t('cases.chase.label')}
      confirmLabel={t('cases.chase.confirm')}
      maxLength={2000}
      isBusy={act.isPending}
      onConfirm={act.mutateAsync}
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
      about="wait"
      title={t('cases.wait.title')}
      label={t('cases.wait.label')}
      placeholder={t('cases.wait.placeholder')}
      confirmLabel={t('cases.wait.button')}
      isRequired
      isBusy={act.isPending}
      onConfirm={act.mutateAsync}
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
      about="resolve"
      title={t('cases.resolve.title')}
      label={t('cases.resolve.label')}
      confirmLabel={t('cases.resolve.confirm')}
      maxLength={2000}
      initial={typeof known === 'string' ? known : ''}
      isBusy={act.isPending}
      onConfirm={act.mutateAsync}
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
      about="reopen"
      title={t('cases.reopen.title')}
      label={t('cases.reopen.label')}
      placeholder={t('cases.reopen.placeholder')}
      confirmLabel={t('cases.reopen.button')}
      isRequired
      isBusy={act.isPending}
      onConfirm={act.mutateAsync}
    />
  );
}
