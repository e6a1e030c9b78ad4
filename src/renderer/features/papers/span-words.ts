// Words how long a rule allows, in the language of a paper: "15 分钟", "3 working days", "at once".
import type { Allowance } from '#shared/domain/policy/policy.ts';
import type { Translate } from '#shared/i18n/catalogue.ts';

const minutesOfDay = 24 * 60;

/** The span as it stands in a sentence; `at once` for none. */
export function spanWords(t: Translate, { amount, unit }: Allowance): string {
  if (amount === 0) return t('papers.span.atOnce');
  switch (unit) {
    case 'calendar-days':
      return t('papers.span.days', { count: amount });
    case 'working-days':
      return t('papers.span.workingDays', { count: amount });
    case 'working-minutes':
      return amount % 60 === 0
        ? t('papers.span.openHours', { count: amount / 60 })
        : t('papers.span.openMinutes', { count: amount });
    case 'wall-minutes':
      return wallWords(t, amount);
  }
}

// "24 hours" is what people say of one day; from two days on they count days.
function wallWords(t: Translate, minutes: number): string {
  if (minutes > minutesOfDay && minutes % minutesOfDay === 0)
    return t('papers.span.days', { count: minutes / minutesOfDay });
  return minutes % 60 === 0
    ? t('papers.span.hours', { count: minutes / 60 })
    : t('papers.span.minutes', { count: minutes });
}

/** "at once", or "within 10 minutes". */
export function withinWords(t: Translate, allowance: Allowance): string {
  const span = spanWords(t, allowance);
  return allowance.amount === 0 ? span : t('papers.span.within', { span });
}
