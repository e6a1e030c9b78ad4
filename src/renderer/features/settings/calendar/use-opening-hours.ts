// The hours of one store as they stand, as they are being changed, and the way to save and take back (§3.6).
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

export type Standing = { store: string; hours: OpeningHours; version: number };
type Draft = { hours: OpeningHours; version: number };

/** A draft over what stands; until something is changed it follows what others save. A save is undone by saving what stood before. */
export function useOpeningHours(standing: Standing) {
  const t = useT();
  const toast = useToast();
  const queryClient = useQueryClient();
  // The version the draft began with: a colleague's save in between is refused, not overwritten.
  const [draft, setDraft] = useState<Draft | null>(null);
  const { store } = standing;
  const { hours, version } = draft ?? standing;
  const readAnew = () => queryClient.invalidateQueries({ queryKey: api.calendar.key() });
  const save = useMutation(
    api.calendar.saveOpeningHours.mutationOptions({
      // What stood when it was sent: the live news of this save may be on the page before its answer is.
      onMutate: () => standing.hours,
      onSuccess: async (saved, sent, before) => {
        await readAnew();
        const isWhole = JSON.stringify(sent.hours) === JSON.stringify(draft?.hours ?? sent.hours);
        setDraft((now) => (isWhole || now === null ? null : { hours: now.hours, version: saved.version }));
        toast.undo(t('settings.calendar.saved'), async () => {
          await client.calendar.saveOpeningHours({ store, hours: before, expectedVersion: saved.version });
          await readAnew();
        });
      },
    }),
  );
  return {
    hours,
    change: (changes: Partial<OpeningHours>) => setDraft({ hours: { ...hours, ...changes }, version }),
    discard: () => {
      save.reset();
      setDraft(null);
    },
    isChanged: JSON.stringify(hours) !== JSON.stringify(standing.hours),
    wrong: wrongParts(hours),
    error: save.error,
    isSaving: save.isPending,
    save: () => save.mutate({ store, hours, expectedVersion: version }),
    /** Saves a change of what stands at once; what else is being changed stays a draft. */
    saveNow: (changes: Partial<OpeningHours>) => {
      if (draft !== null) setDraft({ hours: { ...hours, ...changes }, version });
      save.mutate({ store, hours: { ...standing.hours, ...changes }, expectedVersion: version });
    },
  };
}

/** Parts the schema refuses: 'week' (no day open), 'week.3' (a day whose spans cannot be), 'zone'. */
function wrongParts(hours: OpeningHours): string[] {
  const read = OpeningHours.safeParse(hours);
  return read.success ? [] : read.error.issues.map(({ path }) => path.slice(0, 2).join('.'));
}
