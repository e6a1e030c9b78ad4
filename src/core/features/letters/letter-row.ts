// The row of a letter, how it is found and what is told when it changes.
import { CaseId } from '#shared/contract/ids.ts';
import type { LetterState, LetterSummary } from '#shared/contract/letters.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRowByKey, openCaseByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';

export type LetterRow = {
  id: number;
  publicId: string;
  complaintId: number;
  templateId: string;
  tier: LetterSummary['tier'];
  language: LetterSummary['language'];
  paper: string;
  state: LetterState;
  createdAt: number;
  printedAt: number | null;
  postedAt: number | null;
  signedAt: number | null;
  removedAt: number | null;
  correctsId: number | null;
  signatureSha256: string | null;
  sealSha256: string | null;
  version: number;
  personalSentence: string;
  sentenceFolded: string;
  content: string;
  style: string;
  frozen: string | null;
  address: string | null;
};

export function letterRow(db: ReadDb, publicId: string): LetterRow {
  const row = db.get<LetterRow>('SELECT * FROM letter WHERE public_id = ?', [publicId]);
  if (!row) throw notFound('letter');
  return row;
}

/** A letter that was not discarded: a discarded one is brought back before anything else happens to it. */
export function keptRow(db: ReadDb, publicId: string): LetterRow {
  const row = letterRow(db, publicId);
  if (row.removedAt !== null) throw new DomainError('WRONG_STATE', { what: 'letter', state: 'discarded' });
  return row;
}

/** A letter of an open case whose text may still change. */
export function changeableRow(db: ReadDb, publicId: string, expectedVersion: number): LetterRow {
  const row = keptRow(db, publicId);
  openCaseByKey(db, row.complaintId);
  refuseFrozen(row);
  refuseStale(row, expectedVersion);
  return row;
}

/** What left the printer is never changed or discarded (§9.4). */
export function refuseFrozen({ state }: LetterRow): void {
  if (state === 'printed' || state === 'posted') throw new DomainError('WRONG_STATE', { what: 'letter', state });
}

export function refuseStale(row: LetterRow, expectedVersion: number): void {
  if (row.version === expectedVersion) return;
  const current = { personalSentence: row.personalSentence, content: JSON.parse(row.content) as unknown };
  throw new DomainError('STALE_WRITE', { current, version: row.version, by: null, at: null });
}

/** Writes to the timeline of the case what happened to one of its letters. */
export function recordLetterEvent(
  db: WriteDb,
  context: CommandContext,
  row: LetterRow,
  event: { kind: string; data?: Record<string, unknown> },
): void {
  const { publicId } = caseRowByKey(db, row.complaintId);
  recordEvent(db, context, {
    complaint: { key: row.complaintId, id: publicId },
    kind: event.kind,
    data: { letter: row.publicId, ...event.data },
  });
}

/** Tells the windows that a letter is new, without an entry on the timeline. */
export function letterNews(db: ReadDb, context: CommandContext, complaintKey: number): void {
  const { publicId } = caseRowByKey(db, complaintKey);
  context.changes.push({ kind: 'changed', topic: 'letters', caseId: CaseId.parse(publicId) });
}
