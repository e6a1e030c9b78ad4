import { Button, Group, Modal, Select, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Acknowledgement } from '#shared/contract/case-records.ts';
import { ApprovalId, PromiseId } from '#shared/contract/ids.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { ConfirmPin } from '#renderer/ui/confirm-pin.tsx';
import { onEnter } from '#renderer/ui/ime.ts';
import { useKeptWords } from '#renderer/ui/kept-words.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { MoveDialog } from '#renderer/ui/promises/move-dialog.tsx';
import { SettleDialog } from '#renderer/ui/promises/settle-dialog.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import type { DueThing } from './due-thing.ts';
import type { AskedThing } from './use-due-acts.ts';

type Props = { asked: AskedThing | null; onClose: () => void };

/** Whatever an act needs to know first. */
export function DueDialogs({ asked, onClose }: Props) {
  if (asked === null) return null;
  const { thing, ask } = asked;
  const promise = { id: PromiseId.parse(thing.id), text: thing.detail, dueAt: thing.dueAt, version: thing.version };
  if (ask === 'kept' || ask === 'broken') return <SettleDialog promise={promise} outcome={ask} onClose={onClose} />;
  if (ask === 'move') return <MoveDialog promise={promise} onClose={onClose} />;
  if (ask === 'answer') return <AnswerDialog thing={thing} onClose={onClose} />;
  if (ask === 'told') return <ToldDialog thing={thing} onClose={onClose} />;
  return <DecideDialog thing={thing} decision={ask === 'approve' ? 'approved' : 'declined'} onClose={onClose} />;
}

type One = { thing: DueThing; onClose: () => void };

/** The first answer: how and what was said; it is the formal acknowledgement too (§2.12). */
function AnswerDialog({ thing, onClose }: One) {
  const t = useT();
  const toast = useToast();
  const [method, setMethod] = useState<Acknowledgement['method']>('phone');
  const kept = useKeptWords(nameOf(thing, 'answer'));
  const said = kept.words;
  const answer = useMutation(
    api.cases.acknowledge.mutationOptions({
      onSuccess: () => {
        kept.forget();
        onClose();
        toast.done(t('today.answered'));
      },
    }),
  );
  const isReady = said.trim() !== '' || method !== 'impossible';
  const save = () => isReady && answer.mutate({ caseId: thing.caseId, method, said: said.trim(), at: null });
  return (
    <Modal opened onClose={onClose} title={`${t('today.act.answer')} · ${thing.who}`}>
      <Stack gap="sm">
        <Select
          label={t('today.answer.how')}
          data={Acknowledgement.shape.method.options.map((one) => ({
            value: one,
            label: t(`words.acknowledgement.${one}`),
          }))}
          value={method}
          allowDeselect={false}
          onChange={(next) => setMethod(Acknowledgement.shape.method.parse(next))}
        />
        {method === 'impossible' ? (
          // A reason for the file, not for the customer.
          <Textarea
            label={t('cases.ack.whyNot')}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            value={said}
            onChange={(event) => kept.setWords(event.currentTarget.value)}
            onKeyDown={onEnter(save, { withModifier: true })}
          />
        ) : (
          <Words
            {...{ thing }}
            label={t('today.answer.said')}
            name={nameOf(thing, 'answer')}
            value={said}
            onChange={kept.setWords}
            onSave={save}
          />
        )}
        <ErrorNotice error={answer.error} />
        <Buttons onClose={onClose} onSave={save} isBusy={answer.isPending} isReady={isReady} />
      </Stack>
    </Modal>
  );
}

function ToldDialog({ thing, onClose }: One) {
  const t = useT();
  const toast = useToast();
  const kept = useKeptWords(nameOf(thing, 'told'));
  const text = kept.words;
  const tell = useMutation(
    api.cases.toldCustomer.mutationOptions({
      onSuccess: ({ entryId }) => {
        kept.forget();
        onClose();
        toast.undo(t('today.toldText'), () => client.cases.withdraw({ caseId: thing.caseId, entryId }));
      },
    }),
  );
  const isReady = text.trim() !== '';
  const save = () => isReady && tell.mutate({ caseId: thing.caseId, text: text.trim() });
  return (
    <Modal opened onClose={onClose} title={`${t('today.act.told')} · ${thing.who}`}>
      <Stack gap="sm">
        <Words
          {...{ thing }}
          label={t('today.told.said')}
          name={nameOf(thing, 'told')}
          value={text}
          onChange={kept.setWords}
          onSave={save}
        />
        <ErrorNotice error={tell.error} />
        <Buttons onClose={onClose} onSave={save} isBusy={tell.isPending} isReady={isReady} />
      </Stack>
    </Modal>
  );
}

/** Names the words of a dialog for the tone check, and for the next time when it is closed by mistake. */
const nameOf = ({ caseId }: DueThing, ask: string) => `case.${caseId}.${ask}`;

type WordsProps = {
  thing: DueThing;
  label: string;
  name: string;
  value: string;
  onChange: (value: string) => void;
  onSave: () => void;
};

/** What was said to the customer, with the tone check (§7.8). */
function Words({ thing, label, name, value, onChange, onSave }: WordsProps) {
  const t = useT();
  return (
    <ToneText
      {...{ label, value, onChange }}
      isFirst
      surface="message"
      description={t('today.saveKey')}
      maxLength={2000}
      caseId={thing.caseId}
      rememberAs={name}
      onKeyDown={onEnter(onSave, { withModifier: true })}
    />
  );
}

type ButtonsProps = { onClose: () => void; onSave: () => void; isBusy: boolean; isReady: boolean };

function Buttons({ onClose, onSave, isBusy, isReady }: ButtonsProps) {
  const t = useT();
  return (
    <Group justify="flex-end" gap="xs">
      <Button variant="default" onClick={onClose}>
        {t('ui.cancel')}
      </Button>
      <Button disabled={!isReady} loading={isBusy} onClick={onSave}>
        {t('promises.save')}
      </Button>
    </Group>
  );
}

function DecideDialog({ thing, decision, onClose }: One & { decision: 'approved' | 'declined' }) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const { approval } = thing;
  if (approval === null) return <Text>{thing.detail}</Text>;
  const label = t(decision === 'approved' ? 'today.act.approve' : 'today.act.decline');
  return (
    <ConfirmPin
      isOpen
      onClose={onClose}
      needs={approval.needsRole}
      title={`${label} · ${thing.who}`}
      description={`${thing.detail} · ${format.money(approval.amountFen)} · ${approval.reason}`}
      confirmLabel={label}
      onConfirm={async (approverId, pin) => {
        await client.approvals.decide({ id: ApprovalId.parse(thing.id), decision, approverId, pin });
        toast.done(t(decision === 'approved' ? 'today.approved' : 'today.declined'));
      }}
    />
  );
}
