import { listOpeningHours, removeOpeningHours, saveOpeningHours } from '../features/calendar/opening-hours.ts';
import { hasReplanWaiting, replanSlice } from '../features/calendar/replan.ts';
import { calendarSource } from '../features/shop/calendar.ts';
import { type ApiDependencies, type Implementer, write } from './context.ts';

export function calendarRouter(os: Implementer) {
  return {
    ofStore: os.calendar.ofStore.handler(({ input, context }) => calendarSource(context.read, input.store)),
    openingHours: os.calendar.openingHours.handler(({ context }) => listOpeningHours(context.read, context.now)),
    saveOpeningHours: os.calendar.saveOpeningHours.handler(async ({ input, context }) => {
      const saved = context.write((db, ctx) =>
        saveOpeningHours(db, ctx, { store: input.store, hours: input.hours, expectedVersion: input.expectedVersion }),
      );
      await planAnew(context.api);
      return saved;
    }),
    removeOpeningHours: os.calendar.removeOpeningHours.handler(async ({ input, context }) => {
      context.write((db, ctx) => removeOpeningHours(db, ctx, input));
      await planAnew(context.api);
      return {};
    }),
  };
}

/** Slice by slice, other calls in between; also called at the start for what a killed program left undone. */
export async function planAnew(api: ApiDependencies): Promise<void> {
  if (!hasReplanWaiting(api.database.read)) return;
  for (let hasMore = true; hasMore;) {
    hasMore = write(api, null, api.clock.now(), replanSlice);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
