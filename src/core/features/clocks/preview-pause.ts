// What a pause does to a deadline, before it is made and while it runs (§3.1).
import { planClocks } from '#shared/domain/clocks/case-clocks.ts';
import { countedPauses, type Pause } from '#shared/domain/clocks/pauses.ts';
import { MINUTE_MS } from '#shared/domain/clocks/zone.ts';
import type { ReadDb } from '../../storage/handles.ts';
import { type ClockRow, clockFactsOf, clocksOf } from '../case-base/case-clocks.ts';
import { caseRowByKey } from '../case-base/case-row.ts';
import { notFound } from '../domain-error.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { policyOfVersion } from '../shop/policy.ts';

export type PauseEffect = { from: number; to: number | null; capLeftMinutes: number | null };

/** Due time without and with a pause until `until` (UTC ms), from now on or since the clock was paused. Throws NOT_FOUND. */
export function previewPause(db: ReadDb, now: number, input: { id: string; until: number }): PauseEffect {
  const clock = db.get<ClockRow>('SELECT * FROM complaint_clock WHERE public_id = ?', [input.id]);
  if (!clock) throw notFound('clock');
  const past = JSON.parse(clock.pauses) as Pause[];
  const pause = { from: clock.pausedAt ?? now, to: input.until, reason: clock.pausedReason ?? '' };
  const pauses = input.until > pause.from ? [...past, pause] : past;
  return {
    from: dueTimeWith(db, clock, past) ?? clock.dueAt,
    to: dueTimeWith(db, clock, pauses),
    capLeftMinutes: capLeft(db, clock, pauses),
  };
}

/** When a clock of a case is due with these pauses and none else; null while one without a cap holds it. */
export function dueTimeWith(db: ReadDb, clock: ClockRow, pauses: readonly Pause[]): number | null {
  const complaint = caseRowByKey(db, clock.complaintId);
  const facts = clockFactsOf(db, complaint, clocksOf(db, clock.complaintId));
  const plans = planClocks({
    policy: policyOfVersion(db, complaint.policyVersion),
    calendar: storeCalendar(db, complaint.store),
    ...facts,
    pauses: { ...facts.pauses, [clock.kind]: pauses },
  });
  const plan = plans.find(({ kind }) => kind === clock.kind);
  return plan === undefined ? clock.dueAt : plan.dueAt;
}

function capLeft(db: ReadDb, clock: ClockRow, pauses: readonly Pause[]): number | null {
  const { pauseCapMinutes } = policyOfVersion(db, caseRowByKey(db, clock.complaintId).policyVersion).clocks;
  if (pauseCapMinutes === null) return null;
  const capMs = pauseCapMinutes * MINUTE_MS;
  const used = countedPauses(clock.startedAt, pauses, capMs).reduce((sum, { from, to }) => sum + to - from, 0);
  return Math.max(0, capMs - used) / MINUTE_MS;
}
