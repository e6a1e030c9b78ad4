import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconMailForward, IconPencil, IconPrinter, IconSignature, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { now } from '#renderer/platform/clock.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useIsAtLeast, useSession } from '#renderer/platform/session.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { fieldsOf, type LetterDraft } from '../draft.ts';
import { correctedDraft } from '../new-draft.ts';
import { signerOfTier } from '../signer-of-tier.ts';
import { useDiscard } from '../use-discard.ts';
import { useOpenPrint } from '../use-open-print.ts';
import { useSetPosted } from '../use-set-posted.ts';

type Props = { letter: LetterDetail; draft: LetterDraft | undefined; isReadable: boolean; onWriteOn: () => void };

/** What can be done with a letter that is not written any more. */
export function RecordActions({ letter, draft, isReadable, onWriteOn }: Props) {
  const t = useT();
  const openPrint = useOpenPrint();
  const discard = useDiscard(letter);
  const posted = useSetPosted(letter);
  const isPrinted = letter.state === 'printed' || letter.state === 'posted';
  const canPrint = isReadable && (isPrinted || letter.state === 'to-print');
  return (
    <>
      {isPrinted ? null : (
        <Tooltip label={t('letters.discard')}>
          <ActionIcon aria-label={t('letters.discard')} size="lg" onClick={() => discard.mutate()}>
            <IconTrash size={18} />
          </ActionIcon>
        </Tooltip>
      )}
      {draft && isPrinted ? <CorrectButton letter={letter} draft={draft} /> : null}
      {draft && !isPrinted ? (
        <Button variant="default" leftSection={<IconPencil size={16} />} onClick={onWriteOn}>
          {t('letters.writeOn')}
        </Button>
      ) : null}
      {letter.state === 'to-sign' ? <SignButton letter={letter} /> : null}
      {letter.state === 'printed' ? (
        <Button
          variant="default"
          leftSection={<IconMailForward size={16} />}
          loading={posted.isPending}
          onClick={() => posted.mutate()}
        >
          {t('letters.posted.mark')}
        </Button>
      ) : null}
      {canPrint ? (
        <Button leftSection={<IconPrinter size={16} />} onClick={() => openPrint([letter.id])}>
          {t(isPrinted ? 'letters.reprint' : 'letters.print')}
        </Button>
      ) : null}
    </>
  );
}

function SignButton({ letter }: { letter: LetterDetail }) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  const canSign = useIsAtLeast(signerOfTier[letter.tier]);
  const sign = useMutation({
    mutationFn: () => client.letters.sign({ id: letter.id, expectedVersion: letter.version }),
    onSuccess: async () => {
      toast.done(t('letters.signed'));
      await queryClient.invalidateQueries({ queryKey: api.letters.key() });
    },
    onError: toast.failed,
  });
  if (!canSign) return null;
  return (
    <Button leftSection={<IconSignature size={16} />} loading={sign.isPending} onClick={() => sign.mutate()}>
      {t('letters.sign')}
    </Button>
  );
}

/** A printed letter stays as it was; what was wrong goes into a new one. */
function CorrectButton({ letter, draft }: { letter: LetterDetail; draft: LetterDraft }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const { zone } = useSession();
  const write = useMutation({
    mutationFn: () =>
      client.letters.save({
        caseId: letter.caseId,
        id: null,
        fields: fieldsOf(correctedDraft(draft, now(), zone)),
        expectedVersion: 0,
        corrects: letter.id,
      }),
    onSuccess: ({ id }) => navigate({ to: '/letters/$letterId', params: { letterId: id } }),
    onError: toast.failed,
  });
  return (
    <Button
      variant="default"
      leftSection={<IconPencil size={16} />}
      loading={write.isPending}
      onClick={() => write.mutate()}
    >
      {t('letters.correct')}
    </Button>
  );
}
