// What the shop has written or changed (§7.1): read by the page beside the shipped library.
import { CaseId } from '#shared/contract/ids.ts';
import type { Fragment, OwnScript, ScriptDetail, ScriptVersion } from '#shared/contract/library.ts';
import { isUnwritten, ScriptBody, type ScriptRef } from '#shared/domain/scripts/own-script.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { listFragments } from './fragments.ts';
import {
  asOwnScript,
  findScript,
  publishedBody,
  readBody,
  scriptColumns,
  shippedBody,
  staffName,
  type ScriptRow,
} from './script-row.ts';
import { notFound } from '../domain-error.ts';

/** Scripts and fragments of the shop, out of the trash, in the order they were made. One begun and wiped clean again is none. */
export function listLibrary(db: ReadDb): { scripts: OwnScript[]; fragments: Fragment[] } {
  const rows = db.all<ScriptRow & { author: string | null }>(
    `SELECT ${scriptColumns}, a.name AS author FROM script s LEFT JOIN staff a ON a.id = s.created_by
     WHERE s.removed_at IS NULL AND (s.approved IS NOT NULL OR s.draft IS NOT NULL) ORDER BY s.id`,
  );
  const written = rows
    .map((row) => asOwnScript(row, row.author))
    .filter(({ state, body }) => state !== 'draft' || !isUnwritten(body));
  return { scripts: written, fragments: listFragments(db) };
}

/** One script with its draft and history; also a shipped one that nobody has touched. */
export function showScript(db: ReadDb, ref: ScriptRef): ScriptDetail {
  const row = findScript(db, ref);
  const shipped = shippedBody(ref);
  if (row && row.removedAt === null) return detailOf(db, row, shipped);
  if (!shipped) throw notFound('script');
  return {
    ...ref,
    origin: 'shipped',
    state: 'shipped',
    body: shipped,
    hasChange: false,
    isSubmitted: false,
    author: null,
    updatedAt: 0,
    version: row?.version ?? 0,
    shippedDiffers: false,
    draft: null,
    published: shipped,
    shipped,
    note: '',
    submittedBy: null,
    caseId: null,
    history: [],
  };
}

function detailOf(db: ReadDb, row: ScriptRow, shipped: ScriptBody | null): ScriptDetail {
  const source = db.get<{ publicId: string }>('SELECT public_id FROM complaint WHERE id = ?', [row.complaintId]);
  return {
    ...asOwnScript(row, staffName(db, row.createdBy)),
    draft: readBody(row.draft),
    published: publishedBody(row),
    shipped,
    note: row.note,
    submittedBy: staffName(db, row.submittedBy),
    caseId: source ? CaseId.parse(source.publicId) : null,
    history: historyOf(db, row.id),
  };
}

type VersionRow = Omit<ScriptVersion, 'body'> & { body: string };

function historyOf(db: ReadDb, key: number): ScriptVersion[] {
  return db
    .all<VersionRow>(
      `SELECT v.number, v.at, s.name AS by, v.what, v.note, v.body FROM script_version v LEFT JOIN staff s ON s.id = v.by_id
       WHERE v.script_id = ? ORDER BY v.number DESC LIMIT 200`,
      [key],
    )
    .map((version) => ({ ...version, body: ScriptBody.parse(JSON.parse(version.body)) }));
}

/** How many drafts wait for a supervisor. */
export function countSubmitted(db: ReadDb): number {
  return (
    db.get<{ n: number }>('SELECT count(*) AS n FROM script WHERE submitted_at IS NOT NULL AND removed_at IS NULL')
      ?.n ?? 0
  );
}
