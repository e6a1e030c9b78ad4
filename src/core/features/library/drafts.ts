// Writing a script (§7.1): drafts by anybody, into use by a supervisor; the text in use stays until then.
import {
  isSameBody,
  ownScriptId,
  scriptFaults,
  type ScriptBody,
  type ScriptRef,
} from '#shared/domain/scripts/own-script.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRow } from '../case-base/case-row.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { fragmentsOf } from './fragments.ts';
import {
  changeScript,
  currentScript,
  findScript,
  publishedBody,
  readBody,
  recordScript,
  refOf,
  shippedBody,
  staleScript,
  tellLibrary,
  type ScriptRow,
} from './script-row.ts';

export type ScriptInput = ScriptRef & { expectedVersion: number };
type Saved = { id: string; version: number };

const untouched = { submittedAt: null, submittedBy: null };

/** Writes the draft; the first draft of a shipped script makes the shop's copy. Taking back a change drops the draft. */
export function saveDraft(
  db: WriteDb,
  context: CommandContext,
  input: ScriptInput & { body: ScriptBody; caseId: string | null },
): Saved {
  const row = findScript(db, input);
  if (!row) return addScript(db, context, input);
  if (row.removedAt !== null) throw notFound('script');
  if (row.version !== input.expectedVersion) throw staleScript(db, row);
  const published = publishedBody(row);
  const isTakenBack = published !== null && isSameBody(published, input.body);
  return changeScript(db, context, row, {
    ...untouched,
    draft: isTakenBack ? null : JSON.stringify(input.body),
    // A copy that starts anew is made from the text shipped now.
    ...(row.approved === null && row.draft === null ? { base: shippedOf(row) } : {}),
  });
}

function addScript(
  db: WriteDb,
  context: CommandContext,
  { id, language, body, caseId, expectedVersion }: ScriptInput & { body: ScriptBody; caseId: string | null },
): Saved {
  if (expectedVersion !== 0) throw notFound('script');
  const shipped = shippedBody({ id, language });
  if (!shipped && !ownScriptId.test(id))
    throw new DomainError('INVALID_FIELD', { field: 'id', reason: 'not an own id' });
  const source = caseId === null ? null : caseRow(db, caseId).id;
  insertScript(db, context, { id, language, draft: body, complaintKey: source });
  return { id, version: 1 };
}

/** Adds the row of a new script or of the shop's copy of a shipped one. */
export function insertScript(
  db: WriteDb,
  context: CommandContext,
  script: ScriptRef & { draft: ScriptBody | null; approved?: ScriptBody | null; complaintKey?: number | null },
): ScriptRow {
  const text = (body: ScriptBody | null | undefined): string | null => (body ? JSON.stringify(body) : null);
  db.run(
    `INSERT INTO script (public_id, language, created_at, created_by, updated_at, updated_by, complaint_id, approved, draft, base)
     VALUES (:id, :language, :now, :by, :now, :by, :complaintKey, :approved, :draft, :base)`,
    {
      id: script.id,
      language: script.language,
      now: context.now,
      by: actorOf(context).key,
      complaintKey: script.complaintKey ?? null,
      approved: text(script.approved),
      draft: text(script.draft),
      base: text(shippedBody(script)),
    },
  );
  tellLibrary(context);
  return findScript(db, script)!;
}

/** Asks a supervisor to read the draft. */
export function submitDraft(db: WriteDb, context: CommandContext, input: ScriptInput): Saved {
  const row = currentScript(db, input);
  const body = completeDraft(db, row);
  recordScript(db, context, row, { what: 'submitted', body });
  return changeScript(db, context, row, { submittedAt: context.now, submittedBy: actorOf(context).key, note: '' });
}

/** Puts the draft into use; from then on it is offered in cases. */
export function approveDraft(db: WriteDb, context: CommandContext, input: ScriptInput): Saved {
  const row = currentScript(db, input);
  const body = completeDraft(db, row);
  recordScript(db, context, row, { what: 'approved', body });
  db.run('UPDATE script SET approved_at = ?, approved_by = ? WHERE id = ?', [
    context.now,
    actorOf(context).key,
    row.id,
  ]);
  return changeScript(db, context, row, {
    ...untouched,
    approved: JSON.stringify(body),
    draft: null,
    retiredAt: null,
    note: '',
  });
}

/** Gives the draft back to its author with a reason. */
export function sendBack(db: WriteDb, context: CommandContext, input: ScriptInput & { note: string }): Saved {
  const row = currentScript(db, input);
  if (row.submittedAt === null) throw new DomainError('WRONG_STATE', { what: 'script', state: 'draft' });
  recordScript(db, context, row, { what: 'sent-back', body: draftOf(row), note: input.note });
  return changeScript(db, context, row, { ...untouched, note: input.note });
}

/** Throws the draft of a published script away. A script that is only a draft goes to the trash instead. */
export function dropDraft(db: WriteDb, context: CommandContext, input: ScriptInput): Saved {
  const row = currentScript(db, input);
  if (!publishedBody(row)) throw new DomainError('WRONG_STATE', { what: 'script', state: 'draft' });
  return changeScript(db, context, row, { ...untouched, draft: null, note: '' });
}

/** Makes an old text the draft again; putting it into use is a step of its own. */
export function restoreVersion(db: WriteDb, context: CommandContext, input: ScriptInput & { number: number }): Saved {
  const row = currentScript(db, input);
  const version = db.get<{ body: string }>('SELECT body FROM script_version WHERE script_id = ? AND number = ?', [
    row.id,
    input.number,
  ]);
  if (!version) throw notFound('version');
  return changeScript(db, context, row, { ...untouched, draft: version.body });
}

function shippedOf(row: ScriptRow): string | null {
  const shipped = shippedBody(refOf(row));
  return shipped ? JSON.stringify(shipped) : null;
}

function draftOf(row: ScriptRow): ScriptBody {
  const draft = readBody(row.draft);
  if (!draft) throw new DomainError('WRONG_STATE', { what: 'script', state: 'no-draft' });
  return draft;
}

/** The draft, if nothing is missing from it; GATE_OPEN names what is. */
function completeDraft(db: ReadDb, row: ScriptRow): ScriptBody {
  const draft = draftOf(row);
  const faults = scriptFaults(draft, fragmentsOf(db, row.language));
  if (faults.length > 0)
    throw new DomainError('GATE_OPEN', {
      missing: faults.map(({ field, code, names }) => ({
        field: `script.${field}`,
        code,
        ...(names ? { values: { names: names.join('、') } } : {}),
      })),
    });
  return draft;
}
