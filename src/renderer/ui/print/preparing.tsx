import { Button, Group, Progress, Text } from '@mantine/core';
import { useT } from '#renderer/ui/language.tsx';

type Props = { progress: { done: number; total: number } | undefined; onCancel: () => void };

/** How many sheets of a batch are laid out, with a way out (§9.4). */
export function Preparing({ progress, onCancel }: Props) {
  const t = useT();
  if (!progress || progress.done >= progress.total) return null;
  const text = t('ui.print.preparing', { done: progress.done, total: progress.total });
  return (
    <Group w="100%" gap="sm" wrap="nowrap">
      <Progress flex={1} value={(progress.done / progress.total) * 100} aria-label={text} />
      <Text size="sm" role="status">
        {text}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
    </Group>
  );
}
