// Between UTC instants and the wall clock of the store's zone, for date inputs.

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  // sv-SE writes ISO order: 2026-03-08 14:05:00.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, made);
  return made;
}

/** `YYYY-MM-DD HH:mm:ss` on the wall clock of `zone`. */
export function wallTimeOf(instant: number, zone: string): string {
  return formatOf(zone).format(instant);
}

/** The instant of a wall-clock time in `zone`. In the hour a clock change skips, the time after it. */
export function instantOf(wall: string, zone: string): number {
  const asUtc = (text: string) => Date.parse(`${text.replace(' ', 'T')}Z`);
  const wanted = asUtc(wall);
  let instant = wanted;
  // Two rounds settle the offset, also beside a clock change.
  for (let round = 0; round < 2; round += 1) instant += wanted - asUtc(wallTimeOf(instant, zone));
  return instant;
}
