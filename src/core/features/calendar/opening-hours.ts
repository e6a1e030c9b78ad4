// Opening hours of the shop and its stores (§3.6): read for Settings, saved with an expected version, warned of when a year is missing.
import { holidayPacks } from '#shared/content/calendar/holiday-packs.ts';
import type { OpeningHoursView } from '#shared/contract/calendar.ts';
import { localDayOf } from '#shared/domain/clocks/calendar.ts';
import { missingYears, OpeningHours } from '#shared/domain/clocks/opening-hours.ts';
import { isoDateOf } from '#shared/domain/clocks/zone.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { hoursOfStore, shopHours, storeCalendar } from '../shop/calendar.ts';
import { requestReplan } from './replan.ts';

type Entry = OpeningHoursView['stores'][number];

/** The shop ('' first) and every store of the lists or with hours of its own; `hours` null: as the shop. */
export function listOpeningHours(db: ReadDb, now: number): OpeningHoursView {
  const names = db.all<{ store: string }>(
    `SELECT value AS store FROM list_value WHERE attribute = 'store'
     UNION SELECT store FROM opening_hours WHERE store <> '' ORDER BY store`,
  );
  const shop = shopHours(db);
  const missingOf = (store: string, hours: OpeningHours | null): Entry['missingYears'] =>
    missingYears({ shop, store: hours }, holidayPacks, isoDateOf(localDayOf(storeCalendar(db, store), now)));
  const entries = names.map(({ store }): Entry => {
    const hours = hoursOfStore(db, store);
    return { store, hours, version: versionOf(db, store), missingYears: hours === null ? [] : missingOf(store, hours) };
  });
  const ofShop = { store: '', hours: shop, version: versionOf(db, ''), missingYears: missingOf('', null) };
  return { stores: [ofShop, ...entries] };
}

/** Saves the hours of a store. Throws STALE_WRITE, INVALID_FIELD naming the part that is wrong. */
export function saveOpeningHours(
  db: WriteDb,
  context: CommandContext,
  input: { store: string; hours: unknown; expectedVersion: number },
): { version: number } {
  refuseStale(db, input);
  const result = OpeningHours.safeParse(input.hours);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new DomainError('INVALID_FIELD', { field: issue?.path.join('.') || 'hours', reason: issue?.message ?? '' });
  }
  if (input.store === '' && result.data.holidays === 'as-shop') {
    throw new DomainError('INVALID_FIELD', { field: 'holidays', reason: 'the shop has nobody to take them from' });
  }
  if (input.store !== '') refuseUnknownStore(db, input.store);
  const version = input.expectedVersion + 1;
  db.run(
    `INSERT INTO opening_hours (store, version, saved_at, saved_by, body) VALUES (:store, :version, :now, :by, :body)
     ON CONFLICT (store) DO UPDATE SET version = excluded.version, saved_at = excluded.saved_at, saved_by = excluded.saved_by, body = excluded.body`,
    {
      store: input.store,
      version,
      now: context.now,
      by: context.actor?.key ?? null,
      body: JSON.stringify(result.data),
    },
  );
  done(db, context, 'calendar.saved', input.store, version);
  return { version };
}

/** The store keeps the shop's hours from now on; its own are gone. */
export function removeOpeningHours(
  db: WriteDb,
  context: CommandContext,
  input: { store: string; expectedVersion: number },
): void {
  refuseStale(db, input);
  db.run('DELETE FROM opening_hours WHERE store = ?', [input.store]);
  done(db, context, 'calendar.removed', input.store, input.expectedVersion);
}

function versionOf(db: ReadDb, store: string): number {
  return db.get<{ version: number }>('SELECT version FROM opening_hours WHERE store = ?', [store])?.version ?? 0;
}

function refuseStale(db: ReadDb, { store, expectedVersion }: { store: string; expectedVersion: number }): void {
  const row = db.get<{ version: number; savedAt: number; by: string | null }>(
    'SELECT h.version, h.saved_at, s.name AS by FROM opening_hours h LEFT JOIN staff s ON s.id = h.saved_by WHERE h.store = ?',
    [store],
  );
  if ((row?.version ?? 0) === expectedVersion) return;
  throw new DomainError('STALE_WRITE', {
    current: hoursOfStore(db, store),
    version: row?.version ?? 0,
    by: row?.by ?? null,
    at: row?.savedAt ?? null,
  });
}

function refuseUnknownStore(db: ReadDb, store: string): void {
  const isKnown =
    db.get("SELECT 1 FROM list_value WHERE attribute = 'store' AND value = ?", [store]) ??
    db.get('SELECT 1 FROM opening_hours WHERE store = ?', [store]);
  if (!isKnown) throw new DomainError('INVALID_FIELD', { field: 'store', reason: 'unknown' });
}

function done(db: WriteDb, context: CommandContext, action: string, store: string, version: number): void {
  audit(db, context, { action, entity: store, detail: { version } });
  context.changes.push({ kind: 'changed', topic: 'calendar' });
  requestReplan(db, store === '' ? null : store);
}
