// Words for the parts of Mantine's date pickers: it names none of its buttons, and writes every day as "28 十一月 2026".
import type { MantineThemeComponents } from '@mantine/core';
import type { Language } from '#shared/domain/vocabulary.ts';
import type { Translate } from '#shared/i18n/catalogue.ts';

const pickers = ['Calendar', 'DateInput', 'DatePicker', 'DatePickerInput', 'DateTimePicker', 'MonthPickerInput'];

/** "2026年11月28日星期六", "Saturday 28 November 2026"; takes `YYYY-MM-DD`, also with a time behind it. */
export function dayName(day: string, language: Language): string {
  const written = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    dateStyle: 'full',
  });
  return written.format(Date.parse(`${day.slice(0, 10)}T00:00:00Z`));
}

/** Default props of every picker: names for its buttons and days, and months in the order the language writes them. */
export function dateLabels(t: Translate, language: Language): MantineThemeComponents {
  const isChinese = language !== 'en';
  const defaultProps = {
    ariaLabels: {
      previousMonth: t('ui.date.previousMonth'),
      nextMonth: t('ui.date.nextMonth'),
      previousYear: t('ui.date.previousYear'),
      nextYear: t('ui.date.nextYear'),
      previousDecade: t('ui.date.previousDecade'),
      nextDecade: t('ui.date.nextDecade'),
    },
    getDayAriaLabel: (day: string) => dayName(day, language),
    monthLabelFormat: isChinese ? 'YYYY年M月' : 'MMMM YYYY',
    yearLabelFormat: isChinese ? 'YYYY年' : 'YYYY',
  };
  const all: MantineThemeComponents = Object.fromEntries(pickers.map((name) => [name, { defaultProps }]));
  return {
    ...all,
    DateTimePicker: {
      defaultProps: { ...defaultProps, submitButtonProps: { 'aria-label': t('ui.date.take') } },
    },
    TimePicker: {
      defaultProps: { hoursInputLabel: t('ui.date.hours'), minutesInputLabel: t('ui.date.minutes') },
    },
  };
}
