// Follow-ups after a resolution (§3.5, §10.1): did it work, are you satisfied.
import type { Policy } from '../policy/policy.ts';
import { type CompiledCalendar, firstWorkingDayIndex, localDayOf } from './calendar.ts';
import { computeDeadline, minuteOfLaterDay, type TimeRule } from './deadline.ts';
import type { ExplainStep } from './explain-step.ts';
import { DAY_MS, MINUTE_MS, toLocal } from './zone.ts';

export const followUpPurposes = ['did-it-work', 'satisfied'] as const;
export type FollowUpPurpose = (typeof followUpPurposes)[number];

export type FollowUpPlan = {
  purpose: FollowUpPurpose;
  dueAt: number;
  ruleId: string;
  policyKey: TimeRule['policyKey'];
  steps: ExplainStep[];
};

/** Both follow-ups of a case resolved at `resolvedAt` (UTC ms), by the policy, moved to working days where it asks for it. */
export function planFollowUps(input: {
  policy: Policy;
  calendar: CompiledCalendar;
  resolvedAt: number;
}): FollowUpPlan[] {
  const { first, second } = input.policy.followUps;
  return [
    plan(input, 'did-it-work', { ruleId: 'follow-up-first', policyKey: 'followUps.first', allowance: first }),
    plan(input, 'satisfied', { ruleId: 'follow-up-second', policyKey: 'followUps.second', allowance: second }),
  ];
}

/** When to try again after nobody answered; null once the tries of the policy are used up (§10.1). */
export function planFollowUpRetry(input: {
  policy: Policy;
  calendar: CompiledCalendar;
  triedAt: number;
  triesSoFar: number;
}): { dueAt: number; steps: ExplainStep[] } | null {
  const { policy, calendar, triedAt, triesSoFar } = input;
  if (triesSoFar >= policy.followUps.noAnswerTries) return null;
  const allowance = policy.followUps.noAnswerRetryAfter;
  const rule: TimeRule = { ruleId: 'follow-up-retry', policyKey: 'followUps.noAnswerRetryAfter', allowance };
  const { dueAt, steps } = computeDeadline({ start: triedAt, rule, calendar });
  return { dueAt: dueAt!, steps };
}

function plan(
  { policy, calendar, resolvedAt }: { policy: Policy; calendar: CompiledCalendar; resolvedAt: number },
  purpose: FollowUpPurpose,
  rule: TimeRule,
): FollowUpPlan {
  const { dueAt, steps } = computeDeadline({ start: resolvedAt, rule, calendar });
  const plain = dueAt!;
  const { ruleId, policyKey } = rule;
  const moved = policy.followUps.onWorkingDaysOnly ? sameTimeOnWorkingDay(calendar, plain) : plain;
  if (moved !== plain)
    steps.splice(-1, 1, { code: 'moved-to-working-day', from: plain, to: moved }, { code: 'due', at: moved });
  return { purpose, dueAt: moved, ruleId, policyKey, steps };
}

function sameTimeOnWorkingDay(calendar: CompiledCalendar, at: number): number {
  const day = localDayOf(calendar, at);
  const workingDay = calendar.workingDays[firstWorkingDayIndex(calendar, day)]!;
  if (workingDay === day) return at;
  const minute = Math.floor((toLocal(calendar.zone, at) - day * DAY_MS) / MINUTE_MS);
  return minuteOfLaterDay(calendar, at, workingDay - day, minute);
}
