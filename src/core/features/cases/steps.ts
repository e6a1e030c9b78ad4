// Walking through a method (§5, §6). Writes: goToStep, logTime, changeMethod.
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import { leaving, type Missing as Unmet, stepAfterChange } from '#shared/domain/methods/engine.ts';
import type { Method } from '#shared/domain/methods/method.ts';
import type { WriteDb } from '../../storage/handles.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { caseRecord } from './case-record.ts';
import { type CaseRow, caseRow, openCase } from '../case-base/case-row.ts';
import { changed, recordEvent } from '../case-base/record-event.ts';

export function methodOf(code: string): Method {
  const method = shippedMethods.find((candidate) => candidate.code === code);
  if (!method) throw new DomainError('INVALID_FIELD', { field: 'method', reason: 'unknown' });
  return method;
}

/** What is missing, as the contract says it: the page words it from the method's own texts by code. */
export function toMissing(missing: Unmet): { field: string; code: string; values: Record<string, unknown> } {
  const { code, fieldKey, panel, message, remedy } = missing;
  return { field: fieldKey ?? panel, code, values: { panel, message, remedy } };
}

/** Goes to a step. Going on from one whose exit rules are open needs a reason; going back never does (§6). */
export function goToStep(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; step: string; reason?: string | undefined },
): void {
  const complaint = openCase(db, input.caseId);
  const method = methodOf(complaint.method);
  const from = method.steps.findIndex((step) => step.code === complaint.step);
  const to = method.steps.findIndex((step) => step.code === input.step);
  if (to < 0) throw new DomainError('INVALID_FIELD', { field: 'step', reason: 'unknown' });
  if (to === from) return;
  const current = method.steps[from];
  const reason = input.reason?.trim() || null;
  if (current && to > from) {
    const { isAllowed, missing } = leaving(current, caseRecord(db, complaint), reason);
    if (!isAllowed) throw new DomainError('GATE_OPEN', { missing: missing.map(toMissing) });
  }
  leaveStep(db, context, complaint, to > from ? reason : null);
  enterStep(db, context, complaint, input.step);
  recordEvent(db, context, {
    complaint: { key: complaint.id, id: complaint.publicId },
    kind: 'step-changed',
    data: { method: complaint.method, from: complaint.step, to: input.step, reason },
  });
}

/** Adds working time to a step: the page sends what it counted while it was in front (§6.10). */
export function logTime(
  db: WriteDb,
  context: CommandContext,
  input: { caseId: string; step: string; seconds: number },
): void {
  const complaint = caseRow(db, input.caseId);
  db.run('UPDATE step_visit SET seconds = seconds + ? WHERE complaint_id = ? AND method = ? AND step = ?', [
    input.seconds,
    complaint.id,
    complaint.method,
    input.step,
  ]);
  changed(context, { key: complaint.id, id: complaint.publicId }, 'time');
}

/** Takes another method: the step doing the same work is the current one, every field stays (§5.1). */
export function changeMethod(db: WriteDb, context: CommandContext, input: { caseId: string; method: string }): void {
  const complaint = openCase(db, input.caseId);
  if (complaint.method === input.method) return;
  const to = methodOf(input.method);
  const step = stepAfterChange({ from: methodOf(complaint.method), to, current: complaint.step });
  leaveStep(db, context, complaint, null);
  db.run('UPDATE complaint SET method = ? WHERE id = ?', [to.code, complaint.id]);
  enterStep(db, context, { ...complaint, method: to.code }, step);
  recordEvent(db, context, {
    complaint: { key: complaint.id, id: complaint.publicId },
    kind: 'method-changed',
    data: { from: complaint.method, to: to.code, step },
  });
}

export function enterStep(db: WriteDb, context: CommandContext, complaint: CaseRow, step: string): void {
  db.run('UPDATE complaint SET step = ? WHERE id = ?', [step, complaint.id]);
  db.run(
    `INSERT INTO step_visit (complaint_id, method, step, entered_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (complaint_id, method, step) DO UPDATE SET visits = visits + 1, entered_at = excluded.entered_at, left_at = NULL, left_reason = NULL`,
    [complaint.id, complaint.method, step, context.now],
  );
}

function leaveStep(db: WriteDb, context: CommandContext, complaint: CaseRow, reason: string | null): void {
  db.run('UPDATE step_visit SET left_at = ?, left_reason = ? WHERE complaint_id = ? AND method = ? AND step = ?', [
    context.now,
    reason,
    complaint.id,
    complaint.method,
    complaint.step,
  ]);
}
