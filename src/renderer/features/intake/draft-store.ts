// Drafts over restarts: their names, and the ones that only this browser holds because the core never acknowledged them.
import { type Draft, IntakeForm } from '#shared/contract/intake.ts';
import { DraftId } from '#shared/contract/ids.ts';

const channelKey = 'zhuanji.intake.channel';
const fresh = new Set<string>();

/** The autosave key of a draft (see useAutosave). */
export const draftKey = (id: DraftId): string => `intake.draft.${id}`;
const storageKey = (id: string) => `zhuanji.typed.intake.draft.${id}`;

/** A draft that no core knows yet: it opens without asking. */
export function newDraftId(): DraftId {
  const id = DraftId.parse(crypto.randomUUID());
  fresh.add(id);
  return id;
}

export const isFresh = (id: DraftId): boolean => fresh.has(id);

/** Once a draft's page was left, the core knows it and is asked for it. */
export function endFreshness(id: DraftId): void {
  fresh.delete(id);
}

/** An empty form on the channel used last (§2.1). */
export function blankForm(): IntakeForm {
  return IntakeForm.parse({ channel: window.localStorage.getItem(channelKey) ?? 'counter' });
}

export function rememberChannel(channel: string): void {
  window.localStorage.setItem(channelKey, channel);
}

/** Forgets what the browser kept of a draft that became a case or was thrown away; answers the way to put it back. */
export function forgetDraft(id: DraftId): () => void {
  const kept = window.localStorage.getItem(storageKey(id));
  window.localStorage.removeItem(storageKey(id));
  return () => kept !== null && window.localStorage.setItem(storageKey(id), kept);
}

/** Drafts typed here that never reached the core. */
export function rescuedDrafts(known: readonly Draft[]): Draft[] {
  const prefix = storageKey('');
  return Object.keys(window.localStorage)
    .filter((key) => key.startsWith(prefix) && !known.some((draft) => storageKey(draft.id) === key))
    .flatMap((key) => {
      const kept = JSON.parse(window.localStorage.getItem(key) ?? 'null') as { value?: unknown } | null;
      const form = IntakeForm.safeParse(kept?.value);
      if (!form.success) return [];
      const id = DraftId.parse(key.slice(prefix.length));
      return [{ id, form: form.data, version: 0, updatedAt: form.data.receivedAt ?? 0 }];
    });
}
