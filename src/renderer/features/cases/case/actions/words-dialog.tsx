import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { onEnter } from '#renderer/ui/ime.ts';
import { useKeptWords } from '#renderer/ui/kept-words.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import { useCaseView } from '../case-view.ts';

type Props = {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  label: string;
  placeholder?: string;
  confirmLabel: string;
  isRequired?: boolean;
  isBusy?: boolean;
  maxLength?: number;
  /** Words that often fit: one press writes them into the field. */
  choices?: readonly string[];
  /** Names the words within the case: what was typed waits under it until it is recorded. */
  about: string;
  /** Set where the words go to the customer: the tone check reads along (§7.8). */
  isOutgoing?: boolean;
  /** What stands in the field when the dialog opens. */
  initial?: string;
  onConfirm: (words: string) => Promise<unknown>;
  children?: ReactNode;
};

/** Asks for a few words: a reason, what was said, what the customer answered. Ctrl+Enter confirms. Lives in a case. */
export function WordsDialog(props: Props) {
  const t = useT();
  const { isOpen, onClose, title } = props;
  return (
    <Modal opened={isOpen} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <WordsForm {...props} />
    </Modal>
  );
}

function WordsForm({
  about,
  onClose,
  label,
  placeholder,
  confirmLabel,
  isRequired,
  isBusy,
  maxLength,
  choices,
  isOutgoing,
  initial,
  onConfirm,
  children,
}: Props) {
  const t = useT();
  const { detail } = useCaseView();
  const name = `case.${detail.id}.${about}`;
  const { words, setWords, forget } = useKeptWords(name, initial);
  const isReady = !isRequired || words.trim() !== '';
  const confirm = () => {
    // A refusal is shown by the act; the words stay where they are.
    if (isReady) void onConfirm(words.trim()).then(forget, () => undefined);
  };
  const field = {
    label,
    placeholder,
    maxLength: maxLength ?? 200,
    value: words,
    onKeyDown: onEnter(confirm, { withModifier: true }),
  };
  return (
    <Stack gap="sm">
      {children}
      {choices ? (
        <Group gap={6} role="group" aria-label={label}>
          {choices.map((choice) => (
            <Button key={choice} size="compact-sm" variant="default" onClick={() => setWords(choice)}>
              {choice}
            </Button>
          ))}
        </Group>
      ) : null}
      {isOutgoing ? (
        <ToneText {...field} isFirst surface="message" caseId={detail.id} rememberAs={name} onChange={setWords} />
      ) : (
        <Textarea
          {...field}
          autosize
          minRows={2}
          maxRows={10}
          data-autofocus
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button disabled={!isReady} loading={isBusy ?? false} onClick={confirm}>
          {confirmLabel}
        </Button>
      </Group>
    </Stack>
  );
}
