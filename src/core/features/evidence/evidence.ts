// Evidence (§2.8): files are content-addressed beside the database, stored once; goods have a chain of custody.
import type { WriteDb } from '../../storage/handles.ts';
import { caseRow, caseRowByKey, openCase, openCaseByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';

export type EvidenceFields = { note: string; source: 'customer' | 'ours'; whereabouts: string };
/** A file already written to the attachments folder. */
export type StoredFile = { sha256: string; bytes: number; mime: string; fileName: string };

export function addEvidence(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; fields: EvidenceFields; file: StoredFile | null },
): { id: string } {
  const complaint = openCase(db, input.caseId);
  const { file, fields } = input;
  if (!file && fields.note.trim() === '') throw new DomainError('INVALID_FIELD', { field: 'note', reason: 'missing' });
  if (file)
    db.run('INSERT INTO attachment (sha256, bytes, mime) VALUES (?, ?, ?) ON CONFLICT DO NOTHING', [
      file.sha256,
      file.bytes,
      file.mime,
    ]);
  const id = context.newId();
  db.run(
    `INSERT INTO evidence (public_id, complaint_id, sha256, file_name, mime, source, whereabouts, note, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      complaint.id,
      file?.sha256 ?? null,
      file?.fileName ?? null,
      file?.mime ?? null,
      fields.source,
      fields.whereabouts,
      fields.note,
      context.now,
      actorOf(context).key,
    ],
  );
  recordEvent(db, context, {
    complaint: { key: complaint.id, id: complaint.publicId },
    kind: 'evidence-added',
    data: { evidence: id, fileName: file?.fileName ?? null, note: fields.note, sha256: file?.sha256 ?? null },
  });
  return { id };
}

export function changeEvidence(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; fields: EvidenceFields; expectedVersion: number },
): void {
  const row = evidenceRow(db, input.id);
  openCaseByKey(db, row.complaintId);
  if (row.version !== input.expectedVersion) {
    const { note, source, whereabouts } = row;
    throw new DomainError('STALE_WRITE', {
      current: { note, source, whereabouts },
      version: row.version,
      by: null,
      at: null,
    });
  }
  const { note, source, whereabouts } = input.fields;
  db.run('UPDATE evidence SET note = ?, source = ?, whereabouts = ?, version = version + 1 WHERE id = ?', [
    note,
    source,
    whereabouts,
    row.id,
  ]);
  event(db, context, row, 'evidence-changed', { note });
}

/** Taken out of sight with who and why; the file stays and it can be put back (§13.8). */
export function removeEvidence(db: WriteDb, context: CommandContext, input: { id: string; reason: string }): void {
  const row = evidenceRow(db, input.id);
  openCaseByKey(db, row.complaintId);
  // Removed by somebody already: who did it, and why, stays.
  if (row.removedAt !== null) return;
  db.run('UPDATE evidence SET removed_at = ?, removed_by = ?, removed_reason = ?, version = version + 1 WHERE id = ?', [
    context.now,
    actorOf(context).key,
    input.reason,
    row.id,
  ]);
  event(db, context, row, 'evidence-removed', { fileName: row.fileName, note: row.note, reason: input.reason });
}

export function restoreEvidence(db: WriteDb, context: CommandContext, input: { id: string }): void {
  const row = evidenceRow(db, input.id);
  openCaseByKey(db, row.complaintId);
  if (row.removedAt === null) return;
  db.run(
    'UPDATE evidence SET removed_at = NULL, removed_by = NULL, removed_reason = NULL, version = version + 1 WHERE id = ?',
    [row.id],
  );
  event(db, context, row, 'evidence-restored', { fileName: row.fileName, note: row.note });
}

/** Continues the chain of custody: what, where, who holds it now. Earlier links never change; it goes on after closing. */
export function addCustody(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; item: string; place: string; holder: string; note: string },
): void {
  const complaint = caseRow(db, input.caseId);
  const { item, place, holder, note } = input;
  db.run(
    'INSERT INTO custody (public_id, complaint_id, at, recorded_by, item, place, holder, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    [context.newId(), complaint.id, context.now, actorOf(context).key, item, place, holder, note],
  );
  recordEvent(db, context, {
    complaint: { key: complaint.id, id: complaint.publicId },
    kind: 'custody-continued',
    data: { item, place, holder, note },
  });
}

type EvidenceRow = {
  id: number;
  complaintId: number;
  fileName: string | null;
  mime: string | null;
  sha256: string | null;
  note: string;
  source: 'customer' | 'ours';
  whereabouts: string;
  removedAt: number | null;
  version: number;
};

export function evidenceRow(db: Pick<WriteDb, 'get'>, publicId: string): EvidenceRow {
  const row = db.get<EvidenceRow>('SELECT * FROM evidence WHERE public_id = ?', [publicId]);
  if (!row) throw notFound('evidence');
  return row;
}

function event(
  db: WriteDb,
  context: CommandContext,
  row: EvidenceRow,
  kind: string,
  data: Record<string, unknown>,
): void {
  const { publicId } = caseRowByKey(db, row.complaintId);
  recordEvent(db, context, { complaint: { key: row.complaintId, id: publicId }, kind, data });
}
