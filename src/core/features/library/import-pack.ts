// Taking a pack into the library (§7.9): one transaction, as drafts or approved at once, with what each script was before.
import type { PackFragment } from '#shared/domain/scripts/pack/pack.ts';
import {
  isSameBody,
  ownScriptId,
  scriptFaults,
  type ScriptBody,
  type ScriptRef,
} from '#shared/domain/scripts/own-script.ts';
import type { ScriptImport } from '#shared/contract/library.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { isAtLeast } from '../staff/staff.ts';
import { approveDraft, insertScript } from './drafts.ts';
import { fragmentsOf, saveFragment } from './fragments.ts';
import {
  changeScript,
  findScript,
  publishedBody,
  refOf,
  shippedBody,
  staleScript,
  tellLibrary,
  type ScriptRow,
} from './script-row.ts';

export type ImportInput = {
  /** Made by the page: an import whose answer was lost is not done twice. */
  id: string;
  fileName: string;
  scripts: (ScriptRef & { body: ScriptBody; expectedVersion: number })[];
  fragments: PackFragment[];
  approve: boolean;
};

/** Writes every script of the import, or none. A script that changed since the preview answers STALE_WRITE. */
export function importPack(db: WriteDb, context: CommandContext, input: ImportInput): ScriptImport {
  const known = findImport(db, input.id);
  if (known) return known;
  const actor = actorOf(context);
  const isSupervisor = isAtLeast(actor.role, 'supervisor');
  if (!isSupervisor && (input.approve || input.fragments.length > 0))
    throw new DomainError('NOT_ALLOWED', { needs: 'supervisor' });
  // One piece of news for the whole import, not one for each script.
  const quiet = { ...context, changes: [] };
  const fragments = addFragments(db, quiet, input.fragments);
  const key = insertImport(db, context, { ...input, fragments });
  let approved = 0;
  for (const script of input.scripts) {
    if (takeScript(db, quiet, { script, importKey: key, approve: input.approve })) approved += 1;
  }
  db.run('UPDATE script_import SET approved = ? WHERE id = ?', [approved, key]);
  const detail = { scripts: input.scripts.length, approved, fragments: fragments.length };
  audit(db, context, { action: 'script.pack-imported', entity: input.id, detail });
  tellLibrary(context);
  return findImport(db, input.id)!;
}

export type AddedFragment = Pick<PackFragment, 'name' | 'language'> & { version: number };

/** Shared texts that are not here yet; the ones that are stay as they are. */
function addFragments(db: WriteDb, context: CommandContext, fragments: readonly PackFragment[]): AddedFragment[] {
  return fragments.flatMap((fragment) => {
    const { name, language } = fragment;
    if (fragmentsOf(db, language).has(name)) return [];
    return [{ name, language, ...saveFragment(db, context, { ...fragment, was: null, expectedVersion: 0 }) }];
  });
}

function insertImport(
  db: WriteDb,
  context: CommandContext,
  input: Pick<ImportInput, 'id' | 'fileName' | 'scripts'> & { fragments: readonly AddedFragment[] },
): number {
  db.run(
    `INSERT INTO script_import (public_id, at, by_id, file_name, scripts, approved, fragments)
     VALUES (:id, :now, :by, :fileName, :scripts, 0, :fragments)`,
    {
      id: input.id,
      now: context.now,
      by: actorOf(context).key,
      fileName: input.fileName,
      scripts: input.scripts.length,
      fragments: JSON.stringify(input.fragments),
    },
  );
  return db.get<{ id: number }>('SELECT id FROM script_import WHERE public_id = ?', [input.id])!.id;
}

type Taking = { script: ImportInput['scripts'][number]; importKey: number; approve: boolean };

/** Puts the text into the draft, and into use when it is complete and asked for; answers whether it is in use. */
function takeScript(db: WriteDb, context: CommandContext, { script, importKey, approve }: Taking): boolean {
  const standing = findScript(db, script);
  const before = standing ? stateBefore(db, standing.id) : shippedBody(script) ? untouched : null;
  const row = standing ? redraft(db, context, standing, script) : addScript(db, context, script);
  const isComplete = scriptFaults(script.body, fragmentsOf(db, script.language)).length === 0;
  const isApproved = approve && isComplete && row.draft !== null;
  const version = isApproved
    ? approveDraft(db, context, { ...refOf(row), expectedVersion: row.version }).version
    : row.version;
  db.run('INSERT INTO script_import_row (import_id, script_id, version, before) VALUES (?, ?, ?, ?)', [
    importKey,
    row.id,
    version,
    before,
  ]);
  return isApproved;
}

function addScript(db: WriteDb, context: CommandContext, { id, language, body }: Taking['script']): ScriptRow {
  if (!shippedBody({ id, language }) && !ownScriptId.test(id))
    throw new DomainError('INVALID_FIELD', { field: 'id', reason: 'not an own id' });
  return insertScript(db, context, { id, language, draft: body });
}

function redraft(db: WriteDb, context: CommandContext, row: ScriptRow, script: Taking['script']): ScriptRow {
  const isListed = row.removedAt === null && (row.approved !== null || row.draft !== null);
  // What lies in the trash, or is the shipped text again, was not in the library that the preview compared with.
  if (isListed && row.version !== script.expectedVersion) throw staleScript(db, row);
  if (row.removedAt !== null) db.run('UPDATE script SET removed_at = NULL, removed_by = NULL WHERE id = ?', [row.id]);
  const published = publishedBody(row);
  const isTheSame = published !== null && isSameBody(published, script.body);
  const shipped = shippedBody(refOf(row));
  changeScript(db, context, row, {
    draft: isTheSame ? null : JSON.stringify(script.body),
    submittedAt: null,
    submittedBy: null,
    note: '',
    // A copy that starts anew is made from the text shipped now.
    ...(row.approved === null && row.draft === null ? { base: shipped && JSON.stringify(shipped) } : {}),
  });
  return findScript(db, script)!;
}

const columnsBefore = `approved, draft, base, note, submitted_at, submitted_by, approved_at, approved_by, retired_at,
  removed_at, removed_by`;
export type Before = Record<'approved' | 'draft' | 'base', string | null> & { note: string } & Record<
    'submittedAt' | 'submittedBy' | 'approvedAt' | 'approvedBy' | 'retiredAt' | 'removedAt' | 'removedBy',
    number | null
  >;

/** A shipped script that nobody had changed: what is left of its row then is its history. */
const untouched = JSON.stringify({
  approved: null,
  draft: null,
  base: null,
  note: '',
  submittedAt: null,
  submittedBy: null,
  approvedAt: null,
  approvedBy: null,
  retiredAt: null,
  removedAt: null,
  removedBy: null,
} satisfies Before);

function stateBefore(db: ReadDb, scriptKey: number): string {
  return JSON.stringify(db.get<Before>(`SELECT ${columnsBefore} FROM script WHERE id = ?`, [scriptKey]));
}

const listed = `SELECT i.public_id AS id, i.at, s.name AS by, i.file_name, i.scripts, i.approved, i.undone_at
  FROM script_import i LEFT JOIN staff s ON s.id = i.by_id`;

function findImport(db: ReadDb, id: string): ScriptImport | undefined {
  return db.get<ScriptImport>(`${listed} WHERE i.public_id = ?`, [id]);
}

/** The newest imports, also those taken back. */
export function listImports(db: ReadDb): ScriptImport[] {
  return db.all<ScriptImport>(`${listed} ORDER BY i.id DESC LIMIT 10`);
}
