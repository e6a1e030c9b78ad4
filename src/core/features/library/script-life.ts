// The rest of a script's life: out of use and back, the shipped text again, trash with undo (§7.1, §13.8).
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import type { ScriptRef } from '#shared/domain/scripts/own-script.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { isAtLeast } from '../staff/staff.ts';
import { insertScript, type ScriptInput } from './drafts.ts';
import {
  changeScript,
  currentScript,
  findScript,
  publishedBody,
  readBody,
  recordScript,
  refOf,
  scriptRow,
  shippedBody,
  tellLibrary,
  type ScriptRow,
} from './script-row.ts';

type Saved = { id: string; version: number };

/** No longer offered in cases; still found in the library under "retired". A shipped script can be retired too. */
export function retireScript(db: WriteDb, context: CommandContext, input: ScriptInput): Saved {
  const isUntouched = input.expectedVersion === 0 && !findScript(db, input) && shippedBody(input);
  const row = isUntouched ? insertScript(db, context, { ...input, draft: null }) : currentScript(db, input);
  const body = publishedBody(row);
  if (!body) throw new DomainError('WRONG_STATE', { what: 'script', state: 'draft' });
  recordScript(db, context, row, { what: 'retired', body });
  return changeScript(db, context, row, { approved: JSON.stringify(body), retiredAt: context.now });
}

/** Offered again, with the text it had. */
export function bringBack(db: WriteDb, context: CommandContext, input: ScriptInput): Saved {
  const row = currentScript(db, input);
  const body = publishedBody(row);
  if (row.retiredAt === null || !body) throw new DomainError('WRONG_STATE', { what: 'script', state: 'approved' });
  recordScript(db, context, row, { what: 'brought-back', body });
  return changeScript(db, context, row, { retiredAt: null });
}

/** Uses the shipped text again; the shop's own text stays in the history. */
export function takeShipped(db: WriteDb, context: CommandContext, input: ScriptInput): Saved {
  const row = currentScript(db, input);
  const body = readBody(row.approved) ?? readBody(row.draft);
  if (!shippedBody(refOf(row)) || !body) throw new DomainError('WRONG_STATE', { what: 'script', state: 'own' });
  recordScript(db, context, row, { what: 'taken', body });
  return changeScript(db, context, row, {
    approved: null,
    draft: null,
    base: JSON.stringify(shippedBody(refOf(row))),
    submittedAt: null,
    submittedBy: null,
    retiredAt: null,
    note: '',
  });
}

/** Keeps the shop's text; the shipped one is offered again only when it changes once more. */
export function keepOwn(db: WriteDb, context: CommandContext, input: ScriptInput): Saved {
  const row = currentScript(db, input);
  const shipped = shippedBody(refOf(row));
  if (!shipped) throw new DomainError('WRONG_STATE', { what: 'script', state: 'own' });
  return changeScript(db, context, row, { base: JSON.stringify(shipped) });
}

/** Into the trash. An agent only removes drafts of their own; a shipped script cannot be removed, only retired. */
export function removeScript(db: WriteDb, context: CommandContext, ref: ScriptRef): void {
  const row = scriptRow(db, ref);
  if (shippedScripts(row.language).some(({ id }) => id === row.publicId))
    throw new DomainError('WRONG_STATE', { what: 'script', state: 'shipped' });
  mayRemove(context, row);
  db.run('UPDATE script SET removed_at = ?, removed_by = ? WHERE id = ?', [context.now, actorOf(context).key, row.id]);
  audit(db, context, { action: 'script.removed', entity: row.publicId });
  tellLibrary(context);
}

export function restoreScript(db: WriteDb, context: CommandContext, ref: ScriptRef): void {
  const row = findScript(db, ref);
  if (!row) throw notFound('script');
  mayRemove(context, row);
  db.run('UPDATE script SET removed_at = NULL, removed_by = NULL WHERE id = ?', [row.id]);
  audit(db, context, { action: 'script.restored', entity: row.publicId });
  tellLibrary(context);
}

function mayRemove(context: CommandContext, row: ScriptRow): void {
  const actor = actorOf(context);
  const isOwnDraft = row.approved === null && row.createdBy === actor.key;
  if (!isOwnDraft && !isAtLeast(actor.role, 'supervisor'))
    throw new DomainError('NOT_ALLOWED', { needs: 'supervisor' });
}

type Removed = ScriptRef & { title: string; removedAt: number; removedBy: string | null };

/** What was thrown away, newest first. */
export function listTrash(db: ReadDb): Removed[] {
  return db
    .all<ScriptRow & { removedAt: number; who: string | null }>(
      `SELECT s.public_id, s.language, s.approved, s.draft, s.removed_at, a.name AS who FROM script s LEFT JOIN staff a ON a.id = s.removed_by
       WHERE s.removed_at IS NOT NULL ORDER BY s.removed_at DESC LIMIT 300`,
    )
    .map((row) => ({
      ...refOf(row),
      title: (readBody(row.approved) ?? readBody(row.draft))?.title ?? '',
      removedAt: row.removedAt,
      removedBy: row.who,
    }));
}
