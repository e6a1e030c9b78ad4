// The hours of one store as they stand, as they are being changed, and the way to save and take back (§3.6).
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

export type Standing = { store: string; hours: OpeningHours; version: number };

/** A draft over what stands. A save is undone by saving what stood before. */
export function useOpeningHours(standing: Standing) {
  const t = useT();
  const toast = useToast();
  // The version the draft began with: a colleague's save in between is refused, not overwritten.
  const [draft, setDraft] = useState({ hours: standing.hours, version: standing.version });
  const { store } = standing;
  const save = useMutation(
    api.calendar.saveOpeningHours.mutationOptions({
      onSuccess: ({ version }) => {
        const before = standing.hours;
        setDraft((now) => ({ hours: now.hours, version }));
        const takeBack = async () => {
          const back = await client.calendar.saveOpeningHours({ store, hours: before, expectedVersion: version });
          setDraft({ hours: before, version: back.version });
        };
        toast.undo(t('settings.calendar.saved'), () => takeBack());
      },
    }),
  );
  return {
    hours: draft.hours,
    change: (changes: Partial<OpeningHours>) => setDraft({ ...draft, hours: { ...draft.hours, ...changes } }),
    discard: () => {
      save.reset();
      setDraft({ hours: standing.hours, version: standing.version });
    },
    isChanged: JSON.stringify(draft.hours) !== JSON.stringify(standing.hours),
    wrong: wrongParts(draft.hours),
    error: save.error,
    isSaving: save.isPending,
    save: () => save.mutate({ store, hours: draft.hours, expectedVersion: draft.version }),
    /** Saves a change of what stands at once; what else is being changed stays a draft. */
    saveNow: (changes: Partial<OpeningHours>) => {
      setDraft({ ...draft, hours: { ...draft.hours, ...changes } });
      save.mutate({ store, hours: { ...standing.hours, ...changes }, expectedVersion: draft.version });
    },
  };
}

/** Parts the schema refuses: 'week' (no day open), 'week.3' (a day whose spans cannot be), 'zone'. */
function wrongParts(hours: OpeningHours): string[] {
  const read = OpeningHours.safeParse(hours);
  return read.success ? [] : read.error.issues.map(({ path }) => path.slice(0, 2).join('.'));
}
