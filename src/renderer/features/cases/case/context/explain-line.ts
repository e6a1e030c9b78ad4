// Words each step of the computation of a deadline (§3.8). The contract carries code and values; the codes are the domain's.
import type { ExplainStep as Sent } from '#shared/contract/case-records.ts';
import type { ExplainStep } from '#shared/domain/clocks/explain-step.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';

/** A step as one sentence; the code itself for a step this version does not know. */
export function useExplainLine(): (step: Sent) => string {
  const t = useT();
  const format = useFormat();
  const span = (minutes: number) => format.duration(minutes * 60);
  const minuteOfDay = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return (sent) => {
    const step = { code: sent.code, ...sent.values } as ExplainStep;
    switch (step.code) {
      case 'rule':
        return t('cases.explain.rule', { amount: t(`cases.unit.${step.unit}`, { count: step.amount }) });
      case 'share-of-promise':
        return t('cases.explain.share', { share: Math.round(step.share * 100), at: format.dayTime(step.promisedAt) });
      case 'start':
        return t('cases.explain.start', { at: format.dayTime(step.at) });
      case 'opens':
        return t('cases.explain.opens', { at: format.dayTime(step.at) });
      case 'counted':
        return t('cases.explain.counted', {
          date: step.date,
          from: minuteOfDay(step.from),
          to: minuteOfDay(step.to),
          time: span(step.minutes),
        });
      case 'counted-rest':
        return t('cases.explain.countedRest', { from: step.fromDate, to: step.toDate, time: span(step.minutes) });
      case 'working-day':
        return t('cases.explain.workingDay', { date: step.date, ordinal: step.ordinal });
      case 'calendar-days':
        return t('cases.explain.calendarDays', { date: step.date, days: step.days });
      case 'closed-days':
        return t('cases.explain.closed', {
          from: step.fromDate,
          to: step.toDate,
          name: step.reason === 'weekly' ? t('cases.explain.weekly') : step.name,
        });
      case 'swapped-workday':
        return t('cases.explain.swapped', { date: step.date, name: step.name });
      case 'clock-change':
        return t('cases.explain.clockChange', { at: format.dayTime(step.at), minutes: step.minutes });
      case 'due-without-pauses':
        return t('cases.explain.withoutPauses', { at: format.dayTime(step.at) });
      case 'pause':
        return t('cases.explain.pause', {
          from: format.dayTime(step.from),
          to: step.to === null ? t('cases.explain.stillPaused') : format.dayTime(step.to),
          reason: step.reason,
        });
      case 'moved-to-working-day':
        return t('cases.explain.moved', { from: format.dayTime(step.from), to: format.dayTime(step.to) });
      case 'due':
        return t('cases.explain.due', { at: format.dayTime(step.at) });
      case 'held':
        return t('cases.explain.held', { reason: step.reason });
      default:
        return sent.code;
    }
  };
}
