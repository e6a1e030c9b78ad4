// The row of a script of the shop, and what it means: which text is in use, which is being written.
import { ScriptBody, bodyOf, isSameBody, type ScriptRef } from '#shared/domain/scripts/own-script.ts';
import type { OwnScript, OwnScriptState, ScriptVersion } from '#shared/contract/library.ts';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';

export type ScriptRow = {
  id: number;
  publicId: string;
  language: Language;
  version: number;
  createdBy: number | null;
  updatedAt: number;
  updatedBy: number | null;
  submittedAt: number | null;
  submittedBy: number | null;
  retiredAt: number | null;
  removedAt: number | null;
  complaintId: number | null;
  note: string;
  approved: string | null;
  draft: string | null;
  base: string | null;
};

export const scriptColumns = `s.id, s.public_id, s.language, s.version, s.created_by, s.updated_at, s.updated_by, s.submitted_at, s.submitted_by,
  s.retired_at, s.removed_at, s.complaint_id, s.note, s.approved, s.draft, s.base`;

const shippedBodies = new Map<Language, Map<string, ScriptBody>>();

/** The body the program ships under an id, or null for the shop's own scripts. */
export function shippedBody({ id, language }: ScriptRef): ScriptBody | null {
  let bodies = shippedBodies.get(language);
  if (!bodies) {
    bodies = new Map(shippedScripts(language).map((script) => [script.id, bodyOf(script)]));
    shippedBodies.set(language, bodies);
  }
  return bodies.get(id) ?? null;
}

export const refOf = (row: Pick<ScriptRow, 'publicId' | 'language'>): ScriptRef => ({
  id: row.publicId,
  language: row.language,
});

export function readBody(json: string | null): ScriptBody | null {
  return json === null ? null : ScriptBody.parse(JSON.parse(json));
}

export function findScript(db: ReadDb, ref: ScriptRef): ScriptRow | undefined {
  return db.get<ScriptRow>(`SELECT ${scriptColumns} FROM script s WHERE s.public_id = ? AND s.language = ?`, [
    ref.id,
    ref.language,
  ]);
}

/** The row behind a reference, out of the trash; throws NOT_FOUND. */
export function scriptRow(db: ReadDb, ref: ScriptRef): ScriptRow {
  const row = findScript(db, ref);
  if (!row || row.removedAt !== null) throw notFound('script');
  return row;
}

/** The row at the version its reader saw; throws STALE_WRITE with the text that stands. */
export function currentScript(db: ReadDb, input: ScriptRef & { expectedVersion: number }): ScriptRow {
  const row = scriptRow(db, input);
  if (row.version !== input.expectedVersion) throw staleScript(db, row);
  return row;
}

export function staleScript(db: ReadDb, row: ScriptRow): DomainError {
  return new DomainError('STALE_WRITE', {
    current: readBody(row.draft) ?? publishedBody(row) ?? ScriptBody.parse({}),
    version: row.version,
    by: staffName(db, row.updatedBy),
    at: row.updatedAt,
  });
}

export function staffName(db: ReadDb, key: number | null): string | null {
  return db.get<{ name: string }>('SELECT name FROM staff WHERE id = ?', [key])?.name ?? null;
}

/** The text in use: the shop's approved one, else the shipped one; null for a draft of the shop's own. */
export function publishedBody(row: ScriptRow): ScriptBody | null {
  return readBody(row.approved) ?? shippedBody(refOf(row));
}

/** Life of the script as the library shows it. */
export function stateOf(row: ScriptRow): OwnScriptState {
  if (row.retiredAt !== null) return 'retired';
  if (row.approved !== null) return 'approved';
  return shippedBody(refOf(row)) ? 'shipped' : 'draft';
}

/** True when the program ships another text than the one the shop's copy was made from. */
export function shippedDiffers(row: ScriptRow): boolean {
  const base = readBody(row.base);
  const shipped = shippedBody(refOf(row));
  return base !== null && shipped !== null && row.approved !== null && !isSameBody(base, shipped);
}

export function asOwnScript(row: ScriptRow, author: string | null): OwnScript {
  const published = publishedBody(row);
  const draft = readBody(row.draft);
  return {
    ...refOf(row),
    origin: shippedBody(refOf(row)) ? 'shipped' : 'own',
    state: stateOf(row),
    body: published ?? draft ?? ScriptBody.parse({}),
    hasChange: published !== null && draft !== null,
    isSubmitted: row.submittedAt !== null,
    author,
    updatedAt: row.updatedAt,
    version: row.version,
    shippedDiffers: shippedDiffers(row),
  };
}

type Change = Partial<
  Pick<ScriptRow, 'approved' | 'draft' | 'base' | 'submittedAt' | 'submittedBy' | 'retiredAt' | 'note'>
>;

/** Writes columns of a script, its next version, and the news. Answers what the page needs to write on. */
export function changeScript(
  db: WriteDb,
  context: CommandContext,
  row: ScriptRow,
  change: Change,
): { id: string; version: number } {
  const next = { ...row, ...change };
  db.run(
    `UPDATE script SET approved = :approved, draft = :draft, base = :base, submitted_at = :submittedAt, submitted_by = :submittedBy,
       retired_at = :retiredAt, note = :note, version = version + 1, updated_at = :now, updated_by = :by WHERE id = :id`,
    {
      approved: next.approved,
      draft: next.draft,
      base: next.base,
      submittedAt: next.submittedAt,
      submittedBy: next.submittedBy,
      retiredAt: next.retiredAt,
      note: next.note,
      now: context.now,
      by: actorOf(context).key,
      id: row.id,
    },
  );
  tellLibrary(context);
  return { id: row.publicId, version: row.version + 1 };
}

/** Adds a line to the history of a script, with the text as it stands, and to the audit log. */
export function recordScript(
  db: WriteDb,
  context: CommandContext,
  row: Pick<ScriptRow, 'id' | 'publicId' | 'language'>,
  entry: { what: ScriptVersion['what']; body: ScriptBody; note?: string },
): void {
  db.run(
    `INSERT INTO script_version (script_id, number, at, by_id, what, note, body)
     VALUES (:id, (SELECT coalesce(max(number), 0) + 1 FROM script_version WHERE script_id = :id), :now, :by, :what, :note, :body)`,
    {
      id: row.id,
      now: context.now,
      by: actorOf(context).key,
      what: entry.what,
      note: entry.note ?? '',
      body: JSON.stringify(entry.body),
    },
  );
  audit(db, context, { action: `script.${entry.what}`, entity: row.publicId, detail: { language: row.language } });
}

export function tellLibrary(context: CommandContext): void {
  context.changes.push({ kind: 'changed', topic: 'library' });
}
