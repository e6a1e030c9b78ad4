import type { HolidayPacks } from '../../domain/clocks/opening-hours.ts';
import { holidaysCn } from './holidays-cn.ts';
import { holidaysTw } from './holidays-tw.ts';

/** The kept library of holidays and swapped working days (§3.6), by the code a shop saves. */
export const holidayPacks: HolidayPacks = { cn: holidaysCn, tw: holidaysTw };
