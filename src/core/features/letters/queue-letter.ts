// A letter on its way out (§9.4): submitted, signed, printed, posted. The check of §9.1 and §9.5 stands here, behind the page.
import type { LetterState, PrintWay } from '#shared/contract/letters.ts';
import { checkLetter } from '#shared/domain/letters/check-letter.ts';
import { type LetterProblem, LetterContent, WantedMarks } from '#shared/domain/letters/letter.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { caseRowByKey } from '../case-base/case-row.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { isAtLeast } from '../staff/staff.ts';
import { marksOf } from './letter-marks.ts';
import { changeableRow, keptRow, type LetterRow, recordLetterEvent, refuseStale } from './letter-row.ts';
import { isSentenceUsed } from './letters.ts';

const tierNeeds = { agent: 'agent', supervisor: 'supervisor', 'regional-head': 'manager' } as const;

type OneLetter = { id: string; expectedVersion: number };

/** Checks the whole letter and queues it: to sign, or straight to print for who may sign it. */
export function submitLetter(db: WriteDb, context: CommandContext, input: OneLetter): { state: LetterState } {
  const row = changeableRow(db, input.id, input.expectedVersion);
  refuseUnready(db, row);
  if (isAtLeast(actorOf(context).role, tierNeeds[row.tier])) {
    writeSignature(db, context, row);
    recordLetterEvent(db, context, row, { kind: 'letter-submitted', data: { state: 'to-print' } });
    return { state: 'to-print' };
  }
  db.run("UPDATE letter SET state = 'to-sign', version = version + 1 WHERE id = ?", [row.id]);
  recordLetterEvent(db, context, row, { kind: 'letter-submitted', data: { state: 'to-sign' } });
  return { state: 'to-sign' };
}

/** Signed by the one whose tier it is (§1): supervisor's letters by a supervisor, the regional head's by a manager. */
export function signLetter(db: WriteDb, context: CommandContext, input: OneLetter): { state: LetterState } {
  const row = keptRow(db, input.id);
  refuseStale(row, input.expectedVersion);
  if (row.state !== 'to-sign') throw new DomainError('WRONG_STATE', { what: 'letter', state: row.state });
  const needs = tierNeeds[row.tier];
  if (!isAtLeast(actorOf(context).role, needs)) throw new DomainError('NOT_ALLOWED', { needs });
  // The same sentence may have gone to another customer while this letter waited.
  refuseUnready(db, row);
  writeSignature(db, context, row);
  recordLetterEvent(db, context, row, { kind: 'letter-signed', data: { tier: row.tier } });
  return { state: 'to-print' };
}

/**
 * A print: the first one freezes the text as sent, every one is on the timeline; a later one says why (§9.4). Stale is
 * only a first print: what came out later is true whatever was marked or addressed meanwhile.
 */
export function recordPrint(
  db: WriteDb,
  context: CommandContext,
  input: OneLetter & { how: PrintWay; reason: string },
): { printedAt: number; version: number } {
  const row = keptRow(db, input.id);
  if (row.state === 'draft' || row.state === 'to-sign') {
    throw new DomainError('WRONG_STATE', { what: 'letter', state: row.state });
  }
  const isLetter = input.how === 'printer' || input.how === 'pdf';
  const isFirst = isLetter && row.frozen === null;
  if (isFirst) refuseStale(row, input.expectedVersion);
  if (isLetter && !isFirst && input.reason === '') {
    throw new DomainError('INVALID_FIELD', { field: 'reason', reason: 'missing' });
  }
  if (isFirst) {
    db.run("UPDATE letter SET state = 'printed', frozen = ?, printed_at = ?, version = version + 1 WHERE id = ?", [
      frozenText(row),
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
  const text = isLetter ? { text: JSON.parse(row.content) as unknown } : {};
  recordLetterEvent(db, context, row, {
    kind: 'letter-printed',
    data: { how: input.how, reason: input.reason, ...text },
  });
  return { printedAt: row.printedAt ?? context.now, version: isFirst ? row.version + 1 : row.version };
}

/** Marks a printed letter as on its way to the customer, or takes that back. */
export function setPosted(db: WriteDb, context: CommandContext, input: { id: string; isPosted: boolean }): void {
  const row = keptRow(db, input.id);
  const from = input.isPosted ? 'printed' : 'posted';
  if (row.state !== from) throw new DomainError('WRONG_STATE', { what: 'letter', state: row.state });
  db.run('UPDATE letter SET state = ?, posted_at = ?, version = version + 1 WHERE id = ?', [
    input.isPosted ? 'posted' : 'printed',
    input.isPosted ? context.now : null,
    row.id,
  ]);
  recordLetterEvent(db, context, row, { kind: input.isPosted ? 'letter-posted' : 'letter-not-posted' });
}

/** Throws LETTER_NOT_READY with everything that keeps this text from going out. */
function refuseUnready(db: ReadDb, row: LetterRow): void {
  const problems = problemsOf(db, row);
  if (problems.length > 0) throw new DomainError('LETTER_NOT_READY', { problems });
}

function problemsOf(db: ReadDb, row: LetterRow): LetterProblem[] {
  const content = LetterContent.safeParse(JSON.parse(row.content));
  if (!content.success) return [{ code: 'unreadable' }];
  const { publicId } = caseRowByKey(db, row.complaintId);
  const { personalSentence } = row;
  const isUsed = isSentenceUsed(db, { caseId: publicId, sentence: personalSentence });
  return checkLetter({ ...content.data, personalSentence }, { usedForOthers: isUsed ? [personalSentence] : [] });
}

/** The letter is the actor's now: the signature they keep and the seal of the shop are fixed with it. */
function writeSignature(db: WriteDb, context: CommandContext, row: LetterRow): void {
  const actor = actorOf(context);
  const wanted = WantedMarks.parse(JSON.parse(row.style));
  const marks = marksOf(db, actor);
  db.run(
    `UPDATE letter SET state = 'to-print', signed_by = ?, signed_at = ?, signature_sha256 = ?, seal_sha256 = ?,
       version = version + 1 WHERE id = ?`,
    [
      actor.key,
      context.now,
      wanted.signature === 'drawn' ? marks.signature : null,
      wanted.hasSeal ? marks.seal : null,
      row.id,
    ],
  );
}

function frozenText(row: LetterRow): string {
  return JSON.stringify({
    content: JSON.parse(row.content) as unknown,
    style: JSON.parse(row.style) as unknown,
    paper: row.paper,
    personalSentence: row.personalSentence,
    signature: row.signatureSha256,
    seal: row.sealSha256,
  });
}
