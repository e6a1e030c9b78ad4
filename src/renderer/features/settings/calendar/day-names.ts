import { useMemo } from 'react';
import { useLanguage } from '#renderer/ui/language.tsx';

/** Names of the weekdays, Monday first, and of months, in the language of the page. */
export function useWeekdayNames() {
  const { language } = useLanguage();
  return useMemo(() => {
    const nameOf = (weekday: 'long' | 'narrow') =>
      Array.from({ length: 7 }, (_, day) =>
        // 5 January 2026 is a Monday.
        new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' }).format(Date.UTC(2026, 0, 5 + day)),
      );
    return { long: nameOf('long'), narrow: nameOf('narrow') };
  }, [language]);
}

export function useMonthName(): (month: number) => string {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return (month) => format.format(Date.UTC(2026, month, 1));
}
