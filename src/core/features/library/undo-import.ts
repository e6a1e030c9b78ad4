// Taking back a whole import of scripts (§7.9, §13.8).
import type { WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { isAtLeast } from '../staff/staff.ts';
import { listFragments, removeFragment } from './fragments.ts';
import type { AddedFragment, Before } from './import-pack.ts';
import { readBody, recordScript, tellLibrary, type ScriptRow } from './script-row.ts';

type ImportRow = { key: number; id: string; byId: number; undoneAt: number | null; fragments: string };

/**
 * Takes a whole import back: new scripts go to the trash, the others are what they were. A script that somebody has
 * changed since stays. Answers how many were taken back and how many stay. Done by who imported, or a supervisor.
 */
export function undoImport(
  db: WriteDb,
  context: CommandContext,
  { id }: { id: string },
): { undone: number; kept: number } {
  const actor = actorOf(context);
  const row = db.get<ImportRow>(
    'SELECT id AS key, public_id AS id, by_id, undone_at, fragments FROM script_import WHERE public_id = ?',
    [id],
  );
  if (!row) throw notFound('import');
  if (row.byId !== actor.key && !isAtLeast(actor.role, 'supervisor'))
    throw new DomainError('NOT_ALLOWED', { needs: 'supervisor' });
  if (row.undoneAt !== null) throw new DomainError('WRONG_STATE', { what: 'import', state: 'undone' });
  const quiet = { ...context, changes: [] };
  const taken = db.all<{ scriptId: number; version: number; before: string | null }>(
    'SELECT script_id, version, before FROM script_import_row WHERE import_id = ? ORDER BY script_id',
    [row.key],
  );
  let undone = 0;
  for (const one of taken) if (putBack(db, quiet, one)) undone += 1;
  takeFragmentsBack(db, quiet, JSON.parse(row.fragments) as AddedFragment[]);
  db.run('UPDATE script_import SET undone_at = ?, undone_by = ? WHERE id = ?', [context.now, actor.key, row.key]);
  audit(db, context, { action: 'script.pack-undone', entity: id, detail: { scripts: undone } });
  tellLibrary(context);
  return { undone, kept: taken.length - undone };
}

type Taken = { scriptId: number; version: number; before: string | null };

function putBack(db: WriteDb, context: CommandContext, { scriptId, version, before }: Taken): boolean {
  const now = { now: context.now, by: actorOf(context).key, id: scriptId };
  const standing = db.get<Pick<ScriptRow, 'id' | 'publicId' | 'language' | 'version' | 'approved'>>(
    'SELECT id, public_id, language, version, approved FROM script WHERE id = ?',
    [scriptId],
  );
  if (standing?.version !== version) return false;
  if (before === null) {
    db.run(
      `UPDATE script SET removed_at = :now, removed_by = :by, submitted_at = NULL, submitted_by = NULL,
         version = version + 1, updated_at = :now, updated_by = :by WHERE id = :id`,
      now,
    );
    return true;
  }
  const was = JSON.parse(before) as Before;
  // The text in use changes once more: its history says so.
  const body = readBody(was.approved);
  if (body && was.approved !== standing.approved) recordScript(db, context, standing, { what: 'approved', body });
  db.run(
    `UPDATE script SET approved = :approved, draft = :draft, base = :base, note = :note, submitted_at = :submittedAt,
       submitted_by = :submittedBy, approved_at = :approvedAt, approved_by = :approvedBy, retired_at = :retiredAt,
       removed_at = :removedAt, removed_by = :removedBy, version = version + 1, updated_at = :now, updated_by = :by
     WHERE id = :id`,
    { ...was, ...now },
  );
  return true;
}

/** Shared texts that came with the import and that nothing uses now. */
function takeFragmentsBack(db: WriteDb, context: CommandContext, added: readonly AddedFragment[]): void {
  for (const { name, language, version } of added) {
    const row = listFragments(db).find((one) => one.name === name && one.language === language);
    if (row?.uses === 0 && row.version === version) removeFragment(db, context, { name, language });
  }
}
