// The life of a case: wait, carryOn, resolve, close (§10.2 gates), reopen.
import type { ReminderSubject } from '#shared/contract/live.ts';
import { closingGateRules } from '#shared/content/methods/closing-gates.ts';
import { closingGates, stepFor } from '#shared/domain/methods/engine.ts';
import type { ClockKind } from '#shared/domain/policy/policy.ts';
import type { WriteDb } from '../../storage/handles.ts';
import { clocksOf, meetClocks } from '../case-base/case-clocks.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { cancelFollowUps, scheduleFollowUps } from '../follow-ups/follow-ups.ts';
import { cancelReminders, revivePromises } from '../reminders/arm.ts';
import { reviveAlert } from '../reminders/risk-alert.ts';
import { policyOfVersion } from '../shop/policy.ts';
import { caseRecord } from './case-record.ts';
import { type CaseRow, caseRow, openCase } from '../case-base/case-row.ts';
import { writeField } from '../case-base/write-field.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { placeInQueue, refreshCase } from '../case-base/refresh-case.ts';
import { enterStep, methodOf, toMissing } from './steps.ts';

/** What an opened-again case owes once more; it was answered and visited before. */
const runsAgain: ReadonlySet<ClockKind> = new Set(['on-site-report', 'resolve', 'update']);

type OnCase = { caseId: string };

/** The case waits for somebody else; clocks run on, and the customer is told at the promised rhythm (§3.3). */
export function waitCase(db: WriteDb, context: CommandContext, input: OnCase & { reason: string }): void {
  const complaint = inState(db, input.caseId, ['open', 'waiting']);
  setState(db, complaint, 'waiting', input.reason);
  finish(db, context, complaint, 'waiting', { reason: input.reason });
}

export function carryOn(db: WriteDb, context: CommandContext, input: OnCase): void {
  const complaint = inState(db, input.caseId, ['waiting']);
  setState(db, complaint, 'open', null);
  finish(db, context, complaint, 'carried-on', {});
}

/** Resolved: what was owed is settled with the customer. Both follow-ups are scheduled (§3.5). */
export function resolveCase(db: WriteDb, context: CommandContext, input: OnCase & { outcome: string }): void {
  const complaint = inState(db, input.caseId, ['open', 'waiting']);
  if (input.outcome.trim() !== '') writeField(db, context, complaint.id, 'outcomeText', input.outcome.trim());
  db.run(
    "UPDATE complaint SET state = 'resolved', state_reason = NULL, resolved_at = ?, resolved_by = ? WHERE id = ?",
    [context.now, context.actor?.key ?? null, complaint.id],
  );
  meetClocks(db, context, complaint.id, ['first-response', 'on-site-contact', 'on-site-report', 'resolve', 'update']);
  scheduleFollowUps(db, context, complaint.id, context.now);
  finish(db, context, complaint, 'resolved', { outcome: input.outcome });
}

/** Closes when nothing is missing, or with a reason that is kept on the timeline (§10.2). Throws GATE_OPEN. */
export function closeCase(db: WriteDb, context: CommandContext, input: OnCase & { reason?: string | undefined }): void {
  const complaint = inState(db, input.caseId, ['open', 'waiting', 'resolved']);
  const missing = closingGates(caseRecord(db, complaint), {
    rules: closingGateRules,
    policy: policyOfVersion(db, complaint.policyVersion).closing,
  });
  const reason = input.reason?.trim() || null;
  if (missing.length > 0 && reason === null) throw new DomainError('GATE_OPEN', { missing: missing.map(toMissing) });
  db.run("UPDATE complaint SET state = 'closed', state_reason = ?, closed_at = ? WHERE id = ?", [
    reason,
    context.now,
    complaint.id,
  ]);
  meetClocks(db, context, complaint.id, ['first-response', 'on-site-contact', 'on-site-report', 'resolve', 'update']);
  cancelFollowUps(db, context, complaint.id);
  silence(db, complaint.id);
  db.run("UPDATE approval SET state = 'withdrawn' WHERE complaint_id = ? AND state = 'pending'", [complaint.id]);
  placeInQueue(db, complaint.id);
  const open = missing.map((gate) => gate.code);
  recordEvent(db, context, {
    complaint: { key: complaint.id, id: complaint.publicId },
    kind: 'closed',
    data: { reason, missing: open },
  });
}

/** Opens the case again at the step that clarifies (§10.1); the clocks keep the start they had. */
export function reopenCase(db: WriteDb, context: CommandContext, input: OnCase & { reason: string }): void {
  const complaint = inState(db, input.caseId, ['resolved', 'closed']);
  setState(db, complaint, 'open', null);
  db.run('UPDATE complaint SET resolved_at = NULL, resolved_by = NULL, closed_at = NULL WHERE id = ?', [complaint.id]);
  const kept = clocksOf(db, complaint.id).filter((clock) => runsAgain.has(clock.kind));
  for (const clock of kept)
    db.run("UPDATE complaint_clock SET state = 'running', met_at = NULL, version = version + 1 WHERE id = ?", [
      clock.id,
    ]);
  cancelFollowUps(db, context, complaint.id);
  revivePromises(db, complaint.id);
  reviveAlert(db, complaint.id);
  enterStep(db, context, complaint, stepFor(methodOf(complaint.method), 'clarify'));
  finish(db, context, complaint, 'reopened', { reason: input.reason, from: complaint.state });
}

function inState(db: WriteDb, caseId: string, allowed: readonly CaseRow['state'][]): CaseRow {
  const complaint = allowed.includes('closed') ? caseRow(db, caseId) : openCase(db, caseId);
  if (!allowed.includes(complaint.state))
    throw new DomainError('WRONG_STATE', { what: 'case', state: complaint.state });
  return complaint;
}

function setState(db: WriteDb, complaint: CaseRow, state: CaseRow['state'], reason: string | null): void {
  db.run('UPDATE complaint SET state = ?, state_reason = ? WHERE id = ?', [state, reason, complaint.id]);
}

function finish(
  db: WriteDb,
  context: CommandContext,
  complaint: CaseRow,
  kind: string,
  data: Record<string, unknown>,
): void {
  recordEvent(db, context, { complaint: { key: complaint.id, id: complaint.publicId }, kind, data });
  refreshCase(db, context, complaint.id);
}

/** A closed case rings no more (§3.9): open promises keep their record but lose their reminders. */
function silence(db: WriteDb, complaintKey: number): void {
  const subjects = db.all<{ subject: ReminderSubject; subjectId: number }>(
    "SELECT DISTINCT subject, subject_id FROM reminder WHERE complaint_id = ? AND state IN ('pending', 'rung')",
    [complaintKey],
  );
  for (const { subject, subjectId } of subjects) cancelReminders(db, subject, subjectId);
}
