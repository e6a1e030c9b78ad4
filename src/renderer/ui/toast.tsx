// Short messages in the corner: done, undone, failed. Undo instead of "are you sure" (§14.3).
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { failureOf } from '#renderer/platform/failure.ts';
import { useT } from './language.tsx';

type Toast = {
  /** Something was done and nothing needs to be undone. */
  done: (message: string) => void;
  /** Something was done; `undo` takes it back. */
  undo: (message: string, undo: () => Promise<unknown>) => void;
  /** A failed action, in the words of ErrorNotice. Use it in a mutation's onError. */
  failed: (error: unknown) => void;
};

export function useToast(): Toast {
  const t = useT();
  const failed = (error: unknown) => {
    const failure = failureOf(error);
    const reference = failure.code === 'UNEXPECTED' ? ` ${t('ui.error.reference')} ${failure.data.reference}` : '';
    notifications.show({
      color: 'red',
      title: t(`words.error.${failure.code}`),
      message: t(`words.errorNext.${failure.code}`) + reference,
      autoClose: 12_000,
    });
  };
  return {
    done: (message) => void notifications.show({ message, autoClose: 4000 }),
    failed,
    undo: (message, undo) => {
      const id = crypto.randomUUID();
      const takeBack = () => {
        notifications.hide(id);
        undo().catch(failed);
      };
      notifications.show({
        id,
        autoClose: 10_000,
        message: (
          <Group justify="space-between" gap="sm" wrap="nowrap">
            <Text size="sm">{message}</Text>
            <Button size="compact-sm" variant="light" flex="none" onClick={takeBack}>
              {t('ui.undo')}
            </Button>
          </Group>
        ),
      });
    },
  };
}
