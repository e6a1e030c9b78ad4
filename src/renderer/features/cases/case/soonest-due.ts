import type { Clock } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';

/** The soonest thing that still runs: a clock, an open promise or a follow-up; null when nothing is owed. */
export function soonestDue({ clocks, promises, followUps, state }: CaseDetail): { at: number; kind: string } | null {
  if (state === 'closed') return null;
  const due = [
    ...clocks.filter(isOwed).map(({ dueAt, kind }) => ({ at: dueAt, kind })),
    ...promises.filter((promise) => promise.state === 'open').map(({ dueAt }) => ({ at: dueAt, kind: 'promise' })),
    ...followUps.filter((call) => call.state === 'due').map(({ dueAt, kind }) => ({ at: dueAt, kind })),
  ];
  return due.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** A clock that still asks for something: running, or breached and not made good. */
export const isOwed = (clock: Clock): boolean =>
  clock.state === 'running' || (clock.state === 'breached' && clock.metAt === null);
