// Letters and cards (§9) as they are written: lists, one letter with its prints, saving, discarding, the address. What
// happens after writing stands in queue-letter.ts.
import { LetterId, CaseId } from '#shared/contract/ids.ts';
import type { LetterDetail, LetterFields, LetterState, LetterSummary } from '#shared/contract/letters.ts';
import { PostalAddress } from '#shared/domain/letters/address.ts';
import { fold } from '#shared/domain/text/fold.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRow, openCase } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { notFound } from '../domain-error.ts';
import {
  changeableRow,
  keptRow,
  letterNews,
  letterRow,
  type LetterRow,
  recordLetterEvent,
  refuseFrozen,
  refuseStale,
} from './letter-row.ts';

const summarySql = `SELECT l.public_id AS id, o.public_id AS case_id, o.number AS case_number, c.name AS customer_name, l.template_id, l.tier,
    l.language, l.paper, l.state, l.created_at, l.printed_at, l.version
  FROM letter l CROSS JOIN complaint o ON o.id = l.complaint_id LEFT JOIN customer c ON c.id = o.customer_id`;

/** Newest letters of a state, or of every state, without discarded ones. */
export function listLetters(db: ReadDb, state: LetterState | undefined): LetterSummary[] {
  // One condition for both ("state is null or …") would sort every letter; without the name of the index the most
  // frequent state walks the whole table after ANALYZE.
  const from = state === undefined ? 'letter WHERE' : 'letter INDEXED BY letter_by_state WHERE state = :state AND';
  return db
    .all<LetterSummary>(
      `${summarySql} WHERE l.id IN (SELECT id FROM ${from} removed_at IS NULL ORDER BY id DESC LIMIT 300) ORDER BY l.id DESC`,
      state === undefined ? [] : { state },
    )
    .map(branded);
}

export function lettersOfCase(db: ReadDb, complaintKey: number): LetterSummary[] {
  return db
    .all<LetterSummary>(`${summarySql} WHERE l.complaint_id = ? AND l.removed_at IS NULL ORDER BY l.id`, [complaintKey])
    .map(branded);
}

export function showLetter(db: ReadDb, publicId: string): LetterDetail {
  const row = letterRow(db, publicId);
  const summary = db.all<LetterSummary>(`${summarySql} WHERE l.id = ?`, [row.id]).map(branded)[0]!;
  const signer = db.get<{ name: string }>(
    'SELECT s.name FROM letter l JOIN staff s ON s.id = l.signed_by WHERE l.id = ?',
    [row.id],
  );
  const correctedBy = db.get<{ id: number | null }>(
    'SELECT max(id) AS id FROM letter WHERE corrects_id = ? AND removed_at IS NULL',
    [row.id],
  );
  return {
    ...summary,
    fields: {
      templateId: row.templateId,
      tier: row.tier,
      language: row.language,
      paper: row.paper,
      personalSentence: row.personalSentence,
      content: JSON.parse(row.content) as Record<string, unknown>,
      style: JSON.parse(row.style) as Record<string, unknown>,
    },
    frozen: row.frozen === null ? null : (JSON.parse(row.frozen) as Record<string, unknown>),
    signedBy: signer?.name ?? null,
    postedAt: row.postedAt,
    signature: row.signatureSha256,
    seal: row.sealSha256,
    address: addressIn(row.address),
    earlierAddress: earlierAddress(db, row),
    corrects: relatedLetter(db, row.correctsId),
    correctedBy: relatedLetter(db, correctedBy?.id ?? null),
    prints: db.all(
      'SELECT p.at, s.name AS by, p.how, p.reason FROM letter_print p LEFT JOIN staff s ON s.id = p.by_id WHERE p.letter_id = ? ORDER BY p.id',
      [row.id],
    ),
  };
}

function relatedLetter(db: ReadDb, key: number | null): LetterDetail['corrects'] {
  if (key === null) return null;
  const row = db.get<{ id: string; state: LetterState; createdAt: number }>(
    'SELECT public_id AS id, state, created_at FROM letter WHERE id = ?',
    [key],
  );
  return row ? { ...row, id: LetterId.parse(row.id) } : null;
}

function addressIn(json: string | null): PostalAddress | null {
  return json === null ? null : PostalAddress.parse(JSON.parse(json));
}

function earlierAddress(db: ReadDb, row: LetterRow): PostalAddress | null {
  const found = db.get<{ address: string }>(
    `SELECT l.address FROM complaint mine CROSS JOIN complaint o ON o.customer_id = mine.customer_id
       CROSS JOIN letter l ON l.complaint_id = o.id
     WHERE mine.id = ? AND l.id <> ? AND l.address IS NOT NULL ORDER BY l.id DESC LIMIT 1`,
    [row.complaintId, row.id],
  );
  return addressIn(found?.address ?? null);
}

/** Adds or changes a letter of an open case. A change takes back the signature; a printed letter is never changed, a new one is made. */
export function saveLetter(
  db: WriteDb,
  context: CommandContext,
  input: {
    caseId: string;
    id: string | null;
    fields: LetterFields;
    expectedVersion: number;
    corrects: string | null;
  },
): { id: string; version: number } {
  const { fields } = input;
  const values = {
    templateId: fields.templateId,
    tier: fields.tier,
    language: fields.language,
    paper: fields.paper,
    sentence: fields.personalSentence,
    folded: foldSentence(fields.personalSentence),
    content: JSON.stringify(fields.content),
    style: JSON.stringify(fields.style),
  };
  if (input.id === null) {
    const complaint = openCase(db, input.caseId);
    const id = context.newId();
    const corrects = input.corrects === null ? null : letterRow(db, input.corrects);
    if (corrects && corrects.complaintId !== complaint.id) throw notFound('letter');
    db.run(
      `INSERT INTO letter (public_id, complaint_id, template_id, tier, language, paper, state, created_at, created_by, sentence_folded, personal_sentence, content, style, corrects_id, address)
       VALUES (:id, :complaintKey, :templateId, :tier, :language, :paper, 'draft', :now, :by, :folded, :sentence, :content, :style, :correctsKey, :address)`,
      {
        ...values,
        id,
        complaintKey: complaint.id,
        now: context.now,
        by: actorOf(context).key,
        correctsKey: corrects?.id ?? null,
        address: corrects?.address ?? null,
      },
    );
    recordEvent(db, context, {
      complaint: { key: complaint.id, id: complaint.publicId },
      kind: 'letter-drafted',
      data: { letter: id, tier: fields.tier },
    });
    return { id, version: 1 };
  }
  const row = changeableRow(db, input.id, input.expectedVersion);
  if (row.complaintId !== caseRow(db, input.caseId).id) throw notFound('letter');
  db.run(
    `UPDATE letter SET template_id = :templateId, tier = :tier, language = :language, paper = :paper, sentence_folded = :folded,
       personal_sentence = :sentence, content = :content, style = :style, state = 'draft', signed_by = NULL, signed_at = NULL,
       signature_sha256 = NULL, seal_sha256 = NULL, version = version + 1 WHERE id = :key`,
    { ...values, key: row.id },
  );
  letterNews(db, context, row.complaintId);
  return { id: row.publicId, version: row.version + 1 };
}

export function discardLetter(db: WriteDb, context: CommandContext, input: { id: string }): void {
  const row = letterRow(db, input.id);
  refuseFrozen(row);
  if (row.removedAt !== null) return;
  db.run('UPDATE letter SET removed_at = ? WHERE id = ?', [context.now, row.id]);
  recordLetterEvent(db, context, row, { kind: 'letter-discarded' });
}

export function restoreLetter(db: WriteDb, context: CommandContext, input: { id: string }): void {
  const row = letterRow(db, input.id);
  if (row.removedAt === null) return;
  db.run('UPDATE letter SET removed_at = NULL WHERE id = ?', [row.id]);
  recordLetterEvent(db, context, row, { kind: 'letter-restored' });
}

/** Changes the address for the envelope, in any state: it is not part of the frozen text. */
export function saveAddress(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; address: PostalAddress; expectedVersion: number },
): { version: number } {
  const row = keptRow(db, input.id);
  refuseStale(row, input.expectedVersion);
  db.run('UPDATE letter SET address = ?, version = version + 1 WHERE id = ?', [JSON.stringify(input.address), row.id]);
  letterNews(db, context, row.complaintId);
  return { version: row.version + 1 };
}

/** True when the sentence stands in a letter of another case already (§9.1). */
export function isSentenceUsed(db: ReadDb, input: { caseId: string; sentence: string }): boolean {
  const folded = foldSentence(input.sentence);
  if (folded === '') return false;
  const { id } = caseRow(db, input.caseId);
  return (
    db.get('SELECT 1 FROM letter WHERE sentence_folded = ? AND complaint_id <> ? AND removed_at IS NULL LIMIT 1', [
      folded,
      id,
    ]) !== undefined
  );
}

function foldSentence(sentence: string): string {
  return fold(sentence).replace(/[\s\p{P}]+/gu, '');
}

function branded(row: LetterSummary): LetterSummary {
  return { ...row, id: LetterId.parse(row.id), caseId: CaseId.parse(row.caseId) };
}
