import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { onEnter } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';

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
  /** What stands in the field when the dialog opens. */
  initial?: string;
  onConfirm: (words: string) => void;
  children?: ReactNode;
};

/** Asks for a few words: a reason, what was said, what the customer answered. Ctrl+Enter confirms. */
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
  onClose,
  label,
  placeholder,
  confirmLabel,
  isRequired,
  isBusy,
  maxLength,
  choices,
  initial,
  onConfirm,
  children,
}: Props) {
  const t = useT();
  const [words, setWords] = useState(initial ?? '');
  const isReady = !isRequired || words.trim() !== '';
  const confirm = () => {
    if (isReady) onConfirm(words.trim());
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
      <Textarea
        label={label}
        placeholder={placeholder}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={maxLength ?? 200}
        data-autofocus
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onEnter(confirm, { withModifier: true })}
      />
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
