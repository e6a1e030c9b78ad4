import { Text } from '@mantine/core';
import { failureOf } from '#renderer/platform/failure.ts';
import type { SaveState } from './autosaver.ts';
import { useT } from './language.tsx';
import { isTransient } from './use-autosave.ts';

/** Saved, saving, not saved: small, beside a label. */
export function SaveMark({ state, error }: { state: SaveState; error?: unknown }) {
  const t = useT();
  if (state === 'saved') return null;
  const isRefused = state === 'unsaved' && error !== undefined && error !== null && !isTransient(error);
  const isTrouble = state === 'unsaved' || state === 'conflict';
  return (
    <Text span size="xs" c={isTrouble ? 'red' : 'dimmed'} fw={isTrouble ? 600 : 400} role="status">
      {isRefused ? t(`words.error.${failureOf(error).code}`) : t(`ui.save.${state}`)}
    </Text>
  );
}
