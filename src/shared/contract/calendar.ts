import { z } from 'zod';
import { StoreCalendar } from '#shared/domain/clocks/calendar.ts';
import { OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import { procedure } from './base.ts';
import { Line, Version } from './ids.ts';

const MissingYear = z.object({ year: z.number().int(), urgency: z.enum(['now', 'soon']) });

/** The shop (store '') and its stores; `hours` null: the store has those of the shop. */
export const OpeningHoursView = z.object({
  stores: z.array(
    z.object({
      store: z.string(),
      hours: OpeningHours.nullable(),
      version: Version,
      missingYears: z.array(MissingYear),
    }),
  ),
});
export type OpeningHoursView = z.infer<typeof OpeningHoursView>;

export const calendar = {
  /** The calendar deadlines of a store are computed with, holidays included; '' and unknown stores: the shop's. */
  ofStore: procedure.input(z.object({ store: Line.default('') })).output(StoreCalendar),
  openingHours: procedure.output(OpeningHoursView),
  saveOpeningHours: procedure
    .input(z.object({ store: Line.default(''), hours: z.unknown(), expectedVersion: Version }))
    .output(z.object({ version: Version })),
  /** The store goes back to the hours of the shop. */
  removeOpeningHours: procedure.input(z.object({ store: Line.min(1), expectedVersion: Version })).output(z.object({})),
};
