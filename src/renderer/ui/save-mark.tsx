import { Text } from '@mantine/core';
import type { SaveState } from './autosaver.ts';
import { useT } from './language.tsx';

/** Saved, saving, not saved: small, beside a label. */
export function SaveMark({ state }: { state: SaveState }) {
  const t = useT();
  if (state === 'saved') return null;
  const isTrouble = state === 'unsaved' || state === 'conflict';
  return (
    <Text span size="xs" c={isTrouble ? 'red' : 'dimmed'} fw={isTrouble ? 600 : 400} role="status">
      {t(`ui.save.${state}`)}
    </Text>
  );
}
