// Assembles the contract: every procedure of the program, by feature.
import { calendar } from './calendar.ts';
import { cases } from './cases.ts';
import { customers } from './customers.ts';
import { evidence } from './evidence.ts';
import { intake } from './intake.ts';
import { library } from './library.ts';
import { letters } from './letters.ts';
import { live, reminders } from './live.ts';
import { papers } from './papers.ts';
import { clocks, promises } from './promises.ts';
import { approvals, compensations, followUps, options } from './resolution.ts';
import { risk } from './risk.ts';
import { scripts } from './scripts.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { today } from './today.ts';
import { tone } from './tone.ts';

export const contract = {
  session,
  settings,
  calendar,
  intake,
  cases,
  customers,
  promises,
  clocks,
  options,
  approvals,
  compensations,
  followUps,
  evidence,
  letters,
  papers,
  library,
  scripts,
  tone,
  risk,
  reminders,
  live,
  today,
};
export type Contract = typeof contract;
