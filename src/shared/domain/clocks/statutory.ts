// Deadlines the law sets (§3.10): dated data packs, shown as hints once a manager switches them on. Never legal advice, never a clock.
import { z } from 'zod';
import { Localized } from '../vocabulary.ts';
import { type CompiledCalendar, instantOf, IsoDate, localDayOf } from './calendar.ts';
import { computeDueAt } from './deadline.ts';
import { dayOfIsoDate, DAY_MS, isoDateOf } from './zone.ts';

/** What a legal period counts from. */
export const statutoryStarts = [
  'complaint-received',
  'goods-received',
  'returned-goods-received',
  'cancellation-received',
  'authority-received',
  'authority-accepted',
] as const;
export const StatutoryStart = z.enum(statutoryStarts);
export type StatutoryStart = z.infer<typeof StatutoryStart>;

/** One legal period. `binds` says whose time it is: the shop's, the customer's or the authority's. */
export const StatutoryRow = z.strictObject({
  id: z.string().min(1),
  title: Localized,
  appliesTo: Localized,
  binds: z.enum(['shop', 'customer', 'authority']),
  start: StatutoryStart,
  amount: z.int().min(0).max(3650),
  unit: z.enum(['days', 'working-days', 'months']),
  source: z.string().min(1),
  article: z.string().min(1),
  effectiveFrom: IsoDate,
  effectiveUntil: IsoDate.nullable(),
  /** The row stood so on this date; later changes of the law are not known here. */
  verifiedOn: IsoDate,
});
export type StatutoryRow = z.infer<typeof StatutoryRow>;

export const StatutoryPack = z.strictObject({
  id: z.string().min(1),
  name: Localized,
  rows: z.array(StatutoryRow).min(1),
});
export type StatutoryPack = z.infer<typeof StatutoryPack>;

/** A hint for one case: until when, by which row; stale when the row was last checked more than a year ago. */
export type StatutoryHint = { row: StatutoryRow; startAt: number; dueAt: number; isStale: boolean };

const STALE_AFTER_DAYS = 366;

/** When a row was last held against the law: by us when it was shipped, or later by the shop. */
export function lastChecked(row: StatutoryRow, checked: Readonly<Record<string, string>> = {}): string {
  const byShop = checked[row.id];
  return byShop !== undefined && byShop > row.verifiedOn ? byShop : row.verifiedOn;
}

/** Whether a row was not checked for more than a year before the local date `today`. */
export function isStaleRow(row: StatutoryRow, today: string, checked?: Readonly<Record<string, string>>): boolean {
  return dayOfIsoDate(today)! - dayOfIsoDate(lastChecked(row, checked))! > STALE_AFTER_DAYS;
}

/**
 * Hints for what has happened in a case, soonest first. Days and months end with the last date (24:00), the date of the start not
 * counted; working days end when the store closes.
 */
export function statutoryHints(input: {
  packs: readonly StatutoryPack[];
  enabled: readonly string[];
  /** Rows the shop held against the law itself, by id, with the local date. */
  checked?: Readonly<Record<string, string>>;
  happened: Partial<Record<StatutoryStart, number>>;
  calendar: CompiledCalendar;
  now: number;
}): StatutoryHint[] {
  const { packs, enabled, checked, happened, calendar, now } = input;
  const today = isoDateOf(localDayOf(calendar, now));
  const hints: StatutoryHint[] = [];
  for (const row of packs.filter((pack) => enabled.includes(pack.id)).flatMap((pack) => pack.rows)) {
    const startAt = happened[row.start];
    if (startAt === undefined || !isInForce(row, isoDateOf(localDayOf(calendar, startAt)))) continue;
    const isStale = isStaleRow(row, today, checked);
    hints.push({ row, startAt, dueAt: dueAtOf(row, startAt, calendar), isStale });
  }
  return hints.sort((a, b) => a.dueAt - b.dueAt);
}

function isInForce(row: StatutoryRow, date: string): boolean {
  return row.effectiveFrom <= date && (row.effectiveUntil === null || date <= row.effectiveUntil);
}

function dueAtOf({ amount, unit }: StatutoryRow, startAt: number, calendar: CompiledCalendar): number {
  const day = localDayOf(calendar, startAt);
  switch (unit) {
    case 'working-days':
      return computeDueAt({ start: startAt, allowance: { amount, unit }, calendar })!;
    case 'days':
      return instantOf(calendar, day + amount + 1, 0);
    case 'months': {
      const date = new Date(day * DAY_MS);
      const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount + 1, 0)).getUTCDate();
      const dayOfMonth = Math.min(date.getUTCDate(), lastOfMonth);
      return instantOf(
        calendar,
        Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + amount, dayOfMonth) / DAY_MS + 1,
        0,
      );
    }
    default:
      return unit satisfies never;
  }
}
