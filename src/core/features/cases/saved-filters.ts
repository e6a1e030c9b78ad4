import { QueueFilter, type SavedFilter } from '#shared/contract/cases.ts';
import { SavedFilterId } from '#shared/contract/ids.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { type Actor, actorOf, type CommandContext } from '../command-context.ts';

export function listSavedFilters(db: ReadDb, actor: Actor): SavedFilter[] {
  return db
    .all<{ publicId: string; name: string; filter: string }>(
      'SELECT public_id, name, filter FROM saved_filter WHERE staff_id = ? ORDER BY name',
      [actor.key],
    )
    .map((row) => ({
      id: SavedFilterId.parse(row.publicId),
      name: row.name,
      filter: QueueFilter.parse(JSON.parse(row.filter)),
    }));
}

/** Saves under a name; the same name is replaced. */
export function saveFilter(db: WriteDb, context: CommandContext, input: { name: string; filter: QueueFilter }): void {
  db.run(
    `INSERT INTO saved_filter (public_id, staff_id, name, filter) VALUES (?, ?, ?, ?) ON CONFLICT (staff_id, name) DO UPDATE SET filter = excluded.filter`,
    [context.newId(), actorOf(context).key, input.name, JSON.stringify(input.filter)],
  );
}

export function removeFilter(db: WriteDb, context: CommandContext, id: string): void {
  db.run('DELETE FROM saved_filter WHERE public_id = ? AND staff_id = ?', [id, actorOf(context).key]);
}
