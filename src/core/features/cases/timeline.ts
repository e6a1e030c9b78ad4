// The timeline (append-only), notes, acknowledgements, allegations, statuses given, chases.
import type { Acknowledgement, Conclusion, TimelineEntry } from '#shared/contract/case-records.ts';
import { StaffId } from '#shared/contract/ids.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { meetClocks } from '../case-base/case-clocks.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { customerKey } from '../customers/customers.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { readSignals } from '../case-base/recompute-risk.ts';
import { indexText } from '../search/index-text.ts';
import { type CaseRow, caseRow, openCase } from '../case-base/case-row.ts';
import { indexCase } from '../case-base/index-case.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { recountChases } from '../case-base/entries.ts';
import { tellsOfSaidAgain } from '../case-base/same-point.ts';
import { refreshCase } from '../case-base/refresh-case.ts';

/** Newest entries first, a page at a time. */
export function readTimeline(
  db: ReadDb,
  input: { caseId: string; before?: string | undefined; limit: number },
): { entries: TimelineEntry[]; hasMore: boolean } {
  const complaint = caseRow(db, input.caseId);
  const before = input.before === undefined ? Number.MAX_SAFE_INTEGER : Number(input.before);
  const rows = db.all<{
    id: number;
    at: number;
    actor: string | null;
    actorId: string | null;
    kind: string;
    data: string;
  }>(
    `SELECT t.id, t.at, s.name AS actor, s.public_id AS actor_id, t.kind, t.data FROM timeline t LEFT JOIN staff s ON s.id = t.actor_id
     WHERE t.complaint_id = ? AND t.id < ? ORDER BY t.id DESC LIMIT ?`,
    [complaint.id, before, input.limit + 1],
  );
  const entries = rows.slice(0, input.limit).map(({ id, actorId, data, ...row }) => ({
    ...row,
    id: String(id),
    actorId: actorId === null ? null : StaffId.parse(actorId),
    data: JSON.parse(data) as Record<string, unknown>,
  }));
  return { entries, hasMore: rows.length > input.limit };
}

/** A note, on a closed case too: what happens afterwards belongs to its record. */
export function addNote(db: WriteDb, context: CommandContext, input: { caseId: string; text: string }): void {
  const complaint = caseRow(db, input.caseId);
  if (input.text.trim() === '') throw new DomainError('INVALID_FIELD', { field: 'text', reason: 'missing' });
  const id = event(db, context, complaint, 'note', { text: input.text.trim() });
  indexText(db, 'note_search', id, input.text);
  if (tellsOfSaidAgain(input.text)) refreshCase(db, context, complaint.id);
}

/** The formal acknowledgement (§2.12): it is also the first response. */
export function acknowledge(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; method: Acknowledgement['method']; said: string; at: number | null },
): void {
  const complaint = openCase(db, input.caseId);
  if (input.method === 'impossible' && input.said.trim() === '')
    throw new DomainError('INVALID_FIELD', { field: 'said', reason: 'missing' });
  const at = Math.min(input.at ?? context.now, context.now);
  db.run(
    `INSERT INTO acknowledgement (complaint_id, at, method, by_id, said) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (complaint_id) DO UPDATE SET at = excluded.at, method = excluded.method, by_id = excluded.by_id, said = excluded.said`,
    [complaint.id, at, input.method, actorOf(context).key, input.said],
  );
  meetClocks(db, context, complaint.id, ['first-response', 'on-site-contact']);
  event(db, context, complaint, 'acknowledged', { method: input.method, said: input.said, at });
  refreshCase(db, context, complaint.id);
}

export function saveAllegation(
  db: WriteDb,
  context: CommandContext,
  input: {
    caseId: string;
    id: string | null;
    text: string;
    conclusion: Conclusion | null;
    conclusionText: string;
    expectedVersion: number;
  },
): { id: string } {
  const complaint = openCase(db, input.caseId);
  const { text, conclusion, conclusionText } = input;
  const id = input.id ?? context.newId();
  if (input.id === null) {
    db.run(
      'INSERT INTO allegation (public_id, complaint_id, text, conclusion, conclusion_text) VALUES (?, ?, ?, ?, ?)',
      [id, complaint.id, text, conclusion, conclusionText],
    );
  } else {
    const row = db.get<{ version: number; text: string; conclusionText: string }>(
      'SELECT version, text, conclusion_text FROM allegation WHERE public_id = ? AND complaint_id = ?',
      [id, complaint.id],
    );
    if (!row) throw notFound('allegation');
    if (row.version !== input.expectedVersion)
      throw new DomainError('STALE_WRITE', { current: row, version: row.version, by: null, at: null });
    db.run(
      'UPDATE allegation SET text = ?, conclusion = ?, conclusion_text = ?, version = version + 1 WHERE public_id = ?',
      [text, conclusion, conclusionText, id],
    );
  }
  event(db, context, complaint, conclusion === null ? 'allegation-noted' : 'allegation-concluded', {
    text,
    conclusion,
    conclusionText,
  });
  return { id };
}

/** A status given to the customer (§2.12); the update clock starts anew (§3.3). */
export function toldCustomer(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; text: string; isNothingNew: boolean },
): { entryId: string } {
  const complaint = openCase(db, input.caseId);
  if (input.text.trim() === '' && !input.isNothingNew)
    throw new DomainError('INVALID_FIELD', { field: 'text', reason: 'missing' });
  meetClocks(db, context, complaint.id, ['first-response', 'on-site-contact']);
  const data = { text: input.text.trim(), isNothingNew: input.isNothingNew };
  const entry = event(db, context, complaint, 'told-customer', data);
  recountChases(db, complaint.id);
  refreshCase(db, context, complaint.id);
  return { entryId: String(entry) };
}

/** The customer asked again (§3.4). */
export function recordChase(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; words: string },
): { entryId: string; times: number } {
  const complaint = openCase(db, input.caseId);
  const times = complaint.chases + 1;
  const entry = event(db, context, complaint, 'chased', { words: input.words.trim(), times });
  recountChases(db, complaint.id);
  readSignals(db, context, complaint.id);
  refreshCase(db, context, complaint.id);
  return { entryId: String(entry), times };
}

export function linkCustomer(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; customerId: string | null },
): void {
  const complaint = openCase(db, input.caseId);
  const key = input.customerId === null ? null : customerKey(db, input.customerId);
  db.run('UPDATE complaint SET customer_id = ? WHERE id = ?', [key, complaint.id]);
  indexCase(db, complaint.id);
  event(db, context, complaint, 'customer-linked', { customer: input.customerId });
  refreshCase(db, context, complaint.id);
}

/** A signal a person says is none stays dismissed with the reason (§4.5). */
export function dismissSignal(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; signalId: string; reason: string | null },
): void {
  const complaint = openCase(db, input.caseId);
  const row = db.get<{ kind: string; quote: string }>(
    'SELECT kind, quote FROM signal WHERE public_id = ? AND complaint_id = ?',
    [input.signalId, complaint.id],
  );
  if (!row) throw notFound('signal');
  const { reason } = input;
  db.run('UPDATE signal SET dismissed_at = ?, dismissed_by = ?, dismissed_reason = ? WHERE public_id = ?', [
    reason === null ? null : context.now,
    reason === null ? null : actorOf(context).key,
    reason,
    input.signalId,
  ]);
  event(db, context, complaint, reason === null ? 'signal-restored' : 'signal-dismissed', {
    kind: row.kind,
    quote: row.quote,
    reason,
  });
  readSignals(db, context, complaint.id);
  refreshCase(db, context, complaint.id);
}

function event(
  db: WriteDb,
  context: CommandContext,
  complaint: CaseRow,
  kind: string,
  data: Record<string, unknown>,
): number {
  return recordEvent(db, context, { complaint: { key: complaint.id, id: complaint.publicId }, kind, data });
}
