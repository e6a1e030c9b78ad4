// The figures a shop starts with (§3.2–3.5, §4.3, §8.1, §8.3). Every one can be changed in Settings.
import { defaultClosingGates } from '../methods/closing-gates.ts';
import type { Allowance, LadderRung, Policy } from '../../domain/policy/policy.ts';

const wall = (amount: number): Allowance => ({ amount, unit: 'wall-minutes' });
const working = (amount: number): Allowance => ({ amount, unit: 'working-minutes' });
const calendarDays = (amount: number): Allowance => ({ amount, unit: 'calendar-days' });
const workingDays = (amount: number): Allowance => ({ amount, unit: 'working-days' });

const breach: LadderRung = { stage: 'breach', from: 'due', minutes: 0, actions: ['remind-owner', 'raise-risk'] };

/** Shipped policy. Amounts of money in fen. */
export const defaultPolicy: Policy = {
  firstResponse: {
    faceToFace: wall(0),
    phone: wall(0),
    instantMessage: working(15),
    public: wall(60),
    other: working(240),
    shareOfPromise: 0.5,
    byChannel: {},
  },
  handling: {
    safetyRespond: wall(0),
    safetyOnSiteContact: wall(30),
    safetyReportEvery: wall(30),
    safetyResolve: wall(24 * 60),
    significantRespond: wall(2 * 60),
    significantResolve: wall(24 * 60),
    minorRespond: null,
    minorResolve: workingDays(3),
  },
  updates: { liveOutageEvery: wall(10), highRiskEvery: wall(30), otherwiseEvery: calendarDays(1) },
  ladders: {
    'first-response': [
      { stage: 'warn', from: 'start', minutes: 30, limitShare: 0.5, actions: ['remind-owner'] },
      breach,
      { stage: 'escalate', from: 'start', minutes: 24 * 60, actions: ['alert-supervisor', 'open-response-plan'] },
    ],
    'on-site-contact': [
      { stage: 'warn', from: 'due', minutes: -15, limitShare: 0.5, actions: ['remind-owner'] },
      { ...breach, actions: ['remind-owner', 'alert-supervisor', 'raise-risk'] },
    ],
    'on-site-report': [
      { stage: 'warn', from: 'due', minutes: -5, actions: ['remind-owner'] },
      { ...breach, actions: ['remind-owner', 'alert-supervisor'] },
    ],
    resolve: [
      { stage: 'warn', from: 'due', minutes: -120, limitShare: 0.75, actions: ['remind-owner'] },
      breach,
      { stage: 'escalate', from: 'due', minutes: 12 * 60, actions: ['alert-supervisor', 'open-response-plan'] },
    ],
    update: [
      { stage: 'warn', from: 'due', minutes: -5, actions: ['remind-owner'] },
      { stage: 'breach', from: 'due', minutes: 0, actions: ['remind-owner'] },
    ],
  },
  clocks: { pauseCapMinutes: 15 * 24 * 60 },
  promises: { remindBeforeMinutes: 30, brokenRaisesRiskAfterMinutes: 12 * 60, chasesRaiseRiskFrom: 3 },
  followUps: {
    first: wall(24 * 60),
    second: calendarDays(3),
    onWorkingDaysOnly: false,
    noAnswerTries: 3,
    noAnswerRetryAfter: working(180),
  },
  risk: { watchFrom: 25, highFrom: 50, criticalFrom: 75, callBackWithinMinutes: 30 },
  authority: {
    currency: 'CNY',
    limits: {
      agent: { perCase: 200_00, perCustomer: 400_00, perDay: 1_000_00 },
      supervisor: { perCase: 1_000_00, perCustomer: 2_000_00, perDay: 5_000_00 },
      manager: { perCase: null, perCustomer: null, perDay: null },
    },
    customerWindowDays: 90,
    phoneCodeValidMinutes: 15,
  },
  compensation: { guideFactor: 1.5, farAbovePrecedentFactor: 2, precedentAtLeast: 5, monthlyBudget: null },
  care: { gestureCostCap: 50_00, pauseFromTemper: 4 },
  listening: { silenceSeconds: 5 },
  reminders: {
    quietHours: { from: 22 * 60, to: 8 * 60 },
    urgentBreaksQuietHours: true,
    snoozeMinutes: [5, 15, 60],
    tomorrowMorningAt: 9 * 60,
  },
  desk: { idleLockMinutes: 10 },
  insight: { spikeSharePercent: 30, effectCheckDays: [30, 60, 90], verdictAtLeastCases: 10 },
  retention: { trashDays: 30, anonymiseAfterDays: 3 * 365 },
  statutory: { packs: [], checked: {} },
  closing: { gates: defaultClosingGates },
};
