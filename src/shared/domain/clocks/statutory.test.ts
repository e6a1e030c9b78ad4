import { describe, expect, test } from 'vitest';
import { statutoryPacks } from '#shared/content/calendar/statutory.ts';
import { aCalendar, at, shown } from './clocks.builder.ts';
import { isStaleRow, lastChecked, statutoryHints, StatutoryPack } from './statutory.ts';

const calendar = aCalendar();

function hints(
  enabled: string[],
  happened: Parameters<typeof statutoryHints>[0]['happened'],
  now = at('2025-06-01 10:00'),
) {
  return statutoryHints({ packs: statutoryPacks, enabled, happened, calendar, now });
}

describe('[§3.10] statutory deadlines', () => {
  test('[§3.10] the shipped packs fit their schema and no id is used twice', () => {
    for (const pack of statutoryPacks) expect(StatutoryPack.parse(pack)).toEqual(pack);
    const ids = statutoryPacks.flatMap((pack) => pack.rows.map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('[§3.10] nothing is shown until a manager switches a pack on', () => {
    expect(hints([], { 'goods-received': at('2026-09-01 10:00') })).toEqual([]);
  });

  test('[§3.10] days and months end with their last date, the first not counted', () => {
    const found = hints(['cn'], { 'goods-received': at('2026-08-31 10:00') });
    expect(found.map((hint) => [hint.row.id, shown(hint.dueAt)])).toEqual([
      ['cn-return-without-reason', '2026-09-08 00:00'],
      ['cn-return-for-quality', '2026-09-08 00:00'],
      // 31 August and six months: the last day of February.
      ['cn-burden-of-proof', '2027-03-01 00:00'],
    ]);
  });

  test('[§3.10] Taiwan: a complaint is handled within fifteen days; working days follow the calendar', () => {
    expect(shown(hints(['tw'], { 'complaint-received': at('2026-09-01 10:00') })[0]!.dueAt)).toBe('2026-09-17 00:00');
    expect(shown(hints(['cn'], { 'authority-received': at('2026-09-28 10:00') })[0]!.dueAt)).toBe('2026-10-13 18:00');
  });

  test('[§3.10] a row counts only while it is in force, and says when it was last checked long ago', () => {
    expect(hints(['tw'], { 'goods-received': at('2015-12-31 10:00') })).toEqual([]);
    const happened = { 'complaint-received': at('2026-09-01 10:00') };
    expect(hints(['tw'], happened, at('2025-12-01 10:00'))[0]!.isStale).toBe(false);
    expect(hints(['tw'], happened, at('2026-11-22 10:00'))[0]!.isStale).toBe(true);
  });

  test('[§3.10] a row nobody checked for a year is stale, until the shop held it against the law itself', () => {
    const today = '2026-11-28';
    const [row] = statutoryPacks[0]!.rows;
    expect(isStaleRow(row!, today)).toBe(true);
    expect(isStaleRow(row!, today, { [row!.id]: '2026-11-01' })).toBe(false);
    expect(lastChecked(row!, { [row!.id]: '2020-01-01' })).toBe(row!.verifiedOn);
    const happened = { 'goods-received': at('2026-11-20 10:00') };
    const input = { packs: statutoryPacks, enabled: ['cn'], happened, calendar, now: at('2026-11-28 10:00') };
    expect(statutoryHints(input).every((hint) => hint.isStale)).toBe(true);
    const checked = Object.fromEntries(statutoryPacks[0]!.rows.map(({ id }) => [id, today]));
    expect(statutoryHints({ ...input, checked }).some((hint) => hint.isStale)).toBe(false);
  });
});
