// The clocks of a case (§3.1–3.3): planned by the rules, kept in the table, their moments armed as reminders.
import type { ExplainStep } from '#shared/domain/clocks/explain-step.ts';
import type { Pause } from '#shared/domain/clocks/pauses.ts';
import { type ClockPlan, planClocks } from '#shared/domain/clocks/case-clocks.ts';
import type { ClockKind } from '#shared/domain/policy/policy.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import type { CaseRow } from './case-row.ts';
import { armRungs, cancelRungs } from './clock-rungs.ts';
import type { CommandContext } from '../command-context.ts';
import { notWithdrawn } from './entries.ts';
import { cancelReminders } from '../reminders/arm.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { policyOfVersion } from '../shop/policy.ts';

export type ClockRow = {
  id: number;
  publicId: string;
  complaintId: number;
  kind: ClockKind;
  ruleId: string;
  policyKey: string;
  startedAt: number;
  dueAt: number;
  state: 'running' | 'paused' | 'met' | 'breached';
  pausedAt: number | null;
  pausedReason: string | null;
  pauses: string;
  metAt: number | null;
  explanation: string;
  version: number;
};

/** Due time of a clock held by a pause without cap: it cannot come due before it is resumed. */
const heldUntil = 8_640_000_000_000_000;

export function clocksOf(db: ReadDb, complaintKey: number): ClockRow[] {
  return db.all<ClockRow>('SELECT * FROM complaint_clock WHERE complaint_id = ? ORDER BY due_at, id', [complaintKey]);
}

/**
 * Plans the clocks of an open case anew after anything they depend on changed, and arms their reminders. A clock that was
 * met stays met, unless it repeats; the policy is the one the case was promised under.
 */
export function planCaseClocks(db: WriteDb, context: CommandContext, complaint: CaseRow): void {
  const policy = policyOfVersion(db, complaint.policyVersion);
  const stored = clocksOf(db, complaint.id);
  const byKind = new Map(stored.map((clock) => [clock.kind, clock]));
  const plans = planClocks({
    policy,
    calendar: storeCalendar(db, complaint.store),
    ...clockFactsOf(db, complaint, stored),
  });
  const kinds = new Set(plans.map((plan) => plan.kind));
  for (const clock of stored) if (!kinds.has(clock.kind) && clock.state !== 'met') settle(db, context, clock);
  for (const plan of plans) {
    const clock = byKind.get(plan.kind);
    if (clock?.state === 'met' && !plan.repeats) continue;
    const row = writeClock(db, context, { complaint, plan, clock });
    armLadder(db, context, { complaintKey: complaint.id, clockKey: row, plan });
  }
}

/** What the clocks of a case depend on, as the case stands. */
export function clockFactsOf(db: ReadDb, complaint: CaseRow, stored: ClockRow[]) {
  // A repeating clock starts anew where the customer was told, or where a person said it was done another way.
  const lastMet = (kind: ClockKind): number | null =>
    db.get<{ at: number | null }>(
      `SELECT max(t.at) AS at FROM timeline t WHERE t.complaint_id = ?
         AND ((t.kind = 'told-customer' AND ${notWithdrawn}) OR (t.kind = 'clock-met' AND json_extract(t.data, '$.clock') = ?))`,
      [complaint.id, kind],
    )?.at ?? null;
  const pauses: Partial<Record<ClockKind, Pause[]>> = {};
  for (const clock of stored) pauses[clock.kind] = pausesOf(clock);
  return {
    receivedAt: complaint.receivedAt,
    channelKind: complaint.channelKind,
    channel: complaint.channel,
    severity: complaint.severity ?? 'minor',
    risk: complaint.level,
    promisedBy: complaint.promisedBy,
    isLiveOutage: isLiveOutage(db, complaint.id),
    lastToldAt: lastMet('update'),
    lastReportAt: lastMet('on-site-report'),
    pauses,
  } as const;
}

/** The fault still goes on: the customer hears from us at the shortest rhythm (§3.3). */
function isLiveOutage(db: ReadDb, complaintKey: number): boolean {
  const stored = db.get<{ value: string }>(
    "SELECT value FROM complaint_field WHERE complaint_id = ? AND key = 'isLiveOutage'",
    [complaintKey],
  );
  return stored?.value === 'true';
}

function pausesOf(clock: ClockRow): Pause[] {
  const past = JSON.parse(clock.pauses) as Pause[];
  return clock.pausedAt === null
    ? past
    : [...past, { from: clock.pausedAt, to: null, reason: clock.pausedReason ?? '' }];
}

function armLadder(
  db: WriteDb,
  context: CommandContext,
  { complaintKey, clockKey, plan }: { complaintKey: number; clockKey: number; plan: ClockPlan },
): void {
  const { kind, dueAt, ladder } = plan;
  if (dueAt === null) {
    cancelRungs(db, clockKey);
    cancelReminders(db, 'clock', clockKey);
  } else armRungs(db, context, { clock: { complaintKey, clockKey, kind, dueAt }, ladder });
}

function writeClock(
  db: WriteDb,
  context: CommandContext,
  { complaint, plan, clock }: { complaint: CaseRow; plan: ClockPlan; clock: ClockRow | undefined },
): number {
  const dueAt = plan.dueAt ?? heldUntil;
  const isPaused = clock !== undefined && clock.pausedAt !== null;
  const state = isPaused ? 'paused' : dueAt <= context.now ? 'breached' : 'running';
  const values = {
    ruleId: plan.ruleId,
    policyKey: plan.policyKey,
    startedAt: plan.startAt,
    dueAt,
    state,
    plan: JSON.stringify({ candidates: plan.candidates, ladder: plan.ladder }),
    explanation: explanationOf(plan.steps),
  };
  if (clock) {
    db.run(
      `UPDATE complaint_clock SET rule_id = :ruleId, policy_key = :policyKey, started_at = :startedAt, due_at = :dueAt,
         state = :state, plan = :plan, explanation = :explanation, met_at = NULL, version = version + 1 WHERE id = :key`,
      { ...values, key: clock.id },
    );
    return clock.id;
  }
  return db.run(
    `INSERT INTO complaint_clock (public_id, complaint_id, kind, rule_id, policy_key, started_at, due_at, state, plan, explanation)
     VALUES (:publicId, :complaintKey, :kind, :ruleId, :policyKey, :startedAt, :dueAt, :state, :plan, :explanation)`,
    { ...values, publicId: context.newId(), complaintKey: complaint.id, kind: plan.kind },
  ).lastId;
}

/** Steps as they are stored and sent: a code and its values. */
export function explanationOf(steps: readonly ExplainStep[]): string {
  return JSON.stringify(steps.map(({ code, ...values }) => ({ code, values })));
}

/** A clock met now: its reminders are off. */
export function settle(db: WriteDb, context: CommandContext, clock: ClockRow): void {
  db.run(
    "UPDATE complaint_clock SET state = 'met', met_at = ?, paused_at = NULL, paused_reason = NULL, version = version + 1 WHERE id = ?",
    [context.now, clock.id],
  );
  cancelRungs(db, clock.id);
  cancelReminders(db, 'clock', clock.id);
}

/** Meets every clock of these kinds that still runs. */
export function meetClocks(
  db: WriteDb,
  context: CommandContext,
  complaintKey: number,
  kinds: readonly ClockKind[],
): void {
  for (const clock of clocksOf(db, complaintKey)) {
    if (kinds.includes(clock.kind) && clock.state !== 'met') settle(db, context, clock);
  }
}
