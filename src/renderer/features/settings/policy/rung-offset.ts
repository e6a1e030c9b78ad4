// A rung's moment as people say it: "30 minutes before it is due", "24 hours after the start".
import type { LadderRung } from '#shared/domain/policy/policy.ts';

export const anchors = ['before-due', 'after-due', 'after-start'] as const;
export type Anchor = (typeof anchors)[number];

export const measures = ['minutes', 'hours', 'days'] as const;
export type Measure = (typeof measures)[number];

const minutesOf: Record<Measure, number> = { minutes: 1, hours: 60, days: 1440 };

export function anchorOf({ from, minutes }: LadderRung): Anchor {
  if (from === 'start') return 'after-start';
  return minutes < 0 ? 'before-due' : 'after-due';
}

/** The same distance from another moment; a zero stays what it is until an amount is given. */
export function withAnchor(rung: LadderRung, anchor: Anchor): LadderRung {
  const distance = Math.abs(rung.minutes);
  if (anchor === 'after-start') return { ...rung, from: 'start', minutes: distance };
  // "Before" needs a distance, or it could not be told from "after".
  return { ...rung, from: 'due', minutes: anchor === 'before-due' ? -(distance || 30) : distance };
}

/** The largest measure that gives a whole amount. */
export function measureOf(minutes: number): { amount: number; measure: Measure } {
  const distance = Math.abs(minutes);
  const measure = [...measures].reverse().find((one) => distance > 0 && distance % minutesOf[one] === 0) ?? 'minutes';
  return { amount: distance / minutesOf[measure], measure };
}

export function withAmount(rung: LadderRung, amount: number, measure: Measure): LadderRung {
  const distance = Math.min(amount * minutesOf[measure], 100_000);
  return { ...rung, minutes: anchorOf(rung) === 'before-due' ? -distance : distance };
}
