// Drafts of the intake form (§13.1): saved from the first keystroke, kept until accepted or discarded.
import { type Draft, IntakeForm } from '#shared/contract/intake.ts';
import { DraftId } from '#shared/contract/ids.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { type Actor, actorOf, type CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';

type DraftRow = { publicId: string; version: number; updatedAt: number; form: string };

export function listDrafts(db: ReadDb, actor: Actor): Draft[] {
  return db
    .all<DraftRow>(
      'SELECT public_id, version, updated_at, form FROM draft WHERE staff_id = ? AND discarded_at IS NULL AND accepted_as IS NULL ORDER BY updated_at DESC LIMIT 50',
      [actor.key],
    )
    .map((row) => ({
      id: DraftId.parse(row.publicId),
      version: row.version,
      updatedAt: row.updatedAt,
      form: IntakeForm.parse(JSON.parse(row.form)),
    }));
}

/** Saves a draft under the id the page gave it. Another window's newer text answers STALE_WRITE. */
export function saveDraft(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; form: IntakeForm; expectedVersion: number },
): { version: number } {
  const row = db.get<DraftRow & { staffId: number }>(
    'SELECT public_id, staff_id, version, updated_at, form FROM draft WHERE public_id = ?',
    [input.id],
  );
  if (row && (row.version !== input.expectedVersion || row.staffId !== actorOf(context).key)) {
    throw new DomainError('STALE_WRITE', {
      current: JSON.parse(row.form) as unknown,
      version: row.version,
      by: null,
      at: row.updatedAt,
    });
  }
  const version = (row?.version ?? 0) + 1;
  db.run(
    `INSERT INTO draft (public_id, staff_id, version, updated_at, form) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (public_id) DO UPDATE SET version = excluded.version, updated_at = excluded.updated_at, form = excluded.form`,
    [input.id, actorOf(context).key, version, context.now, JSON.stringify(input.form)],
  );
  return { version };
}

export function discardDraft(db: WriteDb, context: CommandContext, id: string): void {
  db.run('UPDATE draft SET discarded_at = ? WHERE public_id = ? AND staff_id = ?', [
    context.now,
    id,
    actorOf(context).key,
  ]);
}

/** Undo of discarding. */
export function restoreDraft(db: WriteDb, context: CommandContext, id: string): void {
  db.run('UPDATE draft SET discarded_at = NULL WHERE public_id = ? AND staff_id = ?', [id, actorOf(context).key]);
}

/** Binds a draft to its case. One accepted already, by another window or a double click, makes no second case. */
export function acceptDraft(db: WriteDb, context: CommandContext, id: string, complaintKey: number): void {
  const isAccepted = db.get('SELECT 1 FROM draft WHERE public_id = ? AND accepted_as IS NOT NULL', [id]) !== undefined;
  if (isAccepted) throw new DomainError('WRONG_STATE', { what: 'draft', state: 'accepted' });
  db.run('UPDATE draft SET accepted_as = ? WHERE public_id = ? AND staff_id = ?', [
    complaintKey,
    id,
    actorOf(context).key,
  ]);
}
