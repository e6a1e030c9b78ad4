import type { CompiledCalendar } from '../calendar.ts';
import type { PromiseWords } from './lexicon.ts';

/** What was assumed in reading the words; worded by the interface beside the time shown back. */
export const promiseAssumptions = [
  'morning',
  'afternoon',
  'next-day',
  'next-week',
  'next-month',
  'next-year',
  'closing-time',
  'end-of-day',
  'part-end',
  'day-excluded',
  'range-end',
  'half-day',
  'no-marker',
  'already-past',
] as const;
export type PromiseAssumption = (typeof promiseAssumptions)[number];

export type ResolveContext = { now: number; calendar: CompiledCalendar; words: PromiseWords };
export type Resolved = { dueAt: number; assumed: PromiseAssumption[] };
