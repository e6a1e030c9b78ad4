// How each figure of the policy is edited. A figure without an entry does not compile: a new one cannot be forgotten.
import type { Policy, PolicyKey } from '#shared/domain/policy/policy.ts';

export type Control =
  | 'allowance'
  | 'allowance-or-none'
  | 'minutes'
  | 'minutes-or-none'
  | 'seconds'
  | 'days'
  | 'days-or-none'
  | 'money'
  | 'money-or-none'
  | 'number'
  | 'share'
  | 'factor'
  | 'percent'
  | 'switch'
  | 'limits'
  | 'hours-or-none'
  | 'time'
  | 'minutes-list'
  | 'days-list';

/** Edited elsewhere (currency: first run) or by editors of their own. */
type Elsewhere =
  | `ladders.${string}`
  | 'firstResponse.byChannel'
  | 'authority.currency'
  | `statutory.${string}`
  | 'closing.gates'
  | `insight.${string}`;
export type FigureKey = Exclude<PolicyKey, Elsewhere>;

/** In the order of the page; keys of one group stand together. */
export const figures: Record<FigureKey, Control> = {
  'firstResponse.public': 'allowance',
  'firstResponse.instantMessage': 'allowance',
  'firstResponse.faceToFace': 'allowance',
  'firstResponse.phone': 'allowance',
  'firstResponse.other': 'allowance',
  'firstResponse.shareOfPromise': 'share',
  'handling.safetyRespond': 'allowance',
  'handling.safetyOnSiteContact': 'allowance',
  'handling.safetyReportEvery': 'allowance',
  'handling.safetyResolve': 'allowance-or-none',
  'handling.significantRespond': 'allowance',
  'handling.significantResolve': 'allowance',
  'handling.minorRespond': 'allowance-or-none',
  'handling.minorResolve': 'allowance',
  'updates.liveOutageEvery': 'allowance',
  'updates.highRiskEvery': 'allowance',
  'updates.otherwiseEvery': 'allowance',
  'clocks.pauseCapMinutes': 'minutes-or-none',
  'promises.remindBeforeMinutes': 'minutes',
  'promises.brokenRaisesRiskAfterMinutes': 'minutes',
  'promises.chasesRaiseRiskFrom': 'number',
  'followUps.first': 'allowance',
  'followUps.second': 'allowance',
  'followUps.onWorkingDaysOnly': 'switch',
  'followUps.noAnswerTries': 'number',
  'followUps.noAnswerRetryAfter': 'allowance',
  'risk.watchFrom': 'number',
  'risk.highFrom': 'number',
  'risk.criticalFrom': 'number',
  'risk.callBackWithinMinutes': 'minutes',
  'authority.limits': 'limits',
  'authority.customerWindowDays': 'days',
  'authority.phoneCodeValidMinutes': 'minutes',
  'compensation.guideFactor': 'factor',
  'compensation.farAbovePrecedentFactor': 'factor',
  'compensation.precedentAtLeast': 'number',
  'compensation.monthlyBudget': 'money-or-none',
  'care.gestureCostCap': 'money',
  'care.pauseFromTemper': 'number',
  'listening.silenceSeconds': 'seconds',
  'reminders.quietHours': 'hours-or-none',
  'reminders.urgentBreaksQuietHours': 'switch',
  'reminders.snoozeMinutes': 'minutes-list',
  'reminders.tomorrowMorningAt': 'time',
  'desk.idleLockMinutes': 'minutes',
  'retention.trashDays': 'days',
  'retention.anonymiseAfterDays': 'days-or-none',
};

const groupOf = (key: string) => key.slice(0, key.indexOf('.')) as FigureGroup;
type GroupIn<K> = K extends `${infer G}.${string}` ? G : never;
type FigureGroup = GroupIn<FigureKey>;
export type PolicyGroupCode = FigureGroup | 'ladders' | 'closing' | 'statutory';

/** Groups with an editor beside (or instead of) single figures. */
export const ownEditors: ReadonlySet<PolicyGroupCode> = new Set(['firstResponse', 'ladders', 'closing', 'statutory']);

/** Groups with their figures, in the order of the page; those of editors alone stand where they are looked for. */
export const figureGroups: { group: PolicyGroupCode; keys: FigureKey[] }[] = [];
for (const key of Object.keys(figures) as FigureKey[]) {
  const last = figureGroups.at(-1);
  if (last?.group === groupOf(key)) last.keys.push(key);
  else figureGroups.push({ group: groupOf(key), keys: [key] });
}
const place = (group: PolicyGroupCode, after: PolicyGroupCode) =>
  figureGroups.splice(figureGroups.findIndex((one) => one.group === after) + 1, 0, { group, keys: [] });
place('ladders', 'updates');
place('closing', 'followUps');
place('statutory', 'closing');

/** For whom a change counts: a case keeps the figures it was taken in under; what is nobody's promise holds at once. */
export function scopeOf(group: PolicyGroupCode): 'newCases' | 'now' | 'mixed' {
  return scopes[group] ?? 'now';
}
const scopes: Partial<Record<PolicyGroupCode, 'newCases' | 'mixed'>> = {
  firstResponse: 'newCases',
  handling: 'newCases',
  updates: 'newCases',
  ladders: 'newCases',
  clocks: 'newCases',
  followUps: 'newCases',
  closing: 'newCases',
  risk: 'newCases',
  promises: 'mixed',
};

/** The value of a figure. */
export function figureOf(policy: Policy, key: FigureKey): unknown {
  const name = key.slice(groupOf(key).length + 1);
  return (policy[groupOf(key)] as Record<string, unknown>)[name];
}

/** The policy with one figure changed. */
export function withFigure(policy: Policy, key: FigureKey, value: unknown): Policy {
  const group = groupOf(key);
  return { ...policy, [group]: { ...policy[group], [key.slice(group.length + 1)]: value } };
}
