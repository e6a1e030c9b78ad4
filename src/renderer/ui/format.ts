import type { Language } from '#shared/domain/vocabulary.ts';

type Options = { language: Language; zone: string; currency: string };

export type Formatter = {
  zone: string;
  currency: string;
  /** Money from minor units: 12800 → ¥128. */
  money: (amountFen: number, currency?: string) => string;
  number: (value: number) => string;
  /** 2026/3/8 14:05 */
  dateTime: (instant: number) => string;
  /** 3月8日 周日 14:05, for reading at a glance */
  dayTime: (instant: number) => string;
  /** The same, as it is said to a customer: "17:00 on Sat 28 Nov". */
  saidTime: (instant: number) => string;
  date: (instant: number) => string;
  time: (instant: number) => string;
  /** "12 分钟后", "3 小时前", by the largest fitting unit. */
  relative: (instant: number, now: number) => string;
  /** "1 小时 20 分钟" from seconds. */
  duration: (seconds: number) => string;
  bytes: (bytes: number) => string;
};

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
];

const byteUnits = [
  ['megabyte', 1_048_576],
  ['kilobyte', 1024],
] as const;

function relativeWith(format: Intl.RelativeTimeFormat, differenceMs: number): string {
  const [unit, size] = steps.find(([, ms]) => Math.abs(differenceMs) >= ms) ?? (['second', 1000] as const);
  return format.format(Math.trunc(differenceMs / size), unit);
}

function durationWith(language: Language, seconds: number): string {
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit: name,
      unitDisplay: language === 'en' ? 'short' : 'long',
    }).format(value);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return unit(Math.floor(seconds), 'second');
  if (minutes < 60) return unit(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  const [large, small] =
    hours < 48
      ? [unit(hours, 'hour'), minutes % 60 ? unit(minutes % 60, 'minute') : '']
      : [unit(Math.floor(hours / 24), 'day'), hours % 24 ? unit(hours % 24, 'hour') : ''];
  return small ? `${large} ${small}` : large;
}

/** Formats by Intl alone; instants are UTC milliseconds, money is minor units. */
export function formatterOf({ language, zone, currency }: Options): Formatter {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: zone, ...options });
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  // 11/12 is two different days to two English readers: the month in letters.
  const month = language === 'en' ? 'short' : 'numeric';
  const dateTime = dates({ year: 'numeric', month, day: 'numeric', ...clock });
  const dayTime = dates({ month: 'short', day: 'numeric', weekday: 'short', ...clock });
  const day = dates({ month: 'short', day: 'numeric', weekday: 'short' });
  const date = dates({ dateStyle: 'medium' });
  const time = dates(clock);
  const number = new Intl.NumberFormat(language);
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const money = (amountFen: number, code = currency) =>
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency: code,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: amountFen % 100 === 0 ? 0 : 2,
      maximumFractionDigits: 2,
    }).format(amountFen / 100);
  return {
    zone,
    currency,
    money,
    number: (value) => number.format(value),
    dateTime: (instant) => dateTime.format(instant),
    dayTime: (instant) => dayTime.format(instant),
    saidTime: (instant) =>
      language === 'en' ? `${time.format(instant)} on ${day.format(instant)}` : dayTime.format(instant),
    date: (instant) => date.format(instant),
    time: (instant) => time.format(instant),
    relative: (instant, now) => relativeWith(relative, instant - now),
    duration: (seconds) => durationWith(language, seconds),
    bytes: (bytes) => {
      const [unit, size] = byteUnits.find(([, least]) => bytes >= least) ?? (['byte', 1] as const);
      return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(bytes / size);
    },
  };
}
