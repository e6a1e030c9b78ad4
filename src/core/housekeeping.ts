// What the core does by itself at its start and once a day after that.
import type { ApiDependencies } from './api/context.ts';
import type { CommandContext } from './features/command-context.ts';
import { emptyTrash } from './features/library/empty-trash.ts';

const dayMs = 86_400_000;

type Dependencies = Pick<ApiDependencies, 'database' | 'clock' | 'news' | 'newId' | 'log'>;

/** Keeps house now and every day; answers how to stop. A full disk is noted and tried again the next day. */
export function startHousekeeping({ database, clock, news, newId, log }: Dependencies): () => void {
  let cancel = (): void => undefined;
  const keep = (): void => {
    const context: CommandContext = { actor: null, now: clock.now(), newId, changes: [] };
    try {
      database.write((db) => emptyTrash(db, context));
      news.publish(context.changes);
    } catch (error) {
      log('housekeeping-failed', { name: error instanceof Error ? error.name : 'unknown' });
    }
    cancel = clock.wakeAt(clock.now() + dayMs, keep);
  };
  keep();
  return () => cancel();
}
