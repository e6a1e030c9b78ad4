import type { LiveEvent } from '#shared/contract/live.ts';
import type { Role } from '#shared/domain/vocabulary.ts';

/** Who acts. `key` is the integer key, `id` the public one. */
export type Actor = { key: number; id: string; name: string; role: Role };

/** News of something that is no longer as it was. */
export type Change = Extract<LiveEvent, { kind: 'changed' }>;

/** What every command gets beside its input: who, when, new ids, and where to say what changed. */
export type CommandContext = {
  actor: Actor | null;
  now: number;
  newId: () => string;
  /** Collected during the transaction, sent to every window after the commit. */
  changes: Change[];
};

/** The actor of a command that only a person may give; the API has checked that there is one. */
export function actorOf(context: CommandContext): Actor {
  if (!context.actor) throw new Error('a command without its actor');
  return context.actor;
}
