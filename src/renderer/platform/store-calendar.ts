import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type CompiledCalendar, compileCalendar } from '#shared/domain/clocks/calendar.ts';
import { hoursOfNewShop } from '#shared/domain/clocks/opening-hours.ts';
import { api } from './connect.ts';
import { now } from './clock.ts';
import { useSession } from './session.tsx';

/** The calendar of a store ('': the shop's), compiled for the years a promise may name; plain hours until it is read. */
export function useStoreCalendar(store: string): CompiledCalendar {
  const { zone } = useSession();
  const { data } = useQuery(api.calendar.ofStore.queryOptions({ input: { store } }));
  return useMemo(() => {
    const year = new Date(now()).getUTCFullYear();
    const source = data ?? { ...plainDays(zone), zone };
    return compileCalendar(source, { fromYear: year - 2, toYear: year + 2 });
  }, [data, zone]);
}

function plainDays(zone: string) {
  return { week: hoursOfNewShop(zone, 'none').week, days: {} };
}
