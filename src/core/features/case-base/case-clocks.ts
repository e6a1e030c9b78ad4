// The clocks of a case (§3.1–3.3): planned by the rules, kept in the table, their moments armed as reminders.
import type { ExplainStep } from '#shared/contract/case-records.ts';
import type { Pause } from '#shared/domain/clocks/pauses.ts';
import { type ClockPlan, type LadderMoment, planClocks } from '#shared/domain/clocks/case-clocks.ts';
import type { ClockKind, Policy } from '#shared/domain/policy/policy.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import type { CaseRow } from './case-row.ts';
import type { CommandContext } from '../command-context.ts';
import { notWithdrawn } from './entries.ts';
import { armReminders, cancelReminders, type Rung, type WantedReminder } from '../reminders/arm.ts';
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

const rungOf: Record<LadderMoment['stage'], Rung> = { warn: 'warn', breach: 'due', escalate: 'escalate' };

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
  const plans = planClocks({ policy, calendar: storeCalendar(db), ...factsOf(db, complaint, stored) });
  const kinds = new Set(plans.map((plan) => plan.kind));
  for (const clock of stored) if (!kinds.has(clock.kind) && clock.state !== 'met') settle(db, context, clock);
  for (const plan of plans) {
    const clock = byKind.get(plan.kind);
    if (clock?.state === 'met' && !plan.repeats) continue;
    const row = writeClock(db, context, { complaint, plan, clock });
    armReminders(
      db,
      context,
      { complaintKey: complaint.id, kind: 'clock', key: row, detail: plan.kind },
      wantedOf(plan),
    );
  }
}

function factsOf(db: ReadDb, complaint: CaseRow, stored: ClockRow[]) {
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
    lastToldAt: lastMet('update'),
    lastReportAt: lastMet('on-site-report'),
    pauses,
  } as const;
}

function pausesOf(clock: ClockRow): Pause[] {
  const past = JSON.parse(clock.pauses) as Pause[];
  return clock.pausedAt === null
    ? past
    : [...past, { from: clock.pausedAt, to: null, reason: clock.pausedReason ?? '' }];
}

function wantedOf(plan: ClockPlan): WantedReminder[] {
  if (plan.dueAt === null) return [];
  const dueAt = plan.dueAt;
  return plan.ladder.map((moment) => ({ rung: rungOf[moment.stage], dueAt, ringAt: moment.at }));
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
    explanation: JSON.stringify(plan.steps.map(toExplainStep)),
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

function toExplainStep({ code, ...values }: { code: string } & Record<string, unknown>): ExplainStep {
  return { code, values };
}

/** A clock met now: its reminders are off. */
export function settle(db: WriteDb, context: CommandContext, clock: ClockRow): void {
  db.run(
    "UPDATE complaint_clock SET state = 'met', met_at = ?, paused_at = NULL, paused_reason = NULL, version = version + 1 WHERE id = ?",
    [context.now, clock.id],
  );
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

/** A clock whose due time passed unmet. */
export function breachClocks(db: WriteDb, keys: readonly number[]): void {
  for (const key of keys) {
    db.run("UPDATE complaint_clock SET state = 'breached', version = version + 1 WHERE id = ? AND state = 'running'", [
      key,
    ]);
  }
}

/** Was the first answer late? A fact for the risk (§4.1 time run out). */
export function isFirstResponseLate(clocks: readonly ClockRow[], policy: Policy, now: number): boolean {
  return policy.ladders['first-response'].some((rung) => rung.actions.includes('raise-risk'))
    ? clocks.some((clock) => clock.kind === 'first-response' && (clock.metAt ?? now) > clock.dueAt)
    : false;
}
