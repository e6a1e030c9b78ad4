import type { PolicyKey, TimeUnit } from '../policy/policy.ts';

/** One step of a computation: a code with values, worded by the interface. Instants UTC ms, dates ISO and local. */
export type ExplainStep =
  | { code: 'rule'; ruleId: string; policyKey: PolicyKey; amount: number; unit: TimeUnit }
  | { code: 'share-of-promise'; ruleId: string; policyKey: PolicyKey; share: number; promisedAt: number }
  | { code: 'start'; at: number }
  | { code: 'opens'; at: number }
  | { code: 'counted'; date: string; from: number; to: number; minutes: number }
  | { code: 'counted-rest'; fromDate: string; toDate: string; days: number; minutes: number }
  | { code: 'working-day'; date: string; ordinal: number }
  | { code: 'calendar-days'; date: string; days: number }
  | { code: 'closed-days'; fromDate: string; toDate: string; reason: 'weekly' | 'holiday'; name: string }
  | { code: 'swapped-workday'; date: string; name: string }
  | { code: 'clock-change'; at: number; minutes: number }
  | { code: 'due-without-pauses'; at: number }
  | { code: 'pause'; from: number; to: number | null; reason: string; isCapped: boolean }
  | { code: 'moved-to-working-day'; from: number; to: number }
  | { code: 'promised'; at: number; by: string }
  | { code: 'promise-moved'; at: number; by: string; from: number; to: number }
  | { code: 'set-by-hand'; by: string }
  | { code: 'due'; at: number }
  | { code: 'held'; reason: string };
