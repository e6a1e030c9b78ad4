// Follow-ups 24 h and 3 days after a resolution (§3.5, §10.1).
import { planFollowUpRetry, planFollowUps } from '#shared/domain/clocks/follow-ups.ts';
import type { ExplainStep } from '#shared/domain/clocks/explain-step.ts';
import type { WriteDb } from '../../storage/handles.ts';
import { explanationOf } from '../case-base/case-clocks.ts';
import { caseRowByKey } from '../case-base/case-row.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { armReminders, cancelReminders } from '../reminders/arm.ts';
import { recordEvent } from '../case-base/record-event.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { policyOfVersion } from '../shop/policy.ts';

export type FollowUpKind = '24h' | '3d';
const kindOf = { 'did-it-work': '24h', satisfied: '3d' } as const;

export type FollowUpRow = {
  id: number;
  publicId: string;
  complaintId: number;
  kind: FollowUpKind;
  dueAt: number;
  state: 'due' | 'reached' | 'declined' | 'cancelled';
  attempts: number;
  version: number;
};

/** Schedules both follow-ups of a case resolved now and arms their reminders. */
export function scheduleFollowUps(
  db: WriteDb,
  context: CommandContext,
  complaintKey: number,
  resolvedAt: number,
): void {
  const { policyVersion, store } = caseRowByKey(db, complaintKey);
  const policy = policyOfVersion(db, policyVersion);
  cancelFollowUps(db, context, complaintKey);
  for (const plan of planFollowUps({ policy, calendar: storeCalendar(db, store), resolvedAt })) {
    const { lastId } = db.run(
      'INSERT INTO follow_up (public_id, complaint_id, kind, due_at, explanation) VALUES (?, ?, ?, ?, ?)',
      [context.newId(), complaintKey, kindOf[plan.purpose], plan.dueAt, explanationOf(plan.steps)],
    );
    arm(db, context, { complaintKey, key: lastId, kind: kindOf[plan.purpose], dueAt: plan.dueAt });
  }
}

/** Follow-ups not made yet are off: the case was reopened or closed. */
export function cancelFollowUps(db: WriteDb, context: CommandContext, complaintKey: number): void {
  for (const { id } of db.all<{ id: number }>("SELECT id FROM follow_up WHERE complaint_id = ? AND state = 'due'", [
    complaintKey,
  ])) {
    db.run("UPDATE follow_up SET state = 'cancelled', settled_at = ?, version = version + 1 WHERE id = ?", [
      context.now,
      id,
    ]);
    cancelReminders(db, 'follow-up', id);
  }
}

export type FollowUpOutcome = {
  id: string;
  outcome: 'reached' | 'no-answer' | 'declined';
  satisfaction: number | null;
  isSolved: boolean | null;
  words: string;
  retryAt: number | null;
  expectedVersion: number;
};

/** Records a call. `isUnhappy`: not solved, or satisfaction 1–2: the caller reopens the case (§10.1). */
export function recordFollowUp(
  db: WriteDb,
  context: CommandContext,
  input: FollowUpOutcome,
): { complaintKey: number; isUnhappy: boolean } {
  const followUp = db.get<FollowUpRow>('SELECT * FROM follow_up WHERE public_id = ?', [input.id]);
  if (!followUp) throw notFound('follow-up');
  if (followUp.state !== 'due') throw new DomainError('WRONG_STATE', { what: 'follow-up', state: followUp.state });
  if (followUp.version !== input.expectedVersion) {
    throw new DomainError('STALE_WRITE', { current: followUp, version: followUp.version, by: null, at: null });
  }
  if (input.outcome === 'reached' && input.satisfaction === null) {
    throw new DomainError('INVALID_FIELD', { field: 'satisfaction', reason: 'missing' });
  }
  if (input.retryAt !== null && input.retryAt <= context.now)
    throw new DomainError('INVALID_FIELD', { field: 'retryAt', reason: 'past' });
  if (input.outcome === 'no-answer') retryLater(db, context, followUp, input);
  else settle(db, context, followUp, { ...input, outcome: input.outcome });
  const { publicId } = caseRowByKey(db, followUp.complaintId);
  const { outcome, satisfaction, isSolved, words } = input;
  recordEvent(db, context, {
    complaint: { key: followUp.complaintId, id: publicId },
    kind: 'followed-up',
    data: { followUp: followUp.kind, outcome, satisfaction, isSolved, words },
  });
  const isUnhappy = outcome === 'reached' && (isSolved === false || (satisfaction ?? 5) <= 2);
  return { complaintKey: followUp.complaintId, isUnhappy };
}

function retryLater(db: WriteDb, context: CommandContext, followUp: FollowUpRow, input: FollowUpOutcome): void {
  const { policyVersion, store } = caseRowByKey(db, followUp.complaintId);
  const policy = policyOfVersion(db, policyVersion);
  const triesSoFar = followUp.attempts + 1;
  const plan = planFollowUpRetry({ policy, calendar: storeCalendar(db, store), triedAt: context.now, triesSoFar });
  const dueAt = input.retryAt ?? plan?.dueAt;
  if (dueAt === undefined) {
    settle(db, context, followUp, { ...input, outcome: 'declined' });
    return;
  }
  const steps: ExplainStep[] =
    input.retryAt === null && plan !== null
      ? plan.steps
      : [
          { code: 'start', at: context.now },
          { code: 'set-by-hand', by: actorOf(context).name },
          { code: 'due', at: dueAt },
        ];
  db.run(
    'UPDATE follow_up SET attempts = ?, due_at = ?, words = ?, explanation = ?, version = version + 1 WHERE id = ?',
    [triesSoFar, dueAt, input.words, explanationOf(steps), followUp.id],
  );
  arm(db, context, { complaintKey: followUp.complaintId, key: followUp.id, kind: followUp.kind, dueAt });
}

function settle(
  db: WriteDb,
  context: CommandContext,
  followUp: FollowUpRow,
  input: { outcome: 'reached' | 'declined'; satisfaction: number | null; words: string },
): void {
  db.run(
    `UPDATE follow_up SET state = ?, attempts = attempts + 1, satisfaction = ?, words = ?, caller_id = ?, settled_at = ?, version = version + 1 WHERE id = ?`,
    [input.outcome, input.satisfaction, input.words, actorOf(context).key, context.now, followUp.id],
  );
  cancelReminders(db, 'follow-up', followUp.id);
}

function arm(
  db: WriteDb,
  context: CommandContext,
  { complaintKey, key, kind, dueAt }: { complaintKey: number; key: number; kind: FollowUpKind; dueAt: number },
): void {
  armReminders(db, context, { complaintKey, kind: 'follow-up', key, detail: kind }, [
    { rung: 'due', dueAt, ringAt: dueAt },
  ]);
}
