import { useCallback, useLayoutEffect, useRef } from 'react';
import type { Draft, IntakeForm } from '#shared/contract/intake.ts';
import { now } from '#renderer/platform/clock.ts';
import { client } from '#renderer/platform/connect.ts';
import { useAutosave, type Autosave } from '#renderer/ui/use-autosave.ts';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { draftKey } from './draft-store.ts';

export type Change = (patch: Partial<IntakeForm>) => void;
export type OpenDraft = { saved: Autosave<IntakeForm>; form: IntakeForm; change: Change };

// A fast typist never pauses for the autosave's 300 ms; what is typed must not wait longer than this.
const saveAtLeastEveryMs = 800;

/** A draft that saves itself from the first keystroke on (§13.1). The complaint was received when its first word was typed. */
export function useDraft({ id, form, version }: Pick<Draft, 'id' | 'form' | 'version'>): OpenDraft {
  const saved = useAutosave<IntakeForm>({
    key: draftKey(id),
    value: form,
    version,
    save: (value, expectedVersion) => client.intake.saveDraft({ id, form: value, expectedVersion }),
  });
  const { value, setValue, flush } = saved;
  const newest = useRef(value);
  useLayoutEffect(() => {
    newest.current = value;
  }, [value]);
  const savedAt = useRef(0);
  const latestFlush = useLatest(flush);
  const change = useCallback<Change>(
    (patch) => {
      // Two changes in one event add up: the second starts from what the first made.
      const base = newest.current;
      const receivedAt = patch.receivedAt === undefined ? (base.receivedAt ?? now()) : patch.receivedAt;
      const next = { ...base, ...patch, receivedAt };
      newest.current = next;
      setValue(next);
      if (performance.now() - savedAt.current < saveAtLeastEveryMs) return;
      savedAt.current = performance.now();
      latestFlush.current();
    },
    [setValue, latestFlush],
  );
  return { saved, form: value, change };
}
