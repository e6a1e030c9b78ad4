// Letters and cards (§9): draft, to sign, to print, printed. A printed text is frozen; a later print adds a line.
import { LetterId, CaseId } from '#shared/contract/ids.ts';
import type { LetterDetail, LetterFields, LetterState, LetterSummary } from '#shared/contract/letters.ts';
import { fold } from '#shared/domain/text/fold.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRow, caseRowByKey, openCase, openCaseByKey } from '../case-base/case-row.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { isAtLeast } from '../staff/staff.ts';

type LetterRow = {
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
  signedAt: number | null;
  removedAt: number | null;
  version: number;
  personalSentence: string;
  sentenceFolded: string;
  content: string;
  style: string;
  frozen: string | null;
};

/** Shortest personal sentence that can be one (§9.1). */
const shortestSentence = 4;
const tierNeeds = { agent: 'agent', supervisor: 'supervisor', 'regional-head': 'manager' } as const;

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
    prints: db.all(
      'SELECT p.at, s.name AS by, p.how FROM letter_print p LEFT JOIN staff s ON s.id = p.by_id WHERE p.letter_id = ? ORDER BY p.id',
      [row.id],
    ),
  };
}

/** Adds or changes a letter of an open case. A change takes back the signature; a printed letter is never changed, a new one is made. */
export function saveLetter(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; id: string | null; fields: LetterFields; expectedVersion: number },
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
    db.run(
      `INSERT INTO letter (public_id, complaint_id, template_id, tier, language, paper, state, created_at, created_by, sentence_folded, personal_sentence, content, style)
       VALUES (:id, :complaintKey, :templateId, :tier, :language, :paper, 'draft', :now, :by, :folded, :sentence, :content, :style)`,
      { ...values, id, complaintKey: complaint.id, now: context.now, by: actorOf(context).key },
    );
    recordEvent(db, context, {
      complaint: { key: complaint.id, id: complaint.publicId },
      kind: 'letter-drafted',
      data: { letter: id, tier: fields.tier },
    });
    return { id, version: 1 };
  }
  const row = changeable(db, input.id, input.expectedVersion);
  if (row.complaintId !== caseRow(db, input.caseId).id) throw notFound('letter');
  db.run(
    `UPDATE letter SET template_id = :templateId, tier = :tier, language = :language, paper = :paper, sentence_folded = :folded,
       personal_sentence = :sentence, content = :content, style = :style, state = 'draft', signed_by = NULL, signed_at = NULL, version = version + 1 WHERE id = :key`,
    { ...values, key: row.id },
  );
  news(db, context, row.complaintId);
  return { id: row.publicId, version: row.version + 1 };
}

export function discardLetter(db: WriteDb, context: CommandContext, input: { id: string }): void {
  const row = letterRow(db, input.id);
  if (row.state === 'printed') throw new DomainError('WRONG_STATE', { what: 'letter', state: 'printed' });
  if (row.removedAt !== null) return;
  db.run('UPDATE letter SET removed_at = ? WHERE id = ?', [context.now, row.id]);
  event(db, context, row, 'letter-discarded', {});
}

export function restoreLetter(db: WriteDb, context: CommandContext, input: { id: string }): void {
  const row = letterRow(db, input.id);
  if (row.removedAt === null) return;
  db.run('UPDATE letter SET removed_at = NULL WHERE id = ?', [row.id]);
  event(db, context, row, 'letter-restored', {});
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

/** Checks the compulsory personal sentence and queues the letter: to sign, or straight to print for the clerk's own card. */
export function submitLetter(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; expectedVersion: number },
): { state: LetterState } {
  const row = changeable(db, input.id, input.expectedVersion);
  const { publicId } = caseRowByKey(db, row.complaintId);
  if ([...row.sentenceFolded].length < shortestSentence)
    throw new DomainError('INVALID_FIELD', { field: 'personalSentence', reason: 'missing' });
  if (isSentenceUsed(db, { caseId: publicId, sentence: row.personalSentence })) {
    throw new DomainError('INVALID_FIELD', { field: 'personalSentence', reason: 'used-before' });
  }
  const needs = tierNeeds[row.tier];
  const state = isAtLeast(actorOf(context).role, needs) ? 'to-print' : 'to-sign';
  const signer = state === 'to-print' ? actorOf(context).key : null;
  db.run('UPDATE letter SET state = ?, signed_by = ?, signed_at = ?, version = version + 1 WHERE id = ?', [
    state,
    signer,
    signer === null ? null : context.now,
    row.id,
  ]);
  event(db, context, row, 'letter-submitted', { state });
  return { state };
}

/** Signed by the one whose tier it is (§1): supervisor's letters by a supervisor, the regional head's by a manager. */
export function signLetter(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; expectedVersion: number },
): { state: LetterState } {
  const row = keptRow(db, input.id);
  refuseStale(row, input.expectedVersion);
  if (row.state !== 'to-sign') throw new DomainError('WRONG_STATE', { what: 'letter', state: row.state });
  const needs = tierNeeds[row.tier];
  if (!isAtLeast(actorOf(context).role, needs)) throw new DomainError('NOT_ALLOWED', { needs });
  db.run("UPDATE letter SET state = 'to-print', signed_by = ?, signed_at = ?, version = version + 1 WHERE id = ?", [
    actorOf(context).key,
    context.now,
    row.id,
  ]);
  event(db, context, row, 'letter-signed', { tier: row.tier });
  return { state: 'to-print' };
}

/** A print: the first one freezes the text as sent, every one is on the timeline (§9.4). */
export function recordPrint(
  db: WriteDb,
  context: CommandContext,
  input: { id: string; how: 'printer' | 'pdf'; reason: string },
): { printedAt: number } {
  const row = keptRow(db, input.id);
  if (row.state !== 'to-print' && row.state !== 'printed')
    throw new DomainError('WRONG_STATE', { what: 'letter', state: row.state });
  if (row.frozen === null) {
    const frozen = JSON.stringify({
      content: JSON.parse(row.content),
      style: JSON.parse(row.style),
      paper: row.paper,
      personalSentence: row.personalSentence,
    });
    db.run("UPDATE letter SET state = 'printed', frozen = ?, printed_at = ?, version = version + 1 WHERE id = ?", [
      frozen,
      context.now,
      row.id,
    ]);
  }
  db.run('INSERT INTO letter_print (letter_id, at, by_id, how, reason) VALUES (?, ?, ?, ?, ?)', [
    row.id,
    context.now,
    actorOf(context).key,
    input.how,
    input.reason,
  ]);
  event(db, context, row, 'letter-printed', {
    how: input.how,
    reason: input.reason,
    text: JSON.parse(row.content) as unknown,
  });
  return { printedAt: row.printedAt ?? context.now };
}

function changeable(db: ReadDb, publicId: string, expectedVersion: number): LetterRow {
  const row = keptRow(db, publicId);
  openCaseByKey(db, row.complaintId);
  if (row.state === 'printed') throw new DomainError('WRONG_STATE', { what: 'letter', state: 'printed' });
  refuseStale(row, expectedVersion);
  return row;
}

function refuseStale(row: LetterRow, expectedVersion: number): void {
  if (row.version === expectedVersion) return;
  const current = { personalSentence: row.personalSentence, content: JSON.parse(row.content) as unknown };
  throw new DomainError('STALE_WRITE', { current, version: row.version, by: null, at: null });
}

/** A letter that was not discarded: a discarded one is brought back before anything else happens to it. */
function keptRow(db: ReadDb, publicId: string): LetterRow {
  const row = letterRow(db, publicId);
  if (row.removedAt !== null) throw new DomainError('WRONG_STATE', { what: 'letter', state: 'discarded' });
  return row;
}

function letterRow(db: ReadDb, publicId: string): LetterRow {
  const row = db.get<LetterRow>('SELECT * FROM letter WHERE public_id = ?', [publicId]);
  if (!row) throw notFound('letter');
  return row;
}

function foldSentence(sentence: string): string {
  return fold(sentence).replace(/[\s\p{P}]+/gu, '');
}

function branded(row: LetterSummary): LetterSummary {
  return { ...row, id: LetterId.parse(row.id), caseId: CaseId.parse(row.caseId) };
}

function news(db: ReadDb, context: CommandContext, complaintKey: number): void {
  context.changes.push({
    kind: 'changed',
    topic: 'letters',
    caseId: CaseId.parse(caseRowByKey(db, complaintKey).publicId),
  });
}

function event(
  db: WriteDb,
  context: CommandContext,
  row: LetterRow,
  kind: string,
  data: Record<string, unknown>,
): void {
  const { publicId } = caseRowByKey(db, row.complaintId);
  recordEvent(db, context, {
    complaint: { key: row.complaintId, id: publicId },
    kind,
    data: { letter: row.publicId, ...data },
  });
}
