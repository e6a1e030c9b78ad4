// The Chinese calendar of the years a promise may name (大年初八): lengths of its months, as published. The runtime's own calendar is a
// day off in the first months of 2027 and 2030, where the new moon falls minutes from midnight. Beyond the last year nothing is read.

/** First day of the first year below, as days since 1970: 10 February 2024. */
export const lunarEpochDay = Date.UTC(2024, 1, 10) / 86_400_000;

/**
 * One number a year, from 2024 on: bits 15 to 4 say of months 1 to 12 whether they have 30 days (29 otherwise), bits 3 to 0 name the
 * month after which a leap month stands (0: none), bit 16 says whether that has 30 days.
 */
export const lunarYears = [
  0x04b60, 0x0a6e6, 0x0a4e0, 0x0d260, 0x0ea65, 0x0d530, 0x05aa0, 0x076a3, 0x096d0, 0x04afb, 0x04ad0, 0x0a4d0,
] as const;
