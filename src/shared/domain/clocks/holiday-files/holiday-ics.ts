// Holidays from a calendar file (RFC 5545): all-day events; what works in exchange is told by Apple's mark or by its name.
import type { HolidayDay } from '../holidays.ts';
import { dayOfIsoDate, isoDateOf } from '../zone.ts';
import { type HolidayFileError, type HolidayRows, namesWorkday, readDate } from './holiday-row.ts';

// The longest holiday is about ten days; an event of months is a school term or a mistake.
const LONGEST_EVENT_DAYS = 31;

type Property = { line: number; value: string };
type IcsEvent = { line: number; properties: Map<string, Property> };

/** Reads the events of an ICS file. Recurring events are refused: moving holidays do not follow a rule. */
export function parseHolidayIcs(text: string): HolidayRows {
  const days: HolidayDay[] = [];
  const errors: HolidayFileError[] = [];
  for (const event of eventsOf(text)) {
    const result = daysOfEvent(event);
    if (Array.isArray(result)) days.push(...result);
    else errors.push(result);
  }
  return { days, errors };
}

function eventsOf(text: string): IcsEvent[] {
  const events: IcsEvent[] = [];
  let event: IcsEvent | null = null;
  let last: Property | null = null;
  for (const [i, line] of text.split(/\r\n|\n|\r/).entries()) {
    // A line that begins with a blank continues the one before it.
    if (/^[ \t]/.test(line)) {
      if (last !== null) last.value += line.slice(1);
      continue;
    }
    last = null;
    if (line === 'BEGIN:VEVENT') event = { line: i + 1, properties: new Map() };
    else if (line === 'END:VEVENT' && event !== null) {
      events.push(event);
      event = null;
    } else if (event !== null) {
      const [, name, value] = /^([A-Za-z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) continue;
      last = { line: i + 1, value };
      event.properties.set(name.toUpperCase(), last);
    }
  }
  return events;
}

function daysOfEvent({ line, properties }: IcsEvent): HolidayDay[] | HolidayFileError {
  const value = (name: string) => properties.get(name)?.value ?? '';
  const name = value('SUMMARY')
    .replaceAll(/\\([,;\\])/g, '$1')
    .replaceAll(/\\n/gi, ' ')
    .trim();
  if (properties.has('RRULE')) return { line, code: 'recurring-event', text: name };
  const first = readDate(value('DTSTART').slice(0, 8));
  if (first === null)
    return { line: properties.get('DTSTART')?.line ?? line, code: 'bad-date', text: value('DTSTART') };
  const from = dayOfIsoDate(first)!;
  // DTEND is the first date after the event; without it the event lasts one date.
  const end = readDate(value('DTEND').slice(0, 8));
  const to = end === null ? from + 1 : Math.max(from + 1, dayOfIsoDate(end)!);
  if (to - from > LONGEST_EVENT_DAYS) return { line, code: 'too-long', text: name };
  const kind = value('X-APPLE-SPECIAL-DAY') === 'ALTERNATE-WORKDAY' || namesWorkday(name) ? 'workday' : 'holiday';
  return Array.from({ length: to - from }, (_, i) => ({ date: isoDateOf(from + i), kind, name }));
}
