// Words each step of the computation of a deadline (§3.8). The contract carries code and values; the codes are the domain's.
import type { CasePromise, ExplainStep as Sent } from '#shared/contract/case-records.ts';
import type { ExplainStep } from '#shared/domain/clocks/explain-step.ts';
import type { TimeUnit } from '#shared/domain/policy/policy.ts';
import { useFormat, useT, useWord } from './language.tsx';

/** From so many on, minutes are told in hours: nobody reads 1,440 minutes as a day. */
const fromMinutes = 120;
const longForms: Partial<Record<TimeUnit, 'cases.unit.wall-hours' | 'cases.unit.working-hours'>> = {
  'wall-minutes': 'cases.unit.wall-hours',
  'working-minutes': 'cases.unit.working-hours',
};

/** A step as one sentence; the code itself for a step this version does not know. */
export function useExplainLine(): (step: Sent) => string {
  const t = useT();
  const format = useFormat();
  const word = useWord();
  const span = (minutes: number) => format.duration(minutes * 60);
  const ruleOf = (policyKey: string) => word('rule', policyKey);
  const amountOf = ({ amount, unit }: { amount: number; unit: TimeUnit }) => {
    const inHours = longForms[unit];
    if (inHours && amount >= fromMinutes) return t(inHours, { time: span(amount) });
    return t(`cases.unit.${unit}`, { count: amount });
  };
  return (sent) => {
    const step = { code: sent.code, ...sent.values } as ExplainStep;
    switch (step.code) {
      case 'rule': {
        const rule = ruleOf(step.policyKey);
        if (step.amount === 0) return t('cases.explain.ruleAtOnce', { rule });
        return t('cases.explain.rule', { rule, amount: amountOf(step) });
      }
      case 'share-of-promise':
        return t('cases.explain.share', { share: Math.round(step.share * 100), at: format.dayTime(step.promisedAt) });
      case 'start':
        return t('cases.explain.start', { at: format.dayTime(step.at) });
      case 'opens':
        return t('cases.explain.opens', { at: format.dayTime(step.at) });
      case 'counted':
        return t('cases.explain.counted', {
          date: step.date,
          from: format.time(step.from),
          to: format.time(step.to),
          time: span(step.minutes),
        });
      case 'counted-rest':
        return t('cases.explain.countedRest', { from: step.fromDate, to: step.toDate, time: span(step.minutes) });
      case 'working-day':
        return t('cases.explain.workingDay', { date: step.date, ordinal: step.ordinal });
      case 'calendar-days':
        return t('cases.explain.calendarDays', { date: step.date, days: step.days });
      case 'closed-days': {
        const name = step.reason === 'weekly' ? t('cases.explain.weekly') : step.name;
        if (step.fromDate === step.toDate) return t('cases.explain.closedOn', { date: step.fromDate, name });
        return t('cases.explain.closed', { from: step.fromDate, to: step.toDate, name });
      }
      case 'swapped-workday':
        return t('cases.explain.swapped', { date: step.date, name: step.name });
      case 'clock-change':
        return t('cases.explain.clockChange', { at: format.dayTime(step.at), minutes: step.minutes });
      case 'due-without-pauses':
        return t('cases.explain.withoutPauses', { at: format.dayTime(step.at) });
      case 'pause':
        return t(step.isCapped ? 'cases.explain.pauseCapped' : 'cases.explain.pause', {
          from: format.dayTime(step.from),
          to: step.to === null ? t('cases.explain.stillPaused') : format.dayTime(step.to),
          reason: step.reason,
        });
      case 'moved-to-working-day':
        return t('cases.explain.moved', { from: format.dayTime(step.from), to: format.dayTime(step.to) });
      case 'promised':
        return t('cases.explain.promised', { at: format.dayTime(step.at), name: step.by });
      case 'promise-moved':
        return t('cases.explain.promiseMoved', {
          at: format.dayTime(step.at),
          name: step.by,
          from: format.dayTime(step.from),
          to: format.dayTime(step.to),
        });
      case 'set-by-hand':
        return t('cases.explain.byHand', { name: step.by });
      case 'due':
        return t('cases.explain.due', { at: format.dayTime(step.at) });
      case 'held':
        return t('cases.explain.held', { reason: step.reason });
      default:
        return sent.code;
    }
  };
}

/** How the time of a promise came about: said by whom and when, moved by whom, due when that was last said to be. */
export function promiseSteps(promise: Pick<CasePromise, 'madeAt' | 'madeBy' | 'moves' | 'dueAt'>): Sent[] {
  return [
    { code: 'promised', values: { at: promise.madeAt, by: promise.madeBy ?? '–' } },
    ...promise.moves.map(({ at, by, from, to }) => ({
      code: 'promise-moved',
      values: { at, by: by ?? '–', from, to },
    })),
    { code: 'due', values: { at: promise.dueAt } },
  ];
}
