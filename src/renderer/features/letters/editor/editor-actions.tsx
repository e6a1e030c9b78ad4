import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconSend, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useIsAtLeast } from '#renderer/platform/session.tsx';
import { flushAll } from '#renderer/ui/autosaver.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { composeDraft, readDraft, type DraftedLetter, type LetterDraft } from '../draft.ts';
import { letterQuery } from '../queries.ts';
import type { SheetLayout } from '../sheet/use-sheets.ts';
import { signerOfTier } from '../signer-of-tier.ts';
import { useDiscard } from '../use-discard.ts';
import { beforeItGoesId, mustChooseLength } from './before-it-goes.tsx';

type Props = {
  letter: LetterDetail;
  draft: LetterDraft;
  made: DraftedLetter;
  /** `made` comes from `draft`, not from what stood there some keys ago. */
  isMadeOfDraft: boolean;
  layout: SheetLayout | undefined;
};

export function EditorActions({ letter, draft, made, isMadeOfDraft, layout }: Props) {
  const t = useT();
  const discard = useDiscard(letter);
  const submit = useSubmit(letter, draft);
  const canSign = useIsAtLeast(signerOfTier[letter.tier]);
  const isBlocked =
    made.problems.length > 0 || layout === undefined || layout.overflows || mustChooseLength(layout, draft);
  const isReady = !isBlocked && isMadeOfDraft;
  // Pressed before the sheet has caught up with the last key: the press counts, and goes through when it has.
  const [isWaiting, setIsWaiting] = useState(false);
  const trySubmit = () => {
    const isWritten = composeDraft(draft, false).problems.length === 0;
    const isBehind = !isMadeOfDraft || layout === undefined;
    if (isReady) submit.mutate();
    else if (isWritten && isBehind) setIsWaiting(true);
    else document.getElementById(beforeItGoesId)?.focus();
  };
  const latest = useLatest(trySubmit);
  const isCaughtUp = isMadeOfDraft && layout !== undefined;
  useEffect(() => {
    if (!isWaiting || !isCaughtUp) return undefined;
    const timer = setTimeout(() => {
      setIsWaiting(false);
      latest.current();
    });
    return () => clearTimeout(timer);
  }, [isWaiting, isCaughtUp, latest]);
  const label = t(canSign ? 'letters.submit.toPrint' : 'letters.submit.toSign');
  useShortcut({ keys: 'mod + Enter', label, worksWhileTyping: true }, trySubmit);
  return (
    <Group justify="space-between">
      <Tooltip label={t('letters.discard')}>
        <ActionIcon aria-label={t('letters.discard')} size="lg" onClick={() => discard.mutate()}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
      <Button leftSection={<IconSend size={16} />} loading={submit.isPending || isWaiting} onClick={trySubmit}>
        {label}
      </Button>
    </Group>
  );
}

/** Saves what was typed last, then puts exactly that into the queue. */
function useSubmit(letter: LetterDetail, draft: LetterDraft) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await flushAll();
      const standing = await client.letters.show({ id: letter.id });
      const isSaved = JSON.stringify(readDraft(standing.fields)) === JSON.stringify(draft);
      if (!isSaved) return undefined;
      return client.letters.submit({ id: letter.id, expectedVersion: standing.version });
    },
    onSuccess: async (answer) => {
      if (answer === undefined) return toast.done(t('letters.submit.unsaved'));
      toast.done(t(`letters.submitted.${answer.state as 'to-sign' | 'to-print'}`));
      await queryClient.invalidateQueries({ queryKey: letterQuery(letter.id).queryKey });
      await queryClient.invalidateQueries({ queryKey: api.letters.list.key() });
    },
    onError: toast.failed,
  });
}
