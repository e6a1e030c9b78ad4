// Shape of the words in which people promise a time (§3.4). The words are data: content/calendar/promise-words.ts.
import { z } from 'zod';

const Words = z.array(z.string().min(1)).min(1);
const Minute = z.int().min(0).max(1440);

/** A part of the day: `from` when "before it" ends, `to` when it is over, and how a bare hour in it is read. */
export const DayPart = z.strictObject({
  words: Words,
  from: Minute,
  to: Minute,
  hours: z.enum(['morning', 'noon', 'afternoon', 'night', 'small-hours']),
});
export type DayPart = z.infer<typeof DayPart>;

export const PromiseWords = z.strictObject({
  /** Characters folded before matching, one to one, so that places in the text stay true. */
  folded: z.record(z.string().length(1), z.string().length(1)),
  numbers: z.record(z.string(), z.number()),
  halves: Words,
  units: z.array(
    z.strictObject({ words: Words, unit: z.enum(['minutes', 'days', 'working-days', 'months']), per: z.number() }),
  ),
  /** Whole phrases that are a duration by themselves. */
  durations: z.array(z.strictObject({ words: Words, minutes: z.number().gt(0), isHalfDay: z.boolean() })),
  days: z.array(z.strictObject({ words: Words, days: z.int() })),
  dayParts: z.record(z.string(), DayPart),
  /** Words that name a day and a part of it at once: 明早, tonight. */
  daysWithPart: z.array(z.strictObject({ words: Words, days: z.int(), part: z.string() })),
  weekdays: z.array(z.strictObject({ words: Words, weekday: z.int().min(0).max(6) })),
  weekdayPrefixes: z.array(z.strictObject({ words: Words, weeks: z.int().nullable() })),
  months: z.array(z.strictObject({ words: Words, month: z.int().min(1).max(12) })),
  /** Spans of the calendar that end some day: this week, the end of the month. */
  ends: z.array(
    z.strictObject({
      words: Words,
      of: z.enum(['week', 'weekend', 'month', 'year']),
      ahead: z.int(),
      opens: z.boolean(),
    }),
  ),
  /** Feasts by their date of the common or the lunar calendar; `offset` in days from it (除夕 is the eve). */
  feasts: z.array(
    z.strictObject({
      words: Words,
      isLunar: z.boolean(),
      month: z.int().min(1).max(12),
      day: z.int().min(1).max(31),
      offset: z.int(),
    }),
  ),
  /** Days of a lunar month before their number: 大年初, 正月十, 腊月二十. */
  lunarMonths: z.array(z.strictObject({ words: Words, month: z.int().min(1).max(12) })),
  /** "This time tomorrow". */
  sameTime: Words,
  /** Words of the past, or of what happens always: a time beside them promises nothing. */
  notAhead: Words,
  /** Words that look like a time and name none. */
  vague: Words,
  monthPrefixes: z.array(z.strictObject({ words: Words, ahead: z.int() })),
  clockWords: z.array(z.strictObject({ words: Words, minute: Minute })),
  closing: Words,
  opening: Words,
  markers: z.array(
    z.strictObject({
      words: Words,
      marker: z.enum(['before', 'by', 'within', 'after', 'at', 'ago']),
      side: z.enum(['prefix', 'suffix', 'either']),
    }),
  ),
  /** Words that may stand between the parts of one time. */
  fillers: Words,
  /** Before a weekday: it is over (上周五). */
  pastWeekBefore: Words,
  /** Before a duration: it tells of the past ("等了"). Before 一点: it means "a little". */
  pastBefore: Words,
  aLittleBefore: Words,
  /** After 号 or 点: it is no date, no hour ("3号店", "两点建议"). */
  notDateAfter: Words,
  /** After a length of time: it promises nothing (24小时营业, 七天无理由). */
  notDurationAfter: Words,
  /** After a bare hour these make it a time: 五点回电. */
  actsAfterHour: Words,
});
export type PromiseWords = z.infer<typeof PromiseWords>;
